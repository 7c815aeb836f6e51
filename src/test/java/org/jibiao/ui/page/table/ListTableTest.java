package org.jibiao.ui.page.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.jibiao.exchange.Example;
import org.jibiao.form.spec.Band;
import org.jibiao.form.spec.FormSpec;
import org.jibiao.form.spec.Forms;
import org.jibiao.intake.clip.Clipping;
import org.jibiao.model.Book;
import org.jibiao.model.BudgetLine;
import org.jibiao.model.Declaration;
import org.jibiao.model.DepartmentGoals;
import org.jibiao.model.KeyTask;
import org.jibiao.model.Kind;
import org.jibiao.model.field.BudgetLineField;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.KeyTaskField;
import org.jibiao.store.MemoryJournal;
import org.jibiao.store.Store;
import org.jibiao.ui.kit.Session;
import org.jibiao.ui.page.table.line.TableSpec;
import org.junit.jupiter.api.Test;

class ListTableTest {

    private final FormSpec form =
            Forms.builtIn().find("liaoning-2021-department").orElseThrow();
    private final DepartmentGoals goals = DepartmentGoals.fresh()
            .withChildren(
                    Kind.KEY_TASK,
                    Stream.of("甲", "乙", "丙")
                            .map(each -> KeyTask.fresh().with(KeyTaskField.WORK, each))
                            .toList())
            .withChildren(
                    Kind.BUDGET_LINE,
                    Stream.of("收入 拨款", "支出 人员", "收入 其他", "支出 公用")
                            .map(each -> BudgetLine.fresh()
                                    .with(BudgetLineField.SIDE, each.substring(0, 2))
                                    .with(BudgetLineField.LABEL, each.substring(3)))
                            .toList());
    private final Declaration declaration = Example.declaration().withChildren(Kind.DEPARTMENT_GOALS, List.of(goals));
    private final Session session =
            new Session(new Store(new MemoryJournal(Book.of(List.of(declaration)))), Forms.builtIn());

    private IndicatorTableModel table(Kind kind, String side) {
        Band.Each each = form.department()
                .orElseThrow()
                .lists()
                .filter(list -> list.kind() == kind && list.side().equals(side))
                .findFirst()
                .orElseThrow();
        IndicatorTableModel model =
                new IndicatorTableModel(session, goals.ref(), TableSpec.list(each, form.moneyUnit()));
        session.bookProperty().addListener((observed, before, now) -> model.refresh());
        return model;
    }

    @Test
    void moneyIsTypedAndCopiedInTheUnitOfTheForm() {
        IndicatorTableModel tasks = table(Kind.KEY_TASK, "");
        int amount = column(tasks, KeyTaskField.AMOUNT);
        tasks.commit(0, amount, "12.5");
        assertEquals("125000.0", task(0).text(KeyTaskField.AMOUNT));
        assertEquals("12.5", tasks.text(0, amount).replaceAll("0+$", ""));
        tasks.moveTo(0, amount);
        String copied = tasks.block().getFirst().getFirst();
        tasks.moveTo(1, amount);
        tasks.paste(Clipping.of("", copied));
        assertEquals(task(0).text(KeyTaskField.AMOUNT), task(1).text(KeyTaskField.AMOUNT));
        String label = session.undoLabelProperty().get();
        tasks.commit(1, amount, tasks.text(1, amount));
        assertEquals(label, session.undoLabelProperty().get());
    }

    @Test
    void blocksArePastedFilledAndTakenBack() {
        IndicatorTableModel tasks = table(Kind.KEY_TASK, "");
        tasks.moveTo(2, column(tasks, KeyTaskField.WORK));
        assertEquals(2, tasks.paste(Clipping.of("", "丙二\n丁\n戊\n")));
        assertEquals("甲乙丙二丁戊", works());
        tasks.moveTo(0, column(tasks, KeyTaskField.WORK));
        tasks.extendTo(1, column(tasks, KeyTaskField.WORK));
        tasks.fillDown();
        assertEquals("甲甲丙二丁戊", works());
        session.undo();
        session.undo();
        assertEquals("甲乙丙", works());
    }

    @Test
    void rowsAreAddedMovedAndDeletedAsInTheTableOfIndicators() {
        IndicatorTableModel tasks = table(Kind.KEY_TASK, "");
        tasks.moveTo(0, 0);
        tasks.addRow();
        assertEquals(4, tasks.lines().size());
        assertEquals(
                new IndicatorTableModel.Cursor(1, 0), tasks.cursorProperty().get());
        assertEquals("增加主要任务", session.undoLabelProperty().get());
        tasks.deleteRows();
        assertEquals("删除主要任务", session.undoLabelProperty().get());
        tasks.moveTo(1, 0);
        tasks.extendTo(2, 0);
        tasks.moveRows(-1);
        assertEquals("乙丙甲", works());
        assertEquals("移动 2 个主要任务", session.undoLabelProperty().get());
    }

    @Test
    void incomeAndExpenseAreTablesOfTheirOwn() {
        IndicatorTableModel income = table(Kind.BUDGET_LINE, "收入");
        IndicatorTableModel expense = table(Kind.BUDGET_LINE, "支出");
        assertEquals("拨款其他", labels(income));
        expense.moveTo(0, 0);
        expense.moveRows(1);
        assertEquals("公用人员", labels(expense));
        expense.addRow();
        expense.commit(2, column(expense, BudgetLineField.LABEL), "项目");
        assertEquals("公用人员项目", labels(expense));
        assertEquals("拨款其他", labels(income));
        expense.selectAll();
        expense.deleteRows();
        expense.addRow();
        assertEquals(
                List.of(1, 2), List.of(expense.lines().size(), income.lines().size()));
    }

    @Test
    void aTableTellsItsPlaceOnlyWhereTheUserIs() {
        IndicatorTableModel tasks = table(Kind.KEY_TASK, "");
        IndicatorTableModel income = table(Kind.BUDGET_LINE, "收入");
        income.moveTo(1, 0);
        income.commit(1, 0, "其他收入");
        assertEquals(true, income.shows(session.place().ref()));
        assertEquals(false, tasks.shows(session.place().ref()));
    }

    private static int column(IndicatorTableModel table, Field field) {
        return table.columns().stream().map(each -> each.field()).toList().indexOf(field);
    }

    private KeyTask task(int index) {
        return session.book().declarations().getFirst().goals().tasks().get(index);
    }

    private String works() {
        return String.join(
                "",
                session.book().declarations().getFirst().goals().tasks().stream()
                        .map(each -> each.text(KeyTaskField.WORK))
                        .toList());
    }

    private static String labels(IndicatorTableModel table) {
        int label = column(table, BudgetLineField.LABEL);
        StringBuilder all = new StringBuilder();
        for (int row = 0; row < table.lines().size(); row++) {
            all.append(table.text(row, label));
        }
        return all.toString();
    }
}
