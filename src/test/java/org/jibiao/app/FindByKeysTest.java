package org.jibiao.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.controls.Notification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.jibiao.change.Draft;
import org.jibiao.model.Declaration;
import org.jibiao.model.Indicator;
import org.jibiao.model.Place;
import org.jibiao.model.Project;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.ui.kit.CurrentPlace;
import org.jibiao.ui.kit.ScreenFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Finding, replacing, going to and changing many, with nothing but the keys a user presses. */
class FindByKeysTest {

    @TempDir
    private Path folder;

    /** On the value of the first indicator of the example. */
    private OpenWindow open() throws IOException {
        OpenWindow window = new OpenWindow(Files.createDirectories(folder.resolve("library")), 1366, 768);
        window.give("file.example");
        at(window, IndicatorField.VALUE);
        return window;
    }

    private static void at(OpenWindow window, IndicatorField field) {
        Place place = rows(window).getFirst().place(field);
        window.doOnScreen(() -> window.session().place().go(place));
        window.doOnScreen(() -> window.wiring().page().enter());
    }

    private static Declaration declaration(OpenWindow window) {
        return window.session().book().declarations().getFirst();
    }

    private static List<Indicator> rows(OpenWindow window) {
        return declaration(window).projects().getFirst().indicators();
    }

    private static List<String> texts(OpenWindow window, IndicatorField field) {
        return rows(window).stream().map(row -> row.text(field)).toList();
    }

    private static String text(OpenWindow window, String id) {
        return ScreenFixture.onScreen(() -> ((Label) window.node(id)).getText());
    }

    private static String focus(OpenWindow window) {
        return ScreenFixture.onScreen(() -> window.scene().getFocusOwner().getId());
    }

    private static String said(OpenWindow window) {
        return ScreenFixture.onScreen(() -> window.scene().getRoot().lookupAll(".notification").stream()
                .map(notice -> ((Notification) notice).getMessage())
                .reduce((first, last) -> last)
                .orElse(""));
    }

    private static boolean isOpen(OpenWindow window, String id) {
        return ScreenFixture.onScreen(() -> window.scene().getRoot().lookup("#" + id) != null);
    }

    /** Tab, back with Shift, until the caret is there. */
    private static void tabTo(OpenWindow window, String id, String with) {
        for (int step = 0; step < 20 && !id.equals(focus(window)); step++) {
            window.press(KeyCode.TAB, with);
        }
        assertEquals(id, focus(window));
    }

    @Test
    void whatTheBarLooksForIsReplacedAndOneStepBringsItBack() throws IOException {
        try (OpenWindow window = open()) {
            Declaration before = declaration(window);
            window.press(KeyCode.F, "Ctrl");
            assertEquals("find-text", focus(window));
            window.type("法律援助");
            window.press(KeyCode.ENTER);
            String first = text(window, "find-state");
            window.press(KeyCode.F3);
            window.press(KeyCode.F3, "Shift");
            assertEquals(first, text(window, "find-state"));

            window.press(KeyCode.H, "Ctrl");
            assertEquals("法律援助", window.typed());
            window.press(KeyCode.ENTER);
            window.type("法援");
            window.press(KeyCode.ENTER, "Ctrl");
            assertTrue(said(window).startsWith("已替换 "), said(window));
            assertTrue(declaration(window)
                    .projects()
                    .getFirst()
                    .text(ProjectField.NAME)
                    .contains("法援"));
            window.press(KeyCode.Z, "Ctrl");
            assertEquals(before, declaration(window));
        }
    }

    @Test
    void howItIsLookedForIsSetByKeysToo() throws IOException {
        try (OpenWindow window = open()) {
            window.press(KeyCode.H, "Ctrl");
            window.type("2027");
            String all = text(window, "replace-state");
            tabTo(window, "replace-cell", "");
            window.press(KeyCode.SPACE);
            window.release(KeyCode.SPACE);
            assertTrue(!all.equals(text(window, "replace-state")), all);
            window.press(KeyCode.SPACE);
            window.release(KeyCode.SPACE);
            assertEquals(all, text(window, "replace-state"));
            window.press(KeyCode.ESCAPE);
            assertEquals("cell-editor", focus(window));
        }
    }

    @Test
    void replacingNothingSaysSoAndTheCaretIsWhereItIsToldWhat() throws IOException {
        try (OpenWindow window = open()) {
            Declaration before = declaration(window);
            window.press(KeyCode.H, "Ctrl");
            window.press(KeyCode.ENTER, "Ctrl");
            assertEquals("先输入要找的文字。", said(window));
            window.type("没有这样的话");
            window.press(KeyCode.ENTER, "Ctrl");
            assertEquals("没有找到", said(window));
            assertEquals("replace-text", focus(window));
            assertEquals(before, declaration(window));
        }
    }

    @Test
    void whereNothingFitsGoingStaysOpenAndSaysSo() throws IOException {
        try (OpenWindow window = open()) {
            window.press(KeyCode.G, "Ctrl");
            window.type("没有这个");
            window.press(KeyCode.ENTER);
            assertTrue(isOpen(window, "goto"));
            assertEquals("没有找到", ScreenFixture.onScreen(() -> {
                Node list = window.node("goto-list");
                return ((Label) list.lookup(".placeholder .label")).getText();
            }));
            window.press(KeyCode.A, "Ctrl");
            window.type("人民调解");
            window.press(KeyCode.ENTER);
            Project there = declaration(window).projects().get(2);
            assertEquals(
                    there.ref(),
                    window.session().book().path(window.session().place().ref()).get(1));
        }
    }

    @Test
    void enterThatChoosesACandidateNeitherSearchesNorGoesNorReplaces() throws IOException {
        try (OpenWindow window = open()) {
            Declaration before = declaration(window);
            CurrentPlace.Spot here = window.session().place().spotProperty().get();
            window.press(KeyCode.F, "Ctrl");
            InputMethod.compose(window, "fa lü");
            window.press(KeyCode.ENTER);
            window.press(KeyCode.ESCAPE);
            assertEquals("find-text", focus(window));
            assertEquals(here, window.session().place().spotProperty().get());
            InputMethod.commit(window, "法律");
            assertEquals("法律", window.typed());

            window.press(KeyCode.G, "Ctrl");
            InputMethod.compose(window, "ren min");
            window.press(KeyCode.DOWN);
            window.press(KeyCode.ENTER);
            assertTrue(isOpen(window, "goto"));
            InputMethod.commit(window, "人民调解");
            window.press(KeyCode.ESCAPE);

            window.press(KeyCode.H, "Ctrl");
            InputMethod.compose(window, "an jian");
            window.press(KeyCode.ENTER);
            assertEquals("replace-text", focus(window));
            InputMethod.commit(window, "案件");
            window.press(KeyCode.ENTER);
            assertEquals("replace-with", focus(window));
            InputMethod.compose(window, "shi xiang");
            window.press(KeyCode.ENTER, "Ctrl");
            assertEquals(before, declaration(window));
            InputMethod.commit(window, "事项");
            window.press(KeyCode.ENTER, "Ctrl");
            assertTrue(said(window).startsWith("已替换 "), said(window));
        }
    }

    @Test
    void theBasisOfSelectedRowsBecomesAnotherInOneStep() throws IOException {
        try (OpenWindow window = open()) {
            at(window, IndicatorField.BASIS);
            Declaration before = declaration(window);
            window.press(KeyCode.DOWN, "Shift");
            window.press(KeyCode.B, "Ctrl");
            window.type("《法律援助法》");
            assertTrue(text(window, "bulk-state").startsWith("会改 2 处，勾选 2 处"), text(window, "bulk-state"));
            window.press(KeyCode.ENTER, "Ctrl");
            assertEquals("已批量修改 2 处指标值确定依据", said(window));
            assertEquals(
                    List.of("《法律援助法》", "《法律援助法》"),
                    texts(window, IndicatorField.BASIS).subList(0, 2));
            assertEquals(
                    before.projects().getFirst().indicators().get(2),
                    rows(window).get(2));
            assertEquals("cell-editor", focus(window));
            window.press(KeyCode.Z, "Ctrl");
            assertEquals(before, declaration(window));
        }
    }

    @Test
    void fieldAndWayAreChosenWithArrows() throws IOException {
        try (OpenWindow window = open()) {
            window.press(KeyCode.DOWN, "Shift");
            window.press(KeyCode.B, "Ctrl");
            tabTo(window, "bulk-way", "Shift");
            window.press(KeyCode.DOWN);
            window.press(KeyCode.ENTER);
            assertEquals("bulk-text", focus(window));
            window.type(">=５件");
            window.press(KeyCode.ENTER, "Ctrl");
            assertEquals(
                    List.of("≥5件", "≥5件"), texts(window, IndicatorField.VALUE).subList(0, 2));
        }
    }

    @Test
    void aDeadlineThatTellsNoTimeIsDoubtedBeforeItIsWritten() throws IOException {
        try (OpenWindow window = open()) {
            window.doOnScreen(() -> window.session()
                    .apply(new Draft(window.session().book())
                            .set(declaration(window).ref(), DeclarationField.FORM, "liaoning-2021-project")
                            .edit("换表样")));
            window.settle();
            at(window, IndicatorField.DEADLINE);
            assertEquals(
                    Optional.of(IndicatorField.DEADLINE),
                    window.session().place().field());
            window.press(KeyCode.DOWN, "Shift");
            window.press(KeyCode.DOWN, "Shift");
            window.press(KeyCode.B, "Ctrl");
            window.type("尽快");
            assertEquals("会改 3 处，勾选 3 处；“尽快”看不出是什么时候", text(window, "bulk-state"));
            window.press(KeyCode.A, "Ctrl");
            window.type("2027年12月底前");
            assertEquals("会改 3 处，勾选 3 处", text(window, "bulk-state"));
            window.press(KeyCode.ENTER, "Ctrl");
            assertEquals(
                    List.of("2027年12月底前", "2027年12月底前", "2027年12月底前"),
                    texts(window, IndicatorField.DEADLINE).subList(0, 3));
            window.press(KeyCode.Z, "Ctrl");
            assertEquals(
                    List.of("", "", ""), texts(window, IndicatorField.DEADLINE).subList(0, 3));
        }
    }

    @Test
    void changingNothingSaysSo() throws IOException {
        try (OpenWindow window = open()) {
            at(window, IndicatorField.BASIS);
            Declaration before = declaration(window);
            String basis = rows(window).getFirst().text(IndicatorField.BASIS);
            window.press(KeyCode.B, "Ctrl");
            window.type(basis);
            window.press(KeyCode.ENTER, "Ctrl");
            assertTrue(said(window).startsWith("没有要改的"), said(window));
            assertTrue(isOpen(window, "bulk"));
            assertEquals("bulk-text", focus(window));
            assertEquals(before, declaration(window));
        }
    }
}
