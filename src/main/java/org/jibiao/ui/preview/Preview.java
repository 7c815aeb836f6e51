package org.jibiao.ui.preview;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import org.jibiao.export.Order;
import org.jibiao.export.Press;
import org.jibiao.ui.kit.Command;
import org.jibiao.ui.kit.Dialogs;
import org.jibiao.ui.kit.Notices;
import org.jibiao.ui.kit.Printing;
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
     * @param printing the way to the printers
     */
    public record Window(Consumer<Node> open, Runnable close, Runnable export, Printing printing) {}

    private final Session session;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Notices notices;
    private final Window window;
    private final Press press = new Press();
    private Optional<PreviewView> shown = Optional.empty();
    private Optional<Tasks.Job> printing = Optional.empty();

    public Preview(Session session, Tasks tasks, Dialogs dialogs, Notices notices, Window window) {
        this.session = session;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.notices = notices;
        this.window = window;
    }

    /** What it adds to menus, toolbar and command box. */
    public List<Command> commands() {
        BooleanBinding printable = Bindings.createBooleanBinding(
                () -> !session.book().declarations().isEmpty(), session.bookProperty());
        return List.of(
                new Command("file.preview", "预览", "Shortcut+Shift+V", printable, this::toggle),
                new Command("file.print", "打印…", "Shortcut+P", printable, this::printShown));
    }

    /** What is looked at now, empty while it is not open. */
    public Optional<Order> seen() {
        return isOpen() ? shown.map(view -> view.model().order()) : Optional.empty();
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
        PreviewView.Deeds deeds = new PreviewView.Deeds(window.close(), window.export(), () -> print(model));
        PreviewView view = new PreviewView(model, deeds, dialogs);
        shown = Optional.of(view);
        window.open().accept(view);
        Tasks.afterwards(view::enter);
    }

    /** What is printed can be seen behind the print window. */
    private void printShown() {
        if (!isOpen()) {
            open();
        }
        shown.ifPresent(view -> print(view.model()));
    }

    /** One after the other: a second print window over the first would only confuse. */
    private void print(PreviewModel model) {
        if (printing.filter(tasks.running()::contains).isEmpty()) {
            printing = model.printout()
                    .map(printout -> tasks.run(
                            "正在打印",
                            progress -> printout.print(press, window.printing(), progress),
                            this::tell,
                            failure -> notices.warn("没有打印成。请看一下打印机是否开着、有没有纸，再试一次；也可以先导出成 PDF。")));
        }
    }

    private void tell(Printout.Outcome outcome) {
        switch (outcome) {
            case PRINTED -> notices.tell("已送到打印机。");
            case NO_PRINTER -> notices.tell("这台电脑没有装打印机。可以先导出成 PDF，到有打印机的电脑上打印。", "导出…", window.export());
            case LEFT -> {
                // nothing to say
            }
        }
    }
}
