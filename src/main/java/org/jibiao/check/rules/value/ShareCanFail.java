package org.jibiao.check.rules.value;

import org.jibiao.check.Check;
import org.jibiao.check.Note;
import org.jibiao.check.Notes;
import org.jibiao.check.facts.Category;
import org.jibiao.check.facts.DepartmentFacts;
import org.jibiao.check.facts.ProjectFacts;
import org.jibiao.check.facts.Row;
import org.jibiao.check.words.Direction;
import org.jibiao.check.words.Lexicon;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.value.Operator;

/** {@code PCT_VACUOUS}: a target that a share may miss. 变动率 may be ≤0%, 控制率 ≤100%: those say something. */
final class ShareCanFail implements Check {

    @Override
    public String rule() {
        return "PCT_VACUOUS";
    }

    @Override
    public void project(ProjectFacts project, Notes notes) {
        project.rows().forEach(row -> look(row, project.lexicon(), notes));
    }

    @Override
    public void department(DepartmentFacts department, Notes notes) {
        department.rows().forEach(row -> look(row, department.frame().lexicon(), notes));
    }

    private static void look(Row row, Lexicon lexicon, Notes notes) {
        if (!row.isShare()
                || row.category() == Category.COST
                || !Shares.isAlwaysMet(row)
                || lexicon.direction(row.core()) == Direction.EITHER) {
            return;
        }
        Note note = Note.at(row.indicator(), IndicatorField.VALUE);
        boolean none = row.isCap() && row.number().orElseThrow().signum() == 0;
        if (none) {
            note.saying("“" + row.called() + "”的指标值" + row.printed() + "只能是0%，比率不会低于0，应写成=0%。")
                    .expecting("=0%");
            Values.compared(row, Operator.EQUAL).ifPresent(note::repairing);
        } else {
            note.saying("“" + row.called() + "”的指标值" + row.printed() + "怎么做都能达到。")
                    .expecting("能够区分做到没做到的数");
        }
        notes.add(note);
    }
}
