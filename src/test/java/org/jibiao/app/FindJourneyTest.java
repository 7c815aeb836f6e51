package org.jibiao.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.controls.Notification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.jibiao.model.Declaration;
import org.jibiao.model.Indicator;
import org.jibiao.model.Kind;
import org.jibiao.model.Project;
import org.jibiao.model.Ref;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.ui.kit.Command;
import org.jibiao.ui.kit.CurrentPlace;
import org.jibiao.ui.kit.ScreenFixture;
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
    void whatWasFoundIsShownWholeEvenInLargeText() throws IOException {
        try (OpenWindow window = open()) {
            window.doOnScreen(() -> {
                for (int step = 0; step < 5; step++) {
                    window.wiring().look().resizeText(1);
                }
            });
            window.press(KeyCode.H, "Ctrl");
            window.type("法律援助");
            window.picture("replace-large");
            List<String> cut = ScreenFixture.onScreen(() -> window.scene().getRoot().lookupAll(".text-before").stream()
                    .map(Label.class::cast)
                    .filter(label -> label.getWidth() + 1 < label.prefWidth(-1))
                    .map(Label::getText)
                    .toList());
            assertEquals(List.of(), cut);
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

    @Test
    void theUnitOfTheSelectedRowsIsChangedAndOneRowLeft() throws IOException {
        try (OpenWindow window = open()) {
            Project project = declaration(window).projects().getFirst();
            List<Indicator> rows = project.indicators();
            window.doOnScreen(() -> window.session().place().go(rows.getFirst().place(IndicatorField.VALUE)));
            window.doOnScreen(() -> window.wiring().page().enter());
            window.press(KeyCode.DOWN, "Shift");
            window.press(KeyCode.DOWN, "Shift");
            Declaration before = declaration(window);
            window.press(KeyCode.B, "Ctrl");
            window.type("次");
            window.picture("bulk");
            assertEquals("会改 3 处，勾选 3 处", text(window, "bulk-state"));
            window.press(KeyCode.ENTER);
            window.press(KeyCode.DOWN);
            window.press(KeyCode.SPACE);
            window.press(KeyCode.ENTER, "Ctrl");
            List<String> values = declaration(window).projects().getFirst().indicators().subList(0, 3).stream()
                    .map(row -> row.text(IndicatorField.VALUE))
                    .toList();
            assertEquals(rows.getFirst().text(IndicatorField.VALUE), values.getFirst());
            assertTrue(values.get(1).endsWith("次"), values.get(1));
            assertTrue(values.get(2).endsWith("次"), values.get(2));
            assertEquals(List.of("已批量修改 2 处指标值"), notices(window));
            assertEquals("cell-editor", window.scene().getFocusOwner().getId());
            window.press(KeyCode.Z, "Ctrl");
            assertEquals(before, declaration(window));
        }
    }

    @Test
    void manyAreChangedInCheckedProjectsAndNothingWhereThereAreNone() throws IOException {
        try (OpenWindow window = open()) {
            window.doOnScreen(
                    () -> window.session().place().go(declaration(window).ref()));
            window.press(KeyCode.B, "Ctrl");
            window.doOnScreen(() -> choose(window, "bulk-column", "指标值确定依据"));
            window.doOnScreen(() -> choose(window, "bulk-way", "在后面加上"));
            window.type("、本局年度计划");
            window.press(KeyCode.ENTER);
            window.press(KeyCode.SPACE);
            int rows = declaration(window).projects().stream()
                    .mapToInt(project -> project.indicators().size())
                    .sum();
            int first = declaration(window).projects().getFirst().indicators().size();
            window.picture("bulk-projects");
            assertEquals("会改 " + rows + " 处，勾选 " + (rows - first) + " 处", text(window, "bulk-state"));
            window.press(KeyCode.ENTER, "Ctrl");
            assertEquals(List.of("已批量修改 " + (rows - first) + " 处指标值确定依据"), notices(window));
            window.doOnScreen(() -> window.session().place().go(Ref.BOOK));
            assertFalse(window.wiring()
                    .commands()
                    .find("find.bulk")
                    .orElseThrow()
                    .enabled()
                    .get());
        }
    }

    @Test
    void theMenuOfTheRowsLeadsToChangingThem() throws IOException {
        try (OpenWindow window = open()) {
            Indicator row =
                    declaration(window).projects().getFirst().indicators().getFirst();
            window.doOnScreen(() -> window.session().place().go(row.place(IndicatorField.VALUE)));
            window.doOnScreen(() -> window.wiring().page().enter());
            window.press(KeyCode.DOWN, "Shift");
            window.doOnScreen(() -> {
                Node focus = window.scene().getFocusOwner();
                Event.fireEvent(
                        focus,
                        new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 9, 9, 400, 400, true, null));
            });
            ContextMenu menu = ScreenFixture.onScreen(() -> Window.getWindows().stream()
                    .filter(ContextMenu.class::isInstance)
                    .map(ContextMenu.class::cast)
                    .filter(each -> "row-menu".equals(each.getId()))
                    .findFirst()
                    .orElseThrow());
            window.doOnScreen(() -> menu.getItems().stream()
                    .filter(item -> "menu-find.bulk".equals(item.getId()))
                    .forEach(MenuItem::fire));
            assertEquals("选中的 2 行", ScreenFixture.onScreen(() -> {
                ComboBox<Object> box = combo(window.node("bulk-reach"));
                return box.getConverter().toString(box.getValue());
            }));
            window.doOnScreen(menu::hide);
        }
    }

    @Test
    void noTwoCommandsShareAKey() throws IOException {
        try (OpenWindow window = open()) {
            List<String> keys = window.wiring().commands().all().stream()
                    .map(Command::key)
                    .filter(key -> !key.isEmpty())
                    .sorted()
                    .toList();
            assertEquals(keys.stream().distinct().toList(), keys);
        }
    }

    private static <T> void choose(OpenWindow window, String id, String label) {
        ComboBox<T> box = combo(window.node(id));
        box.getItems().stream()
                .filter(each -> box.getConverter().toString(each).equals(label))
                .findFirst()
                .ifPresent(box::setValue);
    }

    @SuppressWarnings("unchecked")
    private static <T> ComboBox<T> combo(Node node) {
        return (ComboBox<T>) node;
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
