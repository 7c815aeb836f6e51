package org.jibiao.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jibiao.check.Checks;
import org.jibiao.check.Finding;
import org.jibiao.check.facts.Demands;
import org.jibiao.check.pack.RulePack;
import org.jibiao.exchange.Example;
import org.jibiao.form.spec.Forms;
import org.jibiao.model.Declaration;
import org.jibiao.model.DepartmentGoals;
import org.jibiao.model.Indicator;
import org.jibiao.model.Project;
import org.jibiao.model.field.DepartmentField;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.model.value.MoneyUnit;

/**
 * The example declaration with something altered in it, and what the rules say to that. Its first project is 法律援助 with
 * nine rows: 数量 质量 时效 成本, four 效益, 满意度.
 */
public final class Sheet {

    public static final int QUANTITY = 0;
    public static final int QUALITY = 1;
    public static final int TIMELINESS = 2;
    public static final int COST = 3;
    public static final int ECONOMIC = 4;
    public static final int SOCIAL = 5;
    public static final int ECOLOGICAL = 6;
    public static final int SUSTAINED = 7;
    public static final int SATISFACTION = 8;

    /** What the form of the example demands: nine classes, each obligatory. */
    public static final Demands HEBEI = new Demands(
            MoneyUnit.WAN_YUAN,
            Demands.HEADER,
            List.of("数量指标", "质量指标", "时效指标", "成本指标", "经济效益指标", "社会效益指标", "生态效益指标", "可持续影响指标", "服务对象满意度指标"),
            List.of(
                    new Demands.Known("产出指标", "数量指标"),
                    new Demands.Known("产出指标", "质量指标"),
                    new Demands.Known("产出指标", "时效指标"),
                    new Demands.Known("产出指标", "成本指标"),
                    new Demands.Known("效益指标", "经济效益指标"),
                    new Demands.Known("效益指标", "社会效益指标"),
                    new Demands.Known("效益指标", "生态效益指标"),
                    new Demands.Known("效益指标", "可持续影响指标"),
                    new Demands.Known("满意度指标", "服务对象满意度指标")),
            Forms.builtIn().find("hebei-2021").orElseThrow().hidden(),
            false);

    private static final Checks CHECKS = Rules.checks(RulePack.builtIn(), declaration -> HEBEI);

    private Sheet() {}

    /** As it comes with the program; no rule finds anything in it. */
    public static Declaration clean() {
        return Example.declaration();
    }

    /** With the first project altered. */
    public static Declaration project(UnaryOperator<Project> alteration) {
        return project(0, alteration);
    }

    /** With the project of that number, from 0, altered. */
    public static Declaration project(int number, UnaryOperator<Project> alteration) {
        Declaration clean = clean();
        List<Project> projects = new ArrayList<>(clean.projects());
        projects.set(number, alteration.apply(projects.get(number)));
        return new Declaration(clean.id(), clean.values(), clean.goals(), projects);
    }

    /** With a field of the department goals holding {@code text}. */
    public static Declaration goals(DepartmentField field, String text) {
        return goals(goals -> goals.with(field, text));
    }

    /** With the department goals altered. */
    public static Declaration goals(UnaryOperator<DepartmentGoals> alteration) {
        Declaration clean = clean();
        return new Declaration(clean.id(), clean.values(), alteration.apply(clean.goals()), clean.projects());
    }

    /** With a field of the first project holding {@code text}. */
    public static Declaration with(ProjectField field, String text) {
        return project(project -> project.with(field, text));
    }

    /** With a field of a row of the first project holding {@code text}. */
    public static Declaration with(int row, IndicatorField field, String text) {
        return project(project -> row(project, row, each -> each.with(field, text)));
    }

    /** With several fields of a row of the first project, field and text by turns. */
    public static Declaration row(int row, Object... fieldsAndTexts) {
        return project(project -> row(project, row, each -> {
            Indicator now = each;
            for (int index = 0; index < fieldsAndTexts.length; index += 2) {
                now = now.with((Field) fieldsAndTexts[index], (String) fieldsAndTexts[index + 1]);
            }
            return now;
        }));
    }

    /** {@code project} with a row altered. */
    public static Project row(Project project, int row, UnaryOperator<Indicator> alteration) {
        List<Indicator> rows = new ArrayList<>(project.indicators());
        rows.set(row, alteration.apply(rows.get(row)));
        return new Project(project.id(), project.values(), rows);
    }

    /** {@code project} without a row. */
    public static Project without(Project project, int row) {
        List<Indicator> rows = new ArrayList<>(project.indicators());
        rows.remove(row);
        return new Project(project.id(), project.values(), rows);
    }

    /** {@code project} with one more row of the given class at the end, field and text by turns. */
    public static Project more(Project project, String level1, String level2, Object... fieldsAndTexts) {
        Indicator row = Indicator.fresh().with(IndicatorField.LEVEL1, level1).with(IndicatorField.LEVEL2, level2);
        for (int index = 0; index < fieldsAndTexts.length; index += 2) {
            row = row.with((Field) fieldsAndTexts[index], (String) fieldsAndTexts[index + 1]);
        }
        List<Indicator> rows = new ArrayList<>(project.indicators());
        rows.add(row);
        return new Project(project.id(), project.values(), rows);
    }

    /** What the rules of the program find, in the 河北 form. */
    public static List<Finding> findings(Declaration declaration) {
        return CHECKS.check(declaration).findings();
    }

    /** What they find under these demands. */
    public static List<Finding> findings(Declaration declaration, Demands demands) {
        return Rules.checks(RulePack.builtIn(), each -> demands)
                .check(declaration)
                .findings();
    }

    /** {@code RULE severity message} of each finding. */
    public static List<String> lines(Declaration declaration) {
        return findings(declaration).stream().map(Sheet::line).toList();
    }

    /** The same of one rule alone. */
    public static List<String> lines(String rule, Declaration declaration) {
        return findings(declaration).stream()
                .filter(finding -> finding.rule().id().equals(rule))
                .map(Sheet::line)
                .toList();
    }

    /** {@code RULE severity message}. */
    public static String line(Finding finding) {
        return finding.rule().id() + " " + finding.severity().key() + " " + finding.message();
    }
}
