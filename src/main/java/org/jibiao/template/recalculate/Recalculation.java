package org.jibiao.template.recalculate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jibiao.change.Change;
import org.jibiao.change.Draft;
import org.jibiao.change.Edit;
import org.jibiao.model.Book;
import org.jibiao.model.Element;
import org.jibiao.model.Kind;
import org.jibiao.model.Place;
import org.jibiao.model.Ref;
import org.jibiao.model.field.Field;
import org.jibiao.template.Filling;
import org.jibiao.template.Insertion;
import org.jibiao.template.formula.Formulas;
import org.jibiao.template.formula.Slot;

/**
 * What follows from a number that was changed in one place: the other texts of the project that its template works out
 * with it, as far as they still hold what followed from the number before.
 *
 * @param part the project or department goals
 * @param name the blank the number was filled into: {@code 案件数}
 * @param lines the texts to change, in the order of the paper
 */
public record Recalculation(Ref part, String name, BigDecimal before, BigDecimal after, List<Line> lines) {

    /** A text to change. */
    public record Line(Place place, String before, String after) {}

    public Recalculation {
        lines = List.copyOf(lines);
    }

    /**
     * What follows in {@code book} from {@code change}, which has been made in it; empty if nothing does.
     *
     * @param earlier one that was offered before and not taken, the number of which may have been changed again
     */
    public static Optional<Recalculation> of(Book book, Change.SetField change, Optional<Recalculation> earlier) {
        Optional<Ref> part = book.path(change.ref()).stream()
                .filter(step -> step.kind() == Kind.PROJECT || step.kind() == Kind.DEPARTMENT_GOALS)
                .findFirst();
        String pattern = book.find(change.ref())
                .map(element -> Formulas.of(element).pattern(change.place().field()))
                .orElse("");
        if (part.isEmpty() || pattern.isEmpty()) {
            return Optional.empty();
        }
        return changed(pattern, change).flatMap(slots -> {
            Slot was = slots.getFirst();
            Optional<Recalculation> same = earlier.filter(each -> each.part().equals(part.get())
                    && each.name().equals(was.inner())
                    && is(each.after(), was.number()));
            BigDecimal before = same.map(Recalculation::before).orElse(was.number());
            Recalculation found = new Recalculation(
                    part.get(), was.inner(), before, slots.getLast().number(), List.of());
            List<Line> lines = found.lines(book);
            return lines.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Recalculation(found.part, found.name, found.before, found.after, lines));
        });
    }

    /** The blank whose number the change altered, before and after it. */
    private static Optional<List<Slot>> changed(String pattern, Change.SetField change) {
        List<Slot> before = Slot.in(pattern, change.before());
        List<Slot> after = Slot.in(pattern, change.after());
        for (Slot was : before) {
            for (Slot is : after) {
                boolean sum = !Filling.sums("{" + was.inner() + "}").isEmpty();
                if (!sum && was.inner().equals(is.inner()) && !is(was.number(), is.number())) {
                    return Optional.of(List.of(was, is));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean is(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) == 0;
    }

    private List<Line> lines(Book book) {
        Element whole = book.find(part).orElseThrow();
        TreeMap<String, String> known = new TreeMap<>();
        whole.withDescendants()
                .forEach(element -> fields(element)
                        .forEach(field -> Slot.in(Formulas.of(element).pattern(field), element.text(field))
                                .forEach(slot -> known.putIfAbsent(
                                        slot.inner(), slot.number().toPlainString()))));
        known.put(name, before.toPlainString());
        Filling then = new Filling(known);
        known.put(name, after.toPlainString());
        Filling now = new Filling(known);
        List<Line> lines = new ArrayList<>();
        whole.withDescendants()
                .forEach(element -> fields(element).forEach(field -> {
                    String text = element.text(field);
                    String worked = worked(field, Formulas.of(element).pattern(field), text, then, now);
                    if (!worked.equals(text)) {
                        lines.add(new Line(element.place(field), text, worked));
                    }
                }));
        return lines;
    }

    private static List<Field> fields(Element element) {
        Set<String> keys = Formulas.of(element).patterns().keySet();
        return element.kind().fields().stream()
                .filter(field -> keys.contains(field.key()))
                .toList();
    }

    /** {@code text} with those numbers worked out {@code now} that are what they were {@code then}. */
    private String worked(Field field, String pattern, String text, Filling then, Filling now) {
        String worked = text;
        for (Slot slot : Slot.in(pattern, text).reversed()) {
            String braces = "{" + slot.inner() + "}";
            Optional<BigDecimal> old = number(then.text(braces));
            String fresh = slot.start() == 0 && slot.end() == text.length()
                    ? Insertion.worked(field, braces, now)
                    : now.text(braces);
            boolean follows = Filling.names(braces).contains(name)
                    && old.filter(number -> is(number, slot.number())).isPresent()
                    && number(fresh).isPresent();
            if (follows) {
                worked = worked.substring(0, slot.start()) + fresh + worked.substring(slot.end());
            }
        }
        return worked.equals(text) ? text : asShare(pattern, worked);
    }

    /** No share exceeds 100%, so at least 100% is 100%; less than that has its sign again. */
    private static String asShare(String pattern, String worked) {
        boolean lost = pattern.matches("≥\\{[^{}]*}%") && worked.matches("\\d+(\\.\\d+)?%");
        String signed = lost ? "≥" + worked : worked;
        return signed.equals("≥100%") ? "100%" : signed;
    }

    private static Optional<BigDecimal> number(String text) {
        String plain = text.replace(",", "").strip();
        return plain.matches("\\d+(\\.\\d+)?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    /** The names of the fields to change, each once, with how many they are: {@code 预算数、资金用途等 5 处}. */
    public String where() {
        Set<String> labels = new LinkedHashSet<>();
        lines.forEach(line -> labels.add(line.place().field().label()));
        List<String> first = labels.stream().limit(3).toList();
        return String.join("、", first) + (lines.size() > first.size() ? "等" : "") + " " + lines.size() + " 处";
    }

    /** Makes those changes in {@code book} whose texts are still as they were, as one step to undo. */
    public Edit edit(Book book) {
        Draft draft = new Draft(book);
        Set<Place> done = new HashSet<>();
        lines.stream()
                .filter(line -> book.text(line.place()).equals(line.before()) && done.add(line.place()))
                .forEach(line -> draft.set(line.place().ref(), line.place().field(), line.after()));
        return draft.edit("按“" + name + "”重算 " + done.size() + " 处");
    }
}
