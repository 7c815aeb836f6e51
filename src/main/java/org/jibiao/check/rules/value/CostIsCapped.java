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

    private static final Pattern SAVING = Pattern.compile("节约|节省|降低|下降|减少|压减|结余");

    @Override
    public String rule() {
        return "OP_COST_GE";
    }

    @Override
    public void project(ProjectFacts project, Notes notes) {
        for (Row row : project.rows()) {
            if (row.category() == Category.COST
                    && row.isFloor()
                    && row.isMoney()
                    && !SAVING.matcher(row.name()).find()) {
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
