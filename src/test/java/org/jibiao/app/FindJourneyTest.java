package org.jibiao.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.controls.Notification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.jibiao.model.Declaration;
import org.jibiao.model.Kind;
import org.jibiao.model.Project;
import org.jibiao.model.Ref;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.ui.kit.CurrentPlace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Finding, replacing, going to and changing many at once, by keyboard alone in the whole window. */
class FindJourneyTest {

    @TempDir
    Path folder;

    private OpenWindow open() throws IOException {
        OpenWindow window = new OpenWindow(Files.createDirectories(folder.resolve("library")), 1366, 768);
        window.give("file.example");
        return window;
    }

    private static Declaration declaration(OpenWindow window) {
        return window.session().book().declarations().getFirst();
    }

    private static String state(OpenWindow window) {
        return ((Label) window.node("find-state")).getText();
    }

    @Test
    void enterAndF3GoFromHitToHitAndEscLeadsBackToThePage() throws IOException {
        try (OpenWindow window = open()) {
            window.doOnScreen(() -> window.session()
                    .place()
                    .go(declaration(window)
                            .projects()
                            .getFirst()
                            .indicators()
                            .getFirst()
                            .ref()));
            window.give("find.show");
            window.type("满意度");
            String all = state(window);
            assertTrue(all.matches("\\d+ 处"), all);
            int count = Integer.parseInt(all.substring(0, all.indexOf(' ')));
            assertTrue(count > 1, all);
            for (int hit = 0; hit < count; hit++) {
                window.press(KeyCode.ENTER);
                assertTrue(
                        window.session()
                                .book()
                                .text(new org.jibiao.model.Place(
                                        window.session().place().ref(),
                                        window.session().place().field().orElseThrow()))
                                .contains("满意度"),
                        state(window));
            }
            window.press(KeyCode.ENTER);
            String last = state(window);
            window.give("find.next");
            window.give("find.previous");
            assertEquals(last, state(window));
            assertEquals(Kind.INDICATOR, window.session().place().ref().kind());
            window.press(KeyCode.ESCAPE);
            assertEquals("cell-editor", window.scene().getFocusOwner().getId());
            assertEquals(null, window.scene().getRoot().lookup("#find-bar"));
        }
    }

    @Test
    void aLongTextIsFoundAndItsCellIsMarkedAndEntered() throws IOException {
        try (OpenWindow window = open()) {
            String goals = declaration(window).projects().get(1).text(ProjectField.PURPOSE);
            window.give("find.show");
            window.type(goals.substring(0, 12));
            window.press(KeyCode.ENTER);
            assertEquals("1/1", state(window));
            assertEquals(
                    declaration(window).projects().get(1).ref(),
                    window.session().place().ref());
            assertEquals(
                    1, window.scene().getRoot().lookupAll(".form-cell.here").size());
            window.press(KeyCode.ESCAPE);
            assertEquals("field-purpose", window.scene().getFocusOwner().getId());
        }
    }

    @Test
    void whatIsNotThereIsSaidAndWhatWasLookedForIsKept() throws IOException {
        try (OpenWindow window = open()) {
            window.give("find.show");
            window.type("没有这样的话");
            window.press(KeyCode.ENTER);
            assertEquals("没有找到", state(window));
            window.press(KeyCode.ESCAPE);
            window.give("find.show");
            assertEquals("没有这样的话", window.typed());
        }
    }

    @Test
    void aTextIsReplacedEverywhereButWhereItWasLeftAndUndoneInOneStep() throws IOException {
        try (OpenWindow window = open()) {
            window.doOnScreen(() -> window.session()
                    .place()
                    .go(declaration(window)
                            .projects()
                            .getFirst()
                            .indicators()
                            .getFirst()
                            .ref()));
            window.doOnScreen(() -> window.wiring().page().enter());
            Declaration before = declaration(window);
            window.press(KeyCode.H, "Ctrl");
            window.type("满意度");
            window.press(KeyCode.ENTER);
            window.type("认可度");
            int count = found(window);
            String remaining = text(window, "replace-state").replaceAll("找到 .*勾选 \\d+ 处", "找到 1 处，勾选 0 处");
            assertTrue(count > 2);
            window.press(KeyCode.ENTER);
            window.press(KeyCode.DOWN);
            window.press(KeyCode.SPACE);
            window.picture("replace");
            window.press(KeyCode.ENTER, "Ctrl");
            assertEquals(List.of("已替换 " + (count - 1) + " 处"), notices(window));
            assertEquals(remaining, text(window, "replace-state"));
            window.press(KeyCode.Z, "Ctrl");
            assertEquals(before, declaration(window));
            window.press(KeyCode.ESCAPE);
            assertEquals("cell-editor", window.scene().getFocusOwner().getId());
        }
    }

    @Test
    void enterInTheListGoesToThePlaceAndCodesStayAsTheyAreUnlessAsked() throws IOException {
        try (OpenWindow window = open()) {
            String code = declaration(window).projects().getFirst().text(ProjectField.CODE);
            window.press(KeyCode.H, "Ctrl");
            window.type(code);
            assertEquals("没有可替换的；编码和指标类别里的 1 处不动", text(window, "replace-state"));
            ToggleButton codes = (ToggleButton) window.node("replace-given");
            window.doOnScreen(codes::fire);
            assertEquals("找到 1 处，勾选 1 处", text(window, "replace-state"));
            window.press(KeyCode.ENTER);
            window.press(KeyCode.ENTER);
            window.press(KeyCode.DOWN);
            window.press(KeyCode.ENTER);
            assertEquals(
                    declaration(window).projects().getFirst().ref(),
                    window.session().place().ref());
            assertEquals(
                    Optional.of(ProjectField.CODE), window.session().place().field());
            assertEquals(null, window.scene().getRoot().lookup("#replace"));
        }
    }

    @Test
    void aProjectAndAnIndicatorAreGoneToByInitialsNumberAndCode() throws IOException {
        try (OpenWindow window = open()) {
            List<Project> projects = declaration(window).projects();
            window.press(KeyCode.G, "Ctrl");
            window.type("rmtj");
            window.press(KeyCode.ENTER);
            assertEquals(projects.get(2).ref(), page(window));
            assertEquals("cell-editor", window.scene().getFocusOwner().getId());

            window.press(KeyCode.G, "Ctrl");
            window.type("5");
            window.press(KeyCode.ENTER);
            assertEquals(projects.get(4).ref(), page(window));

            window.press(KeyCode.G, "Ctrl");
            window.type(projects.getFirst().text(ProjectField.CODE));
            window.press(KeyCode.ENTER);
            assertEquals(projects.getFirst().ref(), page(window));

            window.press(KeyCode.G, "Ctrl");
            window.type("sqjz myd");
            window.picture("goto");
            window.press(KeyCode.ENTER);
            Ref here = window.session().place().ref();
            assertEquals(Kind.INDICATOR, here.kind());
            assertEquals(projects.get(1).ref(), page(window));
            assertEquals(
                    Optional.of(IndicatorField.NAME), window.session().place().field());
        }
    }

    @Test
    void escLeavesGoingToWhereOneWas() throws IOException {
        try (OpenWindow window = open()) {
            window.doOnScreen(() -> window.wiring().page().enter());
            CurrentPlace.Spot before = window.session().place().spotProperty().get();
            window.press(KeyCode.G, "Ctrl");
            window.type("没有这个");
            window.press(KeyCode.ENTER);
            window.press(KeyCode.ESCAPE);
            assertEquals(before, window.session().place().spotProperty().get());
            assertEquals("cell-editor", window.scene().getFocusOwner().getId());
        }
    }

    /** The project whose page is shown. */
    private static Ref page(OpenWindow window) {
        return window.session().book().path(window.session().place().ref()).get(1);
    }

    private static int found(OpenWindow window) {
        return Integer.parseInt(text(window, "replace-state").replaceAll("找到 (\\d+) 处.*", "$1"));
    }

    private static String text(OpenWindow window, String id) {
        return ((Label) window.node(id)).getText();
    }

    private static List<String> notices(OpenWindow window) {
        return window.scene().getRoot().lookupAll(".notification").stream()
                .map(notice -> ((Notification) notice).getMessage())
                .toList();
    }
}
