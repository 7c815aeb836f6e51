package org.jibiao.ui.page.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.jibiao.change.Draft;
import org.jibiao.exchange.Example;
import org.jibiao.form.spec.Forms;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.Indicator;
import org.jibiao.model.Kind;
import org.jibiao.model.Project;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.store.MemoryJournal;
import org.jibiao.store.Store;
import org.jibiao.ui.kit.ScreenFixture;
import org.jibiao.ui.kit.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionTest {

    private final Declaration declaration = Example.declaration();
    private final Project project = declaration.projects().getFirst();
    private final Indicator blank =
            Indicator.fresh().with(IndicatorField.LEVEL1, "产出指标").with(IndicatorField.LEVEL2, "数量指标");
    private final Session session = new Session(
            new Store(new MemoryJournal(new Draft(Book.of(List.of(declaration)))
                    .append(project.ref(), blank)
                    .book())),
            Forms.builtIn());
    private final IndicatorTableModel model =
            new IndicatorTableModel(session, project.ref(), session.formOf(declaration));

    private void inTable(IndicatorField field, Consumer<ScreenFixture> doing) {
        try (ScreenFixture screen = ScreenFixture.show(() -> new IndicatorTableView(model), 788, 768, false)) {
            session.bookProperty().addListener((observed, before, now) -> model.refresh());
            ScreenFixture.doOnScreen(() -> {
                model.reveal(blank.ref(), Optional.of(field));
                screen.scene().getRoot().lookup("#cell-editor").requestFocus();
            });
            doing.accept(screen);
        }
    }

    private static void send(ScreenFixture screen, Event event) {
        ScreenFixture.doOnScreen(() -> Event.fireEvent(screen.scene().getFocusOwner(), event));
        ScreenFixture.doOnScreen(() -> {});
    }

    private static void type(ScreenFixture screen, String text) {
        for (int at = 0; at < text.length(); at++) {
            String key = text.substring(at, at + 1);
            send(screen, new KeyEvent(KeyEvent.KEY_TYPED, key, "", KeyCode.UNDEFINED, false, false, false, false));
        }
    }

    private static void press(ScreenFixture screen, KeyCode code) {
        send(screen, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private static void compose(ScreenFixture screen, String composed, String committed) {
        List<InputMethodTextRun> runs = composed.isEmpty()
                ? List.of()
                : List.of(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW));
        send(screen, new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs, committed, 0));
    }

    private static Optional<Node> popup() {
        return ScreenFixture.onScreen(() -> Window.getWindows().stream()
                .filter(Window::isShowing)
                .map(window -> window.getScene().getRoot().lookup("#suggestions"))
                .filter(node -> node != null)
                .findFirst());
    }

    private static List<String> offered() {
        return popup().stream()
                .flatMap(node -> node.lookupAll(".suggestion").stream())
                .map(row -> ((Label) row.lookup(".label")).getText())
                .toList();
    }

    private String text(IndicatorField field) {
        return row().text(field);
    }

    private Indicator row() {
        return session.book().children(project.ref(), Kind.INDICATOR).stream()
                .map(Indicator.class::cast)
                .filter(each -> each.id().equals(blank.id()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsOfferedIsTakenOnlyOnceItWasChosen() {
        inTable(IndicatorField.NAME, screen -> {
            type(screen, "flyzaj");
            assertTrue(offered().contains("法律援助案件办理数量"), offered()::toString);
            press(screen, KeyCode.ENTER);
            assertEquals("flyzaj", text(IndicatorField.NAME));
            assertEquals(Optional.empty(), popup());
        });
    }

    @Test
    void aTemplateChosenInABlankRowFillsItAsOneEdit() {
        inTable(IndicatorField.NAME, screen -> {
            type(screen, "flyzajbl");
            String first = offered().getFirst();
            press(screen, KeyCode.DOWN);
            press(screen, KeyCode.TAB);
            assertEquals(first, text(IndicatorField.NAME));
            assertFalse(text(IndicatorField.DESCRIPTION).isBlank());
            assertFalse(text(IndicatorField.BASIS).isBlank());
            assertTrue(text(IndicatorField.VALUE).contains("{"));
            assertEquals(blank.text(IndicatorField.LEVEL2), text(IndicatorField.LEVEL2));
            assertEquals(List.of(), Keys.cut(screen));
            ScreenFixture.doOnScreen(session::undo);
            assertEquals(blank, row());
        });
    }

    @Test
    void aNumberIsOfferedUnitsAndReadAloud() {
        inTable(IndicatorField.VALUE, screen -> {
            type(screen, ">=95%");
            Label note = (Label) popup().orElseThrow().lookup("#suggestion-note");
            assertEquals("读作：≥ 95 %（定量）", note.getText());
            ScreenFixture.picture(note.getScene(), "page-value-reading");
            press(screen, KeyCode.ESCAPE);
            assertEquals(Optional.empty(), popup());
            press(screen, KeyCode.ENTER);
            assertEquals("≥95%", text(IndicatorField.VALUE));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "NAME,案件办理,法律援助案件办理数量",
        "NAME,flyzajbl,法律援助案件办理数量",
        "NAME,anjianbanli,法律援助案件办理数量",
        "DESCRIPTION,抽查卷数,评查合格卷数÷抽查卷数×100%",
        "DESCRIPTION,pchgjs,评查合格卷数÷抽查卷数×100%",
        "DESCRIPTION,pingchahege,评查合格卷数÷抽查卷数×100%",
        "BASIS,省法律援助,《河北省法律援助条例》",
        "BASIS,hbsflyz,《河北省法律援助条例》",
        "BASIS,hebeisheng,《河北省法律援助条例》",
        "VALUE,1200y/j,1200元/件",
        "VALUE,1200yuan,1200元/件",
    })
    void wordsAreOfferedByChineseByPinyinAndByInitials(IndicatorField field, String typed, String wanted) {
        model.reveal(blank.ref(), Optional.of(field));
        List<String> offered = model.suggestions(typed, 100).stream()
                .map(each -> each.text())
                .filter(text -> wanted.isEmpty() || text.contains(wanted))
                .toList();
        assertEquals(
                wanted.isEmpty(),
                offered.isEmpty(),
                () -> model.suggestions(typed, 100).toString());
    }

    @Test
    void whatIsOfferedLiesRightAtItsCellAndNeverOnIt() {
        inTable(IndicatorField.NAME, screen -> {
            type(screen, "法律");
            Node cell = screen.scene().lookup(".cell-editor");
            Bounds at = ScreenFixture.onScreen(() -> cell.localToScreen(cell.getLayoutBounds()));
            Node offered = popup().orElseThrow();
            Bounds below = ScreenFixture.onScreen(() -> offered.localToScreen(offered.getLayoutBounds()));
            assertEquals(at.getMinX(), below.getMinX(), 1);
            boolean under = below.getMinY() > at.getMinY();
            assertEquals(4, under ? below.getMinY() - at.getMaxY() : at.getMinY() - below.getMaxY(), 1);
        });
    }

    @Test
    void escapeClosesWhatIsOfferedAndThenGivesUp() {
        inTable(IndicatorField.NAME, screen -> {
            type(screen, "法律");
            assertTrue(popup().isPresent());
            press(screen, KeyCode.ESCAPE);
            assertEquals(Optional.empty(), popup());
            press(screen, KeyCode.ESCAPE);
            press(screen, KeyCode.ENTER);
            assertEquals("", text(IndicatorField.NAME));
        });
    }

    @Test
    void nothingIsOfferedWhileAnInputMethodComposes() {
        inTable(IndicatorField.NAME, screen -> {
            compose(screen, "fa lv", "");
            assertEquals(Optional.empty(), popup());
            compose(screen, "", "法律援助");
            assertTrue(offered().getFirst().startsWith("法律援助"));
            screen.picture("page-completion");
            compose(screen, "an", "");
            assertEquals(Optional.empty(), popup());
            press(screen, KeyCode.ENTER);
            assertEquals("", text(IndicatorField.NAME));
            compose(screen, "", "案件数");
            press(screen, KeyCode.ENTER);
            assertEquals("法律援助案件数", text(IndicatorField.NAME));
        });
    }
}
