package org.jibiao.check.rules.funds;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jibiao.check.Check;
import org.jibiao.check.Note;
import org.jibiao.check.Notes;
import org.jibiao.check.facts.ProjectFacts;
import org.jibiao.model.field.ProjectField;
import org.jibiao.model.value.Dimension;
import org.jibiao.model.value.Quantity;
import org.jibiao.model.value.Unit;

/** {@code PLAN_SEQUENCE}: the spending plan is cumulative: it never falls, stays within 100, and ends at 100. */
final class PlanRises implements Check {

    private static final List<ProjectField> POINTS = List.of(
            ProjectField.PLAN_MARCH, ProjectField.PLAN_JUNE, ProjectField.PLAN_OCTOBER, ProjectField.PLAN_DECEMBER);
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    @Override
    public String rule() {
        return "PLAN_SEQUENCE";
    }

    @Override
    public void project(ProjectFacts project, Notes notes) {
        BigDecimal highest = BigDecimal.ZERO;
        for (ProjectField point : POINTS) {
            String text = project.text(point);
            Optional<BigDecimal> percent = percent(text);
            if (text.isEmpty()
                    || ProjectFacts.isSecret(text)
                    || !project.demands().prints(point)) {
                continue;
            }
            if (percent.isEmpty() || percent.get().signum() < 0 || percent.get().compareTo(WHOLE) > 0) {
                notes.add(Note.at(project.project(), point)
                        .saying(point.label() + "的支出计划应是0到100之间的百分数，现为“" + text + "”。")
                        .expecting("0到100"));
            } else if (percent.get().compareTo(highest) < 0) {
                notes.add(Note.at(project.project(), point)
                        .saying(point.label() + "的支出计划" + text + "低于前一时点，计划应逐期累计。")
                        .expecting("不低于" + highest.stripTrailingZeros().toPlainString() + "%"));
            } else {
                highest = percent.get();
            }
        }
        String last = project.text(ProjectField.PLAN_DECEMBER);
        if (percent(last).filter(end -> end.compareTo(WHOLE) < 0).isPresent()) {
            notes.add(Note.at(project.project(), ProjectField.PLAN_DECEMBER)
                    .saying("12月底的支出计划应为100%，现为" + last + "。")
                    .repairing("100.00%"));
        }
    }

    private static Optional<BigDecimal> percent(String text) {
        Quantity quantity = Quantity.parse(text);
        Dimension dimension = Unit.parse(quantity.unit()).dimension();
        boolean share = dimension == Dimension.NONE || dimension == Dimension.RATIO;
        return share ? quantity.number() : Optional.empty();
    }
}
