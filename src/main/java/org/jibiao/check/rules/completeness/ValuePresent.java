package org.jibiao.check.rules.completeness;

import org.jibiao.check.Check;
import org.jibiao.check.Note;
import org.jibiao.check.Notes;
import org.jibiao.check.facts.DepartmentFacts;
import org.jibiao.check.facts.ProjectFacts;
import org.jibiao.check.facts.Row;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.value.Quantity;

/** {@code REQ_VALUE}: every indicator has a name and a value. A row that only has this year's value is a mild case. */
final class ValuePresent implements Check {

    @Override
    public String rule() {
        return "REQ_VALUE";
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
        if (row.name().isEmpty()) {
            notes.add(Note.at(row.indicator(), IndicatorField.NAME)
                    .saying(row.text(IndicatorField.LEVEL2) + "有一行没有填写三级指标名称。")
                    .expecting("填写三级指标名称"));
        }
        if (row.value() instanceof Quantity.Missing) {
            notes.add(missing(row));
        }
    }

    private static Note missing(Row row) {
        String printed = row.value().format().strip();
        Note note = Note.at(row.indicator(), IndicatorField.VALUE).expecting("填写指标值");
        if (!row.text(IndicatorField.ANNUAL_VALUE).isEmpty()) {
            return note.mild()
                    .saying("指标“" + row.called() + "”只填了本年指标值" + row.text(IndicatorField.ANNUAL_VALUE) + "，指标值空着。");
        } else if (printed.isEmpty()) {
            return note.saying("指标“" + row.called() + "”没有填写指标值。");
        }
        return note.saying("指标“" + row.called() + "”的指标值“" + printed + "”里没有数。").expecting("完整的指标值");
    }
}
