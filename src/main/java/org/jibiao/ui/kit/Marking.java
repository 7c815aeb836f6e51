package org.jibiao.ui.kit;

import java.util.List;
import java.util.Optional;
import org.jibiao.change.Draft;
import org.jibiao.model.Book;
import org.jibiao.model.Element;
import org.jibiao.model.Place;
import org.jibiao.model.Ref;
import org.jibiao.model.Secrecy;

/** Sets and lifts 涉密, each time as one edit, and says what is. */
public final class Marking {

    /** What a screen shows beside something withheld. */
    public static final String SIGN = "密";

    private final Session session;

    public Marking(Session session) {
        this.session = session;
    }

    /** True if public copies withhold {@code place}, by itself or with what it stands in. */
    public static boolean isSecret(Book book, Place place) {
        boolean itself = book.find(place.ref())
                .map(Secrecy::of)
                .filter(secrecy -> secrecy.covers(place.field()))
                .isPresent();
        return itself || isWhole(book, place.ref());
    }

    /** True if public copies withhold all of {@code ref}, by itself or with what it stands in. */
    public static boolean isWhole(Book book, Ref ref) {
        return book.path(ref).stream()
                .map(book::find)
                .flatMap(Optional::stream)
                .anyMatch(element -> Secrecy.of(element).whole());
    }

    /** {@link #SIGN} for what is withheld as a whole, {@code 含密} for what has something withheld in it, else "". */
    public static String signOf(Element element) {
        return Secrecy.of(element).whole() ? SIGN : Secrecy.marksAnythingIn(element) ? "含" + SIGN : "";
    }

    /** Marks the cells, or lifts the marks if all have one; says why not, or nothing. */
    public String toggle(List<Place> cells) {
        List<Place> places = cells.stream()
                .filter(place -> !place.field().equals(Secrecy.field(place.ref().kind())))
                .filter(place -> session.book().contains(place.ref().id()))
                .toList();
        if (places.isEmpty()) {
            return "请先点在要设为涉密的一格上。";
        }
        for (Place place : places) {
            if (isWhole(session.book(), place.ref())) {
                return "这一格已随整行或整个项目涉密。要单独设置，请先取消整行或整个项目的涉密。";
            }
        }
        boolean lift = places.stream().allMatch(place -> isSecret(session.book(), place));
        Draft draft = new Draft(session.book());
        for (Place place : places) {
            Secrecy now = Secrecy.of(draft.book().find(place.ref()).orElseThrow());
            Secrecy then = lift ? now.without(place.field()) : now.with(place.field());
            draft.set(place.ref(), Secrecy.field(place.ref().kind()), then.text());
        }
        String what = places.size() == 1 ? places.getFirst().field().label() : places.size() + " 格";
        session.apply(draft.edit(deed(lift) + " " + what));
        return "";
    }

    /** Marks the elements with all below them, or lifts the marks if all have one; says why not, or nothing. */
    public String toggleWhole(List<Ref> elements) {
        Book book = session.book();
        List<Ref> refs =
                elements.stream().filter(ref -> book.contains(ref.id())).toList();
        if (refs.isEmpty()) {
            return "请先点在要设为涉密的一行上。";
        }
        if (refs.stream().anyMatch(ref -> isWhole(book, book.parentOf(ref).orElse(Ref.BOOK)))) {
            return "它已随上一级整体涉密。要单独设置，请先取消上一级的涉密。";
        }
        boolean lift = refs.stream().allMatch(ref -> isWhole(book, ref));
        Draft draft = new Draft(book);
        for (Ref ref : refs) {
            draft.set(ref, Secrecy.field(ref.kind()), (lift ? Secrecy.NONE : Secrecy.WHOLE).text());
        }
        String kind = refs.getFirst().kind().label();
        session.apply(draft.edit(deed(lift) + " " + (refs.size() == 1 ? "整个" + kind : refs.size() + " 行")));
        return "";
    }

    private static String deed(boolean lift) {
        return lift ? "取消涉密" : "设为涉密";
    }
}
