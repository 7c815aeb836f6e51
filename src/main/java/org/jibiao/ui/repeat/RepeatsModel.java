package org.jibiao.ui.repeat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jibiao.check.repeat.Paragraph;
import org.jibiao.check.repeat.Repeat;
import org.jibiao.check.repeat.Repeats;
import org.jibiao.model.Book;
import org.jibiao.model.Element;
import org.jibiao.model.Indicator;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.ui.kit.Failures;
import org.jibiao.ui.kit.Session;
import org.jibiao.ui.kit.Tasks;

/** The repeated texts of the library, looked for in the background, filtered by between what they were copied. */
public final class RepeatsModel {

    private static final String BETWEEN = " · ";

    private final Session session;
    private final Tasks tasks;
    private final ObservableList<RepeatLine> lines = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Repeat.Across>> across = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyStringWrapper state = new ReadOnlyStringWrapper("");
    private List<Repeat> found = List.of();

    public RepeatsModel(Session session, Tasks tasks) {
        this.session = session;
        this.tasks = tasks;
        across.addListener((observed, before, now) -> show());
    }

    /** Looks through the present book. */
    public void look() {
        Book book = session.book();
        state.set("正在查找重复的文字…");
        tasks.latest(
                "repeats",
                "正在查找重复的文字",
                progress -> Repeats.of(book),
                repeats -> {
                    found = repeats;
                    show();
                },
                failure -> state.set(Failures.sentence(failure)));
    }

    private void show() {
        List<RepeatLine> wanted = new ArrayList<>();
        int texts = 0;
        for (Repeat repeat : found) {
            if (across.get().isEmpty() || repeat.across().contains(across.get().get())) {
                texts++;
                wanted.add(new RepeatLine.Heading(repeat));
                wanted.add(new RepeatLine.Spot(repeat.original(), "原文"));
                repeat.copies()
                        .forEach(copy -> wanted.add(
                                new RepeatLine.Spot(copy, repeat.kept(copy).label())));
            }
        }
        lines.setAll(wanted);
        state.set(texts == 0 ? "没有重复的长文字。" : texts + " 段文字，出现在 " + (wanted.size() - texts) + " 处");
    }

    /** Texts and their places. */
    ObservableList<RepeatLine> lines() {
        return lines;
    }

    /** Between what the texts shown were copied, empty for all. */
    ObjectProperty<Optional<Repeat.Across>> acrossProperty() {
        return across;
    }

    /** How many were found, or what is going on. */
    ReadOnlyStringProperty stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** {@code 2026年度 清河县司法局 · 法律援助经费 · 资金用途}. */
    String where(Paragraph paragraph) {
        Paragraph.Owner owner = paragraph.owner();
        List<String> words = new ArrayList<>();
        words.add(((owner.year().isEmpty() ? "" : owner.year() + "年度 ") + owner.department()).strip());
        words.add(owner.project().isEmpty() ? "部门整体绩效目标" : owner.project());
        Optional<Element> element = session.book().find(paragraph.place().ref());
        if (element.isPresent() && element.get() instanceof Indicator indicator) {
            words.add(indicator.text(IndicatorField.NAME));
        }
        words.add(paragraph.place().field().label());
        words.removeIf(String::isBlank);
        return String.join(BETWEEN, words);
    }

    /** Goes to where it stands; false if it is gone by now. */
    boolean go(Paragraph paragraph) {
        boolean there = session.book().contains(paragraph.place().ref().id());
        if (there) {
            session.place().go(paragraph.place());
        }
        return there;
    }
}
