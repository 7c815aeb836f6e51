package org.jibiao.form.convert;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jibiao.model.Indicator;
import org.jibiao.model.Kind;
import org.jibiao.model.Project;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.model.value.Amount;

/** Offers weights where the new form has them and none are given: the usual split, even over the rows of a class. */
final class WeightOffer {

    private static final int WHOLE = 100;
    private static final String EXECUTION = "10";
    private static final int OTHERWISE = 10;
    private static final Map<String, Integer> COST_APART = Map.of("成本", 20, "产出", 40, "效益", 20, "满意度", 10);
    private static final Map<String, Integer> COST_IN_OUTPUT = Map.of("产出", 50, "效益", 30, "满意度", 10);
    private static final List<IndicatorField> WEIGHTS = List.of(IndicatorField.WEIGHT, IndicatorField.ANNUAL_WEIGHT);

    private final Setting setting;

    WeightOffer(Setting setting) {
        this.setting = setting;
    }

    Project convert(Project project) {
        Project now = execution(project);
        if (!setting.target().weighted() || project.indicators().isEmpty()) {
            return now;
        }
        return WEIGHTS.stream().allMatch(field -> isBlank(project, field)) ? offered(now) : copied(now);
    }

    private Project execution(Project project) {
        Field field = ProjectField.EXECUTION_WEIGHT;
        if (!setting.isNew(field) || !project.values().isBlank(field)) {
            return project;
        }
        String tail = "原来没有，先填 " + EXECUTION + "，请核对。";
        setting.protocol().add(Step.Kind.FILLED, field.label(), Protocol.Place.in(project), "", EXECUTION, tail);
        return project.with(field, EXECUTION);
    }

    private static boolean isBlank(Project project, Field field) {
        return project.indicators().stream().allMatch(row -> row.values().isBlank(field));
    }

    /** One of the two weight columns is given: the other is the same. */
    private Project copied(Project project) {
        Project now = copied(project, IndicatorField.ANNUAL_WEIGHT, IndicatorField.WEIGHT);
        now = copied(now, IndicatorField.WEIGHT, IndicatorField.ANNUAL_WEIGHT);
        return now;
    }

    private Project copied(Project project, Field blank, Field other) {
        if (!setting.target().prints(blank) || !isBlank(project, blank) || isBlank(project, other)) {
            return project;
        }
        String tail = "原来没有，先照“" + other.label() + "”填上，请核对。";
        setting.protocol().add(Step.Kind.FILLED, blank.label(), Protocol.Place.in(project), tail);
        return project.withChildren(
                Kind.INDICATOR,
                project.indicators().stream()
                        .map(row -> row.with(blank, row.text(other)))
                        .toList());
    }

    private Project offered(Project project) {
        int total = WHOLE - executionWeight(project);
        Map<String, List<Integer>> groups = new LinkedHashMap<>();
        for (int row = 0; row < project.indicators().size(); row++) {
            String group = ClassMapping.normal(project.indicators().get(row).text(IndicatorField.LEVEL1));
            groups.computeIfAbsent(group, name -> new ArrayList<>()).add(row);
        }
        Map<String, Integer> usual = costApart() ? COST_APART : COST_IN_OUTPUT;
        int[] shares = groups.keySet().stream()
                .mapToInt(group -> usual.getOrDefault(group, OTHERWISE))
                .toArray();
        int[] byGroup = spread(total, shares);
        int[] byRow = new int[project.indicators().size()];
        int at = 0;
        for (List<Integer> rows : groups.values()) {
            int[] even = spread(byGroup[at++], rows.stream().mapToInt(row -> 1).toArray());
            for (int index = 0; index < even.length; index++) {
                byRow[rows.get(index)] = even[index];
            }
        }
        return written(project, byRow, total);
    }

    private Project written(Project project, int[] byRow, int total) {
        List<IndicatorField> fields =
                WEIGHTS.stream().filter(setting.target()::prints).toList();
        List<Indicator> rows = new ArrayList<>();
        for (Indicator row : project.indicators()) {
            Indicator now = row;
            for (IndicatorField field : fields) {
                now = now.with(field, Integer.toString(byRow[rows.size()]));
            }
            rows.add(now);
        }
        String names = fields.stream().map(Field::label).collect(Collectors.joining("、"));
        String tail = "原来没有，按通行比例分到各行，合计 " + total + "，请核对。";
        setting.protocol().add(Step.Kind.FILLED, names, Protocol.Place.in(project), tail);
        return project.withChildren(Kind.INDICATOR, rows);
    }

    private boolean costApart() {
        return setting.target().classes().stream()
                .anyMatch(each -> ClassMapping.normal(each.level1()).equals("成本"));
    }

    private int executionWeight(Project project) {
        Optional<BigDecimal> given = setting.target().prints(ProjectField.EXECUTION_WEIGHT)
                ? Amount.parse(project.text(ProjectField.EXECUTION_WEIGHT))
                : Optional.empty();
        return given.filter(weight -> weight.signum() >= 0 && weight.intValue() < WHOLE)
                .orElse(new BigDecimal(EXECUTION))
                .intValue();
    }

    /** {@code total} in whole numbers in proportion to {@code shares}; what is left over goes to the first. */
    private static int[] spread(int total, int[] shares) {
        int all = Math.max(1, Arrays.stream(shares).sum());
        int[] parts = new int[shares.length];
        int left = total;
        for (int index = 0; index < shares.length; index++) {
            parts[index] = total * shares[index] / all;
            left -= parts[index];
        }
        for (int index = 0; index < left; index++) {
            parts[index % parts.length]++;
        }
        return parts;
    }
}
