package org.jibiao.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jibiao.model.Declaration;
import org.jibiao.model.DepartmentGoals;
import org.jibiao.model.Indicator;
import org.jibiao.model.Project;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.model.value.Amount;
import org.jibiao.model.value.MoneyUnit;

/** What was read, for people. */
final class Report {

    private final PrintWriter out;

    Report(PrintWriter out) {
        this.out = out;
    }

    void print(Source source) {
        Declaration declaration = source.declaration();
        out.println("文件：" + source.file());
        out.println("表样：" + (source.formName().isEmpty() ? "没有认出" : source.formName()));
        if (!source.isEmpty()) {
            out.println("部门：" + orBlank(declaration.text(DeclarationField.DEPARTMENT)) + "　年度："
                    + orBlank(declaration.text(DeclarationField.YEAR)));
            printGoals(declaration.goals());
            int indicators = declaration.projects().stream()
                    .mapToInt(project -> project.indicators().size())
                    .sum();
            out.println(
                    "项目：" + declaration.projects().size() + " 个，指标：" + indicators + " 条，预算合计：" + total(declaration));
            printProjects(declaration);
        }
        printRemarks(source.remarks());
        out.println();
    }

    private static String orBlank(String text) {
        return text.isBlank() ? "（未写）" : text;
    }

    private void printGoals(DepartmentGoals goals) {
        if (!goals.isBlank()) {
            Map<String, Integer> parts = new LinkedHashMap<>();
            parts.put("分项目标", goals.subGoals().size());
            parts.put("保障措施", goals.safeguards().size());
            parts.put("收支科目", goals.budgetLines().size());
            parts.put("主要任务", goals.tasks().size());
            parts.put("指标", goals.indicators().size());
            out.println("部门整体绩效目标："
                    + parts.entrySet().stream()
                            .filter(part -> part.getValue() > 0)
                            .map(part -> part.getKey() + " " + part.getValue() + " 项")
                            .collect(Collectors.joining("，")));
        }
    }

    private static String total(Declaration declaration) {
        BigDecimal sum = declaration.projects().stream()
                .map(project -> Amount.parse(project.text(ProjectField.TOTAL)))
                .flatMap(Optional::stream)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return money(sum.toPlainString(), unit(declaration));
    }

    private static MoneyUnit unit(Declaration declaration) {
        return MoneyUnit.of(declaration.text(DeclarationField.MONEY_UNIT)).orElse(MoneyUnit.YUAN);
    }

    private static String money(String stored, MoneyUnit unit) {
        return stored.isBlank() ? "未写" : Amount.printed(stored, unit) + unit.label();
    }

    private void printProjects(Declaration declaration) {
        MoneyUnit unit = unit(declaration);
        for (int index = 0; index < declaration.projects().size(); index++) {
            Project project = declaration.projects().get(index);
            out.println("  " + (index + 1) + ". " + orBlank(project.text(ProjectField.NAME)) + "（预算 "
                    + money(project.text(ProjectField.TOTAL), unit) + "，指标 "
                    + project.indicators().size() + " 条）");
            for (Indicator indicator : project.indicators()) {
                out.println("     " + indicator.text(IndicatorField.LEVEL2) + "　"
                        + indicator.text(IndicatorField.NAME).replace('\n', ' ') + "　"
                        + indicator.text(IndicatorField.VALUE));
            }
        }
    }

    private void printRemarks(List<String> remarks) {
        if (!remarks.isEmpty()) {
            out.println("没有读懂的内容（" + remarks.size() + "）：");
            remarks.forEach(remark -> out.println("  " + remark));
        }
    }
}
