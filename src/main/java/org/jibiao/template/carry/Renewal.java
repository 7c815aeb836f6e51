package org.jibiao.template.carry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jibiao.change.Draft;
import org.jibiao.change.Edit;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.Element;
import org.jibiao.model.Place;
import org.jibiao.model.Ref;
import org.jibiao.model.Secrecy;
import org.jibiao.model.field.Field;
import org.jibiao.template.Basis;

/** The documents a declaration rests on, made those in force in its year (更新依据). */
public final class Renewal {

    private static final String BETWEEN = "、，,；;";

    private Renewal() {}

    /**
     * The documents named in {@code ref} of {@code book} that are not in force in {@code year}, in the order of the
     * paper, with what took their place. Where the successor is named beside it already, the old one is only taken out.
     */
    public static List<Outdated> outdated(Book book, Ref ref, int year, List<Basis> known) {
        Bases bases = new Bases(known, year);
        List<Outdated> found = new ArrayList<>();
        book.find(ref).stream()
                .flatMap(element -> element instanceof Declaration whole
                        ? Stream.concat(Stream.of(whole.goals()), whole.projects().stream())
                        : Stream.of(element))
                .flatMap(Element::withDescendants)
                .forEach(element -> fields(element).forEach(field -> {
                    String text = element.text(field);
                    found.addAll(withoutDoubles(text, bases.in(element.place(field), text)));
                }));
        return List.copyOf(found);
    }

    private static Stream<Field> fields(Element element) {
        return element.kind().fields().stream()
                .map(Field.class::cast)
                .filter(field -> field.type() != Field.Type.MONEY && field.type() != Field.Type.PERCENT)
                .filter(field -> !field.equals(Secrecy.field(element.kind())))
                .filter(field -> element.text(field).indexOf('《') >= 0);
    }

    private static List<Outdated> withoutDoubles(String text, List<Outdated> found) {
        List<Outdated> renewed = new ArrayList<>();
        List<String> there = new ArrayList<>();
        for (Outdated each : found) {
            Optional<Replacement> successor = each.successor().map(next -> {
                boolean named = text.contains(next.after()) || there.contains(next.after());
                there.add(next.after());
                return named ? taken(text, next) : next;
            });
            renewed.add(new Outdated(each.place(), each.basis(), successor));
        }
        return renewed;
    }

    /** Takes the old words out with the mark before or after them; a sentence that has none keeps its successor twice. */
    private static Replacement taken(String text, Replacement next) {
        int end = next.at() + next.before().length();
        if (next.at() > 0 && BETWEEN.indexOf(text.charAt(next.at() - 1)) >= 0) {
            return new Replacement(next.place(), next.at() - 1, text.substring(next.at() - 1, end), "");
        }
        if (end < text.length() && BETWEEN.indexOf(text.charAt(end)) >= 0) {
            return new Replacement(next.place(), next.at(), text.substring(next.at(), end + 1), "");
        }
        return next;
    }

    /** {@code text}, of one place, with {@code replacements} of it made. */
    public static String renewed(String text, Collection<Replacement> replacements) {
        String now = text;
        for (Replacement each : replacements.stream()
                .sorted(Comparator.comparingInt(Replacement::at).reversed())
                .toList()) {
            now = each.in(now);
        }
        return now;
    }

    /** Makes {@code replacements} in {@code book}, as one step to undo. */
    public static Edit edit(Book book, Collection<Replacement> replacements) {
        Draft draft = new Draft(book);
        Map<Place, List<Replacement>> byPlace =
                replacements.stream().collect(Collectors.groupingBy(Replacement::place));
        replacements.stream()
                .map(Replacement::place)
                .distinct()
                .forEach(place -> draft.set(place.ref(), place.field(), renewed(book.text(place), byPlace.get(place))));
        return draft.edit("更新依据 " + replacements.size() + " 处");
    }
}
