package org.jibiao.check.rules.value;

import org.jibiao.check.Check;
import org.jibiao.check.Note;
import org.jibiao.check.Notes;
import org.jibiao.check.facts.Category;
import org.jibiao.check.facts.ProjectFacts;
import org.jibiao.check.facts.Row;
import org.jibiao.check.words.Direction;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.value.Operator;

/** {@code OP_QTY_LE}: an output is no upper limit, which would be met by doing nothing. Bad things may be limited. */
final class QuantityIsNoCap implements Check {

    @Override
    public String rule() {
        return "OP_QTY_LE";
    }

    @Override
    public void project(ProjectFacts project, Notes notes) {
        for (Row row : project.rows()) {
            if (row.category() == Category.QUANTITY
                    && row.isCap()
                    && row.isNumeric()
                    && !row.isMoney()
                    && project.lexicon().direction(row.name()) == Direction.MORE) {
                Note note = Note.at(row.indicator(), IndicatorField.VALUE)
                        .saying("数量指标“" + row.called() + "”" + row.printed() + "用了“"
                                + row.target().operator() + "”，一件不做也算完成。")
                        .expecting("用“≥”或“=”");
                Values.compared(row, Operator.AT_LEAST).ifPresent(note::repairing);
                Values.compared(row, Operator.EQUAL).ifPresent(note::repairing);
                notes.add(note);
            }
        }
    }
}
