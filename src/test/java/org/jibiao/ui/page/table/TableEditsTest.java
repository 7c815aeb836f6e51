package org.jibiao.ui.page.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.jibiao.exchange.Example;
import org.jibiao.form.spec.Forms;
import org.jibiao.intake.clip.Clipping;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.Indicator;
import org.jibiao.model.Kind;
import org.jibiao.model.Project;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.store.MemoryJournal;
import org.jibiao.store.Store;
import org.jibiao.ui.kit.Answers;
import org.jibiao.ui.kit.Session;
import org.junit.jupiter.api.Test;

class TableEditsTest {

    private final Declaration declaration = Example.declaration();
    private final Project project = declaration.projects().getFirst();
    private final Session session =
            new Session(new Store(new MemoryJournal(Book.of(List.of(declaration)))), Forms.builtIn());
    private final IndicatorTableModel model =
            new IndicatorTableModel(session, project.ref(), session.formOf(declaration));

    @Test
    void fillingDownCopiesTheTopLineOfTheBlockAsOneEdit() {
        int basis = column(IndicatorField.BASIS);
        model.moveTo(0, basis);
        model.commit(0, basis, "年度工作计划");
        model.refresh();
        model.extendTo(2, basis);
        model.fillDown();
        model.refresh();
        assertEquals(List.of(List.of("年度工作计划"), List.of("年度工作计划"), List.of("年度工作计划")), model.block());
        session.undo();
        model.refresh();
        assertEquals(
                project.indicators().get(1).text(IndicatorField.BASIS),
                indicators().get(1).text(IndicatorField.BASIS));
    }

    @Test
    void pastingBeyondTheEndAddsLines() {
        int name = column(IndicatorField.NAME);
        model.moveTo(model.lines().size() - 1, name);
        int before = indicators().size();
        assertEquals(2, model.paste(Clipping.of("", "甲\n乙\n丙\n")));
        model.refresh();
        assertEquals(before + 2, indicators().size());
        assertEquals("丙", indicators().getLast().text(IndicatorField.NAME));
    }

    @Test
    void linesBeyondTheEndAreOfTheLastClassAndMayBeGivenBack() {
        Answers answers = new Answers();
        session.tellIn(answers);
        Indicator last = indicators().getLast();
        model.moveTo(model.lines().size() - 1, column(IndicatorField.NAME));
        model.paste(Clipping.of("", "甲\n乙\n丙\n"));
        assertEquals(
                List.of(last.text(IndicatorField.LEVEL2), last.text(IndicatorField.LEVEL2)),
                indicators().subList(indicators().size() - 2, indicators().size()).stream()
                        .map(each -> each.text(IndicatorField.LEVEL2))
                        .toList());
        assertEquals(List.of("粘贴了 3 行。原来的行不够，末尾增加了 2 行。"), answers.said());
        answers.take("不增加");
        assertEquals("甲", indicators().getLast().text(IndicatorField.NAME));
        assertEquals("去掉粘贴时增加的行", session.undoLabelProperty().get());
    }

    @Test
    void whatHasNoColumnIsToldAndWhatDoesNotFitIsKeptAndMarked() {
        Answers answers = new Answers();
        session.tellIn(answers);
        int level2 = column(IndicatorField.LEVEL2);
        model.moveTo(0, level2);
        String row = "乱七八糟指标\t甲\t乙\t丙\t丁\t戊\t己\n";
        model.paste(Clipping.of("", row));
        assertEquals("乱七八糟指标", model.text(0, level2));
        assertEquals(true, model.doubt(0, level2).isPresent());
        assertEquals(List.of("!右边多出 2 列，表里没有地方放，没有粘贴。请从靠左的一格开始粘贴。", "粘贴的指标里有 1 格与列名不符，已照原样填入并标出。"), answers.said());
        model.moveTo(3, 4);
        answers.take("去看看");
        model.reveal(session.place().ref(), session.place().field());
        assertEquals(
                new IndicatorTableModel.Cursor(0, level2),
                model.cursorProperty().get());
        model.commit(0, level2, "sl");
        model.refresh();
        assertEquals(false, model.doubt(0, level2).isPresent());
    }

    @Test
    void aClassPastedOrFilledWithoutItsLevel1BringsIt() {
        int level2 = column(IndicatorField.LEVEL2);
        model.moveTo(0, level2);
        model.paste(Clipping.of("", "社会效益指标\n"));
        assertEquals("效益指标", indicators().getFirst().text(IndicatorField.LEVEL1));
        model.reveal(indicators().get(1).ref(), Optional.of(IndicatorField.LEVEL2));
        model.fillDown();
        assertEquals("效益指标", indicators().get(1).text(IndicatorField.LEVEL1));
    }

    @Test
    void aSingleCellIsFilledFromTheOneAbove() {
        int basis = column(IndicatorField.BASIS);
        model.moveTo(1, basis);
        model.fillDown();
        assertEquals(
                project.indicators().getFirst().text(IndicatorField.BASIS),
                indicators().get(1).text(IndicatorField.BASIS));
        model.moveTo(0, basis);
        model.fillDown();
        assertEquals(
                project.indicators().getFirst().text(IndicatorField.BASIS),
                indicators().getFirst().text(IndicatorField.BASIS));
    }

    @Test
    void deleteClearsABlockAndOfWholeLinesAllButTheirClasses() {
        int name = column(IndicatorField.NAME);
        model.moveTo(0, name);
        model.extendTo(1, name + 1);
        model.clear();
        model.refresh();
        assertEquals(List.of(List.of("", ""), List.of("", "")), model.block());
        assertEquals("清除内容", session.undoLabelProperty().get());
        model.selectLine(2);
        model.clear();
        Indicator third = indicators().get(2);
        assertEquals(project.indicators().get(2).text(IndicatorField.LEVEL2), third.text(IndicatorField.LEVEL2));
        assertEquals("", third.text(IndicatorField.NAME) + third.text(IndicatorField.VALUE));
    }

    @Test
    void aBlockWithTitlesIsPastedByThemAndANoticeTells() {
        Answers answers = new Answers();
        session.tellIn(answers);
        model.moveTo(0, column(IndicatorField.BASIS));
        model.paste(Clipping.of("", "指标值\t计量单位\t指标名称\t序号\n>=96\t%\t合格率\t1\n"));
        Indicator first = indicators().getFirst();
        assertEquals("合格率", first.text(IndicatorField.NAME));
        assertEquals("≥96%", first.text(IndicatorField.VALUE));
        assertEquals(project.indicators().getFirst().text(IndicatorField.BASIS), first.text(IndicatorField.BASIS));
        assertEquals(List.of("按列名粘贴了 1 行：指标值、三级指标。没有用到的列：序号。"), answers.said());
    }

    @Test
    void aSingleCellFillsAllThatIsSelectedAndABlockBeginsAtItsUpperLeft() {
        int basis = column(IndicatorField.BASIS);
        model.moveTo(2, basis);
        model.extendTo(0, basis);
        model.paste(Clipping.of("", "年度工作计划\n"));
        model.refresh();
        assertEquals(List.of(List.of("年度工作计划"), List.of("年度工作计划"), List.of("年度工作计划")), model.block());
        model.moveTo(0, basis);
        model.extendTo(2, basis);
        model.paste(Clipping.of("", "甲\n乙\n"));
        model.refresh();
        assertEquals(List.of(List.of("甲"), List.of("乙"), List.of("年度工作计划")), model.block());
    }

    @Test
    void rowsPastedOverGhostsKeepTheirOrder() {
        model.moveTo(0, 0);
        model.extendTo(model.lines().size() - 1, 0);
        model.deleteRows();
        model.refresh();
        model.moveTo(0, column(IndicatorField.NAME));
        model.paste(Clipping.of("", "甲\n乙\n丙\n"));
        assertEquals(
                List.of("甲", "乙", "丙"),
                indicators().stream()
                        .map(each -> each.text(IndicatorField.NAME))
                        .toList());
    }

    @Test
    void deletingTheBlockDeletesItsIndicatorsAndUndoBringsThemBack() {
        model.moveTo(0, 2);
        model.extendTo(1, 2);
        model.deleteRows();
        assertEquals(project.indicators().subList(2, project.indicators().size()), indicators());
        assertEquals(model.cursorProperty().get(), model.anchor());
        session.undo();
        assertEquals(project.indicators(), indicators());
    }

    @Test
    void theBlockStaysInsideTheTableWhenLinesGo() {
        model.moveTo(model.lines().size() - 1, 2);
        model.deleteRows();
        model.refresh();
        assertEquals(model.lines().size() - 1, model.cursorProperty().get().row());
        assertEquals(model.cursorProperty().get(), model.anchor());
    }

    private int column(IndicatorField field) {
        for (int column = 0; column < model.columns().size(); column++) {
            if (model.field(column) == field) {
                return column;
            }
        }
        throw new IllegalArgumentException("no column of " + field);
    }

    private List<Indicator> indicators() {
        return session.book().children(project.ref(), Kind.INDICATOR).stream()
                .map(Indicator.class::cast)
                .toList();
    }
}
