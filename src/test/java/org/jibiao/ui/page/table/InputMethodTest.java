package org.jibiao.ui.page.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.jibiao.change.Draft;
import org.jibiao.exchange.Example;
import org.jibiao.form.spec.Forms;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.Indicator;
import org.jibiao.model.Project;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.store.MemoryJournal;
import org.jibiao.store.Store;
import org.jibiao.ui.kit.GrowingText;
import org.jibiao.ui.kit.ScreenFixture;
import org.jibiao.ui.kit.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an input method sends: composed text that is only shown, then committed text. */
class InputMethodTest {

    private final Declaration declaration = Example.declaration();
    private final Project project = declaration.projects().getFirst();
    private final Indicator row = Indicator.fresh()
            .with(IndicatorField.LEVEL1, "产出指标")
            .with(IndicatorField.LEVEL2, "数量指标")
            .with(IndicatorField.DESCRIPTION, "已有描述");
    private final Session session = new Session(
            new Store(new MemoryJournal(new Draft(Book.of(List.of(declaration)))
                    .append(project.ref(), row)
                    .book())),
            Forms.builtIn());
    private final IndicatorTableModel model =
            new IndicatorTableModel(session, project.ref(), session.formOf(declaration));

    private void inTable(IndicatorField field, Consumer<Keys> doing) {
        try (ScreenFixture screen = ScreenFixture.show(() -> new IndicatorTableView(model), 788, 768, false)) {
            session.bookProperty().addListener((observed, before, now) -> model.refresh());
            ScreenFixture.doOnScreen(() -> {
                model.reveal(row.ref(), Optional.of(field));
                screen.scene().getRoot().lookup("#cell-editor").requestFocus();
            });
            doing.accept(new Keys(screen));
        }
    }

    private String kept(IndicatorField field) {
        return session.book().text(row.place(field));
    }

    private static String shown(Keys keys) {
        return ScreenFixture.onScreen(() -> ((GrowingText) keys.screen().scene().getFocusOwner()).getText());
    }

    @Test
    void theFirstKeyInACellThatIsOnlySelectedIsNotLost() {
        inTable(IndicatorField.NAME, keys -> {
            keys.compose("b", "ba", "ban an");
            assertEquals("ban an", shown(keys));
            assertEquals("", kept(IndicatorField.NAME));
            keys.confirm("办案").compose("s", "shu liang").confirm("数量").press(KeyCode.ENTER);
            assertEquals("办案数量", kept(IndicatorField.NAME));
        });
    }

    @Test
    void aTextCommittedWithoutComposingIsNotLost() {
        inTable(IndicatorField.NAME, keys -> {
            keys.confirm("，").confirm("办").press(KeyCode.TAB);
            assertEquals("，办", kept(IndicatorField.NAME));
        });
    }

    @Test
    void inAnOpenedCellTextIsComposedWhereTheCaretStands() {
        inTable(IndicatorField.DESCRIPTION, keys -> {
            keys.press(KeyCode.F2, KeyCode.HOME)
                    .compose("x", "xin")
                    .confirm("新")
                    .press(KeyCode.END)
                    .compose("g")
                    .confirm("改")
                    .press(KeyCode.ENTER);
            assertEquals("新已有描述改", kept(IndicatorField.DESCRIPTION));
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = KeyCode.class,
            names = {"ENTER", "TAB", "ESCAPE", "UP", "DOWN", "LEFT", "RIGHT", "PAGE_UP", "PAGE_DOWN", "HOME", "END"})
    void aKeyForTheCandidatesNeitherCommitsNorLeavesTheCell(KeyCode key) {
        inTable(IndicatorField.NAME, keys -> {
            IndicatorTableModel.Cursor before = model.cursorProperty().get();
            keys.compose("ban", "ban an").press(key);
            assertEquals("", kept(IndicatorField.NAME));
            assertEquals(before, model.cursorProperty().get());
            assertEquals("ban an", shown(keys));
            keys.confirm("办案").press(KeyCode.ENTER);
            assertEquals("办案", kept(IndicatorField.NAME));
        });
    }

    @Test
    void givingUpTheCandidatesKeepsWhatWasTypedBefore() {
        inTable(IndicatorField.NAME, keys -> {
            keys.compose("ban").confirm("办").compose("an").press(KeyCode.ESCAPE).compose("");
            assertEquals("办", shown(keys));
            keys.press(KeyCode.ENTER);
            assertEquals("办", kept(IndicatorField.NAME));
        });
    }

    @Test
    void nothingIsOfferedOrTakenWhileComposing() {
        inTable(IndicatorField.NAME, keys -> {
            keys.confirm("法律");
            assertTrue(Keys.popup().isPresent());
            keys.compose("y", "yuan zhu");
            assertEquals(Optional.empty(), Keys.popup());
            keys.press(KeyCode.DOWN, KeyCode.ENTER);
            assertEquals("", kept(IndicatorField.NAME));
            keys.confirm("援助").press(KeyCode.ENTER);
            assertEquals("法律援助", kept(IndicatorField.NAME));
        });
    }

    @Test
    void aComposedValueIsReadOnceItIsCommitted() {
        inTable(IndicatorField.VALUE, keys -> {
            keys.compose("bu di yu").confirm("不低于").type("95%");
            assertTrue(Keys.popup().orElseThrow().lookup("#suggestion-note").isVisible());
            keys.press(KeyCode.ENTER);
            assertEquals("≥95%", kept(IndicatorField.VALUE));
        });
    }

    @Test
    void aClassTypedWithAnInputMethodIsTheClassOfTheForm() {
        inTable(IndicatorField.LEVEL2, keys -> {
            keys.compose("zhi liang").confirm("质量").press(KeyCode.ENTER);
            assertEquals("质量指标", kept(IndicatorField.LEVEL2));
            assertEquals("产出指标", kept(IndicatorField.LEVEL1));
            ScreenFixture.doOnScreen(() -> model.reveal(row.ref(), Optional.of(IndicatorField.LEVEL2)));
            keys.confirm("社会效益").press(KeyCode.TAB);
            assertEquals("社会效益指标", kept(IndicatorField.LEVEL2));
            assertEquals("效益指标", kept(IndicatorField.LEVEL1));
        });
    }

    @Test
    void aClassIsFoundByTheFirstKeysOfItsPinyin() {
        inTable(IndicatorField.LEVEL2, keys -> {
            keys.type("zl");
            assertEquals("质量指标", ((Label) Keys.popup().orElseThrow().lookup(".suggestion .label")).getText());
            keys.press(KeyCode.ENTER);
            assertEquals("质量指标", kept(IndicatorField.LEVEL2));
            ScreenFixture.doOnScreen(() -> model.reveal(row.ref(), Optional.of(IndicatorField.LEVEL2)));
            keys.type("kcx").press(KeyCode.DOWN, KeyCode.TAB);
            assertEquals("可持续影响指标", kept(IndicatorField.LEVEL2));
            assertEquals("效益指标", kept(IndicatorField.LEVEL1));
        });
    }

    @Test
    void aCellLeftWhileComposingTakesKeysAgain() {
        inTable(IndicatorField.NAME, keys -> {
            keys.compose("ban an");
            ScreenFixture.doOnScreen(() -> keys.screen().scene().getRoot().requestFocus());
            ScreenFixture.doOnScreen(() -> {
                model.reveal(row.ref(), Optional.of(IndicatorField.DESCRIPTION));
                keys.screen().scene().getRoot().lookup("#cell-editor").requestFocus();
            });
            keys.type("a").press(KeyCode.ENTER);
            assertEquals("a", kept(IndicatorField.DESCRIPTION));
        });
    }
}
