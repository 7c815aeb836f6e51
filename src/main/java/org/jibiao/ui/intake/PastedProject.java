package org.jibiao.ui.intake;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.input.Clipboard;
import org.jibiao.change.Draft;
import org.jibiao.intake.clip.ClippedProjects;
import org.jibiao.model.Declaration;
import org.jibiao.model.Kind;
import org.jibiao.model.Position;
import org.jibiao.model.Project;
import org.jibiao.model.Ref;
import org.jibiao.model.field.ProjectField;
import org.jibiao.ui.kit.Command;
import org.jibiao.ui.kit.Session;

/** Makes new projects of the project forms on the clipboard, and says why that is not possible. */
public final class PastedProject {

    /** What is on the clipboard, {@code ""} for what is not there. */
    public record Clip(String html, String text) {}

    /** Nothing is on such a clipboard; what was pasted is read anew the next time, for ids of its own. */
    private static final Clip NOT_SEEN = new Clip("", "");

    private static final String NO_DECLARATION = "先新建或打开一份申报";
    private static final String NO_TABLE = "剪贴板里没有表格";
    private static final String NO_PROJECT = "剪贴板里的表格不是认得的项目申报表";

    private final Session session;
    private final Supplier<Clip> clipboard;
    private final ReadOnlyStringWrapper reason = new ReadOnlyStringWrapper(NO_TABLE);
    private Clip seen = NOT_SEEN;
    private Optional<ClippedProjects> found = Optional.empty();

    public PastedProject(Session session, Supplier<Clip> clipboard) {
        this.session = session;
        this.clipboard = clipboard;
    }

    /** The clipboard of the desktop. */
    public static Clip desktop() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        return new Clip(
                Objects.requireNonNullElse(clipboard.getHtml(), ""),
                Objects.requireNonNullElse(clipboard.getString(), ""));
    }

    /** The command; whoever shows it lets {@link #look} look at the clipboard first. */
    public Command command() {
        return new Command(
                "project.paste",
                "粘贴为新项目",
                "Shortcut+Alt+V",
                reason.isEmpty(),
                reason.getReadOnlyProperty(),
                this::paste);
    }

    /** Why nothing can be pasted now, {@code ""} if it can. */
    public ReadOnlyStringProperty reasonProperty() {
        return reason.getReadOnlyProperty();
    }

    /** Looks at the clipboard anew; cheap if it holds what it held before. */
    public void look() {
        Clip now = clipboard.get();
        if (!now.equals(seen)) {
            seen = now;
            found = ClippedProjects.of(session.forms(), now.html(), now.text());
        }
        reason.set(reasonNow());
    }

    private String reasonNow() {
        if (session.declaration().isEmpty()) {
            return NO_DECLARATION;
        }
        boolean table = seen.html().contains("<t")
                || seen.html().contains("<T")
                || seen.text().indexOf('\t') >= 0;
        return found.isPresent() ? "" : table ? NO_PROJECT : NO_TABLE;
    }

    /** Puts the projects after the present one, as one step, and goes to the first of them. */
    public void paste() {
        look();
        Optional<Declaration> declaration = session.declaration();
        if (declaration.isEmpty() || found.isEmpty()) {
            session.notices().tell("没有粘贴：" + reason.get() + "。");
            return;
        }
        ClippedProjects pasted = found.get();
        Draft draft = new Draft(session.book());
        Position position = afterPresent(declaration.get());
        Optional<Ref> first = Optional.empty();
        for (Project each : pasted.projects()) {
            draft.insert(position, each);
            position = new Position(declaration.get().ref(), each.id());
            first = first.or(() -> Optional.of(each.ref()));
        }
        seen = NOT_SEEN;
        if (session.apply(draft.edit("粘贴为新项目"))) {
            first.ifPresent(session.place()::go);
            session.notices().tell(sentence(pasted), "撤销", session::undo);
        }
    }

    private Position afterPresent(Declaration declaration) {
        Ref here = session.place().ref();
        return declaration.projects().stream()
                .filter(each ->
                        each.withDescendants().anyMatch(part -> part.ref().equals(here)))
                .findFirst()
                .map(each -> new Position(declaration.ref(), each.id()))
                .orElseGet(() -> session.book().endOf(declaration.ref(), Kind.PROJECT));
    }

    private static String sentence(ClippedProjects pasted) {
        int indicators = pasted.projects().stream()
                .mapToInt(each -> each.indicators().size())
                .sum();
        String name = pasted.projects().getFirst().text(ProjectField.NAME).strip();
        String what = pasted.projects().size() > 1
                ? pasted.projects().size() + " 个项目"
                : name.isEmpty() ? "1 个项目" : "项目“" + name + "”";
        String doubts =
                pasted.remarks().isEmpty() ? "" : "有 " + pasted.remarks().size() + " 处没有认出，请对照原文。";
        return "按" + pasted.form().title() + "粘贴了" + what + "，" + indicators + " 个指标。" + doubts;
    }
}
