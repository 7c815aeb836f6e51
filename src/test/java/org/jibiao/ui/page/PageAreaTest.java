package org.jibiao.ui.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jibiao.exchange.Example;
import org.jibiao.form.spec.Forms;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.Project;
import org.jibiao.model.field.ProjectField;
import org.jibiao.store.MemoryJournal;
import org.jibiao.store.Store;
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

    private static FieldCell cell(ScreenFixture screen, ProjectField field) {
        return screen.scene().getRoot().lookupAll(".form-cell").stream()
                .map(FieldCell.class::cast)
                .filter(each -> each.place().field() == field)
                .findFirst()
                .orElseThrow();
    }
}
