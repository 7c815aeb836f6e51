package org.jibiao.ui.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import org.jibiao.exchange.Example;
import org.jibiao.form.spec.FormSpec;
import org.jibiao.form.spec.Forms;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.Project;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.store.MemoryJournal;
import org.jibiao.store.Store;
import org.jibiao.ui.kit.Answers;
import org.jibiao.ui.kit.Commands;
import org.jibiao.ui.kit.FieldCell;
import org.jibiao.ui.kit.GrowingText;
import org.jibiao.ui.kit.ScreenFixture;
import org.jibiao.ui.kit.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageAreaTest {

    private final Declaration declaration = Example.declaration();
    private final Session session =
            new Session(new Store(new MemoryJournal(Book.of(List.of(declaration)))), Forms.builtIn());
    private final Project project = declaration.projects().getFirst();

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everyPageIsShown(boolean dark) {
        try (ScreenFixture screen = ScreenFixture.show(() -> new PageArea(session), 788, 768, dark)) {
            String tone = dark ? "-dark" : "";
            ScreenFixture.doOnScreen(() -> session.place().go(project.ref()));
            Path picture = screen.picture("page-project" + tone);
            ScreenFixture.doOnScreen(
                    () -> session.place().go(declaration.goals().ref()));
            screen.picture("page-goals" + tone);
            ScreenFixture.doOnScreen(() -> session.place().go(declaration.ref()));
            screen.picture("page-declaration" + tone);
            assertTrue(Files.exists(picture));
        }
    }

    @Test
    void leavingACellMakesItsTextDurable() {
        try (ScreenFixture screen = ScreenFixture.show(() -> new PageArea(session), 788, 768, false)) {
            ScreenFixture.doOnScreen(() -> session.place().go(project.ref()));
            FieldCell cell = cell(screen, ProjectField.TOTAL);
            FieldCell other = cell(screen, ProjectField.NAME);
            ScreenFixture.doOnScreen(cell::edit);
            ScreenFixture.doOnScreen(() -> ((GrowingText) cell.editor()).setText("31.50"));
            ScreenFixture.doOnScreen(other::edit);
            assertEquals("315000.00", session.book().text(project.place(ProjectField.TOTAL)));
            ScreenFixture.doOnScreen(session::undo);
            assertEquals(project.text(ProjectField.TOTAL), session.book().text(project.place(ProjectField.TOTAL)));
        }
    }

    @Test
    void whatIsSecretHasASignInItsCellRowAndProject() {
        Answers answers = new Answers();
        AtomicReference<PageArea> area = new AtomicReference<>();
        try (ScreenFixture screen = ScreenFixture.show(() -> made(area), 788, 768, false)) {
            Commands commands = new Commands().addAll(area.get().secrecyCommands(answers));
            ScreenFixture.doOnScreen(() -> session.place().go(project.ref()));
            FieldCell purpose = cell(screen, ProjectField.PURPOSE);
            ScreenFixture.doOnScreen(purpose::edit);
            assertEquals(0, signs(screen));
            for (int times = 0; times < 3; times++) {
                ScreenFixture.doOnScreen(() -> commands.run("secrecy.cell"));
            }
            assertEquals(
                    project.place(ProjectField.PURPOSE).field(),
                    session.place().field().orElseThrow());
            assertEquals(1, signs(screen));
            ScreenFixture.doOnScreen(
                    () -> session.place().go(project.indicators().get(1).place(IndicatorField.VALUE)));
            ScreenFixture.doOnScreen(() -> commands.run("secrecy.row"));
            assertEquals(5, signs(screen));
            screen.picture("page-secret");
            assertEquals(false, screen.scene().getRoot().lookup("#secret-note").isVisible());
            ScreenFixture.doOnScreen(() -> commands.run("secrecy.whole"));
            assertEquals(true, screen.scene().getRoot().lookup("#secret-note").isVisible());
            screen.picture("page-secret-project");
            ScreenFixture.doOnScreen(() -> commands.run("secrecy.cell"));
            assertEquals(List.of("这一格已随整行或整个项目涉密。要单独设置，请先取消整行或整个项目的涉密。"), answers.said());
            for (int step = 0; step < 5; step++) {
                ScreenFixture.doOnScreen(session::undo);
            }
            assertEquals(0, signs(screen));
            assertEquals(declaration, session.book().declarations().getFirst());
        }
    }

    private PageArea made(AtomicReference<PageArea> area) {
        area.set(new PageArea(session));
        return area.get();
    }

    private static long signs(ScreenFixture screen) {
        return screen.scene().getRoot().lookupAll(".secret-sign").stream()
                .filter(Node::isVisible)
                .count();
    }

    @Test
    void whenTheFormsChangeThePageIsShownAnewAndWhatWasTypedIsKept() {
        try (ScreenFixture screen = ScreenFixture.show(() -> new PageArea(session), 788, 768, false)) {
            ScreenFixture.doOnScreen(() -> session.place().go(project.ref()));
            FieldCell cell = cell(screen, ProjectField.NAME);
            ScreenFixture.doOnScreen(cell::edit);
            ScreenFixture.doOnScreen(() -> ((GrowingText) cell.editor()).setText("普法"));
            FormSpec other = Forms.builtIn().find("sichuan-2024").orElseThrow();
            FormSpec instead = new FormSpec(
                    declaration.text(DeclarationField.FORM),
                    other.title(),
                    other.province(),
                    other.moneyUnit(),
                    other.page(),
                    other.styles(),
                    other.classes(),
                    other.values(),
                    other.project(),
                    other.department(),
                    other.parts(),
                    other.ignored());
            ScreenFixture.doOnScreen(() -> session.changeForms(Forms.builtIn().with(List.of(instead))));
            assertEquals("普法", session.book().text(project.place(ProjectField.NAME)));
            assertEquals(
                    ProjectField.CLERK, cell(screen, ProjectField.CLERK).place().field());
        }
    }

    private static FieldCell cell(ScreenFixture screen, ProjectField field) {
        return screen.scene().getRoot().lookupAll(".form-cell").stream()
                .map(FieldCell.class::cast)
                .filter(each -> each.place().field() == field)
                .findFirst()
                .orElseThrow();
    }
}
