package org.jibiao.form.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jibiao.form.spec.ColumnSpec.Slice;
import org.jibiao.grid.Page;
import org.jibiao.grid.ParagraphStyle;
import org.jibiao.model.Kind;
import org.jibiao.model.field.BudgetLineField;
import org.jibiao.model.field.DepartmentField;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.GoalPairField;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.model.field.SafeguardField;
import org.jibiao.model.field.SubGoalField;
import org.jibiao.model.value.MoneyUnit;

/**
 * One province's printed layout, as its JSON file describes it.
 *
 * @param id stable name, {@code hebei-2021}
 * @param title what a user chooses it by
 * @param province whose form it is
 * @param moneyUnit in which it prints money
 * @param classes the indicator classes it asks for, in printed order
 * @param values how it writes indicator values
 * @param project how a project stands on paper; empty for a form of the department alone
 * @param department how the department goals stand on paper as tables; empty if it has none or has them as text
 * @param parts the whole document around the projects, in order
 * @param ignored labels that carry nothing: 序号
 */
public record FormSpec(
        String id,
        String title,
        String province,
        MoneyUnit moneyUnit,
        Page page,
        Map<String, ParagraphStyle> styles,
        List<IndicatorClass> classes,
        Values values,
        Optional<Layout> project,
        Optional<Layout> department,
        List<Part> parts,
        List<String> ignored) {

    /**
     * How a form writes values.
     *
     * @param qualitative what stands in the sign's column for a value in words: 定性, or nothing
     * @param equals true if {@code =} is printed, false if equality is printed as nothing
     * @param thousands true if money is printed with commas: 150,000
     */
    public record Values(String qualitative, boolean equals, boolean thousands) {}

    /** The columns of a project's indicator table as printed, left to right. */
    public List<ColumnSpec> indicatorColumns() {
        return project.or(() -> department)
                .map(layout -> layout.columns(Kind.INDICATOR))
                .orElse(List.of());
    }

    /** The columns to type indicators into: each field once, a value in as many pieces as the paper has it. */
    public List<ColumnSpec> typingColumns() {
        List<ColumnSpec> columns = new ArrayList<>();
        for (ColumnSpec column : indicatorColumns()) {
            boolean other = columns.stream()
                    .noneMatch(known -> known.field() == column.field() && known.slice() == column.slice());
            if (other) {
                boolean taken = columns.stream().anyMatch(known -> known.label().equals(column.label()));
                columns.add(column.forTyping(taken ? column.field().label() : column.label()));
            }
        }
        return List.copyOf(columns);
    }

    /** The form of the department alone, with the indicator classes of the department. */
    public FormSpec ofDepartment() {
        List<IndicatorClass> own = department.map(Layout::classes).orElse(List.of());
        List<IndicatorClass> asked = own.isEmpty() && project.isEmpty() ? classes : own;
        return new FormSpec(
                id,
                title,
                province,
                moneyUnit,
                page,
                styles,
                asked,
                values,
                Optional.empty(),
                department,
                parts,
                ignored);
    }

    /** The style of this name; the parser has made sure that it exists. */
    public ParagraphStyle style(String name) {
        return styles.getOrDefault(name, ParagraphStyle.PLAIN);
    }

    /** Project and department layout, as far as the form has them. */
    public Stream<Layout> layouts() {
        return Stream.of(project, department).flatMap(Optional::stream);
    }

    /** True if the field stands somewhere on its paper. Titles count as printed, secrecy and provenance never do. */
    public boolean prints(Field field) {
        return field == ProjectField.TITLE
                || layouts().anyMatch(layout -> prints(layout, field))
                || parts.stream()
                        .filter(Part.GoalsSection.class::isInstance)
                        .map(Part.GoalsSection.class::cast)
                        .anyMatch(section -> prints(section.content(), field));
    }

    /** The fields of a project that stand nowhere on its paper. */
    public Set<ProjectField> hidden() {
        return Stream.of(ProjectField.values()).filter(field -> !prints(field)).collect(Collectors.toUnmodifiableSet());
    }

    private boolean prints(Layout layout, Field field) {
        boolean side =
                field == BudgetLineField.SIDE && layout.lists().anyMatch(each -> each.kind() == Kind.BUDGET_LINE);
        boolean title = field == DepartmentField.TITLE
                && department.filter(layout::equals).isPresent();
        return side
                || title
                || layout.cells()
                        .anyMatch(cell ->
                                cell.isField() && cell.field().orElseThrow().equals(field))
                || layout.lists()
                        .flatMap(each -> each.columns().stream())
                        .anyMatch(column -> column.field().equals(field));
    }

    private static boolean prints(Kind content, Field field) {
        return switch (content) {
            case SUB_GOAL -> field instanceof SubGoalField || field instanceof GoalPairField;
            case SAFEGUARD -> field instanceof SafeguardField;
            default -> field == DepartmentField.OVERALL;
        };
    }

    /** True if it is a form to declare projects in, with their indicators. */
    public boolean holdsProjects() {
        return project.filter(layout -> !layout.columns(Kind.INDICATOR).isEmpty())
                .isPresent();
    }

    /** True if the department's part of its paper has elements of {@code kind}, in a table or as texts. */
    public boolean listsOfDepartment(Kind kind) {
        return parts.stream().anyMatch(part -> part instanceof Part.GoalsSection section && section.content() == kind)
                || department.filter(layout -> !layout.columns(kind).isEmpty()).isPresent();
    }

    /** True if sign, number and unit of an indicator's value stand in columns of their own. */
    public boolean splitsValues() {
        return indicatorColumns().stream().anyMatch(column -> column.slice() == Slice.OPERATOR);
    }

    /** What stands in the sign's column for a value in words: 定性, or {@code ""}. */
    public String wordsForQualitative() {
        return values.qualitative();
    }

    /** True if {@code =} is printed, false if equality is printed as nothing. */
    public boolean printsEquals() {
        return values.equals();
    }

    /** True if indicators have a weight (权重). */
    public boolean weighted() {
        return prints(IndicatorField.WEIGHT);
    }
}
