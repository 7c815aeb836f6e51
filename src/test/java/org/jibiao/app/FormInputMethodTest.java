package org.jibiao.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.jibiao.change.Draft;
import org.jibiao.model.Declaration;
import org.jibiao.model.Place;
import org.jibiao.model.Project;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.model.field.DepartmentField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.ui.kit.ScreenFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an input method sends into the cells of a form around its table, short ones and long texts. */
class FormInputMethodTest {

    @TempDir
    private Path folder;

    private OpenWindow open() throws IOException {
        OpenWindow window = new OpenWindow(Files.createDirectories(folder.resolve("library")), 1366, 768);
        window.give("file.example");
        return window;
    }

    private static Declaration declaration(OpenWindow window) {
        return window.session().book().declarations().getFirst();
    }

    private static Project project(OpenWindow window) {
        return declaration(window).projects().getFirst();
    }

    /** The caret in the cell, as after a Tab: what it holds is selected. */
    private static void enter(OpenWindow window, Place place) {
        window.doOnScreen(() -> window.session().place().go(place));
        window.wiring().enterPage();
        window.settle();
        assertEquals("field-" + place.field().key(), focus(window));
    }

    private static String focus(OpenWindow window) {
        return ScreenFixture.onScreen(() -> window.scene().getFocusOwner().getId());
    }

    private static void caret(OpenWindow window, int at) {
        window.doOnScreen(() -> ((TextArea) window.scene().getFocusOwner()).positionCaret(at));
    }

    private static String kept(OpenWindow window, Place place) {
        return window.session().book().text(place);
    }

    @Test
    void theFirstKeyReplacesWhatACellHoldsAndIsNotLost() throws IOException {
        try (OpenWindow window = open()) {
            Place name = project(window).place(ProjectField.NAME);
            String before = kept(window, name);
            enter(window, name);
            InputMethod.compose(window, "f");
            InputMethod.compose(window, "fa yuan");
            assertEquals("fa yuan", window.typed());
            assertEquals(before, kept(window, name));
            InputMethod.commit(window, "法援");
            InputMethod.compose(window, "jing fei");
            InputMethod.commit(window, "经费");
            window.press(KeyCode.ENTER);
            assertEquals("法援经费", kept(window, name));
            window.press(KeyCode.Z, "Ctrl");
            assertEquals(before, kept(window, name));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = KeyCode.class,
            names = {"ENTER", "TAB", "ESCAPE", "UP", "DOWN", "LEFT", "RIGHT", "F2"})
    void aKeyForTheCandidatesNeitherCommitsNorLeavesTheCell(KeyCode key) throws IOException {
        try (OpenWindow window = open()) {
            Place name = project(window).place(ProjectField.NAME);
            String before = kept(window, name);
            enter(window, name);
            InputMethod.compose(window, "fa yuan");
            window.press(key);
            assertEquals("field-name", focus(window));
            assertEquals("fa yuan", window.typed());
            assertEquals(before, kept(window, name));
            InputMethod.commit(window, "法援");
            window.press(KeyCode.TAB);
            assertEquals("法援", kept(window, name));
        }
    }

    @Test
    void aCompositionGivenUpIsTakenBackWithEscAndTheOldTextIsThereAgain() throws IOException {
        try (OpenWindow window = open()) {
            Place name = project(window).place(ProjectField.NAME);
            String before = kept(window, name);
            enter(window, name);
            InputMethod.compose(window, "fa");
            window.press(KeyCode.ESCAPE);
            InputMethod.commit(window, "");
            window.press(KeyCode.ESCAPE);
            assertEquals(before, window.typed());
            window.press(KeyCode.TAB);
            assertEquals(before, kept(window, name));
        }
    }

    @Test
    void inALongTextOneComposesWhereTheCaretStandsAndEnterBreaksTheLineOnlyAfterwards() throws IOException {
        try (OpenWindow window = open()) {
            Place goals = project(window).place(ProjectField.GOALS);
            String before = kept(window, goals);
            assertTrue(before.length() > 40);
            enter(window, goals);
            caret(window, 2);
            InputMethod.compose(window, "qian mian");
            window.press(KeyCode.ENTER);
            assertEquals(before.substring(0, 2) + "qian mian" + before.substring(2), window.typed());
            InputMethod.commit(window, "前面");
            window.press(KeyCode.ENTER);
            assertEquals(before.substring(0, 2) + "前面\n" + before.substring(2), window.typed());
            window.press(KeyCode.TAB);
            assertEquals(before.substring(0, 2) + "前面\n" + before.substring(2), kept(window, goals));
        }
    }

    @Test
    void whatHappensElsewhereDoesNotCutACompositionOff() throws IOException {
        try (OpenWindow window = open()) {
            Place purpose = project(window).place(ProjectField.PURPOSE);
            enter(window, purpose);
            InputMethod.compose(window, "yong yu");
            Project other = declaration(window).projects().get(1);
            window.doOnScreen(() -> window.session()
                    .apply(new Draft(window.session().book())
                            .set(other.ref(), ProjectField.NAME, "另一项")
                            .edit("修改")));
            window.awaitFindings();
            assertEquals("yong yu", window.typed());
            InputMethod.commit(window, "用于办案");
            window.press(KeyCode.TAB);
            assertEquals("用于办案", kept(window, purpose));
        }
    }

    @Test
    void theHeadOfADeclarationAndTheTextsOfTheDepartmentTakeItToo() throws IOException {
        try (OpenWindow window = open()) {
            Place department = declaration(window).place(DeclarationField.DEPARTMENT);
            enter(window, department);
            InputMethod.compose(window, "qing he");
            window.press(KeyCode.ENTER);
            InputMethod.commit(window, "清河");
            window.press(KeyCode.ENTER);
            assertEquals("清河", kept(window, department));

            Place goal = declaration(window).goals().place(DepartmentField.OVERALL);
            enter(window, goal);
            caret(window, 0);
            String before = kept(window, goal);
            InputMethod.compose(window, "zong ti");
            window.press(KeyCode.TAB);
            InputMethod.commit(window, "总体");
            window.press(KeyCode.TAB);
            assertEquals("总体" + before, kept(window, goal));
        }
    }
}
