package org.jibiao.ui.export;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jibiao.export.Order;
import org.jibiao.export.Paper;
import org.jibiao.form.convert.Step;
import org.jibiao.form.spec.Forms;
import org.jibiao.model.Declaration;
import org.jibiao.ui.kit.Failures;
import org.jibiao.ui.kit.Tasks;

/** What printing in the chosen form takes: grouped by kind, worked out in the background. */
public final class ProtocolModel {

    /**
     * A line of the list.
     *
     * @param heading true for the name of a group with its number of lines
     */
    public record Line(boolean heading, String text) {}

    private final Tasks tasks;
    private final Forms forms;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper calm = new ReadOnlyStringWrapper("");
    private long asked;

    ProtocolModel(Tasks tasks, Forms forms) {
        this.tasks = tasks;
        this.forms = forms;
    }

    /** The groups and their lines; none if nothing is lost. */
    public ObservableList<Line> lines() {
        return lines;
    }

    /** What stands in the place of an empty list. */
    public ReadOnlyStringProperty calmProperty() {
        return calm.getReadOnlyProperty();
    }

    /** Works out what {@code order} takes; the latest call wins. */
    void show(Declaration declaration, Order order) {
        long mine = ++asked;
        calm.set("正在比对表样……");
        tasks.latest(
                "export.protocol",
                "正在比对表样",
                progress -> Paper.prepare(forms, declaration, order).protocol(),
                protocol -> {
                    if (mine == asked) {
                        lines.setAll(grouped(protocol));
                        calm.set("这种表样放得下全部内容，没有取舍。");
                    }
                },
                failure -> say(Failures.sentence(failure)));
    }

    /** Nothing is laid out by a form. */
    void showNone() {
        asked++;
        say("这种格式原样保存申报，不按表样取舍。");
    }

    private void say(String sentence) {
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
