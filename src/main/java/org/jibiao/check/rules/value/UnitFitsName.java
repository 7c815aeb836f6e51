package org.jibiao.check.rules.value;

import java.util.Optional;
import java.util.function.Supplier;
import org.jibiao.check.Check;
import org.jibiao.check.Note;
import org.jibiao.check.Notes;
import org.jibiao.check.facts.Category;
import org.jibiao.check.facts.DepartmentFacts;
import org.jibiao.check.facts.ProjectFacts;
import org.jibiao.check.facts.Row;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.value.Dimension;
import org.jibiao.model.value.Quantity;
import org.jibiao.model.value.Unit;

/** {@code UNIT_INCOMPATIBLE}: a rate is measured in %, a number in what is counted, a cost in money. */
final class UnitFitsName implements Check {

    /** Units that surely measure no time, unlike 课时 and 学时. */
    private static final String COUNTERS = "人件个次场份台套辆户所家本处项";

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
        if (row.isNumeric() && row.unit().dimension() != Dimension.NONE) {
            fault(row).ifPresent(notes::add);
        }
    }

    private static Optional<Note> fault(Row row) {
        return switch (row.sense()) {
            case RATE -> found(isNoShare(row), () -> note(row, "比率，单位应为%", "%"));
            case COUNT -> found(isShareOrMoney(row), () -> note(row, "数量，单位应为人、件、次、个等", "人、件、次、个等"));
            case SIZE -> found(isShareOrMoney(row), () -> note(row, "长度、面积或体积一类的量，单位应为公里、亩、吨等", "公里、亩、吨等"));
            case MONEY_EACH -> found(isNoMoney(row), () -> withMoney(row));
            case MONEY ->
                found(row.category() == Category.COST && (isNoMoney(row) || isShareOfCost(row)), () -> withMoney(row));
            case TIME -> found(isNoTime(row), () -> note(row, "时间，单位应为天、月，或写日期", "天、月，或日期"));
            case OPEN -> Optional.empty();
        };
    }

    private static Optional<Note> found(boolean wrong, Supplier<Note> note) {
        return wrong ? Optional.of(note.get()) : Optional.empty();
    }

    private static boolean isNoShare(Row row) {
        return switch (row.unit().dimension()) {
            case COUNT -> row.unit().per().isEmpty();
            case MONEY, DURATION -> true;
            default -> false;
        };
    }

    private static boolean isNoTime(Row row) {
        return switch (row.unit().dimension()) {
            case COUNT -> COUNTERS.contains(row.unit().base());
            case RATIO, MONEY -> true;
            default -> false;
        };
    }

    /** A change in % of a number is one: 播种面积 增长5%. */
    private static boolean isShareOrMoney(Row row) {
        boolean change = row.target() instanceof Quantity.Numeric numeric
                && !numeric.lead().isBlank();
        return row.unit().dimension() == Dimension.MONEY || row.unit().dimension() == Dimension.RATIO && !change;
    }

    private static boolean isNoMoney(Row row) {
        return switch (row.unit().dimension()) {
            case COUNT, MEASURE, DURATION -> !Unit.isDoubled(row.unit().text());
            default -> false;
        };
    }

    /** 监理费≤30%; what is saved or compared may well be a share. */
    private static boolean isShareOfCost(Row row) {
        return row.unit().dimension() == Dimension.RATIO
                && !row.isSaving()
                && row.target() instanceof Quantity.Numeric numeric
                && numeric.lead().isBlank()
                && row.core().endsWith("费");
    }

    private static Note withMoney(Row row) {
        if (row.unit().text().chars().noneMatch(Character::isIdeographic)) {
            return note(row, "金额，单位应为元", "元");
        } else if (row.unit().dimension() == Dimension.DURATION) {
            return note(row, "金额，单位应为元或万元", "元或万元");
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
