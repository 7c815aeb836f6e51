package org.jibiao.ui.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import org.jibiao.change.Edit;
import org.jibiao.check.Finding;
import org.jibiao.check.Repair;
import org.jibiao.check.Waivers;
import org.jibiao.model.Book;
import org.jibiao.ui.kit.Command;
import org.jibiao.ui.kit.Dialogs;
import org.jibiao.ui.kit.Session;

/** What can be done about the current finding: go on, put it right, let it stand. Every deed is one step to undo. */
public final class FindingCommands {

    /**
     * The page the findings are on.
     *
     * @param commit makes durable what is being typed
     * @param enter puts the caret into the cell the user is at
     */
    public record Page(Runnable commit, Runnable enter) {}

    private final FindingsModel model;
    private final Session session;
    private final Dialogs dialogs;
    private final Page page;

    public FindingCommands(FindingsModel model, Dialogs dialogs, Page page) {
        this.model = model;
        this.session = model.session();
        this.dialogs = dialogs;
        this.page = page;
    }

    /** All of them. */
    public List<Command> all() {
        return List.of(
                Command.of("check.next", "下一个问题", "F8", () -> step(1)),
                Command.of("check.previous", "上一个问题", "Shift+F8", () -> step(-1)),
                command("check.fix", "改正这个问题", "Alt+Enter", FindingCommands::isFixable, this::fix),
                command("check.fixAll", "改正全部同类问题", "", FindingCommands::hasAlike, this::fixAlike),
                command("check.waive", "忽略这个问题并说明…", "", Entry.Item.class::isInstance, this::waive),
                command("check.restore", "不再忽略这个问题", "", Entry.Let.class::isInstance, this::restore));
    }

    private Command command(String id, String label, String key, Predicate<Entry> enabled, Runnable run) {
        return new Command(
                id,
                label,
                key,
                Bindings.createBooleanBinding(
                        () -> model.currentProperty().get().filter(enabled).isPresent(), model.currentProperty()),
                run);
    }

    private static boolean isFixable(Entry entry) {
        return entry instanceof Entry.Item item && !item.found().repairs().isEmpty();
    }

    private static boolean hasAlike(Entry entry) {
        return entry instanceof Entry.Item item && item.alike() > 1;
    }

    private void step(int by) {
        page.commit().run();
        if (model.step(by)) {
            page.enter().run();
        } else {
            session.notices().tell(model.isCurrent() ? "这里没有列出问题。" : "正在检查，请稍等。");
        }
    }

    private void fix() {
        current().ifPresent(finding -> fix(finding.repairs().getFirst()));
    }

    /** Does one of the repairs of the current finding. */
    void fix(Repair repair) {
        apply(repair::edit, edit -> "已改正。");
    }

    private void fixAlike() {
        current().ifPresent(finding -> {
            List<Repair> alike = model.alike(finding);
            String label = "改正全部 " + finding.rule().title();
            apply(
                    book -> Repair.all(book, alike, label),
                    edit -> "已改正 " + edit.changes().size() + " 处："
                            + finding.rule().title() + "。");
        });
    }

    private void waive() {
        page.commit().run();
        current().ifPresent(finding -> {
            WaiverForm form = new WaiverForm(session.book(), finding);
            if (dialogs.form("忽略并说明", form, WaiverForm.DEED, form.complete())) {
                apply(book -> Waivers.let(book, finding, form.reason()), edit -> "已忽略，理由随文件保存。");
            }
        });
    }

    private void restore() {
        current().ifPresent(finding -> apply(book -> Waivers.takeBack(book, finding), edit -> "已恢复。"));
    }

    private Optional<Finding> current() {
        return model.currentProperty().get().flatMap(Entry::finding);
    }

    private void apply(Function<Book, Optional<Edit>> deed, Function<Edit, String> done) {
        page.commit().run();
        Optional<Edit> edit = deed.apply(session.book());
        if (edit.isEmpty()) {
            session.notices().tell("这里的内容已经改动，正在重新检查。");
        } else if (session.apply(edit.get())) {
            session.notices().tell(done.apply(edit.get()), "撤销", session::undo);
        }
    }
}
