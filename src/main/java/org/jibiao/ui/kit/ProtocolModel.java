package org.jibiao.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jibiao.form.convert.Step;

/** What the chosen form takes: grouped by kind, worked out in the background. */
public final class ProtocolModel {

    /**
     * A line of the list.
     *
     * @param heading true for the name of a group with its number of lines
     */
    public record Line(boolean heading, String text) {}

    private final Tasks tasks;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper calm = new ReadOnlyStringWrapper("");
    private long asked;

    public ProtocolModel(Tasks tasks) {
        this.tasks = tasks;
    }

    /** The groups and their lines; none if nothing is lost. */
    public ObservableList<Line> lines() {
        return lines;
    }

    /** What stands in the place of an empty list. */
    public ReadOnlyStringProperty calmProperty() {
        return calm.getReadOnlyProperty();
    }

    /** Shows the {@code protocol} once it is worked out; the latest call wins. */
    public void show(Supplier<List<Step>> protocol) {
        long mine = ++asked;
        calm.set("正在比对表样……");
        tasks.latest(
                "protocol",
                "正在比对表样",
                progress -> protocol.get(),
                steps -> {
                    if (mine == asked) {
                        lines.setAll(grouped(steps));
                        calm.set("这种表样放得下全部内容，没有取舍。");
                    }
                },
                failure -> sayNow(Failures.sentence(failure)));
    }

    /** There is nothing to list, as {@code sentence} says. */
    public void say(String sentence) {
        asked++;
        sayNow(sentence);
    }

    private void sayNow(String sentence) {
        lines.clear();
        calm.set(sentence);
    }

    private static List<Line> grouped(List<Step> protocol) {
        List<Line> lines = new ArrayList<>();
        for (Step.Kind kind : Step.Kind.values()) {
            List<Step> steps =
                    protocol.stream().filter(step -> step.kind() == kind).toList();
            if (!steps.isEmpty()) {
                lines.add(new Line(true, kind.label() + "（" + steps.size() + "）"));
                steps.forEach(step -> lines.add(new Line(false, step.text())));
            }
        }
        return lines;
    }
}
