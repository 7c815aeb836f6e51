package org.jibiao.template.carry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jibiao.change.Draft;
import org.jibiao.change.Edit;
import org.jibiao.model.Book;
import org.jibiao.model.Carried;
import org.jibiao.model.Declaration;
import org.jibiao.model.Indicator;
import org.jibiao.model.Kind;
import org.jibiao.model.Place;
import org.jibiao.model.Project;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;
import org.junit.jupiter.api.Test;

class ConfirmationTest {

    private final Indicator row = (Indicator) Carried.marked(
            Indicator.fresh().with(IndicatorField.NAME, "办理案件数").with(IndicatorField.VALUE, "≥120件"),
            List.of(IndicatorField.VALUE));
    private final Project project = (Project) Carried.marked(
                    Project.fresh().with(ProjectField.TOTAL, "100000.00").with(ProjectField.GOALS, "办好案件"),
                    List.of(ProjectField.TOTAL, ProjectField.GOALS))
            .withChildren(Kind.INDICATOR, List.of(row));
    private final Declaration declaration = Declaration.fresh().withChildren(Kind.PROJECT, List.of(project));
    private final Book book = Book.of(List.of(declaration));
    private final Place total = project.place(ProjectField.TOTAL);
    private final Place goals = project.place(ProjectField.GOALS);
    private final Place value = row.place(IndicatorField.VALUE);

    @Test
    void whatIsOpenIsFoundInTheOrderOfThePaper() {
        assertEquals(List.of(total, goals, value), Confirmation.open(book, declaration.ref()));
        assertEquals(List.of(value), Confirmation.open(book, row.ref()));
    }

    @Test
    void onlyWhatIsConfirmedLosesItsMarkAndUndoBringsItBack() {
        Edit edit = Confirmation.edit(book, List.of(goals, value, row.place(IndicatorField.NAME)));
        Book after = edit.applyTo(book);

        assertEquals("确认沿用 2 处", edit.label());
        assertEquals(List.of(total), Confirmation.open(after, declaration.ref()));
        assertEquals("≥120件", after.text(value));
        assertEquals(book, edit.inverse().applyTo(after));
    }

    @Test
    void whatWasTypedOverNeedsNoConfirming() {
        Book typed =
                new Draft(book).set(row.ref(), IndicatorField.VALUE, "≥130件").book();

        assertEquals(List.of(total, goals), Confirmation.open(typed, declaration.ref()));
        assertTrue(Confirmation.edit(typed, List.of(value)).isEmpty());
    }
}
