package org.jibiao.check.rules.relevance;

import java.math.BigDecimal;
import java.util.Optional;
import org.jibiao.check.Check;
import org.jibiao.check.Note;
import org.jibiao.check.Notes;
import org.jibiao.check.facts.Category;
import org.jibiao.check.facts.ProjectFacts;
import org.jibiao.check.facts.Row;
import org.jibiao.model.value.Dimension;

/** {@code TIME_FORM}: timeliness is a date, a limit, a frequency or a rate; "=12月" is the whole year and says nothing. */
final class TimelinessIsTime implements Check {

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    @Override
    public String rule() {
        return "TIME_FORM";
    }

    @Override
    public void project(ProjectFacts project, Notes notes) {
        for (Row row : project.rows()) {
            if (row.category() == Category.TIMELINESS && row.isNumeric() && isWholeYear(row)) {
                notes.add(Note.at(row.indicator(), row.targetField())
                        .saying("时效指标“" + row.called() + "”写“" + row.printed() + "”，看不出是日期、期限还是及时率。")
                        .expecting(project.frame()
                                        .year()
                                        .map(year -> year + "年12月底前")
                                        .orElse("12月底前") + "，或按时完成率"));
            }
        }
    }

    private static boolean isWholeYear(Row row) {
        Optional<BigDecimal> number = row.number();
        if (row.unit().dimension() != Dimension.DURATION || number.isEmpty()) {
            return false;
        }
        return switch (row.unit().base()) {
            case "月", "个月" -> number.get().compareTo(MONTHS) >= 0;
            case "年", "年度" -> true;
            case "季度" -> number.get().intValue() >= 4;
            default -> false;
        };
    }
}
