package org.jibiao.ui.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.Indicator;
import org.jibiao.model.Kind;
import org.jibiao.model.Project;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.template.Library;
import org.jibiao.ui.kit.FxDialogs;
import org.jibiao.ui.kit.ScreenFixture;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** The forms in real windows, with nothing but keys. */
class FormsByKeyboardTest {

    private final Project project = Project.fresh()
            .with(ProjectField.TOTAL, "{案件数×标准}")
            .withChildren(
                    Kind.INDICATOR,
                    List.of(Indicator.fresh()
                            .with(IndicatorField.VALUE, "≥{案件数}件")
                            .with(IndicatorField.BASIS, "国务院《法律援助条例》")));
    private final Declaration declaration = Declaration.fresh().withChildren(Kind.PROJECT, List.of(project));
    private final Book book = Book.of(List.of(declaration));

    @Test
    void blanksAreTypedTabbedThroughAndFilledWithEnter() throws Exception {
        FillingModel model = new FillingModel(book, project.ref(), declaration.ref(), Map.of(), Map.of());
        try (ScreenFixture screen = ScreenFixture.show(StackPane::new, 900, 700, false)) {
            CompletableFuture<Boolean> done = new CompletableFuture<>();
            FxDialogs dialogs = new FxDialogs(screen::stage);
            Platform.runLater(() ->
                    done.complete(dialogs.form("填写空格", new FillingView(model, ""), "填写", model.filledProperty())));
            Scene dialog = dialog(screen);
            type(dialog, "320");
            press(dialog, KeyCode.TAB);
            type(dialog, "1500");
            press(dialog, KeyCode.ENTER);
            assertEquals(true, done.get(60, TimeUnit.SECONDS));
            assertEquals("480000.00", model.edit().applyTo(book).text(project.place(ProjectField.TOTAL)));
        }
    }

    @Test
    void basesAreTickedWithTheSpaceBarAndRenewedWithEnter() throws Exception {
        RenewalModel model = new RenewalModel(book, declaration.ref(), 2027, Library.documents());
        try (ScreenFixture screen = ScreenFixture.show(StackPane::new, 900, 700, false)) {
            CompletableFuture<Boolean> done = new CompletableFuture<>();
            FxDialogs dialogs = new FxDialogs(screen::stage);
            Platform.runLater(
                    () -> done.complete(dialogs.form("更新依据", new RenewalView(model, 2027), "更新", model.anyTaken())));
            Scene dialog = dialog(screen);
            assertEquals(
                    "renewal-list",
                    ScreenFixture.onScreen(() -> dialog.getFocusOwner().getId()));
            press(dialog, KeyCode.SPACE);
            assertEquals(false, ScreenFixture.onScreen(() -> model.anyTaken().get()));
            press(dialog, KeyCode.SPACE);
            press(dialog, KeyCode.ENTER);
            assertEquals(true, done.get(60, TimeUnit.SECONDS));
        }
    }

    @Test
    void aFormOpensInItsFirstFieldEvenIfItIsFilled() throws Exception {
        try (ScreenFixture screen = ScreenFixture.show(StackPane::new, 900, 700, false)) {
            FxDialogs dialogs = new FxDialogs(screen::stage);
            CompletableFuture<Boolean> done = new CompletableFuture<>();
            TextField first = ScreenFixture.onScreen(() -> new TextField("清河县司法局"));
            Platform.runLater(() -> done.complete(dialogs.form(
                    "新建申报", new StackPane(first), "新建申报", first.textProperty().isNotEmpty())));
            Scene dialog = dialog(screen);
            assertEquals(first, ScreenFixture.onScreen(dialog::getFocusOwner));
            press(dialog, KeyCode.ENTER);
            assertEquals(true, done.get(60, TimeUnit.SECONDS));
        }
    }

    private static Scene dialog(ScreenFixture screen) {
        WaitForAsyncUtils.waitForFxEvents();
        return ScreenFixture.onScreen(() -> Window.getWindows().stream()
                .filter(each -> each != screen.stage() && each.isShowing())
                .toList()
                .getLast()
                .getScene());
    }

    private static void type(Scene scene, String text) {
        ScreenFixture.doOnScreen(() -> {
            if (scene.getFocusOwner() instanceof TextField field) {
                field.appendText(text);
            }
        });
    }

    private static void press(Scene scene, KeyCode code) {
        ScreenFixture.doOnScreen(() -> Event.fireEvent(
                scene.getFocusOwner(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
        ScreenFixture.doOnScreen(() -> Event.fireEvent(
                scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner(),
                new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, false, false, false, false)));
    }
}
