package org.jibiao.form.convert;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jibiao.form.spec.IndicatorClass;
import org.jibiao.model.Declaration;
import org.jibiao.model.Kind;
import org.jibiao.model.Project;
import org.jibiao.model.field.BudgetLineField;
import org.jibiao.model.field.DepartmentField;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.GoalPairField;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.KeyTaskField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.model.field.SafeguardField;
import org.jibiao.model.field.SubGoalField;
import org.jibiao.model.value.MoneyUnit;

/** Forms drawn with a few strokes: what they can hold, without a layout. */
record Sketch(
        String id,
        Set<Field> fields,
        Set<Kind> kinds,
        boolean splitsValues,
        boolean printsEquals,
        List<IndicatorClass> classes,
        MoneyUnit moneyUnit)
        implements Abilities {

    private static final List<IndicatorClass> SHAPE_OF_2015 = List.of(
            asked("产出指标", "数量指标"),
            asked("产出指标", "质量指标"),
            asked("产出指标", "时效指标"),
            asked("产出指标", "成本指标"),
            asked("效益指标", "经济效益指标"),
            asked("效益指标", "社会效益指标"),
            asked("效益指标", "生态效益指标"),
            asked("效益指标", "可持续影响指标"),
            asked("满意度指标", "服务对象满意度指标"));

    private static final List<IndicatorClass> SHAPE_OF_101 = List.of(
            free("成本指标", "经济成本指标"),
            free("成本指标", "社会成本指标"),
            free("成本指标", "生态环境成本指标"),
            free("产出指标", "数量指标"),
            free("产出指标", "质量指标"),
            free("产出指标", "时效指标"),
            free("效益指标", "经济效益指标"),
            free("效益指标", "社会效益指标"),
            free("效益指标", "生态效益指标"),
            free("效益指标", "可持续影响指标"),
            free("满意度指标", "服务对象满意度指标"));

    private static final Set<IndicatorField> CLASSED =
            EnumSet.of(IndicatorField.LEVEL1, IndicatorField.LEVEL2, IndicatorField.NAME, IndicatorField.VALUE);

    private static final Set<ProjectField> PLAN = EnumSet.of(
            ProjectField.PLAN_MARCH, ProjectField.PLAN_JUNE, ProjectField.PLAN_OCTOBER, ProjectField.PLAN_DECEMBER);

    static final Sketch HEBEI = new Sketch(
            "hebei",
            fields(
                    CLASSED,
                    EnumSet.of(IndicatorField.DESCRIPTION, IndicatorField.BASIS),
                    EnumSet.of(ProjectField.CODE, ProjectField.NAME, ProjectField.UNIT, ProjectField.PURPOSE),
                    EnumSet.of(ProjectField.TOTAL, ProjectField.FISCAL, ProjectField.OTHER, ProjectField.GOALS),
                    PLAN,
                    EnumSet.of(DepartmentField.OVERALL),
                    EnumSet.allOf(SubGoalField.class),
                    EnumSet.allOf(GoalPairField.class),
                    EnumSet.allOf(SafeguardField.class)),
            EnumSet.of(Kind.PROJECT, Kind.INDICATOR, Kind.DEPARTMENT_GOALS, Kind.SUB_GOAL, Kind.SAFEGUARD),
            false,
            false,
            SHAPE_OF_2015,
            MoneyUnit.WAN_YUAN);

    static final Sketch TIANJIN = new Sketch(
            "tianjin",
            fields(
                    CLASSED,
                    EnumSet.of(IndicatorField.DESCRIPTION),
                    EnumSet.of(ProjectField.NAME, ProjectField.UNIT, ProjectField.PURPOSE, ProjectField.GOALS),
                    EnumSet.of(ProjectField.TOTAL, ProjectField.FISCAL, ProjectField.OTHER)),
            EnumSet.of(Kind.PROJECT, Kind.INDICATOR),
            false,
            false,
            SHAPE_OF_2015.stream()
                    .map(each -> free(each.level1(), each.level2()))
                    .toList(),
            MoneyUnit.YUAN);

    static final Sketch SICHUAN = new Sketch(
            "sichuan",
            fields(
                    CLASSED,
                    EnumSet.of(IndicatorField.ANNUAL_VALUE, IndicatorField.WEIGHT, IndicatorField.ANNUAL_WEIGHT),
                    EnumSet.of(
                            ProjectField.NAME, ProjectField.UNIT, ProjectField.FUNCTION_ACTIVITY, ProjectField.GOALS),
                    EnumSet.of(ProjectField.TOTAL, ProjectField.FISCAL, ProjectField.SPECIAL_ACCOUNT),
                    EnumSet.of(ProjectField.UNIT_FUNDS, ProjectField.SOCIAL, ProjectField.BANK_LOAN),
                    EnumSet.of(ProjectField.EXECUTION_WEIGHT)),
            EnumSet.of(Kind.PROJECT, Kind.INDICATOR),
            true,
            true,
            SHAPE_OF_101.stream()
                    .filter(each ->
                            !each.level2().equals("社会成本指标") && !each.level2().equals("生态环境成本指标"))
                    .toList(),
            MoneyUnit.YUAN);

    static final Sketch LIAONING = new Sketch(
            "liaoning",
            fields(
                    CLASSED,
                    EnumSet.of(IndicatorField.DEADLINE),
                    EnumSet.of(ProjectField.NAME, ProjectField.UNIT, ProjectField.SUPERVISOR, ProjectField.PERIOD),
                    EnumSet.of(ProjectField.TOTAL, ProjectField.FISCAL, ProjectField.GOALS, ProjectField.PERIOD_GOALS)),
            EnumSet.of(Kind.PROJECT, Kind.INDICATOR),
            true,
            true,
            List.of(),
            MoneyUnit.WAN_YUAN);

    static final Sketch NATIONAL = new Sketch(
            "national",
            fields(
                    CLASSED,
                    EnumSet.of(ProjectField.NAME, ProjectField.NATURE, ProjectField.PERIOD),
                    EnumSet.of(ProjectField.TOTAL, ProjectField.FISCAL, ProjectField.OTHER),
                    EnumSet.of(ProjectField.MID_TERM_TOTAL, ProjectField.MID_TERM_FISCAL, ProjectField.MID_TERM_OTHER),
                    EnumSet.of(ProjectField.GOALS, ProjectField.PERIOD_GOALS)),
            EnumSet.of(Kind.PROJECT, Kind.INDICATOR),
            false,
            false,
            SHAPE_OF_101,
            MoneyUnit.WAN_YUAN);

    static final Sketch DEPARTMENT_TABLE = new Sketch(
            "liaoning-department",
            fields(
                    CLASSED,
                    EnumSet.of(DepartmentField.NAME, DepartmentField.DUTIES, DepartmentField.GOALS),
                    EnumSet.allOf(BudgetLineField.class),
                    EnumSet.of(KeyTaskField.WORK, KeyTaskField.PROJECT, KeyTaskField.AMOUNT, KeyTaskField.DEADLINE)),
            EnumSet.of(Kind.DEPARTMENT_GOALS, Kind.BUDGET_LINE, Kind.KEY_TASK),
            true,
            true,
            List.of(),
            MoneyUnit.WAN_YUAN);

    private static IndicatorClass asked(String level1, String level2) {
        return new IndicatorClass(level1, level2, true);
    }

    private static IndicatorClass free(String level1, String level2) {
        return new IndicatorClass(level1, level2, false);
    }

    @SafeVarargs
    private static Set<Field> fields(Set<? extends Field>... groups) {
        Set<Field> all = new HashSet<>();
        for (Set<? extends Field> group : groups) {
            all.addAll(group);
        }
        return Set.copyOf(all);
    }

    @Override
    public String usualTitle(Declaration declaration, Project project) {
        return project.text(ProjectField.NAME) + "绩效目标表";
    }

    @Override
    public boolean prints(Field field) {
        return fields.contains(field);
    }

    @Override
    public boolean holds(Kind parent, Kind child) {
        return kinds.contains(child);
    }

    @Override
    public String wordsForQualitative() {
        return this == SICHUAN ? "定性" : "";
    }

    @Override
    public boolean weighted() {
        return prints(IndicatorField.WEIGHT);
    }
}
