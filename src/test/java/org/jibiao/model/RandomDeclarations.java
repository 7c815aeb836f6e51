package org.jibiao.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.model.field.DepartmentField;
import org.jibiao.model.field.GoalPairField;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.model.field.SafeguardField;
import org.jibiao.model.field.SubGoalField;
import org.jibiao.model.value.Amount;
import org.jibiao.model.value.MoneyUnit;

/** Random declarations that a clerk could have written, reproducible by seed. */
public final class RandomDeclarations {

    private static final String[] LINES = {"法律援助", "社区矫正", "人民调解", "普法宣传", "安置帮教", "行政复议"};
    private static final String[] WORDS = {"经费", "补助资金（冀财政法〔2026〕70号）", "工作经费", "平台运维费"};
    private static final String[] VALUES = {"≥95%", "3辆", "≤0.31万元/人", "长期", "100百分比", "有效提升", "2027年12月31日前", "涉密"};
    private static final String[] MONEY = {"68.00", "0", "", "8.3", "5", "120.55"};
    private static final String[][] CLASSES = {
        {"产出指标", "数量指标"}, {"产出指标", "数量指标"}, {"产出指标", "质量指标"}, {"产出指标", "时效指标"},
        {"产出指标", "成本指标"}, {"效益指标", "经济效益指标"}, {"效益指标", "社会效益指标"}, {"效益指标", "生态效益指标"},
        {"效益指标", "可持续影响指标"}, {"满意度指标", "服务对象满意度指标"}
    };

    private final Random random;
    private final String form;

    public RandomDeclarations(long seed, String form) {
        this.random = new Random(seed);
        this.form = form;
    }

    /** One with all that the 河北 forms hold, one to four projects, mostly with department goals. */
    public Declaration hebei() {
        List<Project> projects = new ArrayList<>();
        for (int count = random.nextInt(4); count >= 0; count--) {
            projects.add(project(projects.size()));
        }
        return Declaration.fresh()
                .with(DeclarationField.FORM, form)
                .with(DeclarationField.MONEY_UNIT, "万元")
                .with(DeclarationField.YEAR, "2027")
                .with(DeclarationField.DEPARTMENT, "清河县司法局")
                .withChildren(
                        Kind.DEPARTMENT_GOALS, List.of(random.nextInt(4) == 0 ? DepartmentGoals.fresh() : goals()))
                .withChildren(Kind.PROJECT, projects);
    }

    private Project project(int index) {
        String name = pick(LINES) + pick(WORDS) + index;
        List<Indicator> indicators = new ArrayList<>();
        for (String[] each : CLASSES) {
            if (random.nextInt(6) > 0) {
                indicators.add(indicator(each));
            }
        }
        Project project = Project.fresh()
                .with(ProjectField.NAME, name)
                .with(ProjectField.CODE, "13053427" + (1000000000000L + random.nextInt(1000000)))
                .with(ProjectField.UNIT, "315001清河县司法局本级")
                .with(ProjectField.TOTAL, money())
                .with(ProjectField.FISCAL, money())
                .with(ProjectField.OTHER, money())
                .with(ProjectField.PURPOSE, random.nextInt(5) == 0 ? "" : "预算数68万元。其中：财政资金68万元。用于" + name + "。")
                .with(ProjectField.PLAN_MARCH, random.nextBoolean() ? "25.00%" : "")
                .with(ProjectField.PLAN_JUNE, "50.00%")
                .with(ProjectField.PLAN_OCTOBER, "75.00%")
                .with(ProjectField.PLAN_DECEMBER, "100.00%")
                .with(ProjectField.GOALS, random.nextInt(5) == 0 ? "涉密" : "1.为群众办实事。\n2.化解矛盾纠纷");
        if (random.nextInt(6) == 0) {
            project = project.with(ProjectField.TITLE, pick(LINES) + "另题绩效目标表");
        }
        return project.withChildren(Kind.INDICATOR, indicators);
    }

    private Indicator indicator(String[] classes) {
        return Indicator.fresh()
                .with(IndicatorField.LEVEL1, classes[0])
                .with(IndicatorField.LEVEL2, classes[1])
                .with(IndicatorField.NAME, random.nextInt(8) == 0 ? "" : pick(LINES) + "案件办理数量")
                .with(IndicatorField.DESCRIPTION, random.nextInt(5) == 0 ? "" : "办结数/受理数×100%\n按季统计")
                .with(IndicatorField.VALUE, pick(VALUES))
                .with(IndicatorField.BASIS, random.nextInt(5) == 0 ? "" : "《中华人民共和国法律援助法》");
    }

    private DepartmentGoals goals() {
        List<SubGoal> subGoals = new ArrayList<>();
        for (String number : List.of("（一）", "（二）", "（三）").subList(0, 1 + random.nextInt(3))) {
            subGoals.add(SubGoal.fresh()
                    .with(SubGoalField.NUMBER, number)
                    .with(SubGoalField.HEADING, "做好" + pick(LINES) + "工作。")
                    .withChildren(Kind.GOAL_PAIR, pairs()));
        }
        Safeguard safeguard =
                Safeguard.fresh().with(SafeguardField.TITLE, "完善制度建设").with(SafeguardField.TEXT, "制定资金管理办法，为目标实现打好基础。");
        Safeguard plain = Safeguard.fresh().with(SafeguardField.TEXT, "按要求开展绩效运行监控，发现问题及时采取措施，确保目标如期实现。");
        return DepartmentGoals.fresh()
                .with(DepartmentField.OVERALL, "（一）" + pick(LINES) + "工作深入开展。\n覆盖面达到95%以上。\n（二）队伍建设加强。")
                .withChildren(Kind.SUB_GOAL, subGoals)
                .withChildren(Kind.SAFEGUARD, List.of(safeguard, plain));
    }

    private List<GoalPair> pairs() {
        List<GoalPair> pairs = new ArrayList<>();
        boolean grouped = random.nextInt(3) == 0;
        for (int index = 1; index <= random.nextInt(4); index++) {
            String group = grouped ? (index < 3 ? "1、建立健全队伍" : "2、加强党组织建设") : "";
            pairs.add(GoalPair.fresh()
                    .with(GoalPairField.GROUP, group)
                    .with(GoalPairField.GOAL, "绩效目标" + index + "：" + pick(LINES) + "做实。")
                    .with(GoalPairField.INDICATOR, "绩效指标" + index + "：办理" + index + "件。"));
        }
        return pairs;
    }

    private String money() {
        return Amount.stored(pick(MONEY), MoneyUnit.WAN_YUAN);
    }

    private String pick(String[] from) {
        return from[random.nextInt(from.length)];
    }
}
