package org.jibiao.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jibiao.form.spec.Band;
import org.jibiao.form.spec.CellSpec;
import org.jibiao.form.spec.ColumnSpec;
import org.jibiao.form.spec.FormSpec;
import org.jibiao.form.spec.IndicatorClass;
import org.jibiao.form.spec.Layout;
import org.jibiao.model.BudgetLine;
import org.jibiao.model.Declaration;
import org.jibiao.model.DepartmentGoals;
import org.jibiao.model.Element;
import org.jibiao.model.Indicator;
import org.jibiao.model.KeyTask;
import org.jibiao.model.Kind;
import org.jibiao.model.Project;
import org.jibiao.model.field.BudgetLineField;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.model.field.DepartmentField;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.KeyTaskField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.model.value.Amount;
import org.jibiao.model.value.Quantity;

/** Random declarations that fill whatever a form prints, reproducible by seed. */
public final class RandomFilled {

    private static final String[] LINES = {"法律援助", "社区矫正", "人民调解", "普法宣传", "安置帮教", "行政复议"};
    private static final String[] VALUES = {"≥95%", "=3辆", "≤0.31万元/人", "长期", "≥100百分比", "有效提升", "=15人次", "≤12月"};
    private static final String[] MONEY = {"68.00", "0", "", "8.30", "5", "120.55"};

    private final Random random;
    private final FormSpec spec;

    public RandomFilled(long seed, FormSpec spec) {
        this.random = new Random(seed);
        this.spec = spec;
    }

    /** One to four projects if the form has them, the department's table mostly, if the form has that. */
    public Declaration declaration() {
        List<Project> projects = new ArrayList<>();
        for (int count = spec.project().isPresent() ? 1 + random.nextInt(4) : 0; count > 0; count--) {
            projects.add(project(projects.size()));
        }
        boolean department = spec.department().isPresent() && (projects.isEmpty() || random.nextInt(4) > 0);
        return Declaration.fresh()
                .with(DeclarationField.FORM, spec.id())
                .with(DeclarationField.MONEY_UNIT, spec.moneyUnit().label())
                .with(DeclarationField.YEAR, "2027")
                .with(DeclarationField.DEPARTMENT, "清河县司法局")
                .withChildren(Kind.DEPARTMENT_GOALS, List.of(department ? goals() : DepartmentGoals.fresh()))
                .withChildren(Kind.PROJECT, projects);
    }

    private Project project(int index) {
        Layout layout = spec.project().orElseThrow();
        Element project = filled(Project.fresh(), layout)
                .with(ProjectField.NAME, pick(LINES) + "2027年经费" + index)
                .with(ProjectField.UNIT, "315001清河县司法局");
        if (!layout.title().equals("{name}绩效目标表")) {
            project = project.with(ProjectField.TITLE, title(layout, project));
        }
        return (Project) project.withChildren(Kind.INDICATOR, indicators(layout));
    }

    private static String title(Layout layout, Element owner) {
        return layout.title()
                .replace("{name}", owner.text(ProjectField.NAME))
                .replace("{year}", "2027")
                .replace("{department}", "清河县司法局");
    }

    private DepartmentGoals goals() {
        Layout layout = spec.department().orElseThrow();
        Element goals = filled(DepartmentGoals.fresh(), layout)
                .with(DepartmentField.NAME, "清河县司法局")
                .with(DepartmentField.TITLE, title(layout, DepartmentGoals.fresh()));
        List<BudgetLine> lines = new ArrayList<>();
        List<KeyTask> tasks = new ArrayList<>();
        for (Band.Each each : layout.lists().toList()) {
            if (each.kind() == Kind.BUDGET_LINE) {
                for (String name : each.standard()) {
                    lines.add(BudgetLine.fresh()
                            .with(BudgetLineField.SIDE, each.side())
                            .with(BudgetLineField.LABEL, name)
                            .with(
                                    BudgetLineField.AMOUNT,
                                    Amount.stored(lines.isEmpty() ? "7.50" : pick(MONEY), spec.moneyUnit())));
                }
            } else if (each.kind() == Kind.KEY_TASK) {
                for (int count = 1 + random.nextInt(3); count > 0; count--) {
                    tasks.add((KeyTask) row(KeyTask.fresh(), each));
                }
            }
        }
        return (DepartmentGoals) goals.withChildren(Kind.BUDGET_LINE, lines)
                .withChildren(Kind.KEY_TASK, tasks)
                .withChildren(Kind.INDICATOR, indicators(layout));
    }

    private Element filled(Element fresh, Layout layout) {
        Element element = fresh;
        for (CellSpec cell : layout.cells().filter(CellSpec::isField).toList()) {
            Field field = cell.field().orElseThrow();
            if (!(field instanceof DeclarationField)) {
                element = element.with(field, text(field));
            }
        }
        return element;
    }

    private List<Indicator> indicators(Layout layout) {
        List<Indicator> all = new ArrayList<>();
        Band.Each each = layout.lists()
                .filter(list -> list.kind() == Kind.INDICATOR)
                .findFirst()
                .orElse(null);
        if (each != null) {
            for (IndicatorClass one : spec.classes()) {
                for (int count = random.nextInt(3); count > 0; count--) {
                    all.add((Indicator) row(Indicator.fresh(), each)
                            .with(IndicatorField.LEVEL1, one.level1())
                            .with(IndicatorField.LEVEL2, one.level2()));
                }
            }
        }
        return all;
    }

    private Element row(Element fresh, Band.Each each) {
        Element element = fresh;
        for (ColumnSpec column : each.columns()) {
            element = element.with(column.field(), text(column.field()));
        }
        boolean words = element instanceof Indicator
                && Quantity.parse(element.text(IndicatorField.VALUE)).qualitative();
        return words && !spec.wordsForQualitative().isEmpty()
                ? element.with(Printed.WORDS, spec.wordsForQualitative())
                : element;
    }

    private String text(Field field) {
        return switch (field.type()) {
            case MONEY -> Amount.stored(pick(MONEY), spec.moneyUnit());
            case PERCENT -> pick(new String[] {"25.00%", "", "100.00%"});
            case VALUE -> pick(VALUES);
            case PARAGRAPHS -> random.nextInt(4) == 0 ? "" : "1." + pick(LINES) + "惠及群众。\n2.化解矛盾纠纷";
            case TEXT ->
                field == IndicatorField.NAME || field == KeyTaskField.WORK || random.nextInt(4) > 0
                        ? pick(LINES) + "之" + random.nextInt(9)
                        : "";
        };
    }

    private String pick(String[] from) {
        return from[random.nextInt(from.length)];
    }
}
