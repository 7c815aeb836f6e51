package org.jibiao.app;

import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jibiao.form.spec.Forms;
import org.jibiao.store.Store;
import org.jibiao.store.h2.H2Journal;
import org.jibiao.ui.kit.Answers;
import org.jibiao.ui.kit.FxDialogs;
import org.jibiao.ui.kit.Preferences;
import org.jibiao.ui.kit.ScreenFixture;
import org.jibiao.ui.kit.Session;
import org.jibiao.ui.shell.Look;

/** The whole window on a real library in a folder, on the built-in headless screen. */
final class OpenWindow implements AutoCloseable {

    private final Answers answers = new Answers();
    private final Stage stage;
    private final Wiring wiring;

    OpenWindow(Path folder, double width, double height) {
        this(folder, width, height, false);
    }

    /** With the dialogs a user gets, which stay open until keys close them. */
    static OpenWindow withDialogs(Path folder, double width, double height) {
        return new OpenWindow(folder, width, height, true);
    }

    private OpenWindow(Path folder, double width, double height, boolean asking) {
        ScreenFixture.start();
        Session session = new Session(new Store(H2Journal.open(folder)), Forms.builtIn());
        this.stage = ScreenFixture.onScreen(Stage::new);
        this.wiring = ScreenFixture.onScreen(() -> {
            Look look = new Look(new Preferences(folder.resolve("窗口.properties")));
            Scene scene = new Scene(new StackPane(), width, height);
            look.dress(scene);
            stage.setScene(scene);
            Wiring made =
                    new Wiring(session, look, stage, folder, asking ? new FxDialogs(() -> stage) : answers, () -> {});
            scene.setRoot(made.content());
            look.dressRoot(scene);
            stage.setWidth(width);
            stage.setHeight(height);
            stage.show();
            made.begin(java.util.List.of());
            return made;
        });
        settle();
    }

    Answers answers() {
        return answers;
    }

    Session session() {
        return wiring.session();
    }

    Wiring wiring() {
        return wiring;
    }

    Scene scene() {
        return stage.getScene();
    }

    void doOnScreen(Runnable work) {
        ScreenFixture.doOnScreen(work);
        settle();
    }

    /** Gives a command by its id; fails if it is unknown or disabled. */
    void give(String command) {
        boolean given = ScreenFixture.onScreen(() -> wiring.commands().run(command));
        if (!given) {
            throw new AssertionError("not given: " + command);
        }
        settle();
    }

    /** Waits until nothing runs in the background any more. */
    void settle() {
        ScreenFixture.until(() -> wiring == null || wiring.tasks().running().isEmpty());
    }

    /** Waits until what is found in the present book is shown. */
    void awaitFindings() {
        ScreenFixture.until(() -> wiring.findings().isCurrent());
        settle();
    }

    Node node(String id) {
        Node node = ScreenFixture.onScreen(() -> scene().getRoot().lookup("#" + id));
        if (node == null) {
            throw new AssertionError("not on the screen: " + id);
        }
        return node;
    }

    /** The line of the tree that begins with this text. */
    Node branch(String text) {
        return ScreenFixture.onScreen(() -> scene().getRoot().lookupAll(".tree-cell").stream()
                .filter(each -> each.isVisible()
                        && each instanceof TreeCell<?> cell
                        && cell.getItem() != null
                        && each.lookup(".branch-label") instanceof Label label
                        && label.getText().startsWith(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not in the tree: " + text)));
    }

    /** Types text into whatever has the focus, key by key. */
    void type(String text) {
        for (int at = 0; at < text.length(); at++) {
            String key = text.substring(at, at + 1);
            send(new KeyEvent(KeyEvent.KEY_TYPED, key, "", KeyCode.UNDEFINED, false, false, false, false));
        }
    }

    /** Presses a key, with {@code Shift}, {@code Ctrl} or {@code Alt} named in {@code with}. */
    void press(KeyCode code, String with) {
        boolean shift = with.contains("Shift");
        boolean control = with.contains("Ctrl");
        boolean alt = with.contains("Alt");
        send(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, alt, false));
    }

    void press(KeyCode code) {
        press(code, "");
    }

    void release(KeyCode code) {
        send(new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, false, false, false, false));
    }

    private void send(KeyEvent event) {
        doOnScreen(() -> {
            Node focus = scene().getFocusOwner();
            javafx.event.Event.fireEvent(focus == null ? scene().getRoot() : focus, event);
        });
    }

    /** The text of the field that has the focus. */
    String typed() {
        return ScreenFixture.onScreen(
                () -> scene().getFocusOwner() instanceof TextInputControl field ? field.getText() : "");
    }

    Path picture(String name) throws IOException {
        awaitFindings();
        return ScreenPictures.write(scene(), name);
    }

    @Override
    public void close() {
        ScreenFixture.doOnScreen(() -> {
            wiring.close();
            stage.close();
        });
    }
}
