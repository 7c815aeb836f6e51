package org.jibiao.check.rules.value;

import org.jibiao.check.Check;
import org.jibiao.check.Note;
import org.jibiao.check.Notes;
import org.jibiao.check.facts.Category;
import org.jibiao.check.facts.ProjectFacts;
import org.jibiao.check.facts.Row;
import org.jibiao.check.words.Direction;
import org.jibiao.check.words.Sense;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.value.Operator;

/** {@code DIRECTION_RATE}: what is good when high is a floor, what is good when low a cap. */
final class RateInRightDirection implements Check {

    @Override
    public String rule() {
        return "DIRECTION_RATE";
    }

    @Override
    public void project(ProjectFacts project, Notes notes) {
        for (Row row : project.rows()) {
            if (row.sense() != Sense.RATE
                    || !row.isShare()
                    || row.category() == Category.COST
                    || Shares.isAlwaysMet(row)) {
                continue;
            }
            if (row.isCap() && project.lexicon().isHighRate(row.core())) {
                notes.add(note(row, "越高越好", Operator.AT_LEAST));
            } else if (row.isFloor() && project.lexicon().direction(row.core()) == Direction.LESS) {
                notes.add(note(row, "越低越好", Operator.AT_MOST));
            }
        }
    }

    private static Note note(Row row, String better, Operator right) {
        Note note = Note.at(row.indicator(), IndicatorField.VALUE)
                .saying("“" + row.called() + "”" + better + "，指标值" + row.printed() + "的方向反了。")
                .expecting("用“" + right.sign() + "”");
        Values.compared(row, right).ifPresent(note::repairing);
        return note;
    }
}
