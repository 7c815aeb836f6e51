package org.jibiao.ui.page;

import javafx.beans.binding.Bindings;
import org.jibiao.change.Edit;
import org.jibiao.model.Declaration;
import org.jibiao.template.draft.DepartmentDraft;
import org.jibiao.ui.kit.Command;
import org.jibiao.ui.kit.Dialogs;
import org.jibiao.ui.kit.Notices;
import org.jibiao.ui.kit.Session;

/** Drafts the department goals from the projects (由项目起草); what was typed is overwritten only if the user says so. */
public final class DraftCommand {

    private final Session session;
    private final Dialogs dialogs;
    private final Notices notices;
    private final Runnable commit;

    public DraftCommand(Session session, Dialogs dialogs, Notices notices, Runnable commit) {
        this.session = session;
        this.dialogs = dialogs;
        this.notices = notices;
        this.commit = commit;
    }

    /** The command. */
    public Command command() {
        return new Command(
                "goals.draft",
                "由项目起草部门目标…",
                "",
                Bindings.createBooleanBinding(
                        () -> session.declaration()
                                .filter(each -> !each.projects().isEmpty())
                                .isPresent(),
                        session.bookProperty(),
                        session.place().spotProperty()),
                () -> {
                    commit.run();
                    session.declaration().ifPresent(this::draft);
                });
    }

    private void draft(Declaration declaration) {
        boolean tables = session.formOf(declaration).department().isPresent();
        DepartmentDraft draft = new DepartmentDraft(session.book(), declaration, tables);
        String label = draft.overall().label();
        boolean anew = draft.isWritten()
                && dialogs.confirm(label + "已有文字", "用起草的文字替换，还是保留已有的？分项目标、主要任务只补缺少的。按一次“撤销”可恢复。", "替换");
        int missing = draft.unnamed().size();
        Edit edit = draft.edit(anew);
        session.place().go(declaration.goals().ref());
        if (edit.isEmpty()) {
            notices.tell("没有可补的：各项目都已写进部门目标。");
        } else if (session.apply(edit)) {
            notices.tell("已由项目起草：补了 " + missing + " 项，请按本单位实际修改。");
        }
    }
}
