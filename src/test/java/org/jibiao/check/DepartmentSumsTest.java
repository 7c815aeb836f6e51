package org.jibiao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.jibiao.Samples;
import org.jibiao.exchange.DeclarationJson;
import org.jibiao.model.BudgetLine;
import org.jibiao.model.Declaration;
import org.jibiao.model.DepartmentGoals;
import org.jibiao.model.KeyTask;
import org.jibiao.model.Kind;
import org.jibiao.model.Project;
import org.jibiao.model.field.BudgetLineField;
import org.jibiao.model.field.KeyTaskField;
import org.jibiao.model.field.ProjectField;
import org.junit.jupiter.api.Test;

class DepartmentSumsTest {

    @Test
    void sumsThatAgreeAndOneThatDoesNotAreBothShownWithTheirNumbers() {
        Declaration declaration = with(
                List.of(
                        line("收入", "年度部门预算收入(1至7项合计)", "1000"),
                        line("收入", "1. 财政拨款收入", "900"),
                        line("收入", "7. 其他收入", "100"),
                        line("支出", "年度部门预算支出(一和二合计)", "1000"),
                        line("支出", "一、基本支出(第1至4项小计)", "600"),
                        line("支出", "1. 工资福利支出", "500"),
                        line("支出", "2. 商品和服务支出", "90"),
                        line("支出", "二、项目支出(第1至2项小计)", "400"),
                        line("支出", "1. 履职保障类项目支出", "300"),
                        line("支出", "2. 事业发展类项目支出", "100")),
                "400",
                "380");
        assertEquals(
                List.of(
                        "年度部门预算收入 1000 各项收入之和 1000",
                        "年度部门预算支出 1000 基本支出＋项目支出 1000",
                        "年度部门预算收入 1000 年度部门预算支出 1000",
                        "基本支出 600 基本支出各项之和 590",
                        "项目支出 400 项目支出各项之和 400",
                        "项目支出 400 主要任务资金之和 400",
                        "项目支出 400 各项目预算数之和 380"),
                DepartmentSums.of(declaration).stream()
                        .map(each ->
                                each.left() + " " + each.leftAmount() + " " + each.right() + " " + each.rightAmount())
                        .toList());
        assertEquals(
                List.of("10", "20"),
                DepartmentSums.of(declaration).stream()
                        .filter(each -> !each.holds())
                        .map(each -> each.difference().toPlainString())
                        .toList());
    }

    @Test
    void whatIsNotFilledInIsNotCompared() {
        assertEquals(List.of(), DepartmentSums.of(with(List.of(line("支出", "年度部门预算支出(一和二合计)", "5")), "1", "1")));
    }

    @Test
    void theSumsOfAPublishedDepartmentAgree() throws IOException {
        String json = Files.readString(Samples.file("001.json"), StandardCharsets.UTF_8);
        Declaration declaration = DeclarationJson.fromJson(json).getFirst().declaration();
        List<DepartmentSums.Agreement> own = DepartmentSums.of(declaration).stream()
                .filter(each -> !each.right().startsWith("各项目"))
                .toList();
        assertTrue(own.size() >= 5);
        assertEquals(List.of(), own.stream().filter(each -> !each.holds()).toList());
    }

    private static BudgetLine line(String side, String label, String amount) {
        return BudgetLine.fresh()
                .with(BudgetLineField.SIDE, side)
                .with(BudgetLineField.LABEL, label)
                .with(BudgetLineField.AMOUNT, amount);
    }

    private static Declaration with(List<BudgetLine> lines, String task, String project) {
        DepartmentGoals goals = DepartmentGoals.fresh()
                .withChildren(Kind.BUDGET_LINE, lines)
                .withChildren(Kind.KEY_TASK, List.of(KeyTask.fresh().with(KeyTaskField.AMOUNT, task)));
        return Declaration.fresh()
                .withChildren(Kind.DEPARTMENT_GOALS, List.of(goals))
                .withChildren(Kind.PROJECT, List.of(Project.fresh().with(ProjectField.TOTAL, project)));
    }
}
