package org.jibiao.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

class FxDialogsTest {

    private static Region form(double height) {
        Region form = new StackPane();
        form.setMinHeight(height);
        form.setPrefSize(400, height);
        return form;
    }

    /** Shows a form until it is laid out; what shows it is closed by the caller. */
    private static Window shown(ScreenFixture window, Region form) {
        Platform.runLater(() -> new FxDialogs(window::stage).form("窗口", form, "填写", new SimpleBooleanProperty(true)));
        ScreenFixture.until(
                () -> form.getScene() != null && form.getScene().getWindow().isShowing() && form.getHeight() > 0);
        ScreenFixture.doOnScreen(() -> {});
        return ScreenFixture.onScreen(() -> form.getScene().getWindow());
    }

    private static boolean isScrolled(Region form) {
        return ScreenFixture.onScreen(() -> form.getScene().getRoot().lookupAll(".tall-form").stream()
                .anyMatch(each -> ((ScrollPane) each).getContent() == form));
    }

    @Test
    void aFormHigherThanTheScreenIsScrolled() {
        try (ScreenFixture window = ScreenFixture.show(StackPane::new, 400, 300, false)) {
            Region tall = form(1500);
            Window dialog = shown(window, tall);
            ScreenFixture.until(() -> isScrolled(tall));
            double room = ScreenFixture.onScreen(
                    () -> Screen.getPrimary().getVisualBounds().getHeight());
            ScreenFixture.until(() -> dialog.getScene().getRoot().prefHeight(-1) <= room);
            assertTrue(ScreenFixture.onScreen(() -> tall.getHeight()) > room);
            ScreenFixture.doOnScreen(((Stage) dialog)::close);
        }
    }

    @Test
    void aFormThatFitsIsLeftAsItIs() {
        try (ScreenFixture window = ScreenFixture.show(StackPane::new, 400, 300, false)) {
            Region small = form(200);
            Window dialog = shown(window, small);
            assertEquals(false, isScrolled(small));
            ScreenFixture.doOnScreen(((Stage) dialog)::close);
        }
    }
}
