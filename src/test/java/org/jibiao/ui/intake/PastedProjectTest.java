package org.jibiao.ui.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jibiao.exchange.Example;
import org.jibiao.form.FormWriter;
import org.jibiao.form.spec.Forms;
import org.jibiao.grid.Document;
import org.jibiao.intake.clip.OfficePage;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.Project;
import org.jibiao.model.field.ProjectField;
import org.jibiao.store.MemoryJournal;
import org.jibiao.store.Store;
import org.jibiao.ui.intake.PastedProject.Clip;
import org.jibiao.ui.kit.Answers;
import org.jibiao.ui.kit.Command;
import org.jibiao.ui.kit.Session;
import org.junit.jupiter.api.Test;

class PastedProjectTest {

    private final Forms forms = Forms.builtIn();
    private final Declaration declaration = Example.declaration();
    private final Project project = declaration.projects().getFirst();
    private final AtomicReference<Clip> clipboard = new AtomicReference<>(new Clip("", ""));

    private Session session(Book book) {
        return new Session(new Store(new MemoryJournal(book)), forms);
    }

    private Clip word() {
        Document paper = FormWriter.project(forms.find("hebei-2021").orElseThrow(), declaration, project)
                .document();
        return new Clip(OfficePage.word(paper), "");
    }

    @Test
    void theCommandSaysWhyItIsGrey() {
        Session session = session(Book.of(List.of(declaration)));
        PastedProject pasted = new PastedProject(session, clipboard::get);
        Command command = pasted.command();
        pasted.look();
        assertEquals("剪贴板里没有表格", command.reason().get());
        assertEquals(false, command.enabled().get());
        clipboard.set(new Clip("<table><tr><td>甲</td></tr></table>", "甲"));
        pasted.look();
        assertEquals("剪贴板里的表格不是认得的项目申报表", command.reason().get());
        clipboard.set(word());
        pasted.look();
        assertEquals("", command.reason().get());
        assertEquals(true, command.enabled().get());
        PastedProject nowhere = new PastedProject(session(Book.EMPTY), clipboard::get);
        nowhere.look();
        assertEquals("先新建或打开一份申报", nowhere.reasonProperty().get());
    }

    @Test
    void theProjectComesAfterThePresentOneAsOneStepAndCanBePastedTwice() {
        Session session = session(Book.of(List.of(declaration)));
        Answers answers = new Answers();
        session.tellIn(answers);
        session.place().go(project.indicators().getFirst().ref());
        clipboard.set(word());
        PastedProject pasted = new PastedProject(session, clipboard::get);
        pasted.paste();
        pasted.paste();
        List<Project> projects = session.book().declarations().getFirst().projects();
        String name = project.text(ProjectField.NAME);
        assertEquals(declaration.projects().size() + 2, projects.size());
        assertEquals(
                List.of(name, name, name),
                projects.subList(0, 3).stream()
                        .map(each -> each.text(ProjectField.NAME))
                        .toList());
        assertEquals(projects.get(2).ref(), session.place().ref());
        String said =
                "按河北 2021 部门文件与项目表粘贴了项目“" + name + "”，" + project.indicators().size() + " 个指标。";
        assertEquals(List.of(said, said), answers.said());
        session.undo();
        session.undo();
        assertEquals(List.of(declaration), session.book().declarations());
    }
}
