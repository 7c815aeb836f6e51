package org.jibiao.check.rules.across;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jibiao.check.Check;
import org.jibiao.check.Note;
import org.jibiao.check.Notes;
import org.jibiao.check.facts.Category;
import org.jibiao.check.facts.ProjectFacts;
import org.jibiao.check.facts.Row;
import org.jibiao.model.field.IndicatorField;

/**
 * {@code WEIGHT_SPLIT}: the weights of cost, output, benefit and satisfaction are near those of the guideline; without a
 * class of cost, and without satisfaction, their share goes to the others.
 */
final class WeightsSplit implements Check {

    /** The level-1 classes that share the weights. */
    private enum Part {
        COST("成本"),
        OUTPUT("产出"),
        BENEFIT("效益"),
        SATISFACTION("满意度");

        private final String label;

        Part(String label) {
            this.label = label;
        }

        /** Of the 2015 shape cost is part of output. */
        static Optional<Part> of(Row row) {
            Category category = row.category();
            if (category.isOutput()) {
                return Optional.of(OUTPUT);
            } else if (category.isBenefit()) {
                return Optional.of(BENEFIT);
            } else if (category == Category.SATISFACTION) {
                return Optional.of(SATISFACTION);
            } else if (category == Category.OTHER) {
                return Optional.empty();
            }
            return Optional.of(row.text(IndicatorField.LEVEL1).contains("产出") ? OUTPUT : COST);
        }
    }

    @Override
    public String rule() {
        return "WEIGHT_SPLIT";
    }

    @Override
    public void project(ProjectFacts project, Notes notes) {
        Optional<IndicatorField> column = Weights.inForce(project);
        if (column.isEmpty()) {
            return;
        }
        Map<Part, BigDecimal> found = new LinkedHashMap<>();
        for (Part part : Part.values()) {
            Optional<BigDecimal> sum = Weights.sum(
                    project,
                    column.get(),
                    row -> Part.of(row).filter(part::equals).isPresent());
            if (sum.isEmpty()) {
                return;
            }
            found.put(part, sum.get());
        }
        Map<Part, BigDecimal> guideline = guideline(found, notes);
        if (found.entrySet().stream().anyMatch(each -> each.getValue().compareTo(guideline.get(each.getKey())) != 0)) {
            Row first = project.rows().getFirst();
            notes.add(Note.at(first.indicator(), column.get())
                    .finding(written(found))
                    .saying(column.get().label() + "是" + written(found) + "，参考比例是" + written(guideline) + "。")
                    .expecting(written(guideline)));
        }
    }

    private static Map<Part, BigDecimal> guideline(Map<Part, BigDecimal> found, Notes notes) {
        boolean cost = found.get(Part.COST).signum() > 0;
        boolean asked = found.get(Part.SATISFACTION).signum() > 0;
        BigDecimal satisfaction = notes.limit("satisfaction");
        BigDecimal benefit = notes.limit(cost ? "benefit" : "benefitWithoutCost");
        Map<Part, BigDecimal> guideline = new LinkedHashMap<>();
        guideline.put(Part.COST, cost ? notes.limit("cost") : BigDecimal.ZERO);
        guideline.put(Part.OUTPUT, notes.limit(cost ? "output" : "outputWithoutCost"));
        guideline.put(Part.BENEFIT, asked ? benefit : benefit.add(satisfaction));
        guideline.put(Part.SATISFACTION, asked ? satisfaction : BigDecimal.ZERO);
        return guideline;
    }

    private static String written(Map<Part, BigDecimal> weights) {
        List<String> parts = new ArrayList<>();
        weights.forEach((part, weight) -> {
            if (weight.signum() > 0) {
                parts.add(part.label + Weights.printed(weight));
            }
        });
        return String.join("、", parts);
    }
}
