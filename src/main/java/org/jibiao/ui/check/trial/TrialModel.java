package org.jibiao.ui.check.trial;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jibiao.check.pack.RulePack;
import org.jibiao.check.pack.Severity;
import org.jibiao.form.spec.Forms;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.review.trial.Trial;
import org.jibiao.review.trial.Tried;
import org.jibiao.ui.kit.Failures;
import org.jibiao.ui.kit.Tasks;

/** A rule pack tried on files: which, how far it has come, what it gave for each. Writes nothing. */
public final class TrialModel {

    private final RulePack pack;
    private final RulePack inUse;
    private final Forms forms;
    private final Tasks tasks;
    private final ObservableList<Tried> rows = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<Tried>> opened = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Tasks.Job> job = Optional.empty();

    /** Of {@code pack}, beside the rules in use. */
    public TrialModel(RulePack pack, RulePack inUse, Forms forms, Tasks tasks) {
        this.pack = pack;
        this.inUse = inUse;
        this.forms = forms;
        this.tasks = tasks;
    }

    /** What the screen is about, in a sentence. */
    public String about() {
        String what = "只读文件，按“" + pack.name() + "”检查；不改动文件，也不收进工作库。";
        return isSamePack()
                ? what + "这就是正在使用的规则。双击一行，看这份文件的问题。"
                : what + "右边一列与正在使用的“" + inUse.name() + "”比较。双击一行，看这份文件的问题。";
    }

    private boolean isSamePack() {
        return pack.equals(inUse);
    }

    /** One for each declaration read; files that could not be read are among them. */
    public ObservableList<Tried> rows() {
        return rows;
    }

    /** True while files are being read. */
    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** From 0 to 1, negative while unknown. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** What came of it, in a sentence. */
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** The file whose findings are shown. */
    public ReadOnlyObjectProperty<Optional<Tried>> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /** Shows the findings of {@code row}, or none. */
    public void open(Optional<Tried> row) {
        opened.set(row.filter(Tried::isChecked));
    }

    /** Reads and checks files, folders and zips in the background; what was there before is replaced. */
    public void start(List<Path> paths) {
        cancel();
        rows.clear();
        opened.set(Optional.empty());
        summary.set("正在读取和检查……");
        running.set(true);
        Tasks.Job now =
                tasks.run("正在试用规则", work -> new Trial(pack, inUse, forms).on(paths, work), this::done, this::failed);
        progress.bind(now.fractionProperty());
        job = Optional.of(now);
    }

    /** Stops it; nothing is shown then. */
    public void cancel() {
        if (running.get()) {
            job.ifPresent(Tasks.Job::cancel);
            end("已停止。");
        }
    }

    private void end(String sentence) {
        progress.unbind();
        progress.set(-1);
        running.set(false);
        summary.set(sentence);
    }

    private void done(List<Tried> tried) {
        rows.setAll(tried);
        end(summed(tried));
    }

    private void failed(Exception failure) {
        end(Failures.sentence(failure));
    }

    private String summed(List<Tried> tried) {
        long checked = tried.stream().filter(Tried::isChecked).count();
        long unread = tried.size() - checked;
        List<String> parts = new ArrayList<>(List.of("检查了 " + checked + " 份申报"));
        if (unread > 0) {
            parts.add(unread + " 个文件没有读出申报");
        }
        if (!isSamePack() && checked > 0) {
            long fails = tried.stream().filter(Tried::failsNewly).count();
            long passes = tried.stream().filter(Tried::passesNewly).count();
            long same = tried.stream()
                    .filter(each -> each.isChecked() && each.isSame())
                    .count();
            parts.add(fails == 0 ? "没有新出现错误的" : "新出现错误的 " + fails + " 份");
            if (passes > 0) {
                parts.add("不再有错误的 " + passes + " 份");
            }
            parts.add("结果相同的 " + same + " 份");
        }
        return String.join("，", parts) + "。";
    }

    /** Why a file was not checked. */
    static String reason(Tried row) {
        return row.failure().map(Failures::sentence).orElse("没有认出申报内容");
    }

    /** The department and year of a file. */
    static String department(Tried row) {
        if (!row.isChecked()) {
            return "—";
        }
        String text = row.declaration().text(DeclarationField.DEPARTMENT) + " "
                + row.declaration().text(DeclarationField.YEAR);
        return text.isBlank() ? "—" : text.strip();
    }

    /** How many findings of a severity, as a text; nothing if it was not checked. */
    static String count(Tried row, Severity severity) {
        return row.isChecked() ? String.valueOf(row.now(severity)) : "";
    }

    /** What is different to the rules in use, in a phrase, or why there is nothing to compare. */
    String difference(Tried row) {
        if (!row.isChecked()) {
            return reason(row);
        }
        if (isSamePack()) {
            return "";
        }
        if (row.isSame()) {
            return "相同";
        }
        String counted = Stream.of(Severity.values())
                .filter(severity -> row.now(severity) != row.before(severity))
                .map(severity -> severity.label() + signed(row.now(severity) - row.before(severity)))
                .collect(Collectors.joining("，"));
        String word = row.failsNewly() ? "新出现错误：" : row.passesNewly() ? "不再有错误：" : "";
        return word + (counted.isEmpty() ? "条数相同，内容不同" : counted);
    }

    private static String signed(long number) {
        return number > 0 ? " +" + number : " −" + -number;
    }
}
