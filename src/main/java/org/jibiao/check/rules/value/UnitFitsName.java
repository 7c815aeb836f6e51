package org.jibiao.check.rules.value;

import org.jibiao.check.Check;
import org.jibiao.check.Note;
import org.jibiao.check.Notes;
import org.jibiao.check.facts.Category;
import org.jibiao.check.facts.DepartmentFacts;
import org.jibiao.check.facts.ProjectFacts;
import org.jibiao.check.facts.Row;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.value.Dimension;

/** {@code UNIT_INCOMPATIBLE}: a rate is measured in %, a number in what is counted, a cost in money. */
final class UnitFitsName implements Check {

    @Override
    public String rule() {
        return "UNIT_INCOMPATIBLE";
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
        Dimension dimension = row.unit().dimension();
        if (!row.isNumeric() || dimension == Dimension.NONE) {
            return;
        }
        boolean counted = dimension == Dimension.COUNT;
        boolean money = dimension == Dimension.MONEY;
        switch (row.sense()) {
            case RATE -> {
                if (counted && row.unit().per().isEmpty() || money || dimension == Dimension.DURATION) {
                    notes.add(note(row, "比率，单位应为%", "%"));
                }
            }
            case COUNT -> {
                if (dimension == Dimension.RATIO || money) {
                    notes.add(note(row, "数量，单位应为人、件、次、个等", "人、件、次、个等"));
                }
            }
            case MONEY_EACH -> {
                if (counted) {
                    notes.add(withMoney(row));
                }
            }
            case MONEY -> {
                if (counted && row.category() == Category.COST) {
                    notes.add(withMoney(row));
                }
            }
            case TIME, OPEN -> {}
        }
    }

    private static Note withMoney(Row row) {
        if (row.unit().text().chars().noneMatch(Character::isIdeographic)) {
            return note(row, "金额，单位应为元", "元");
        }
        String each = "元/" + String.join("·", row.unit().text().split("[/·]"));
        Note note = note(row, "金额，单位应为" + each + "或元", each);
        Values.measured(row, each).ifPresent(note::repairing);
        return note;
    }

    private static Note note(Row row, String wanted, String expected) {
        return Note.at(row.indicator(), IndicatorField.VALUE)
                .saying("“" + row.called() + "”是" + wanted + "，现在是" + row.printed() + "。")
                .expecting(expected);
    }
}
