package org.jibiao.check.rules.value;

import org.jibiao.check.Check;
import org.jibiao.check.Note;
import org.jibiao.check.Notes;
import org.jibiao.check.facts.Category;
import org.jibiao.check.facts.ProjectFacts;
import org.jibiao.check.facts.Row;
import org.jibiao.check.words.Sense;
import org.jibiao.model.field.IndicatorField;

/** {@code UNIT_INCOMPLETE}: 万, 亿 and 千 are followed by what is counted. */
final class UnitComplete implements Check {

    @Override
    public String rule() {
        return "UNIT_INCOMPLETE";
    }

    @Override
    public void project(ProjectFacts project, Notes notes) {
        for (Row row : project.rows()) {
            if (!row.unit().isBareMultiplier()) {
                continue;
            }
            boolean money = row.category() == Category.COST || row.sense() == Sense.MONEY;
            String word = row.unit().text();
            Note note = Note.at(row.indicator(), IndicatorField.VALUE)
                    .saying("“" + row.called() + "”的指标值" + row.printed() + "只写了“" + word + "”，后面缺"
                            + (money ? "“元”。" : "单位。"))
                    .expecting(money ? word + "元" : "写全单位，例如" + word + "元、" + word + "人");
            if (money) {
                Values.measured(row, word + "元").ifPresent(note::repairing);
            }
            notes.add(note);
        }
    }
}
