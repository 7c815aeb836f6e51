package org.jibiao.ui.carry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jibiao.exchange.Example;
import org.jibiao.export.Export;
import org.jibiao.export.Target;
import org.jibiao.form.spec.Forms;
import org.jibiao.grid.Progress;
import org.jibiao.model.Book;
import org.jibiao.model.Carried;
import org.jibiao.model.Declaration;
import org.jibiao.model.Element;
import org.jibiao.model.Kind;
import org.jibiao.model.Project;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.store.MemoryJournal;
import org.jibiao.store.Store;
import org.jibiao.template.Library;
import org.jibiao.ui.kit.Answers;
import org.jibiao.ui.kit.ScreenFixture;
import org.jibiao.ui.kit.Session;
import org.jibiao.ui.kit.Tasks;
import org.jibiao.ui.kit.pick.Pick;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CarryViewTest {

    private static final Forms FORMS = Forms.builtIn();

    @TempDir
    private Path folder;

    private final Tasks tasks = new Tasks();
    private final Answers answers = new Answers();
    private final Declaration old = Example.declaration();
    private final Session session = new Session(new Store(new MemoryJournal(Book.of(List.of(old)))), FORMS);
    private CarryModel model;

    @BeforeEach
    void begin() {
        ScreenFixture.start();
        model = new CarryModel(session, tasks, Library.documents());
    }

    @AfterEach
    void close() {
        tasks.close();
    }

    private Declaration made() {
        return session.book().declarations().getLast();
    }

    private void read(List<Path> paths) throws Exception {
        ScreenFixture.doOnScreen(() -> model.read(paths));
        ScreenFixture.until(() -> model.readingProperty().get().isEmpty());
    }

    @Test
    void aDeclarationOfTheLibraryIsCarriedOverInOneStep() {
        ScreenFixture.doOnScreen(() -> model.take(old));
        int year = Integer.parseInt(old.text(DeclarationField.YEAR));

        assertEquals(String.valueOf(year + 1), model.yearProperty().get());
        assertFalse(model.years().isEmpty());
        assertTrue(model.years().stream().allMatch(pick -> pick.taken().get()));

        assertTrue(ScreenFixture.onScreen(model::make));
        assertEquals(2, session.book().declarations().size());
        assertEquals(String.valueOf(year + 1), made().text(DeclarationField.YEAR));
        assertEquals(old.projects().size(), made().projects().size());
        assertEquals(made().projects().getFirst().ref(), session.place().ref());
        assertTrue(made().projects().stream().allMatch(each -> each.values().isBlank(ProjectField.CODE)));
        assertFalse(Carried.open(made().projects().getFirst()).isEmpty());

        ScreenFixture.doOnScreen(session::undo);
        assertEquals(List.of(old), session.book().declarations());
    }

    @Test
    void whatIsNotTakenStaysBehindAndItsYearsAreNotProposed() {
        ScreenFixture.doOnScreen(() -> model.take(old));
        int all = model.years().size();
        ScreenFixture.doOnScreen(() -> model.parts()
                .forEach(part -> part.taken()
                        .set(part.what().ref().equals(old.projects().getFirst().ref()))));

        assertTrue(model.years().size() < all);
        assertTrue(ScreenFixture.onScreen(model::make));
        assertEquals(1, made().projects().size());
        assertTrue(made().goals().isBlank());
    }

    @Test
    void aYearThatWasLeftStaysLeftWhenTheListIsMadeAnew() {
        ScreenFixture.doOnScreen(() -> {
            model.take(old);
            model.years().getFirst().toggle();
            model.yearProperty().set("2030");
        });

        assertFalse(model.years().getFirst().taken().get());
        assertTrue(model.years().get(1).taken().get());
    }

    @Test
    void aFolderOfOldPapersBecomesOneDeclarationAndWhatCannotBeReadIsTold() throws Exception {
        for (Project project : old.projects().subList(0, 2)) {
            paper(project, project.text(ProjectField.NAME) + ".docx");
        }
        paper(old.projects().getFirst(), "再一次.docx");
        Files.writeString(folder.resolve("坏的.docx"), "不是文件");
        read(List.of(folder));

        List<Element> parts = model.parts().stream().<Element>map(Pick::what).toList();
        assertEquals(
                3, parts.stream().filter(part -> part.kind() == Kind.PROJECT).count());
        assertEquals(
                1, model.parts().stream().filter(part -> !part.taken().get()).count());
        assertEquals(
                1,
                model.sentences().stream()
                        .filter(each -> each.contains("坏的.docx"))
                        .count());
        assertTrue(ScreenFixture.onScreen(model::make));
        assertEquals(2, made().projects().size());
        assertEquals("hebei-2021", made().text(DeclarationField.FORM));
    }

    private void paper(Project project, String name) {
        Declaration one = old.withChildren(Kind.PROJECT, List.of(project));
        new Export(FORMS).export(one, new Target("hebei-2021", folder.resolve(name), Optional.empty()), Progress.NONE);
    }

    @Test
    void aFolderWithoutPapersSaysSoAndChangesNothing() throws Exception {
        read(List.of(folder));

        assertTrue(model.parts().isEmpty());
        assertFalse(model.sentences().isEmpty());
        assertFalse(model.readyProperty().get());
        assertFalse(ScreenFixture.onScreen(model::make));
        assertEquals(List.of(old), session.book().declarations());
    }

    @Test
    void theSpaceBarTakesAndLeavesLines() {
        try (ScreenFixture screen =
                ScreenFixture.show(() -> new CarryView(model, answers, () -> {}), 1366, 768, false)) {
            ScreenFixture.doOnScreen(() -> model.take(old));
            screen.picture("carry");
            ListView<?> years = (ListView<?>) screen.scene().lookup("#carry-years");
            ScreenFixture.doOnScreen(() -> {
                years.requestFocus();
                years.getSelectionModel().selectRange(0, 2);
                years.fireEvent(
                        new KeyEvent(KeyEvent.KEY_PRESSED, " ", " ", KeyCode.SPACE, false, false, false, false));
            });
            assertEquals(
                    List.of(false, false, true),
                    model.years().subList(0, 3).stream()
                            .map(pick -> pick.taken().get())
                            .toList());
            Button make = (Button) screen.scene().lookup("#carry-make");
            assertEquals("新建 " + model.yearProperty().get() + " 年申报", make.getText());
            ScreenFixture.doOnScreen(make::fire);
            assertEquals(2, session.book().declarations().size());
        }
    }
}
