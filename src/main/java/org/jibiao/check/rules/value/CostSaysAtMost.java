package org.jibiao.check.rules.value;

import org.jibiao.check.Check;
import org.jibiao.check.Note;
import org.jibiao.check.Notes;
import org.jibiao.check.facts.Category;
import org.jibiao.check.facts.ProjectFacts;
import org.jibiao.check.facts.Row;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.value.Operator;
import org.jibiao.model.value.Quantity;

/** {@code OP_MISSING}: a cost printed bare means exactly that much, where a cap is meant. */
final class CostSaysAtMost implements Check {

    @Override
    public String rule() {
        return "OP_MISSING";
    }

    @Override
    public void project(ProjectFacts project, Notes notes) {
        for (Row row : project.rows()) {
            if (row.category() == Category.COST
                    && row.isMoney()
                    && !row.isSaving()
                    && row.target() instanceof Quantity.Numeric numeric
                    && numeric.comparison() == Operator.NONE) {
                Note note = Note.at(row.indicator(), IndicatorField.VALUE)
                        .saying("成本指标“" + row.called() + "”" + row.printed() + "前面没有“≤”，意思是正好这么多。")
                        .expecting("用“≤”");
                Values.compared(row, Operator.AT_MOST).ifPresent(note::repairing);
                notes.add(note);
            }
        }
    }
}
