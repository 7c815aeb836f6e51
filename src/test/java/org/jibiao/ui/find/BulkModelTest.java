package org.jibiao.ui.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.jibiao.change.bulk.Way;
import org.jibiao.form.spec.Forms;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.Indicator;
import org.jibiao.model.Kind;
import org.jibiao.model.Project;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.store.MemoryJournal;
import org.jibiao.store.Store;
import org.jibiao.ui.kit.Session;
import org.junit.jupiter.api.Test;

class BulkModelTest {

    private final Indicator rate =
            Indicator.fresh().with(IndicatorField.NAME, "办结率").with(IndicatorField.VALUE, "≥95百分比");
    private final Indicator done = Indicator.fresh().with(IndicatorField.VALUE, "≥90%");
    private final Indicator words = Indicator.fresh().with(IndicatorField.VALUE, "显著");
    private final Project first =
            Project.fresh().with(ProjectField.NAME, "法律援助").withChildren(Kind.INDICATOR, List.of(rate, done));
    private final Project second =
            Project.fresh().with(ProjectField.NAME, "社区矫正").withChildren(Kind.INDICATOR, List.of(words));
    private final Declaration declaration = Declaration.fresh()
            .with(DeclarationField.FORM, "hebei-2021")
            .withChildren(Kind.PROJECT, List.of(first, second));
    private final Session session =
            new Session(new Store(new MemoryJournal(Book.of(List.of(declaration)))), Forms.builtIn());
    private final BulkModel model = new BulkModel(session);

    private void choose(String label) {
        model.columnProperty()
                .set(model.offered().stream()
                        .filter(each -> each.label().equals(label))
                        .findFirst());
    }

    @Test
    void itBeginsWithTheFieldTheUserIsAtAndTheRowsSelected() {
        session.place().go(rate.place(IndicatorField.BASIS));
        model.open(List.of(rate.ref(), done.ref()));
        assertEquals("选中的 2 行", model.reachProperty().get().orElseThrow().label());
        assertEquals("指标值确定依据", model.columnProperty().get().orElseThrow().label());
        assertEquals(Optional.of(Way.SET), model.wayProperty().get());
        assertTrue(model.offered().stream().noneMatch(each -> each.kind() == Kind.PROJECT));
        assertTrue(model.offered().stream().noneMatch(each -> each.field() == IndicatorField.NAME));
    }

    @Test
    void theUnitIsReplacedInNumbersAndTheRestIsTold() {
        session.place().go(declaration.ref());
        model.open(List.of());
        choose("指标值");
        assertEquals(Optional.of(Way.UNIT), model.wayProperty().get());
        model.textProperty().set("%");
        assertEquals("会改 1 处，勾选 1 处；1 处不变；1 处没有数值，不动", model.stateProperty().get());
        assertEquals("修改 1 处", model.deedProperty().get());
        assertEquals(Optional.of("已批量修改 1 处指标值"), model.apply());
        assertEquals("≥95%", session.book().text(rate.place(IndicatorField.VALUE)));
        session.undo();
        assertEquals(List.of(declaration), session.book().declarations());
    }

    @Test
    void projectsAreListedAloneAndLeftAsAWhole() {
        session.place().go(declaration.ref());
        model.open(List.of());
        choose("指标值确定依据");
        model.textProperty().set("年度计划");
        assertEquals(2, model.choices().lines().size());
        model.choices().toggle(model.choices().lines().getFirst().proposals());
        assertEquals("会改 3 处，勾选 1 处", model.stateProperty().get());
        model.apply();
        assertEquals("", session.book().text(rate.place(IndicatorField.BASIS)));
        assertEquals("年度计划", session.book().text(words.place(IndicatorField.BASIS)));
    }

    @Test
    void fieldsOfProjectsAreOfferedWhereProjectsAreMeant() {
        session.place().go(first.ref());
        model.open(List.of());
        assertEquals(
                List.of("本项目", "本申报"),
                model.reaches().stream().map(Reach::label).toList());
        choose("项目的预算单位");
        model.textProperty().set("县局本级");
        assertEquals(Optional.of("已批量修改 1 处预算单位"), model.apply());
        assertEquals("县局本级", session.book().text(first.place(ProjectField.UNIT)));
        assertEquals("", session.book().text(second.place(ProjectField.UNIT)));
    }

    @Test
    void aWayThatStillMakesSenseStaysWhenTheFieldChanges() {
        model.open(List.of());
        choose("指标值确定依据");
        model.wayProperty().set(Optional.of(Way.AFTER));
        choose("绩效指标描述");
        assertEquals(Optional.of(Way.AFTER), model.wayProperty().get());
        choose("指标值");
        model.wayProperty().set(Optional.of(Way.UNIT));
        choose("绩效指标描述");
        assertEquals(Optional.of(Way.SET), model.wayProperty().get());
    }
}
