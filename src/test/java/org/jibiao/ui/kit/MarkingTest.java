package org.jibiao.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jibiao.exchange.Example;
import org.jibiao.form.spec.Forms;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.Indicator;
import org.jibiao.model.Place;
import org.jibiao.model.Project;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.store.MemoryJournal;
import org.jibiao.store.Store;
import org.junit.jupiter.api.Test;

class MarkingTest {

    private final Declaration declaration = Example.declaration();
    private final Project project = declaration.projects().getFirst();
    private final Indicator row = project.indicators().getFirst();
    private final Session session =
            new Session(new Store(new MemoryJournal(Book.of(List.of(declaration)))), Forms.builtIn());
    private final Marking marking = new Marking(session);
    private final Place value = row.place(IndicatorField.VALUE);
    private final Place name = row.place(IndicatorField.NAME);

    private String mark(Place place) {
        return session.book().text(new Place(place.ref(), IndicatorField.SECRECY));
    }

    @Test
    void aCellIsMarkedAndUnmarkedAndBothCanBeTakenBack() {
        assertEquals("", marking.toggle(List.of(value)));
        assertTrue(Marking.isSecret(session.book(), value));
        assertFalse(Marking.isSecret(session.book(), name));
        assertEquals("设为涉密 指标值", session.undoLabelProperty().get());
        assertEquals("", marking.toggle(List.of(value)));
        assertEquals("取消涉密 指标值", session.undoLabelProperty().get());
        session.undo();
        assertEquals("valueText", mark(value));
        session.undo();
        assertEquals("", mark(value));
    }

    @Test
    void ofSeveralCellsAllAreMarkedBeforeAnyIsUnmarked() {
        marking.toggle(List.of(value));
        marking.toggle(List.of(value, name));
        assertEquals("name、valueText", mark(value));
        assertEquals("设为涉密 2 格", session.undoLabelProperty().get());
        marking.toggle(List.of(value, name));
        assertEquals("", mark(value));
    }

    @Test
    void aRowAndAProjectAreMarkedAsAWhole() {
        marking.toggleWhole(List.of(row.ref()));
        assertEquals("全部", mark(value));
        assertEquals("密", Marking.signOf(session.book().find(row.ref()).orElseThrow()));
        assertEquals("含密", Marking.signOf(session.book().find(project.ref()).orElseThrow()));
        marking.toggleWhole(List.of(row.ref()));
        marking.toggleWhole(List.of(project.ref()));
        assertTrue(Marking.isSecret(session.book(), value));
        assertTrue(Marking.isSecret(session.book(), project.place(ProjectField.TOTAL)));
        assertEquals("设为涉密 整个项目", session.undoLabelProperty().get());
    }

    @Test
    void whatIsWithheldWithSomethingAboveItCannotBeSetByItself() {
        marking.toggleWhole(List.of(project.ref()));
        assertEquals("这一格已随整行或整个项目涉密。要单独设置，请先取消整行或整个项目的涉密。", marking.toggle(List.of(value)));
        assertEquals("它已随上一级整体涉密。要单独设置，请先取消上一级的涉密。", marking.toggleWhole(List.of(row.ref())));
        assertEquals("请先点在要设为涉密的一格上。", marking.toggle(List.of()));
        assertEquals("", mark(value));
    }

    @Test
    void takingAMarkBackDoesNotLeaveTheCell() {
        session.place().go(value);
        marking.toggle(List.of(value));
        session.undo();
        assertEquals(value.field(), session.place().field().orElseThrow());
    }
}
