package org.jibiao.ui.template;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import org.jibiao.model.Declaration;
import org.jibiao.model.Kind;
import org.jibiao.model.Ref;
import org.jibiao.template.Blank;
import org.jibiao.template.Blanks;
import org.jibiao.template.IndicatorTemplate;
import org.jibiao.template.Insertion;
import org.jibiao.template.ProjectTemplate;
import org.jibiao.template.Template;
import org.jibiao.ui.kit.Command;
import org.jibiao.ui.kit.Dialogs;
import org.jibiao.ui.kit.Notices;
import org.jibiao.ui.kit.Session;

/** Asks the blanks that are open in the project the user is in, or in the whole declaration. */
final class FillingCommand {

    private final Session session;
    private final Dialogs dialogs;
    private final Notices notices;
    private final Supplier<LibrariesModel> libraries;
    private final Runnable commit;

    FillingCommand(
            Session session, Dialogs dialogs, Notices notices, Supplier<LibrariesModel> libraries, Runnable commit) {
        this.session = session;
        this.dialogs = dialogs;
        this.notices = notices;
        this.libraries = libraries;
        this.commit = commit;
    }

    Command command() {
        return new Command(
                "template.fill",
                "填写空格…",
                "Shortcut+Shift+B",
                Bindings.createBooleanBinding(
                        () -> !session.book().declarations().isEmpty(), session.bookProperty()),
                () -> {
                    commit.run();
                    session.declaration().ifPresent(this::ask);
                });
    }

    private void ask(Declaration declaration) {
        if (Blanks.in(session.book(), declaration.ref()).spots().isEmpty()) {
            dialogs.tell("没有空格", "这份申报里没有没填的空格，花括号里的都填好了。");
            return;
        }
        Ref narrow = session.book().path(session.place().ref()).stream()
                .filter(step -> step.kind() == Kind.PROJECT)
                .findFirst()
                .orElse(declaration.ref());
        FillingModel model = new FillingModel(
                session.book(),
                narrow,
                declaration.ref(),
                known(libraries.get().all().stream()
                        .flatMap(library -> library.templates().flatMap(FillingCommand::blanks))
                        .toList()),
                Insertion.known(declaration));
        FillingView view = new FillingView(model, "不知道的先空着，表里会保留空格，以后再填。填错了按一次“撤销”，全部恢复。");
        if (dialogs.form("填写空格", view, "填写", model.filledProperty())) {
            int left = model.left();
            if (session.apply(model.edit())) {
                notices.tell(left == 0 ? "空格都填好了。" : "已填写，还有 " + left + " 个空格没有填。");
            } else {
                dialogs.tell("没有填写", session.failureProperty().get());
            }
        }
    }

    private static java.util.stream.Stream<Blank> blanks(Template template) {
        return switch (template) {
            case ProjectTemplate project -> project.blanks().stream();
            case IndicatorTemplate row -> row.blanks().stream();
        };
    }

    /** What templates say of a blank, as far as they agree on its unit. */
    static Map<String, Blank> known(List<Blank> all) {
        Map<String, Blank> known = new HashMap<>();
        for (Blank each : all) {
            known.merge(
                    each.name(),
                    each,
                    (one, other) -> one.unit().equals(other.unit()) ? one : new Blank(one.name(), "", "", ""));
        }
        return known;
    }
}
