package org.jibiao.ui.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.jibiao.change.Draft;
import org.jibiao.exchange.DeclarationJson;
import org.jibiao.form.spec.Forms;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.DepartmentGoals;
import org.jibiao.model.KeyTask;
import org.jibiao.model.Project;
import org.jibiao.model.field.DepartmentField;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.KeyTaskField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.store.MemoryJournal;
import org.jibiao.store.Store;
import org.jibiao.ui.kit.FieldCell;
import org.jibiao.ui.kit.GrowingText;
import org.jibiao.ui.kit.ScreenFixture;
import org.jibiao.ui.kit.Session;
import org.junit.jupiter.api.Test;

class DepartmentViewTest {

    private final Declaration declaration = liaoning();
    private final Session session =
            new Session(new Store(new MemoryJournal(Book.of(List.of(declaration)))), Forms.builtIn());

    @Test
    void theDepartmentsTablesAreTypedIntoAndGrow() {
        try (ScreenFixture screen = ScreenFixture.show(() -> new PageArea(session), 788, 768, false)) {
            ScreenFixture.doOnScreen(
                    () -> session.place().go(declaration.goals().ref()));
            assertTrue(Files.exists(screen.picture("page-department")));
            type(screen, DepartmentField.STAFF_COUNT, "61");
            assertEquals("61", goals().text(DepartmentField.STAFF_COUNT));
            int tasks = goals().tasks().size();
            ScreenFixture.doOnScreen(() -> screen.scene().getRoot().lookupAll(".add-button").stream()
                    .map(javafx.scene.control.Button.class::cast)
                    .filter(button -> button.getText().contains("主要任务"))
                    .findFirst()
                    .orElseThrow()
                    .fire());
            assertEquals(tasks + 1, goals().tasks().size());
            KeyTask first = goals().tasks().getFirst();
            ScreenFixture.doOnScreen(() -> session.place().go(first.place(KeyTaskField.AMOUNT)));
            PageArea area = (PageArea) screen.scene().getRoot();
            ScreenFixture.doOnScreen(area::enterHere);
            GrowingText editor = (GrowingText) screen.scene().getFocusOwner();
            assertEquals("cell-editor", editor.getId());
            ScreenFixture.doOnScreen(() -> editor.setText("12.5"));
            ScreenFixture.doOnScreen(area::commit);
            assertEquals("125000.0", session.book().text(first.place(KeyTaskField.AMOUNT)));
            assertTrue(Files.exists(screen.picture("page-department-tasks")));
            List<String> before =
                    goals().tasks().stream().map(each -> each.id().toString()).toList();
            ScreenFixture.doOnScreen(() -> area.commands().stream()
                    .filter(each -> each.id().equals("row.delete"))
                    .forEach(each -> each.run().run()));
            assertEquals(
                    before.subList(1, before.size()),
                    goals().tasks().stream().map(each -> each.id().toString()).toList());
        }
    }

    @Test
    void projectsThatNoTaskNamesBecomeMainTasksWithTheirMoney() {
        GoalsModel model = new GoalsModel(session, declaration.goals().ref());
        Project added = Project.fresh().with(ProjectField.NAME, "法治宣传经费").with(ProjectField.TOTAL, "40000");
        session.apply(new Draft(session.book()).append(declaration.ref(), added).edit("新建项目"));
        List<String> names = model.unnamed().stream()
                .map(project -> project.text(ProjectField.NAME).strip())
                .toList();
        int before = goals().tasks().size();
        model.proposeTasks();
        assertEquals(
                names,
                goals().tasks().stream()
                        .skip(before)
                        .map(task -> task.text(KeyTaskField.PROJECT))
                        .toList());
        assertEquals(List.of("法治宣传经费"), names);
        assertEquals("40000", goals().tasks().getLast().text(KeyTaskField.AMOUNT));
        assertEquals(List.of(), model.unnamed());
        session.undo();
        assertEquals(before, goals().tasks().size());
    }

    @Test
    void theIndicatorsOfTheDepartmentHaveTheirOwnClasses() {
        Forms forms = Forms.builtIn();
        assertEquals(
                "履职效能",
                forms.find("liaoning-2021-project")
                        .orElseThrow()
                        .ofDepartment()
                        .classes()
                        .getFirst()
                        .level1());
        assertEquals(
                "产出指标",
                forms.find("liaoning-2021-project")
                        .orElseThrow()
                        .classes()
                        .getFirst()
                        .level1());
    }

    private void type(ScreenFixture screen, Field field, String text) {
        FieldCell cell = cell(screen, field);
        ScreenFixture.doOnScreen(cell::edit);
        ScreenFixture.doOnScreen(() -> ((GrowingText) cell.editor()).setText(text));
        ScreenFixture.doOnScreen(cell::commit);
    }

    private DepartmentGoals goals() {
        return session.book().declarations().getFirst().goals();
    }

    private static FieldCell cell(ScreenFixture screen, Field field) {
        return screen.scene().getRoot().lookupAll(".form-cell").stream()
                .map(FieldCell.class::cast)
                .filter(each -> each.place().field() == field)
                .findFirst()
                .orElseThrow();
    }

    private static Declaration liaoning() {
        try (InputStream in =
                DepartmentViewTest.class.getResourceAsStream("/org/jibiao/form/liaoning-2021-project/case-01.json")) {
            return DeclarationJson.fromJson(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .getFirst()
                    .declaration();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
