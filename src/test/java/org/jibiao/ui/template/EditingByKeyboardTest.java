package org.jibiao.ui.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.template.IndicatorTemplate;
import org.jibiao.template.Library;
import org.jibiao.template.ProjectTemplate;
import org.jibiao.ui.kit.FxDialogs;
import org.jibiao.ui.kit.ScreenFixture;
import org.junit.jupiter.api.Test;

/** The contents of a template in their real form, changed with nothing but keys. */
class EditingByKeyboardTest {

    private final ProjectTemplate project =
            Library.builtIn().getFirst().projects().getFirst();
    private final EditingModel model = new EditingModel(project);
    private Scene scene;

    private List<String> names() {
        return ((ProjectTemplate) model.edited())
                .indicators().stream().map(IndicatorTemplate::title).toList();
    }

    private void press(KeyCode code, String with) {
        ScreenFixture.doOnScreen(() -> Event.fireEvent(
                scene.getFocusOwner(),
                new KeyEvent(
                        KeyEvent.KEY_PRESSED,
                        "",
                        "",
                        code,
                        with.contains("Shift"),
                        with.contains("Ctrl"),
                        with.contains("Alt"),
                        false)));
        ScreenFixture.doOnScreen(() -> {});
    }

    private void type(String text) {
        ScreenFixture.doOnScreen(() -> ((TextArea) scene.getFocusOwner()).appendText(text));
    }

    private String focus() {
        return ScreenFixture.onScreen(() -> scene.getFocusOwner().getId());
    }

    private void enter(String id) {
        ScreenFixture.doOnScreen(() -> scene.getRoot().lookup("#" + id).requestFocus());
    }

    private CompletableFuture<Boolean> open(ScreenFixture screen) {
        FxDialogs dialogs = new FxDialogs(screen::stage);
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        Platform.runLater(
                () -> done.complete(dialogs.form("修改", new EditingView(model), "保存", new SimpleBooleanProperty(true))));
        ScreenFixture.until(() -> Window.getWindows().stream()
                .anyMatch(each -> each != screen.stage()
                        && each.isShowing()
                        && each.getScene().getFocusOwner() != null
                        && "edit-about".equals(each.getScene().getFocusOwner().getId())));
        scene = ScreenFixture.onScreen(() -> Window.getWindows().stream()
                .filter(each -> each != screen.stage() && each.isShowing())
                .toList()
                .getLast()
                .getScene());
        return done;
    }

    @Test
    void aRowIsAddedFilledMovedAndAnotherTakenAway() throws Exception {
        List<String> before = names();
        try (ScreenFixture screen = ScreenFixture.show(StackPane::new, 1000, 700, false)) {
            CompletableFuture<Boolean> done = open(screen);
            enter("edit-1-name");
            press(KeyCode.ENTER, "Ctrl");
            int added = project.indicators().size() + 1;
            assertEquals("edit-" + added + "-name", focus());
            type("走访户数");
            press(KeyCode.TAB, "");
            press(KeyCode.ENTER, "");
            assertEquals("edit-" + added + "-valueText", focus());
            type("≥30户");
            press(KeyCode.UP, "Alt Shift");
            assertEquals("edit-" + added + "-valueText", focus());
            ScreenFixture.picture(scene, "40-template-editing");
            assertEquals(List.of("走访户数", before.get(0), before.get(1)), names().subList(0, 3));

            enter("edit-2-name");
            press(KeyCode.MINUS, "Ctrl");
            assertEquals("edit-kept-2", focus());
            assertEquals(List.of("走访户数", before.get(0), before.get(2)), names().subList(0, 3));
            press(KeyCode.MINUS, "Ctrl");
            assertEquals(before.get(1), names().get(2));

            press(KeyCode.S, "Ctrl");
            assertEquals(true, done.get(60, TimeUnit.SECONDS));
            IndicatorTemplate row =
                    ((ProjectTemplate) model.edited()).indicators().getFirst();
            assertEquals("≥30户", row.values().text(IndicatorField.VALUE));
            assertEquals(
                    project.indicators().getFirst().values().text(IndicatorField.LEVEL2),
                    row.values().text(IndicatorField.LEVEL2));
        }
    }

    @Test
    void escapeLeavesTheTemplateAsItWas() throws Exception {
        try (ScreenFixture screen = ScreenFixture.show(StackPane::new, 1000, 700, false)) {
            CompletableFuture<Boolean> done = open(screen);
            enter("edit-0-name");
            press(KeyCode.ENTER, "Ctrl");
            type("走访户数");
            press(KeyCode.ESCAPE, "");
            assertEquals(false, done.get(60, TimeUnit.SECONDS));
        }
    }
}
