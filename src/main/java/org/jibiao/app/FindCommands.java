package org.jibiao.app;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jibiao.model.Indicator;
import org.jibiao.model.Kind;
import org.jibiao.model.Ref;
import org.jibiao.ui.find.BulkModel;
import org.jibiao.ui.find.BulkView;
import org.jibiao.ui.find.FindBar;
import org.jibiao.ui.find.FindModel;
import org.jibiao.ui.find.GoToBox;
import org.jibiao.ui.find.GoToModel;
import org.jibiao.ui.find.ReplaceModel;
import org.jibiao.ui.find.ReplaceView;
import org.jibiao.ui.kit.Command;
import org.jibiao.ui.kit.Commands;
import org.jibiao.ui.kit.Session;
import org.jibiao.ui.kit.Tasks;
import org.jibiao.ui.page.PageArea;
import org.jibiao.ui.shell.MainView;

/** The commands that find, replace, go to and change many texts at once. */
final class FindCommands {

    private static final String REPLACE_KEY = "Shortcut+H";

    private final Wiring wiring;
    private final FindModel finding;
    private final ReplaceModel replacing;
    private final GoToModel targets;
    private final BulkModel changing;
    private Optional<ReplaceView> replaceView = Optional.empty();
    private Optional<BulkView> bulkView = Optional.empty();

    FindCommands(Wiring wiring) {
        this.wiring = wiring;
        this.finding = new FindModel(wiring.session());
        this.changing = new BulkModel(wiring.session());
        this.targets = new GoToModel(wiring.session());
        this.replacing = new ReplaceModel(wiring.session());
    }

    List<Command> all() {
        return List.of(
                command("find.show", "查找…", "Shortcut+F", this::show),
                command("find.next", "查找下一处", "F3", () -> step(1)),
                command("find.previous", "查找上一处", "Shift+F3", () -> step(-1)),
                command("find.replace", "查找和替换…", REPLACE_KEY, this::replace),
                command("find.goto", "转到…", "Shortcut+G", this::askWhere),
                new Command("find.bulk", "批量修改…", "Shortcut+B", rows(), this::changeMany));
    }

    /** A text field would take Ctrl+H for the key that deletes backward. */
    static void keepKeys(Scene scene, Commands commands) {
        KeyCombination replace = KeyCombination.valueOf(REPLACE_KEY);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (replace.match(event)) {
                event.consume();
                commands.run("find.replace");
            }
        });
    }

    private Command command(String id, String label, String key, Runnable run) {
        Session session = wiring.session();
        ObservableBooleanValue something = Bindings.createBooleanBinding(
                () -> !session.book().declarations().isEmpty(), session.bookProperty());
        return new Command(id, label, key, something, run);
    }

    /** Whether there are indicators where the user is. */
    private ObservableBooleanValue rows() {
        Session session = wiring.session();
        return Bindings.createBooleanBinding(
                () -> session.book().path(session.place().ref()).stream()
                        .flatMap(ref -> session.book().find(ref).stream())
                        .reduce((above, below) -> below.kind() == Kind.INDICATOR ? above : below)
                        .filter(element -> element.withDescendants().anyMatch(each -> each.kind() == Kind.INDICATOR))
                        .isPresent(),
                session.place().spotProperty(),
                session.bookProperty());
    }

    private void show() {
        page().commit();
        main().closeScreen();
        FindBar bar = new FindBar(finding, () -> wiring.commands().run("find.replace"), this::close);
        main().openBar(bar);
        bar.begin();
    }

    /** With what the bar looks for, if it is open; in the rows selected, if there are several. */
    private void replace() {
        page().commit();
        replacing.open(
                selectedRows(), main().isBarOpen() ? finding.textProperty().get() : "");
        ReplaceView view = replaceView.orElseGet(() -> new ReplaceView(replacing, wiring.notices(), this::closeScreen));
        replaceView = Optional.of(view);
        main().openScreen(view);
        view.begin();
    }

    /** The rows selected in the table, none while the user is elsewhere. */
    private List<Ref> selectedRows() {
        return wiring.session().place().ref().kind() == Kind.INDICATOR
                ? page().selectedRows().stream().map(Indicator::ref).toList()
                : List.of();
    }

    private void changeMany() {
        page().commit();
        changing.open(selectedRows());
        BulkView view = bulkView.orElseGet(() -> new BulkView(changing, wiring.notices(), this::closeScreen));
        bulkView = Optional.of(view);
        main().openScreen(view);
        view.begin();
    }

    private void askWhere() {
        page().commit();
        main().openOver(leave -> {
            GoToBox box = new GoToBox(
                    targets,
                    target -> {
                        leave.run();
                        main().closeScreen();
                        targets.go(target);
                        Tasks.afterwards(page()::enterHere);
                    },
                    leave);
            Tasks.afterwards(box::begin);
            return box;
        });
    }

    private void closeScreen() {
        main().closeScreen();
        Tasks.afterwards(page()::enterHere);
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
