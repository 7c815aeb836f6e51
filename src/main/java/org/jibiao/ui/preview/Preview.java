package org.jibiao.ui.preview;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import org.jibiao.export.Press;
import org.jibiao.ui.kit.Command;
import org.jibiao.ui.kit.Dialogs;
import org.jibiao.ui.kit.Session;
import org.jibiao.ui.kit.Tasks;

/** The preview as the window knows it: a command opens it in the middle, the same command closes it again. */
public final class Preview {

    /**
     * The window around it.
     *
     * @param open puts a screen in the middle
     * @param close back to the page to edit
     * @param export opens the export dialog
     */
    public record Window(Consumer<Node> open, Runnable close, Runnable export) {}

    private final Session session;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Window window;
    private final Press press = new Press();
    private Optional<PreviewView> shown = Optional.empty();

    public Preview(Session session, Tasks tasks, Dialogs dialogs, Window window) {
        this.session = session;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.window = window;
    }

    /** What it adds to menus, toolbar and command box. */
    public List<Command> commands() {
        return List.of(new Command(
                "file.preview",
                "预览",
                "Shortcut+Shift+V",
                Bindings.createBooleanBinding(
                        () -> !session.book().declarations().isEmpty(), session.bookProperty()),
                this::toggle));
    }

    private boolean isOpen() {
        return shown.filter(view -> view.getScene() != null).isPresent();
    }

    private void toggle() {
        if (isOpen()) {
            window.close().run();
        } else {
            open();
        }
    }

    private void open() {
        PreviewModel model = new PreviewModel(session, tasks, press);
        PreviewView view = new PreviewView(model, new PreviewView.Deeds(window.close(), window.export()), dialogs);
        shown = Optional.of(view);
        window.open().accept(view);
        Tasks.afterwards(view::enter);
    }
}
