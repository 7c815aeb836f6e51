package org.jibiao.check.rules.value;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jibiao.check.Check;
import org.jibiao.check.Note;
import org.jibiao.check.Notes;
import org.jibiao.check.facts.DepartmentFacts;
import org.jibiao.check.facts.ProjectFacts;
import org.jibiao.check.facts.Row;
import org.jibiao.check.words.Sense;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.value.Quantity;
import org.jibiao.model.value.Unit;

/**
 * {@code UNIT_MISSING}: a value with a number has a unit of measure. A bare year or month is taken as a date; the unit may
 * stand in brackets behind the name.
 */
final class UnitPresent implements Check {

    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d(\\.(0?[1-9]|1[0-2]))?");

    @Override
    public String rule() {
        return "UNIT_MISSING";
    }

    @Override
    public void project(ProjectFacts project, Notes notes) {
        project.rows().forEach(row -> look(row, notes));
    }

    @Override
    public void department(DepartmentFacts department, Notes notes) {
        department.rows().forEach(row -> look(row, notes));
    }

    private static void look(Row row, Notes notes) {
        Quantity value = row.value();
        String printed = value.format().strip();
        boolean counted = value instanceof Quantity.Numeric || value instanceof Quantity.Range;
        boolean percent = printed.contains("%") || printed.contains("％") || printed.contains("百分");
        boolean year = YEAR.matcher(printed).matches();
        boolean inName = row.target() == value && !row.unit().equals(Unit.NONE);
        if (counted && value.unit().isBlank() && !inName && !percent && !year) {
            Note note = Note.at(row.indicator(), IndicatorField.VALUE)
                    .saying("指标“" + row.called() + "”的指标值“" + printed + "”没有计量单位。")
                    .expecting("写上计量单位，例如件、人次、%");
            Optional<String> share =
                    row.sense() == Sense.RATE ? value.withUnit("%").map(Quantity::format) : Optional.empty();
            notes.add(share.map(note::repairing).orElse(note));
        }
    }
}
