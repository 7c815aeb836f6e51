package org.jibiao.ui.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jibiao.model.Project;
import org.jibiao.model.field.ProjectField;
import org.jibiao.model.value.Amount;

/**
 * The money of projects by unit and kind of funds (资金性质).
 *
 * @param kinds the kinds of funds that any project has, the total first
 * @param units what each unit has, in order of appearance; projects without a unit under ""
 */
record FundsTable(List<Project> projects, List<ProjectField> kinds, List<Unit> units) {

    private static final List<ProjectField> KINDS = List.of(
            ProjectField.FISCAL,
            ProjectField.SPECIAL_ACCOUNT,
            ProjectField.UNIT_FUNDS,
            ProjectField.SOCIAL,
            ProjectField.BANK_LOAN,
            ProjectField.CARRY_OVER,
            ProjectField.OTHER);

    /** The projects of one unit. */
    record Unit(String name, List<Project> projects) {}

    static FundsTable of(List<Project> projects) {
        Map<String, List<Project>> units = new LinkedHashMap<>();
        for (Project project : projects) {
            units.computeIfAbsent(project.text(ProjectField.UNIT).strip(), name -> new ArrayList<>())
                    .add(project);
        }
        List<ProjectField> kinds = Stream.concat(
                        Stream.of(ProjectField.TOTAL),
                        KINDS.stream().filter(kind -> sum(projects, kind).signum() != 0))
                .toList();
        List<Unit> all = units.entrySet().stream()
                .map(entry -> new Unit(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
        return new FundsTable(List.copyOf(projects), kinds, all);
    }

    /** What {@code projects} have of a kind together, in 元; blank cells count as nothing. */
    static BigDecimal sum(List<Project> projects, ProjectField kind) {
        return projects.stream()
                .map(project -> Amount.parse(project.text(kind)).orElse(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** How many indicators {@code projects} have together. */
    static int indicators(List<Project> projects) {
        return projects.stream().mapToInt(each -> each.indicators().size()).sum();
    }
}
