package org.jibiao.ui.check.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jibiao.check.pack.PackFolder;
import org.jibiao.check.pack.PackFolder.Own;
import org.jibiao.check.pack.RulePack;
import org.jibiao.check.pack.RulePackFailure;
import org.jibiao.ui.kit.Failures;
import org.jibiao.ui.kit.Tasks;

/** The rule packs: that of the program first, then the user's own, to be copied, changed, handed on and used. */
public final class PacksModel {

    private final PackFolder folder;
    private final ActiveRules active;
    private final Tasks tasks;
    private final ObservableList<PackRow> rows = FXCollections.observableArrayList(PackRow.BUILT_IN);
    private final ObservableList<RulePackFailure> problems = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<PackRow> chosen = new ReadOnlyObjectWrapper<>(PackRow.BUILT_IN);
    private final ReadOnlyStringWrapper state = new ReadOnlyStringWrapper("");
    private final List<Own> unsaved = new ArrayList<>();
    private boolean saving;

    public PacksModel(PackFolder folder, ActiveRules active, Tasks tasks) {
        this.folder = folder;
        this.active = active;
        this.tasks = tasks;
    }

    /** That of the program first. */
    public ObservableList<PackRow> rows() {
        return rows;
    }

    /** The files of the folder that cannot be used, and why. */
    public ObservableList<RulePackFailure> problems() {
        return problems;
    }

    /** The pack whose rules are shown. */
    public ReadOnlyObjectProperty<PackRow> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    public PackRow chosen() {
        return chosen.get();
    }

    /** What was done last, as a sentence. */
    public ReadOnlyStringProperty stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Which pack applies. */
    public ActiveRules active() {
        return active;
    }

    /** Shows the rules of {@code row}. */
    public void choose(PackRow row) {
        chosen.set(row);
    }

    /** Reads the folder again; a pack in use that was altered there applies as it is now. */
    public void reload() {
        reload("");
    }

    private void reload(String done) {
        tasks.latest("rules", "正在读取规则", progress -> folder.read(), read -> show(read, done), this::failed);
    }

    private void show(PackFolder.Read read, String done) {
        List<PackRow> now = new ArrayList<>(List.of(PackRow.BUILT_IN));
        read.packs().forEach(own -> now.add(PackRow.of(own)));
        PackRow before = chosen.get();
        if (!rows.equals(now)) {
            rows.setAll(now);
        }
        problems.setAll(read.problems());
        now.stream().filter(active::isActive).findFirst().ifPresent(row -> active.use(row.own()));
        chosen.set(now.stream().filter(before::isSame).findFirst().orElse(PackRow.BUILT_IN));
        state.set(done);
    }

    private void failed(Exception failure) {
        boolean wrong = failure instanceof RulePackFailure;
        state.set(wrong ? "规则文件写得不对，没有导入。" + failure.getMessage() + "。" : Failures.sentence(failure));
    }

    /** From now on the chosen pack applies. */
    public void use() {
        active.use(chosen().own());
        state.set("现在按“" + chosen().pack().name() + "”检查。");
    }

    /** Makes a copy of the chosen pack under {@code name}, to be changed. */
    public void copy(String name) {
        RulePack copy = chosen().pack().named(name.strip(), today());
        add(progress -> copy, "已复制为“" + name.strip() + "”，可以改了。改了就生效，不用保存。");
    }

    /** Takes in a pack that somebody handed on. */
    public void receive(Path file) {
        add(progress -> PackFolder.read(file).pack(), "已导入。要按它检查，请点“使用这套规则”。");
    }

    private void add(Tasks.Work<RulePack> pack, String done) {
        tasks.run(
                "正在写规则文件",
                progress -> folder.add(pack.run(progress)),
                added -> {
                    chosen.set(PackRow.of(added));
                    reload(done);
                },
                this::failed);
    }

    private static String today() {
        return LocalDate.now().toString();
    }

    /** Writes the chosen pack to {@code file}, to be handed on. */
    public void handOn(Path file) {
        Own copy = new Own(file, chosen().pack());
        tasks.run(
                "正在导出规则",
                progress -> {
                    PackFolder.save(copy);
                    return file;
                },
                written -> state.set("已导出 " + written.getFileName() + "。别的电脑上用“导入…”收下。"),
                this::failed);
    }

    /** Calls the chosen pack otherwise; its file keeps its name. */
    public void rename(String name) {
        change(chosen().pack().named(name.strip(), today()));
    }

    /** Takes the chosen pack away; if it was in use, those of the program apply. */
    public void remove() {
        chosen().own().ifPresent(own -> {
            if (active.isActive(chosen())) {
                active.use(Optional.empty());
            }
            tasks.run(
                    "正在删除规则",
                    progress -> {
                        folder.remove(own);
                        return own;
                    },
                    gone -> reload("已删除“" + gone.pack().name() + "”。"),
                    this::failed);
        });
    }

    /** The chosen pack becomes {@code pack}, at once and in its file. Only for a pack of the user's own. */
    void change(RulePack pack) {
        chosen().own().ifPresent(own -> {
            Own now = new Own(own.file(), pack.named(pack.name(), today()));
            PackRow row = PackRow.of(now);
            rows.replaceAll(each -> each.isSame(row) ? row : each);
            chosen.set(row);
            if (active.isActive(row)) {
                active.use(row.own());
            }
            unsaved.add(now);
            saveNext();
        });
    }

    /** One file at a time, and only the last of several changes. */
    private void saveNext() {
        if (saving || unsaved.isEmpty()) {
            return;
        }
        Own next = unsaved.getLast();
        unsaved.removeIf(each -> each.file().equals(next.file()));
        saving = true;
        tasks.run(
                "",
                progress -> {
                    Files.createDirectories(next.file().toAbsolutePath().getParent());
                    PackFolder.save(next);
                    return next;
                },
                saved -> saved(""),
                failure -> saved(Failures.sentence(failure)));
    }

    private void saved(String trouble) {
        saving = false;
        state.set(trouble.isEmpty() ? "已保存。" : trouble);
        saveNext();
    }

    /** Shows the folder in the system's file window; makes it first if there is none. */
    public void openFolder(Consumer<Path> reveal) {
        tasks.run("正在打开文件夹", progress -> made(), reveal, this::failed);
    }

    private Path made() throws IOException {
        Path note = Files.createDirectories(folder.folder()).resolve("说明.txt");
        if (Files.notExists(note)) {
            Files.writeString(note, "这里放自己的规则，一套一个 .json 文件（UTF-8 编码）。放好后在绩标的“规则…”里点“重新读取”。\n");
        }
        return note;
    }
}
