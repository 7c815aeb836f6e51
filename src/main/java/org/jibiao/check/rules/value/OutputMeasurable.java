package org.jibiao.check.rules.value;

import org.jibiao.check.Check;
import org.jibiao.check.Note;
import org.jibiao.check.Notes;
import org.jibiao.check.facts.Category;
import org.jibiao.check.facts.Measurable;
import org.jibiao.check.facts.ProjectFacts;
import org.jibiao.check.facts.Row;
import org.jibiao.model.value.Quantity;

/** {@code VALUE_NOT_MEASURABLE}: an output is a number, a date or a grade. Mild where the form has a sign for words. */
final class OutputMeasurable implements Check {

    /** Good where nothing should happen, but no quantity. */
    private static final String NOTHING = "无";

    @Override
    public String rule() {
        return "VALUE_NOT_MEASURABLE";
    }

    @Override
    public void project(ProjectFacts project, Notes notes) {
        for (Row row : project.rows()) {
            boolean words = row.target() instanceof Quantity.Text || row.target() instanceof Quantity.Deferred;
            if (words && row.category().isOutput() && !isSeen(row) && !Echo.of(row)) {
                Note note = Note.at(row.indicator(), row.wordsField())
                        .saying("产出指标“" + row.called() + "”的指标值“" + row.printed() + "”没有数、日期或等级，做没做到看不出来。")
                        .expecting("一个数、日期或等级");
                notes.add(project.demands().qualitative() ? note.mild() : note);
            }
        }
    }

    private static boolean isSeen(Row row) {
        return row.target() instanceof Quantity.Text
                && !(NOTHING.equals(row.printed()) && row.category() == Category.QUANTITY)
                && (Measurable.isState(row.printed())
                        || row.category() == Category.TIMELINESS && Measurable.isTime(row.printed()));
    }
}
