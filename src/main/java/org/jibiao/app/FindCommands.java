package org.jibiao.app;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import org.jibiao.ui.find.FindBar;
import org.jibiao.ui.find.FindModel;
import org.jibiao.ui.kit.Command;
import org.jibiao.ui.kit.Session;
import org.jibiao.ui.kit.Tasks;
import org.jibiao.ui.page.PageArea;
import org.jibiao.ui.shell.MainView;

/** The commands that find, replace, go to and change many texts at once. */
final class FindCommands {

    private final Wiring wiring;
    private final FindModel finding;

    FindCommands(Wiring wiring) {
        this.wiring = wiring;
        this.finding = new FindModel(wiring.session());
    }

    List<Command> all() {
        return List.of(
                command("find.show", "查找…", "Shortcut+F", this::show),
                command("find.next", "查找下一处", "F3", () -> step(1)),
                command("find.previous", "查找上一处", "Shift+F3", () -> step(-1)));
    }

    private Command command(String id, String label, String key, Runnable run) {
        Session session = wiring.session();
        ObservableBooleanValue something = Bindings.createBooleanBinding(
                () -> !session.book().declarations().isEmpty(), session.bookProperty());
        return new Command(id, label, key, something, run);
    }

    private void show() {
        page().commit();
        main().closeScreen();
        FindBar bar = new FindBar(finding, () -> wiring.commands().run("find.replace"), this::close);
        main().openBar(bar);
        bar.begin();
    }

    private void close() {
        main().closeBar();
        page().enterHere();
    }

    /** On from where the user is; the caret goes along unless it is in the bar. */
    private void step(int by) {
        page().commit();
        if (finding.textProperty().get().isBlank()) {
            show();
            return;
        }
        main().closeScreen();
        finding.step(by);
        if (!isInBar(main().getScene().getFocusOwner())) {
            Tasks.afterwards(page()::enterHere);
        }
    }

    private static boolean isInBar(Node focus) {
        Node step = focus;
        while (step != null && !(step instanceof FindBar)) {
            step = step.getParent();
        }
        return step != null;
    }

    private MainView main() {
        return wiring.main();
    }

    private PageArea page() {
        return wiring.page();
    }
}
