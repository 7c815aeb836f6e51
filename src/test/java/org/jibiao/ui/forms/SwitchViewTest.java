package org.jibiao.ui.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import org.jibiao.exchange.Example;
import org.jibiao.form.spec.FormSpec;
import org.jibiao.form.spec.Forms;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.Kind;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.store.MemoryJournal;
import org.jibiao.store.Store;
import org.jibiao.ui.kit.FxDialogs;
import org.jibiao.ui.kit.ScreenFixture;
import org.jibiao.ui.kit.Session;
import org.jibiao.ui.kit.Tasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SwitchViewTest {

    private final Declaration declaration = Example.declaration();
    private final Tasks tasks = new Tasks();
    private final Session session =
            new Session(new Store(new MemoryJournal(Book.of(List.of(declaration)))), Forms.builtIn());

    @BeforeEach
    void open() {
        ScreenFixture.start();
    }

    @AfterEach
    void close() {
        tasks.close();
    }

    private SwitchModel model(Declaration asked) {
        return ScreenFixture.onScreen(() -> new SwitchModel(session, asked, tasks));
    }

    private static List<String> ids(SwitchModel model) {
        return model.forms().stream().map(FormSpec::id).toList();
    }

    private static void choose(SwitchModel model, String form) {
        ScreenFixture.doOnScreen(
                () -> model.formProperty().set(Forms.builtIn().find(form).orElseThrow()));
    }

    @Test
    void onlyFormsThatHoldWhatIsThereAreOffered() {
        List<String> forProjects =
                List.of("hebei-2021", "tianjin-2024", "sichuan-2024", "liaoning-2021-project", "mof-2015-project");
        assertEquals(forProjects, ids(model(declaration)));
        assertEquals(
                List.of(
                        "hebei-2021",
                        "tianjin-2024",
                        "sichuan-2024",
                        "liaoning-2021-project",
                        "liaoning-2021-department",
                        "mof-2015-project",
                        "mof-2015-department"),
                ids(model(declaration.withChildren(Kind.PROJECT, List.of()))));
    }

    @Test
    void theSameFormIsNoChangeAndAnotherSaysWhatItTakes() throws Exception {
        SwitchModel model = model(declaration);
        assertEquals("现在用的就是这种表样。要换，请在上面另选一种。", model.protocol().calmProperty().get());
        assertEquals(false, model.completeProperty().get());
        choose(model, "sichuan-2024");
        ScreenFixture.until(() -> !model.protocol().lines().isEmpty());
        assertEquals(true, model.completeProperty().get());
        choose(model, "hebei-2021");
        assertEquals(List.of(), model.protocol().lines());
    }

    @Test
    void enterChangesTheFormAndEscapeLeavesIt() throws Exception {
        SwitchModel model = model(declaration);
        assertEquals(false, asked(model, KeyCode.ESCAPE));
        choose(model, "hebei-2021");
        assertEquals(true, asked(model, KeyCode.ENTER));
        ScreenFixture.doOnScreen(model::apply);
        assertEquals("sichuan-2024", session.book().declarations().getFirst().text(DeclarationField.FORM));
        ScreenFixture.doOnScreen(session::undo);
        assertEquals(declaration, session.book().declarations().getFirst());
    }

    /** Opens the dialog, chooses a form, presses the key where the focus is, and says whether the deed was meant. */
    private static boolean asked(SwitchModel model, KeyCode key) throws Exception {
        try (ScreenFixture screen = ScreenFixture.show(StackPane::new, 800, 600, false)) {
            CompletableFuture<Boolean> answer = new CompletableFuture<>();
            Platform.runLater(() -> answer.complete(new FxDialogs(screen::stage)
                    .form("换表样", new SwitchView(model), SwitchView.DEED, model.completeProperty())));
            ScreenFixture.until(() -> dialog().isPresent());
            ScreenFixture.doOnScreen(() -> {
                Node focus = dialog().orElseThrow().getFocusOwner();
                assertInstanceOf(ComboBox.class, focus);
                model.formProperty().set(Forms.builtIn().find("sichuan-2024").orElseThrow());
                Event.fireEvent(focus, pressed(key));
            });
            return answer.get(10, TimeUnit.SECONDS);
        }
    }

    private static Optional<Scene> dialog() {
        return Window.getWindows().stream()
                .map(Window::getScene)
                .filter(scene -> scene.getRoot().lookup("#switch") != null)
                .filter(scene -> scene.getFocusOwner() != null)
                .findFirst();
    }

    private static KeyEvent pressed(KeyCode key) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false);
    }
}
