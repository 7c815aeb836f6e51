package org.jibiao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.jibiao.model.Declaration;
import org.jibiao.model.DepartmentGoals;
import org.jibiao.model.Kind;
import org.jibiao.model.Project;
import org.jibiao.model.field.DepartmentField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.model.value.MoneyUnit;
import org.junit.jupiter.api.Test;

class FundSumsTest {

    private static final Set<ProjectField> HEBEI = Set.of(ProjectField.TOTAL, ProjectField.FISCAL, ProjectField.OTHER);

    private static Declaration with(String overall, String other) {
        Project one = Project.fresh()
                .with(ProjectField.TOTAL, "480000")
                .with(ProjectField.FISCAL, "480000")
                .with(ProjectField.OTHER, "0");
        Project two = Project.fresh()
                .with(ProjectField.TOTAL, "170000")
                .with(ProjectField.FISCAL, "150000")
                .with(ProjectField.OTHER, other)
                .with(ProjectField.BANK_LOAN, "9");
        return Declaration.fresh()
                .withChildren(
                        Kind.DEPARTMENT_GOALS, List.of(DepartmentGoals.fresh().with(DepartmentField.OVERALL, overall)))
                .withChildren(Kind.PROJECT, List.of(one, two));
    }

    private static List<String> of(Declaration declaration) {
        return FundSums.of(declaration, MoneyUnit.WAN_YUAN, HEBEI::contains).stream()
                .map(each -> each.left() + (each.holds() ? "＝" : "≠") + each.right())
                .toList();
    }

    @Test
    void budgetsAndKindsOfFundsStandBesideEachOther() {
        assertEquals(List.of("各项目预算数之和＝财政资金 63＋其他资金 2"), of(with("", "20000")));
        assertEquals(List.of("各项目预算数之和≠财政资金 63＋其他资金 1"), of(with("", "10000")));
    }

    @Test
    void whatTheTextSaysOfAllProjectsIsComparedAsExactlyAsItSaysIt() {
        String overall = "全年安排项目资金65万元，其中财政资金63.1万元，其他资金2万元。";
        assertEquals(
                List.of(
                        "各项目预算数之和＝财政资金 63＋其他资金 2",
                        "总体绩效目标写“项目资金65万元”＝各项目预算数之和",
                        "总体绩效目标写“财政资金63.1万元”≠各项目财政资金之和",
                        "总体绩效目标写“其他资金2万元”＝各项目其他资金之和"),
                of(with(overall, "20000")));
    }

    @Test
    void aNumberThatIsRoundedInTheTextAgreesAndAnotherIsShownWithTheWholeSum() {
        List<DepartmentSums.Agreement> sums =
                FundSums.of(with("项目支出65.0万元，财政资金64万元。", "20000"), MoneyUnit.WAN_YUAN, HEBEI::contains);
        assertEquals("0", sums.get(1).difference().stripTrailingZeros().toPlainString());
        assertEquals("10000", sums.get(2).difference().toPlainString());
    }

    @Test
    void theMoneyOfOneProjectIsNotTakenForThatOfAll() {
        assertEquals(1, of(with("法律援助项目经费48万元，财政资金48万元。", "20000")).size());
    }

    @Test
    void withoutProjectsThereIsNothingToCompare() {
        assertEquals(List.of(), of(Declaration.fresh()));
    }
}
