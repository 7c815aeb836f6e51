package org.jibiao.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.Indicator;
import org.jibiao.model.Project;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;

/** A book of any size with texts of the length they have in life. */
final class LargeBook {

    private static final String[] UNITS = {"昌黎县司法局", "昌黎县教育和体育局", "昌黎县民政局", "昌黎县水务局"};
    private static final String[] LEVELS = {"产出指标", "产出指标", "产出指标", "成本指标", "效益指标", "满意度指标"};
    private static final String[] CLASSES = {"数量指标", "质量指标", "时效指标", "经济成本指标", "社会效益指标", "服务对象满意度指标"};

    private LargeBook() {}

    /** A book of {@code projects} projects with {@code rows} indicators each, fifty projects a declaration. */
    static Book of(int projects, int rows) {
        List<Declaration> declarations = new ArrayList<>();
        for (int from = 0; from < projects; from += 50) {
            int first = from;
            List<Project> part = IntStream.range(from, Math.min(projects, from + 50))
                    .mapToObj(number -> project(number, rows, UNITS[first / 50 % UNITS.length]))
                    .toList();
            Declaration fresh = Declaration.fresh()
                    .with(DeclarationField.YEAR, "2027")
                    .with(DeclarationField.DEPARTMENT, UNITS[first / 50 % UNITS.length] + first)
                    .with(DeclarationField.ROUND, "一上")
                    .with(DeclarationField.FORM, "hebei-2021");
            declarations.add(new Declaration(fresh.id(), fresh.values(), fresh.goals(), part));
        }
        return Book.of(declarations);
    }

    private static Project project(int number, int rows, String unit) {
        Project fresh = Project.fresh()
                .with(ProjectField.CODE, "1303220027" + (100000 + number))
                .with(ProjectField.NAME, "基层公共法律服务与法律援助工作经费项目" + number)
                .with(ProjectField.UNIT, unit)
                .with(ProjectField.TOTAL, (680000 + number) + ".00")
                .with(ProjectField.FISCAL, (680000 + number) + ".00")
                .with(ProjectField.PURPOSE, "用于办理法律援助案件补贴、法律援助宣传、值班律师补助以及人民调解员培训等支出。".repeat(3))
                .with(ProjectField.PLAN_MARCH, "25.00%")
                .with(ProjectField.PLAN_DECEMBER, "100.00%")
                .with(ProjectField.GOALS, "1.为经济困难公民和特殊案件当事人提供法律援助，维护其合法权益。\n2.提高群众法律意识，促进社会和谐稳定。");
        List<Indicator> indicators =
                IntStream.range(0, rows).mapToObj(row -> indicator(number, row)).toList();
        return new Project(fresh.id(), fresh.values(), indicators);
    }

    private static Indicator indicator(int project, int row) {
        return Indicator.fresh()
                .with(IndicatorField.LEVEL1, LEVELS[row % LEVELS.length])
                .with(IndicatorField.LEVEL2, CLASSES[row % CLASSES.length])
                .with(IndicatorField.NAME, "办理法律援助案件数量（" + project + "-" + row + "）")
                .with(IndicatorField.DESCRIPTION, "全年受理并办结的法律援助案件总数，反映法律援助工作完成情况")
                .with(IndicatorField.VALUE, "≥" + (100 + row) + "件")
                .with(IndicatorField.WEIGHT, "8")
                .with(IndicatorField.BASIS, "依据《法律援助条例》、冀财预〔2021〕号文件及本部门年度工作计划");
    }
}
