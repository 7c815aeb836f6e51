package org.jibiao.ui.page.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import org.jibiao.exchange.Example;
import org.jibiao.form.spec.ColumnSpec.Slice;
import org.jibiao.form.spec.Forms;
import org.jibiao.intake.clip.Clipping;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.Indicator;
import org.jibiao.model.Kind;
import org.jibiao.model.Project;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.store.MemoryJournal;
import org.jibiao.store.Store;
import org.jibiao.template.words.Suggestion;
import org.jibiao.ui.kit.Answers;
import org.jibiao.ui.kit.ScreenFixture;
import org.jibiao.ui.kit.Session;
import org.junit.jupiter.api.Test;

/** The table of 四川, whose paper has sign, number and unit in columns of their own. */
class SplitColumnsTest {

    private final Declaration declaration = Example.declaration().with(DeclarationField.FORM, "sichuan-2024");
    private final Project project = declaration.projects().getFirst();
    private final Session session =
            new Session(new Store(new MemoryJournal(Book.of(List.of(declaration)))), Forms.builtIn());
    private final IndicatorTableModel model =
            new IndicatorTableModel(session, project.ref(), session.formOf(declaration));
    private final int sign = column(Slice.OPERATOR);
    private final int number = column(Slice.VALUE);
    private final int unit = column(Slice.UNIT);

    SplitColumnsTest() {
        session.bookProperty().addListener((observed, before, now) -> model.refresh());
    }

    private int column(Slice slice) {
        return model.columns()
                .indexOf(model.columns().stream()
                        .filter(each -> each.slice() == slice)
                        .findFirst()
                        .orElseThrow());
    }

    private String value(int row) {
        return session.book().children(project.ref(), Kind.INDICATOR).get(row).text(IndicatorField.VALUE);
    }

    private List<String> pieces(int row) {
        return List.of(model.text(row, sign), model.text(row, number), model.text(row, unit));
    }

    private void inTable(Consumer<Keys> doing) {
        try (ScreenFixture screen = ScreenFixture.show(() -> new IndicatorTableView(model), 756, 768, false)) {
            ScreenFixture.doOnScreen(
                    () -> screen.scene().getRoot().lookup("#cell-editor").requestFocus());
            doing.accept(new Keys(screen));
            screen.picture("table-sichuan");
        }
    }

    @Test
    void theTableHasTheColumnsOfThePaper() {
        assertEquals(
                List.of("一级指标", "二级指标", "三级指标", "指标性质", "指标值", "本年绩效指标值", "度量单位", "权重(%)", "本年权重", "备注"),
                model.columns().stream().map(each -> each.label()).toList());
        assertEquals(List.of("≥", "320", "件"), pieces(0));
    }

    @Test
    void aWholeValueTypedIntoAnyPieceIsTakenApart() {
        inTable(keys -> {
            for (int column : List.of(sign, number, unit)) {
                ScreenFixture.doOnScreen(() -> model.moveTo(1, column));
                keys.type("<=12元/人").press(KeyCode.ENTER);
                assertEquals("≤12元/人", value(1));
                assertEquals(List.of("≤", "12", "元/人"), pieces(1));
                ScreenFixture.doOnScreen(session::undo);
            }
        });
    }

    @Test
    void signNumberAndUnitAreTypedOneAfterTheOtherWithTab() {
        inTable(keys -> {
            int annual = unit - number - 1;
            ScreenFixture.doOnScreen(() -> model.moveTo(1, sign));
            keys.type("不低于").press(KeyCode.TAB).type("98");
            keys.press(KeyCode.TAB);
            for (int skipped = 0; skipped < annual; skipped++) {
                keys.press(KeyCode.TAB);
            }
            keys.type("分").press(KeyCode.TAB);
            assertEquals("≥98分", value(1));
            assertEquals("修改 度量单位", session.undoLabelProperty().get());
        });
    }

    @Test
    void wordsTurnTheSignOffAndANumberTurnsItOnAgain() {
        inTable(keys -> {
            ScreenFixture.doOnScreen(() -> model.moveTo(1, sign));
            keys.type("定性").press(KeyCode.TAB).type("显著提升").press(KeyCode.ENTER);
            assertEquals(List.of("定性", "显著提升", ""), pieces(1));
            ScreenFixture.doOnScreen(() -> model.moveTo(1, number));
            keys.type(">=95%").press(KeyCode.ENTER);
            assertEquals(List.of("≥", "95", "%"), pieces(1));
        });
    }

    @Test
    void dateAndFrequencyTakeTheWholeCell() {
        model.commit(1, number, "2027年12月底前");
        assertEquals(List.of("", "2027年12月底前", ""), pieces(1));
        model.commit(1, number, "每月1期");
        assertEquals(List.of("", "每月1期", ""), pieces(1));
        assertEquals("每月1期", value(1));
    }

    @Test
    void signsAndUnitsAreOfferedByInitialsAndPinyin() {
        model.moveTo(0, sign);
        assertEquals(List.of("≥", "≤", "=", ">", "<", "定性"), offered(""));
        assertEquals(List.of("≥"), offered("bdy"));
        assertEquals(List.of("≤"), offered("bucg"));
        assertEquals(List.of("定性"), offered("dx"));
        model.moveTo(0, unit);
        assertEquals("件", offered("j").getFirst());
        assertEquals("件", offered("jian").getFirst());
        model.moveTo(0, number);
        assertEquals("读作：≥ 400 件（定量）", model.reading("400"));
    }

    private List<String> offered(String typed) {
        return model.suggestions(typed, 8).stream().map(Suggestion::text).toList();
    }

    @Test
    void aBlockAcrossThePiecesIsClearedFilledCopiedAndPasted() {
        model.moveTo(0, sign);
        model.extendTo(2, unit);
        model.fillDown();
        assertEquals(List.of(pieces(0), pieces(0)), List.of(pieces(1), pieces(2)));
        String copied = Clipping.text(model.block());
        model.clear();
        assertEquals(List.of("", "", ""), List.of(value(0), value(1), value(2)));
        model.paste(Clipping.of("", copied));
        assertEquals(List.of("≥320件", "≥320件", "≥320件"), List.of(value(0), value(1), value(2)));
        model.moveTo(1, number);
        model.clear();
        assertEquals(List.of("≥", "", "件"), pieces(1));
    }

    @Test
    void threeColumnsOfASpreadsheetAreOneValueEach() {
        model.moveTo(0, number);
        model.paste(Clipping.of("", "400\n96.5\n优\n"));
        assertEquals(List.of("≥400件", "≥96.5%", "优"), List.of(value(0), value(1), value(2)));
        model.moveTo(0, 0);
        model.paste(Clipping.of("", "三级指标\t指标性质\t指标值\t度量单位\n受援人数\t≥\t500\t人\n满意\t定性\t满意\t\n"));
        assertEquals(List.of("≥500人", "满意"), List.of(value(0), value(1)));
    }

    @Test
    void goingToTheValueGoesToItsNumber() {
        Indicator second = project.indicators().get(1);
        model.reveal(second.ref(), Optional.of(IndicatorField.VALUE));
        assertEquals(
                new IndicatorTableModel.Cursor(1, number),
                model.cursorProperty().get());
    }

    @Test
    void aTextThatIsNoSignIsKeptAndMarked() {
        Answers answers = new Answers();
        session.tellIn(answers);
        model.moveTo(0, sign);
        model.paste(Clipping.of("", "优先\n≥\n"));
        assertEquals("优先", model.text(0, sign));
        assertEquals(Optional.of("“优先”不是符号。写 ≥ ≤ = > <，文字的指标值写 定性。"), model.doubt(0, sign));
        assertEquals(List.of("粘贴的指标里有 1 格与列名不符，已照原样填入并标出。"), answers.said());
    }
}
