package org.jibiao.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jibiao.form.spec.FormSpec;
import org.jibiao.form.spec.Forms;
import org.jibiao.grid.Progress;
import org.jibiao.model.Declaration;
import org.jibiao.model.Element;
import org.jibiao.model.Kind;
import org.jibiao.model.Place;
import org.jibiao.model.Ref;
import org.jibiao.model.Secrecy;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.model.field.Extra;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.ProjectField;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is withheld can be found in no part of any exported file, and everything else is there. */
class LeakTest {

    private static final List<String> FORMATS = List.of("docx", "xlsx", "pdf", "json", "jbx");
    private static final int PRINTED = 3;
    private static final int THIRDS = 3;
    private static final int SEEDS = 3;
    /** Every form shows more texts than that. */
    private static final int FOUND = 10;

    private final Forms forms = Forms.builtIn();

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> nothingWithheldIsInAnyPartOfAnyFile() {
        return forms.all().stream()
                .flatMap(form -> formats(form)
                        .map(format -> DynamicTest.dynamicTest(form.id() + " as " + format, () -> scan(form, format))));
    }

    /** What heeds no form is scanned once. */
    private Stream<String> formats(FormSpec form) {
        boolean first = form.equals(forms.all().getFirst());
        return first ? FORMATS.stream() : FORMATS.stream().limit(PRINTED);
    }

    private void scan(FormSpec form, String format) throws IOException {
        MarkedEverywhere everywhere = new MarkedEverywhere(form.id());
        FileScan internal = exported(everywhere.declaration(), Order.internal(form.id()), format);
        long found = everywhere.texts().values().stream()
                .filter(text -> !internal.partsWith(text).isEmpty())
                .count();
        assertTrue(found > FOUND, format + " shows only " + found + " texts, so the scan is blind");
        Order order = Order.internal(form.id()).with(Copy.PUBLIC);
        for (Map.Entry<String, Function<Element, Secrecy>> way : ways(form).entrySet()) {
            Declaration marked = everywhere.with(way.getValue());
            FileScan scan = exported(marked, order, format);
            Set<Place> withheld = withheld(marked);
            List<String> wrong = new ArrayList<>();
            for (Map.Entry<Place, String> text : everywhere.texts().entrySet()) {
                List<String> parts = scan.partsWith(text.getValue());
                boolean hidden = withheld.contains(text.getKey());
                if (hidden && text.getKey().field() instanceof Extra extra) {
                    parts = Stream.concat(parts.stream(), scan.partsWith(extra.key()).stream())
                            .toList();
                }
                boolean lost =
                        parts.isEmpty() && !internal.partsWith(text.getValue()).isEmpty();
                if (hidden ? !parts.isEmpty() : lost) {
                    wrong.add((hidden ? "leaked " : "lost ") + text + parts);
                }
            }
            assertEquals(List.of(), wrong, way.getKey());
        }
    }

    @Test
    void noFileHasPicturesOrAttachments() throws IOException {
        MarkedEverywhere everywhere = new MarkedEverywhere("hebei-2021");
        for (String format : FORMATS) {
            FileScan scan = exported(everywhere.declaration(), Order.internal("hebei-2021"), format);
            assertEquals(
                    List.of(),
                    scan.parts().stream()
                            .filter(part -> part.matches(
                                    "(?i).*(thumb|media|embeddings|customXml|comments|EmbeddedFile|Outlines).*"))
                            .toList());
        }
    }

    @Test
    void aProjectAloneTellsNothingOfTheOthers() throws IOException {
        MarkedEverywhere everywhere = new MarkedEverywhere("hebei-2021");
        Ref first = everywhere.declaration().projects().getFirst().ref();
        Ref second = everywhere.declaration().projects().getLast().ref();
        Declaration marked = everywhere.with(each -> each.ref().equals(first) ? Secrecy.WHOLE : Secrecy.NONE);
        Set<Place> withheld = withheld(marked);
        for (String format : FORMATS) {
            FileScan scan = exported(marked, new Order("hebei-2021", Optional.of(second), Copy.PUBLIC), format);
            List<String> leaked = withheld.stream()
                    .flatMap(place -> Optional.ofNullable(everywhere.texts().get(place)).stream())
                    .filter(text -> !scan.partsWith(text).isEmpty())
                    .toList();
            assertEquals(List.of(), leaked, format);
        }
    }

    @Test
    void anotherFormTellsNothingEither() throws IOException {
        MarkedEverywhere everywhere = new MarkedEverywhere("hebei-2021");
        FormSpec later = forms.all().getLast();
        Declaration marked = everywhere.with(ways(later).get("mixture 0"));
        Set<Place> withheld = withheld(marked);
        for (FormSpec form : forms.all()) {
            FileScan scan = exported(marked, Order.internal(form.id()).with(Copy.PUBLIC), "docx");
            List<String> leaked = withheld.stream()
                    .flatMap(place -> Optional.ofNullable(everywhere.texts().get(place)).stream())
                    .filter(text -> !scan.partsWith(text).isEmpty())
                    .toList();
            assertEquals(List.of(), leaked, form.id());
        }
    }

    /** Every kind as a whole, every third field of everything in turn, and mixtures; mixtures alone for later forms. */
    private Map<String, Function<Element, Secrecy>> ways(FormSpec form) {
        Map<String, Function<Element, Secrecy>> ways = new LinkedHashMap<>();
        boolean first = form.equals(forms.all().getFirst());
        for (Kind kind : first ? Kind.values() : new Kind[0]) {
            ways.put(kind + " as a whole", each -> each.kind() == kind ? Secrecy.WHOLE : Secrecy.NONE);
        }
        for (int third = 0; third < (first ? THIRDS : 0); third++) {
            int taken = third;
            ways.put("fields of third " + third, each -> fields(each, index -> index % THIRDS == taken));
        }
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            Map<Ref, Secrecy> chosen = new HashMap<>();
            ways.put(
                    "mixture " + seed,
                    each -> chosen.computeIfAbsent(
                            each.ref(),
                            ref -> random.nextInt(8) == 0 && each.kind() != Kind.DECLARATION
                                    ? Secrecy.WHOLE
                                    : fields(each, index -> random.nextInt(4) == 0)));
        }
        return ways;
    }

    private static Secrecy fields(Element element, Function<Integer, Boolean> chosen) {
        Secrecy secrecy = Secrecy.NONE;
        List<Field> fields = new ArrayList<>(element.values().filled());
        element.values().extras().keySet().forEach(key -> fields.add(new Extra(key)));
        for (int index = 0; index < fields.size(); index++) {
            secrecy = chosen.apply(index) ? secrecy.with(fields.get(index)) : secrecy;
        }
        return secrecy;
    }

    /** The places that must not be told, as the marks say it; with a project's name its own title goes too. */
    private static Set<Place> withheld(Declaration declaration) {
        Set<Place> places = new HashSet<>();
        places.add(declaration.place(DeclarationField.SOURCE));
        collect(declaration, false, places);
        return places;
    }

    private static void collect(Element element, boolean below, Set<Place> places) {
        Secrecy secrecy = below ? Secrecy.WHOLE : Secrecy.of(element);
        Stream<Field> extras = element.values().extras().keySet().stream().map(Extra::new);
        Stream.concat(element.kind().fields().stream(), extras)
                .filter(secrecy::covers)
                .filter(field -> field != DeclarationField.FORM && field != DeclarationField.MONEY_UNIT)
                .filter(field -> !field.equals(Secrecy.field(element.kind())))
                .forEach(field -> places.add(element.place(field)));
        if (secrecy.covers(ProjectField.NAME)) {
            places.add(element.place(ProjectField.TITLE));
        }
        element.children().forEach(child -> collect(child, secrecy.whole(), places));
    }

    private FileScan exported(Declaration declaration, Order order, String format) throws IOException {
        Path file = folder.resolve("out." + format);
        new Export(forms).export(declaration, new Target(order, file), Progress.NONE);
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
        FileScan scan = FileScan.of(file);
        Files.delete(file);
        return scan;
    }
}
