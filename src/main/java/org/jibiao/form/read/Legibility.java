package org.jibiao.form.read;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jibiao.form.FormWriter;
import org.jibiao.form.spec.Band;
import org.jibiao.form.spec.CellSpec;
import org.jibiao.form.spec.ColumnSpec;
import org.jibiao.form.spec.FormSpec;
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
import org.jibiao.model.field.Field;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;

/** Tries out whether what is written in a form is found again: a field without a label near it is not. */
public final class Legibility {

    private static final int MOST_NAMED = 8;

    private final FormSpec spec;
    private final Set<Field> lost = new LinkedHashSet<>();
    private int filled;

    private Legibility(FormSpec spec) {
        this.spec = spec;
    }

    /** The fields that the form prints and that its own reader does not find on that print, in printed order. */
    public static List<Field> lost(FormSpec spec) {
        Legibility trial = new Legibility(spec);
        trial.run();
        return List.copyOf(trial.lost);
    }

    /** One sentence about the fields that would not be found again, {@code ""} if all would. */
    public static String warning(FormSpec spec) {
        List<String> names = lost(spec).stream().map(Field::label).distinct().toList();
        String more = names.size() > MOST_NAMED ? " 等" + names.size() + "处" : "";
        String named = String.join("、", names.subList(0, Math.min(MOST_NAMED, names.size())));
        return names.isEmpty() ? "" : "提醒：旁边没有栏目名，报来的文件里认不出：" + named + more;
    }

    private void run() {
        Declaration declaration = Declaration.fresh()
                .with(DeclarationField.FORM, spec.id())
                .with(DeclarationField.YEAR, "2027")
                .with(DeclarationField.DEPARTMENT, "清河县司法局")
                .with(DeclarationField.MONEY_UNIT, spec.moneyUnit().label());
        DepartmentGoals goals = spec.department()
                .map(layout -> (DepartmentGoals) filled(DepartmentGoals.fresh(), layout))
                .orElse(DepartmentGoals.fresh());
        List<Project> projects = spec.project().stream()
                .map(layout -> (Project) filled(Project.fresh().with(ProjectField.NAME, "法律援助"), layout))
                .toList();
        Declaration whole =
                declaration.withChildren(Kind.DEPARTMENT_GOALS, List.of(goals)).withChildren(Kind.PROJECT, projects);
        Declaration read = FormReader.read(
                        spec, FormWriter.declaration(spec, whole).document())
                .declaration();
        spec.department().ifPresent(layout -> compare(layout, goals, List.of(read.goals())));
        spec.project().ifPresent(layout -> compare(layout, projects.getFirst(), read.projects()));
    }

    private static Stream<Field> fields(Layout layout) {
        return layout.cells()
                .filter(CellSpec::isField)
                .map(cell -> cell.field().orElseThrow())
                .filter(field -> !(field instanceof DeclarationField));
    }

    private Element filled(Element blank, Layout layout) {
        Element element = blank;
        for (Field field :
                fields(layout).filter(field -> field != ProjectField.NAME).toList()) {
            element = element.with(field, text(field));
        }
        for (Kind kind : List.of(Kind.BUDGET_LINE, Kind.KEY_TASK, Kind.INDICATOR)) {
            List<Element> rows = layout.lists()
                    .filter(each -> each.kind() == kind)
                    .map(this::row)
                    .toList();
            element = rows.isEmpty() ? element : element.withChildren(kind, rows);
        }
        return element;
    }

    private Element row(Band.Each each) {
        Element row = switch (each.kind()) {
            case BUDGET_LINE -> BudgetLine.fresh().with(BudgetLineField.SIDE, each.side());
            case KEY_TASK -> KeyTask.fresh();
            default -> Indicator.fresh();
        };
        for (ColumnSpec column : each.columns()) {
            row = row.with(column.field(), text(column.field()));
        }
        return row;
    }

    /** Something that every field of this type can hold, another one each time. */
    private String text(Field field) {
        filled++;
        return switch (field.type()) {
            case MONEY -> filled + "0000.00";
            case PERCENT -> filled + "%";
            case VALUE -> "≥" + filled + "%";
            default ->
                field == IndicatorField.LEVEL1 ? "产出指标" : field == IndicatorField.LEVEL2 ? "数量指标" : "内容" + filled;
        };
    }

    private void compare(Layout layout, Element written, List<? extends Element> read) {
        fields(layout)
                .filter(field -> read.isEmpty() || !same(field, written, read.getFirst()))
                .forEach(lost::add);
        for (Band.Each each : layout.lists().toList()) {
            List<? extends Element> rows = read.isEmpty() ? List.of() : rows(read.getFirst(), each);
            each.columns().stream()
                    .map(ColumnSpec::field)
                    .filter(field ->
                            rows.isEmpty() || !same(field, rows(written, each).getFirst(), rows.getFirst()))
                    .forEach(lost::add);
        }
    }

    private static List<? extends Element> rows(Element owner, Band.Each each) {
        return owner.children(each.kind()).stream()
                .filter(row ->
                        each.side().isEmpty() || row.text(BudgetLineField.SIDE).equals(each.side()))
                .toList();
    }

    private static boolean same(Field field, Element written, Element read) {
        return written.text(field).equals(read.text(field));
    }
}
