package org.jibiao.ui.template;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jibiao.change.Edit;
import org.jibiao.model.Book;
import org.jibiao.model.Ref;
import org.jibiao.template.Blank;
import org.jibiao.template.Blanks;
import org.jibiao.template.Filling;

/** The blanks of a template or of what is in the book, asked once each; what becomes of the texts is shown at once. */
public final class FillingModel {

    /**
     * A text as it will read.
     *
     * @param open true if a blank stays in it
     */
    record Line(String where, String text, boolean open) {}

    private static final int MOST_SUMS = 6;

    private final Book book;
    private final Ref narrow;
    private final Ref wide;
    private final Map<String, Blank> told;
    private final Map<String, String> given;
    private final BooleanProperty whole = new SimpleBooleanProperty();
    private final BooleanProperty apart = new SimpleBooleanProperty();
    private final ObservableList<Question> questions = FXCollections.observableArrayList();
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper sums = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper filled = new ReadOnlyBooleanWrapper();
    private Blanks blanks = new Blanks(List.of());

    /**
     * For the blanks in {@code narrow}, or in {@code wide} if the user wants; they are the same if there is no choice.
     *
     * @param told what is known of blanks, by their names
     * @param given what need not be asked, by the names of the blanks
     */
    FillingModel(Book book, Ref narrow, Ref wide, Map<String, Blank> told, Map<String, String> given) {
        this.book = book;
        this.narrow = narrow;
        this.wide = wide;
        this.told = Map.copyOf(told);
        this.given = Map.copyOf(given);
        whole.set(Blanks.in(book, narrow).spots().isEmpty());
        whole.addListener((observed, before, now) -> ask());
        apart.addListener((observed, before, now) -> ask());
        ask();
    }

    /** True if there is a choice between a project and the whole declaration. */
    boolean hasChoice() {
        return !narrow.equals(wide)
                && !Blanks.in(book, narrow).spots().isEmpty()
                && Blanks.in(book, wide).spots().size()
                        > Blanks.in(book, narrow).spots().size();
    }

    /** True if some blank stands in several projects. */
    boolean isShared() {
        Map<String, Set<Ref>> parts = new HashMap<>();
        Blanks.in(book, wide)
                .spots()
                .forEach(spot -> spot.names()
                        .forEach(name -> parts.computeIfAbsent(name, each -> new LinkedHashSet<>())
                                .add(spot.part())));
        return parts.values().stream().anyMatch(each -> each.size() > 1);
    }

    /** Whether the whole declaration is filled. */
    BooleanProperty wholeProperty() {
        return whole;
    }

    /** Whether a blank of the same name is asked anew for every project. */
    BooleanProperty apartProperty() {
        return apart;
    }

    ObservableList<Question> questions() {
        return questions;
    }

    ObservableList<Line> lines() {
        return lines;
    }

    /** What is worked out, a line each; {@code ""} if nothing is. */
    ReadOnlyStringProperty sumsProperty() {
        return sums.getReadOnlyProperty();
    }

    /** True once some text becomes another one. */
    ReadOnlyBooleanProperty filledProperty() {
        return filled.getReadOnlyProperty();
    }

    private void ask() {
        Map<String, String> before = new HashMap<>();
        questions.forEach(
                each -> before.put(each.blank().name(), each.answerProperty().get()));
        questions.forEach(each -> before.put(each.id(), each.answerProperty().get()));
        blanks = Blanks.in(book, whole.get() ? wide : narrow);
        Map<List<Object>, List<Blanks.Spot>> groups = new LinkedHashMap<>();
        for (Blanks.Spot spot : blanks.spots()) {
            for (String name : spot.names()) {
                List<Object> key = apart.get() ? List.of(spot.part(), name) : List.of(name);
                if (!given.containsKey(name)) {
                    groups.computeIfAbsent(key, each -> new ArrayList<>()).add(spot);
                }
            }
        }
        List<Question> asked = new ArrayList<>();
        groups.forEach((key, spots) -> asked.add(question((String) key.getLast(), spots, asked)));
        for (Question each : asked) {
            String known = before.getOrDefault(
                    each.id(), before.getOrDefault(each.blank().name(), ""));
            each.answerProperty().set(known);
            each.answerProperty().addListener((observed, was, now) -> show());
        }
        questions.setAll(asked);
        lines.clear();
        show();
    }

    private Question question(String name, List<Blanks.Spot> spots, List<Question> before) {
        Blank blank = told.getOrDefault(name, new Blank(name, "", "", ""));
        Set<Ref> parts = spots.stream().map(Blanks.Spot::part).collect(Collectors.toCollection(LinkedHashSet::new));
        String where = parts.size() > 1
                ? parts.size() + " 个项目 " + spots.size() + " 处"
                : spots.size() > 1 ? spots.size() + " 处" : "";
        String part = whole.get() && parts.size() == 1
                ? Words.part(book, spots.getFirst().part())
                : "";
        String more = Stream.of(part, where, blank.hint())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("　"));
        boolean number = spots.stream()
                .flatMap(spot -> Filling.sums(spot.text()).stream())
                .anyMatch(sum -> Filling.names("{" + sum + "}").contains(name));
        long same =
                before.stream().filter(each -> each.blank().name().equals(name)).count();
        return new Question("blank-" + name + (same == 0 ? "" : "-" + (same + 1)), blank, parts, more, number);
    }

    private Filling filling(Ref part) {
        Map<String, String> answers = new HashMap<>(given);
        questions.stream()
                .filter(each -> each.isFor(part) && !each.answered().isEmpty())
                .forEach(each -> answers.put(each.blank().name(), each.answered()));
        return new Filling(answers);
    }

    private void show() {
        Map<Ref, Filling> fillings = new HashMap<>();
        boolean other = false;
        for (int index = 0; index < blanks.spots().size(); index++) {
            Blanks.Spot spot = blanks.spots().get(index);
            Filling filling = fillings.computeIfAbsent(spot.part(), this::filling);
            String text = spot.filled(filling);
            String shown = text.length() > Words.SHORT ? filling.text(Words.around(spot.text())) : text;
            String where = Words.where(book, spot.place(), whole.get());
            Line line = new Line(where, shown.replace('\n', ' '), text.indexOf('{') >= 0);
            other |= !text.equals(spot.text());
            if (index == lines.size()) {
                lines.add(line);
            } else if (!lines.get(index).equals(line)) {
                lines.set(index, line);
            }
        }
        filled.set(other);
        sums.set(sums(fillings));
    }

    private String sums(Map<Ref, Filling> fillings) {
        Set<String> all = new LinkedHashSet<>();
        for (Blanks.Spot spot : blanks.spots()) {
            Filling.sums(spot.text()).forEach(sum -> all.add(worked(sum, fillings.get(spot.part()))));
        }
        String shown = all.stream().limit(MOST_SUMS).collect(Collectors.joining("\n"));
        return all.size() > MOST_SUMS ? shown + "\n……" : shown;
    }

    private static String worked(String sum, Filling filling) {
        String result = filling.text("{" + sum + "}");
        boolean known = result.matches("-?\\d+(\\.\\d+)?");
        return sum + " ＝ " + (known ? new DecimalFormat("#,##0.########").format(new BigDecimal(result)) : "？");
    }

    /** What was answered, by name, for the template. */
    Map<String, String> answers() {
        return filling(narrow).blanks();
    }

    /** Fills the book as one step to undo. */
    Edit edit() {
        return blanks.edit(book, this::filling);
    }

    /** How many blanks stay open after it. */
    int left() {
        return Blanks.in(edit().applyTo(book), whole.get() ? wide : narrow)
                .names()
                .size();
    }
}
