package org.jibiao.check.rules.value;

import java.util.regex.Pattern;
import org.jibiao.check.Check;
import org.jibiao.check.Note;
import org.jibiao.check.Notes;
import org.jibiao.check.facts.Category;
import org.jibiao.check.facts.ProjectFacts;
import org.jibiao.check.facts.Row;
import org.jibiao.model.field.IndicatorField;

/** {@code OP_COST_GE}: a cost target is a cap, not a floor. Savings may be floors. */
final class CostIsCapped implements Check {

    private static final Pattern OF_COST = Pattern.compile("(?:成本|费用|支出|开支)(?:控制)?[率度数额]?$|超支");

    @Override
    public String rule() {
        return "OP_COST_GE";
    }

    @Override
    public void project(ProjectFacts project, Notes notes) {
        for (Row row : project.rows()) {
            if (row.category() == Category.COST
                    && row.isFloor()
                    && (row.isMoney()
                            || row.isShare() && OF_COST.matcher(row.core()).find())
                    && !row.isSaving()) {
                Note note = Note.at(row.indicator(), IndicatorField.VALUE)
                        .saying("成本指标“" + row.called() + "”" + row.printed() + "用了“"
                                + row.target().operator() + "”，成本应控制在上限以内。")
                        .expecting("用“≤”");
                String value = row.indicator().text(IndicatorField.VALUE);
                notes.add(value.contains("≥") ? note.repairing(value.replace('≥', '≤')) : note);
            }
        }
    }
}
