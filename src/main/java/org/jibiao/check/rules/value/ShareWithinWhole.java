package org.jibiao.check.rules.value;

import java.math.BigDecimal;
import java.util.Optional;
import org.jibiao.check.Check;
import org.jibiao.check.Note;
import org.jibiao.check.Notes;
import org.jibiao.check.facts.DepartmentFacts;
import org.jibiao.check.facts.ProjectFacts;
import org.jibiao.check.facts.Row;
import org.jibiao.check.words.Direction;
import org.jibiao.check.words.Lexicon;
import org.jibiao.check.words.Words;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.value.Operator;

/** {@code PCT_RANGE}: a share is within 0 and 100, and ≥100% can only mean =100%. Growth may be more. */
final class ShareWithinWhole implements Check {

    @Override
    public String rule() {
        return "PCT_RANGE";
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
        Optional<BigDecimal> number = row.number();
        if (!row.isShare()
                || number.isEmpty()
                || number.get().compareTo(Shares.WHOLE) < 0
                || lexicon.direction(row.core()) == Direction.EITHER
                || lexicon.of(Words.GROWTH_WORDS).isIn(row.core())) {
            return;
        }
        Note note = Note.at(row.indicator(), row.targetField());
        boolean above = row.target().operator().equals(">");
        if (above && number.get().compareTo(Shares.WHOLE) == 0) {
            notes.add(note.grave()
                    .saying("“" + row.called() + "”的指标值" + row.printed() + "要求超过100%，比率做不到。")
                    .expecting("=100%"));
        } else if (number.get().compareTo(Shares.WHOLE) > 0) {
            notes.add(note.grave()
                    .saying("“" + row.called() + "”的指标值" + row.printed() + "超过了100%。")
                    .expecting("不超过100%"));
        } else if (row.isFloor()) {
            Values.compared(row, Operator.EQUAL)
                    .filter(text -> row.targetField() == IndicatorField.VALUE)
                    .ifPresent(note::repairing);
            notes.add(note.saying("“" + row.called() + "”的指标值" + row.printed() + "用了“≥”，比率不会超过100%，应为=100%。")
                    .expecting("=100%"));
        }
    }
}
