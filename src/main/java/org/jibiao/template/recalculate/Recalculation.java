package org.jibiao.template.recalculate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
 * What follows from numbers that were changed, each in one place: the other texts of the project that its template works
 * out with them, as far as they still hold what followed from the numbers before.
 *
 * @param part the project or department goals
 * @param shifts the numbers, at least one
 * @param lines the texts to change, in the order of the paper
 */
public record Recalculation(Ref part, List<Shift> shifts, List<Line> lines) {

    /**
     * A number that was changed.
     *
     * @param name the blank it was filled into: {@code 案件数}
     */
    public record Shift(String name, BigDecimal before, BigDecimal after) {}

    /** A text to change. */
    public record Line(Place place, String before, String after) {}

    public Recalculation {
        shifts = List.copyOf(shifts);
        lines = List.copyOf(lines);
    }

    /**
     * What follows in {@code book} from {@code edit}, which has been made in it, for each part it changed numbers of.
     *
     * @param earlier what was offered before and not taken; its numbers may have been changed again
     */
    public static List<Recalculation> of(Book book, Edit edit, List<Recalculation> earlier) {
        Map<Ref, Map<String, Shift>> parts = new LinkedHashMap<>();
        for (Change change : edit.changes()) {
            if (change instanceof Change.SetField set) {
                book.path(set.ref()).stream()
                        .filter(step -> step.kind() == Kind.PROJECT || step.kind() == Kind.DEPARTMENT_GOALS)
                        .findFirst()
                        .ifPresent(part -> changed(book, set)
                                .forEach(shift -> parts.computeIfAbsent(part, none -> new LinkedHashMap<>())
                                        .putIfAbsent(shift.name(), shift)));
            }
        }
        return parts.entrySet().stream()
                .map(entry ->
                        new Recalculation(entry.getKey(), joined(entry.getKey(), entry.getValue(), earlier), List.of()))
                .map(found -> new Recalculation(found.part, found.shifts, found.lines(book)))
                .filter(found -> !found.lines.isEmpty())
                .toList();
    }

    /** The numbers of a part, with those that were changed before; one that was changed again began where it was then. */
    private static List<Shift> joined(Ref part, Map<String, Shift> now, List<Recalculation> earlier) {
        Map<String, Shift> all = new LinkedHashMap<>();
        earlier.stream()
                .filter(each -> each.part.equals(part))
                .flatMap(each -> each.shifts.stream())
                .forEach(shift -> all.put(shift.name(), shift));
        now.forEach((name, shift) -> {
            BigDecimal before = Optional.ofNullable(all.get(name))
                    .filter(was -> is(was.after(), shift.before()))
                    .map(Shift::before)
                    .orElse(shift.before());
            all.put(name, new Shift(name, before, shift.after()));
        });
        return List.copyOf(all.values());
    }

    /** The blanks whose numbers the change altered. */
    private static List<Shift> changed(Book book, Change.SetField change) {
        String pattern = book.find(change.ref())
                .map(element -> Formulas.of(element).pattern(change.place().field()))
                .orElse("");
        if (pattern.isEmpty()) {
            return List.of();
        }
        Map<String, Shift> changed = new LinkedHashMap<>();
        List<Slot> after = Slot.in(pattern, change.after());
        for (Slot was : Slot.in(pattern, change.before())) {
            for (Slot is : after) {
                boolean sum = !Filling.sums("{" + was.inner() + "}").isEmpty();
                if (!sum && was.inner().equals(is.inner()) && !is(was.number(), is.number())) {
                    changed.putIfAbsent(was.inner(), new Shift(was.inner(), was.number(), is.number()));
                }
            }
        }
        return List.copyOf(changed.values());
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
        shifts.forEach(shift -> known.put(shift.name(), shift.before().toPlainString()));
        Filling then = new Filling(known);
        shifts.forEach(shift -> known.put(shift.name(), shift.after().toPlainString()));
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
            boolean follows =
                    shifts.stream().anyMatch(shift -> Filling.names(braces).contains(shift.name()))
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

    /** Makes those changes in {@code book} whose texts are still as they were, as one step to undo. */
    public static Edit edit(Book book, List<Recalculation> all) {
        Draft draft = new Draft(book);
        Set<Place> done = new HashSet<>();
        Set<String> names = new LinkedHashSet<>();
        for (Recalculation each : all) {
            each.shifts.forEach(shift -> names.add(shift.name()));
            each.lines.stream()
                    .filter(line -> book.text(line.place()).equals(line.before()) && done.add(line.place()))
                    .forEach(line -> draft.set(line.place().ref(), line.place().field(), line.after()));
        }
        return draft.edit("按“" + String.join("、", names) + "”重算 " + done.size() + " 处");
    }
}
