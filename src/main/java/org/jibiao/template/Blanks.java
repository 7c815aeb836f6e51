package org.jibiao.template;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jibiao.change.Draft;
import org.jibiao.change.Edit;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.Element;
import org.jibiao.model.Place;
import org.jibiao.model.Ref;
import org.jibiao.model.field.Field;
import org.jibiao.template.formula.Formulas;

/** The blanks (空格) still open in a part of the book, in the order of the paper, and their filling as one edit. */
public record Blanks(List<Spot> spots) {

    private static final int LONGEST = 30;

    /**
     * A text with open blanks.
     *
     * @param part the project or department goals it stands in, else the declaration
     */
    public record Spot(Ref part, Place place, String text) {

        /** Names of its blanks, in order of appearance. */
        public Set<String> names() {
            return Blanks.names(text);
        }

        /** The text filled as far as possible. */
        public String filled(Filling filling) {
            return Insertion.filled(place.field(), text, filling);
        }
    }

    public Blanks {
        spots = List.copyOf(spots);
    }

    /** Those in {@code ref} of {@code book} and below it; none if it is not there. */
    public static Blanks in(Book book, Ref ref) {
        List<Spot> spots = new ArrayList<>();
        book.find(ref).ifPresent(element -> {
            if (element instanceof Declaration declaration) {
                collect(declaration, declaration.ref(), spots);
                declaration.children().forEach(part -> collectAll(part, spots));
            } else {
                collectAll(element, spots);
            }
        });
        return new Blanks(spots);
    }

    private static void collectAll(Element part, List<Spot> spots) {
        part.withDescendants().forEach(element -> collect(element, part.ref(), spots));
    }

    private static void collect(Element element, Ref part, List<Spot> spots) {
        for (Field field : element.kind().fields()) {
            String text = element.text(field);
            if (text.indexOf('{') >= 0 && !names(text).isEmpty()) {
                spots.add(new Spot(part, element.place(field), text));
            }
        }
    }

    private static Set<String> names(String text) {
        return Filling.names(text).stream()
                .filter(name -> !name.isEmpty() && name.length() <= LONGEST && name.indexOf('\n') < 0)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Names of all of them, each once. */
    public Set<String> names() {
        return spots.stream()
                .flatMap(spot -> spot.names().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Blanks that were typed by hand hang together from now on like those of a template. */
    private static void keepPattern(Draft draft, Spot spot) {
        Element element = draft.book().find(spot.place().ref()).orElseThrow();
        Formulas formulas = Formulas.of(element);
        Field field = spot.place().field();
        if (formulas.pattern(field).isEmpty()) {
            draft.set(
                    element.ref(),
                    Formulas.FIELD,
                    formulas.with(field, spot.text()).text());
        }
    }

    /** Fills them in {@code book}; {@code answers} tells what was filled in for a part. Empty if nothing was. */
    public Edit edit(Book book, Function<Ref, Filling> answers) {
        Draft draft = new Draft(book);
        Set<String> done = new LinkedHashSet<>();
        for (Spot spot : spots) {
            Filling filling = answers.apply(spot.part());
            keepPattern(draft, spot);
            draft.set(spot.place().ref(), spot.place().field(), spot.filled(filling));
            spot.names().stream()
                    .filter(name -> !filling.blanks().getOrDefault(name, "").isBlank())
                    .forEach(done::add);
        }
        return draft.edit(done.size() <= 2 ? "填写空格 " + String.join("、", done) : "填写 " + done.size() + " 个空格");
    }
}
