package org.jibiao.ui.page.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
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
    void deletingTheBlockDeletesItsIndicatorsAndUndoBringsThemBack() {
        model.moveTo(0, 2);
        model.extendTo(1, 2);
        model.deleteRows();
        assertEquals(project.indicators().subList(2, project.indicators().size()), indicators());
        assertEquals(model.cursorProperty().get(), model.anchorProperty().get());
        session.undo();
        assertEquals(project.indicators(), indicators());
    }

    @Test
    void theBlockStaysInsideTheTableWhenLinesGo() {
        model.moveTo(model.lines().size() - 1, 2);
        model.deleteRows();
        model.refresh();
        assertEquals(model.lines().size() - 1, model.cursorProperty().get().row());
        assertEquals(model.cursorProperty().get(), model.anchorProperty().get());
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
