package org.jibiao.ui.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.jibiao.change.Draft;
import org.jibiao.change.find.Wanted;
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

class ReplaceModelTest {

    private final Indicator cases = Indicator.fresh()
            .with(IndicatorField.LEVEL2, "办案数量")
            .with(IndicatorField.NAME, "办案件数")
            .with(IndicatorField.VALUE, "≥30件")
            .with(IndicatorField.BASIS, "2026年办案30件，办案经费3.5万元");
    private final Indicator pleased =
            Indicator.fresh().with(IndicatorField.NAME, "群众满意度").with(IndicatorField.VALUE, "≥95%");
    private final Project aid = Project.fresh()
            .with(ProjectField.CODE, "办案001")
            .with(ProjectField.NAME, "办案经费")
            .with(ProjectField.UNIT, "县法律援助中心")
            .with(ProjectField.TOTAL, "30000.00")
            .withChildren(Kind.INDICATOR, List.of(cases, pleased));
    private final Declaration declaration = Declaration.fresh()
            .with(DeclarationField.YEAR, "2027")
            .with(DeclarationField.DEPARTMENT, "清河县司法局")
            .withChildren(Kind.PROJECT, List.of(aid));
    private final Declaration other = Declaration.fresh()
            .with(DeclarationField.YEAR, "2026")
            .with(DeclarationField.DEPARTMENT, "清河县民政局")
            .withChildren(Kind.PROJECT, List.of(Project.fresh().with(ProjectField.NAME, "救助办案")));
    private final Session session =
            new Session(new Store(new MemoryJournal(Book.of(List.of(other, declaration)))), Forms.builtIn());
    private final ReplaceModel model = new ReplaceModel(session);

    private List<String> lines() {
        return model.choices().lines().stream()
                .map(line -> switch (line) {
                    case Choices.Heading it -> "# " + model.called(it);
                    case Choices.Entry it ->
                        model.called(it) + ": " + it.proposal().before().text() + " → "
                                + it.proposal().after().text();
                })
                .toList();
    }

    @Test
    void everyHitStandsUnderItsProjectWithWhatItWouldBecome() {
        model.open(List.of(), "办案");
        model.withProperty().set("办理");
        assertEquals(
                List.of(
                        "# 2027年度 · 县法律援助中心 · 1 办案经费（4 处）",
                        "项目名称: 办案经费 → 办理经费",
                        "三级指标: 办案件数 → 办理件数",
                        "办案件数 · 指标值确定依据: 2026年办案30件，办案经费3.5万元 → 2026年办理30件，办案经费3.5万元",
                        "办案件数 · 指标值确定依据: 2026年办案30件，办案经费3.5万元 → 2026年办案30件，办理经费3.5万元"),
                lines());
        assertEquals("找到 4 处，勾选 4 处；编码和指标类别里的 2 处不动", model.stateProperty().get());
        assertEquals("替换 4 处", model.deedProperty().get());
    }

    @Test
    void onlyWhatIsTakenIsReplacedInOneStepThatCanBeTakenBack() {
        model.open(List.of(), "办案");
        model.withProperty().set("办理");
        model.choices().toggle(List.of(model.choices().all().get(2)));

        assertEquals(Optional.of("已替换 3 处"), model.replace());
        assertEquals("2026年办案30件，办理经费3.5万元", session.book().text(cases.place(IndicatorField.BASIS)));
        assertEquals("办案001", session.book().text(aid.place(ProjectField.CODE)));
        assertEquals(Optional.empty(), model.replace());
        session.undo();
        assertEquals(List.of(other, declaration), session.book().declarations());
    }

    @Test
    void aTextThatHoldsWhatWasFoundIsNotReplacedAgain() {
        model.open(List.of(), "满意度");
        model.withProperty().set("综合满意度");
        assertEquals(Optional.of("已替换 1 处"), model.replace());
        assertEquals("找到 1 处，勾选 0 处", model.stateProperty().get());
        assertEquals(Optional.empty(), model.replace());
    }

    @Test
    void itReachesTheSelectedRowsTheProjectTheDeclarationOrAll() {
        session.place().go(cases.ref());
        model.open(List.of(cases.ref(), pleased.ref()), "办案");
        assertEquals(
                List.of("选中的 2 行", "本项目", "本申报", "全库 2 份申报"),
                model.reaches().stream().map(Reach::label).toList());
        assertEquals(3, model.choices().all().size());
        model.reachProperty().set(Optional.of(model.reaches().getLast()));
        assertEquals(5, model.choices().all().size());
        assertEquals("# 2026年度 · 清河县民政局 · 1 救助办案（1 处）", lines().getFirst());
    }

    @Test
    void codesAndClassesAreReplacedIfAskedAndMoneyNever() {
        model.open(List.of(), "办案");
        model.givenProperty().set(true);
        assertEquals(6, model.choices().all().size());
        model.textProperty().set("30000");
        assertEquals("没有可替换的；金额里的 1 处不动", model.stateProperty().get());
    }

    @Test
    void aValueIsShownAsItWillBeKeptAndAWordStandsAlone() {
        model.open(List.of(), "3");
        model.ruleProperty(Wanted.Rule.WORD).set(true);
        assertEquals("没有找到", model.stateProperty().get());
        model.textProperty().set("≥30");
        model.withProperty().set(">= 40");
        assertEquals("办案件数 · 指标值: ≥30件 → ≥40件", lines().getLast());
    }

    @Test
    void replacingByNothingIsCalledDeleting() {
        model.open(List.of(), "群众");
        assertEquals("删去 1 处", model.deedProperty().get());
        model.replace();
        assertEquals("满意度", session.book().text(pleased.place(IndicatorField.NAME)));
    }

    @Test
    void ofVeryManyHitsTheProjectsAloneAreListedUnlessAsked() {
        session.apply(new Draft(session.book())
                .set(aid.ref(), ProjectField.PURPOSE, "甲".repeat(1001))
                .edit("填入"));
        model.open(List.of(), "甲");
        assertEquals(List.of("# 2027年度 · 县法律援助中心 · 1 办案经费（1001 处）"), lines());
        model.choices().collapsedProperty().set(false);
        assertEquals(1002, model.choices().lines().size());
        model.textProperty().set("甲乙");
        model.textProperty().set("满意");
        assertEquals(2, model.choices().lines().size());
    }
}
