package org.jibiao.change.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.Element;
import org.jibiao.model.Kind;
import org.jibiao.model.Place;
import org.jibiao.model.Ref;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.model.field.Field;
import org.jibiao.model.value.Amount;
import org.jibiao.model.value.MoneyUnit;

/** Finds a text in a declaration, or in all of them, in reading order. */
public final class Finder {

    private final Wanted wanted;
    private final Pattern pattern;
    private final List<Hit> hits = new ArrayList<>();

    private Finder(Wanted wanted) {
        this.wanted = wanted;
        this.pattern = new Pattern(wanted);
    }

    /** All hits in and below {@code top}, which may be {@link Ref#BOOK}; none if it is not in the book. */
    public static List<Hit> find(Book book, Ref top, Wanted wanted) {
        if (wanted.text().isBlank()) {
            return List.of();
        }
        Finder finder = new Finder(wanted);
        if (top.equals(Ref.BOOK)) {
            book.declarations().forEach(declaration -> finder.visit(declaration, unit(declaration)));
        } else {
            MoneyUnit unit = unit(book, top);
            book.find(top).ifPresent(element -> finder.visit(element, unit));
        }
        return List.copyOf(finder.hits);
    }

    /** All hits in and below each of {@code tops}, in their order. */
    public static List<Hit> find(Book book, List<Ref> tops, Wanted wanted) {
        return tops.stream().flatMap(top -> find(book, top, wanted).stream()).toList();
    }

    /** The text at {@code place} as hits are counted in it: money as printed, everything else as stored. */
    public static String shown(Book book, Place place) {
        String text = book.text(place);
        return place.field().type() == Field.Type.MONEY ? Amount.printed(text, unit(book, place.ref())) : text;
    }

    private static MoneyUnit unit(Book book, Ref ref) {
        return book.declarationOf(ref).map(Finder::unit).orElse(MoneyUnit.YUAN);
    }

    private static MoneyUnit unit(Declaration declaration) {
        return Optional.of(declaration.text(DeclarationField.MONEY_UNIT))
                .flatMap(MoneyUnit::of)
                .orElse(MoneyUnit.YUAN);
    }

    private void visit(Element element, MoneyUnit unit) {
        for (Field field : element.kind().fields()) {
            String text = element.text(field);
            if (!text.isEmpty() && wanted.scope().covers(field)) {
                look(element, field, field.type() == Field.Type.MONEY ? Amount.printed(text, unit) : text);
            }
        }
        for (Kind kind : element.kind().children()) {
            for (Element child : element.children(kind)) {
                visit(child, unit);
            }
        }
    }

    private void look(Element element, Field field, String text) {
        int from = pattern.next(text, 0);
        while (from >= 0) {
            int to = from + pattern.length();
            hits.add(new Hit(element.place(field), from, to));
            from = wanted.is(Wanted.Rule.CELL) ? -1 : pattern.next(text, to);
        }
    }
}
