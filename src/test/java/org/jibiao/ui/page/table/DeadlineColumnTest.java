package org.jibiao.ui.page.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.jibiao.change.Draft;
import org.jibiao.exchange.Example;
import org.jibiao.form.spec.Forms;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.Indicator;
import org.jibiao.model.KeyTask;
import org.jibiao.model.Place;
import org.jibiao.model.Project;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.KeyTaskField;
import org.jibiao.model.value.MoneyUnit;
import org.jibiao.store.MemoryJournal;
import org.jibiao.store.Store;
import org.jibiao.ui.kit.FieldCell;
import org.jibiao.ui.kit.ScreenFixture;
import org.jibiao.ui.kit.Session;
import org.junit.jupiter.api.Test;

class DeadlineColumnTest {

    private final Declaration declaration = Example.declaration()
            .with(DeclarationField.FORM, "liaoning-2021-project")
            .with(DeclarationField.YEAR, "2027");
    private final Project project = declaration.projects().getFirst();
    private final Indicator indicator = project.indicators().getFirst();
    private final KeyTask task = KeyTask.fresh();
    private final Session session = new Session(
            new Store(new MemoryJournal(new Draft(Book.of(List.of(declaration)))
                    .append(declaration.goals().ref(), task)
                    .book())),
            Forms.builtIn());
    private final IndicatorTableModel model =
            new IndicatorTableModel(session, project.ref(), session.formOf(declaration));

    private void inTable(Consumer<ScreenFixture> doing) {
        try (ScreenFixture screen = ScreenFixture.show(() -> new IndicatorTableView(model), 788, 768, false)) {
            session.bookProperty().addListener((observed, before, now) -> model.refresh());
            ScreenFixture.doOnScreen(() -> {
                model.reveal(indicator.ref(), Optional.of(IndicatorField.DEADLINE));
                screen.scene().getRoot().lookup("#cell-editor").requestFocus();
            });
            doing.accept(screen);
        }
    }

    private static void press(ScreenFixture screen, KeyCode... codes) {
        for (KeyCode code : codes) {
            press(screen, code, false, false);
        }
    }

    private static void press(ScreenFixture screen, KeyCode code, boolean control, boolean alt) {
        KeyEvent event = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, alt, false);
        ScreenFixture.doOnScreen(() -> Event.fireEvent(screen.scene().getFocusOwner(), event));
    }

    private static void type(ScreenFixture screen, String text) {
        text.codePoints().mapToObj(Character::toString).forEach(key -> {
            KeyEvent event = new KeyEvent(KeyEvent.KEY_TYPED, key, "", KeyCode.UNDEFINED, false, false, false, false);
            ScreenFixture.doOnScreen(() -> Event.fireEvent(screen.scene().getFocusOwner(), event));
        });
    }

    private static Optional<Node> picker() {
        return ScreenFixture.onScreen(() -> Window.getWindows().stream()
                .filter(Window::isShowing)
                .map(Window::getScene)
                .map(Scene::getRoot)
                .map((Parent root) -> root.lookup("#deadlines"))
                .filter(node -> node != null)
                .findFirst());
    }

    private String kept() {
        return session.book().text(indicator.place(IndicatorField.DEADLINE));
    }

    @Test
    void f4AndEnterGiveTheEndOfTheYear() {
        inTable(screen -> {
            press(screen, KeyCode.F4, KeyCode.ENTER);
            assertEquals("2027年12月底前", kept());
            assertEquals(Optional.empty(), picker());
            assertEquals(1, model.cursorProperty().get().row());
        });
    }

    @Test
    void theUsualOnesAndTheCalendarAreReachedByArrows() {
        inTable(screen -> {
            press(screen, KeyCode.DOWN, false, true);
            press(screen, KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER, KeyCode.UP);
            assertEquals("每季度末", kept());
            press(screen, KeyCode.F4, KeyCode.RIGHT, KeyCode.PAGE_UP, KeyCode.HOME, KeyCode.DOWN, KeyCode.TAB);
            assertEquals("2027年11月8日前", kept());
            ScreenFixture.doOnScreen(() -> model.reveal(indicator.ref(), Optional.of(IndicatorField.DEADLINE)));
            press(screen, KeyCode.F4, KeyCode.PAGE_UP);
            press(screen, KeyCode.ENTER, true, false);
            assertEquals("2027年10月底前", kept());
        });
    }

    @Test
    void escapeClosesThePickerAndFreeTextIsKept() {
        inTable(screen -> {
            press(screen, KeyCode.F4);
            assertEquals(true, picker().isPresent());
            press(screen, KeyCode.ESCAPE);
            assertEquals(Optional.empty(), picker());
            press(screen, KeyCode.F4);
            type(screen, "每季度末");
            assertEquals(Optional.empty(), picker());
            press(screen, KeyCode.ENTER);
            assertEquals("每季度末", kept());
        });
    }

    @Test
    void otherColumnsHaveNoPicker() {
        inTable(screen -> {
            ScreenFixture.doOnScreen(() -> model.reveal(indicator.ref(), Optional.of(IndicatorField.NAME)));
            press(screen, KeyCode.F4);
            assertEquals(Optional.empty(), picker());
        });
    }

    @Test
    void theDeadlineOfATaskIsChosenTheSameWay() {
        Place place = task.place(KeyTaskField.DEADLINE);
        try (ScreenFixture screen =
                ScreenFixture.show(() -> new FieldCell(session, place, MoneyUnit.YUAN), 600, 400, false)) {
            ScreenFixture.doOnScreen(() -> ((FieldCell) screen.scene().getRoot()).edit());
            press(screen, KeyCode.F4, KeyCode.DOWN, KeyCode.ENTER);
            assertEquals("全年", session.book().text(place));
        }
    }

    @Test
    void theMonthOfTheDayStandsBesideTheUsualOnes() {
        inTable(screen -> {
            press(screen, KeyCode.F4, KeyCode.RIGHT);
            Node shown = picker().orElseThrow();
            assertEquals(7 + 42, shown.lookupAll(".suggestion").size());
            assertEquals(List.of("31"), texts(shown, ".chosen"));
            assertEquals(List.of("2027年12月"), texts(shown, "#deadline-month"));
            ScreenFixture.picture(shown.getScene(), "page-deadline");
            screen.picture("page-deadline-cell");
        });
    }

    private static List<String> texts(Node in, String selector) {
        return in.lookupAll(selector).stream()
                .map(Label.class::cast)
                .map(Label::getText)
                .toList();
    }
}
