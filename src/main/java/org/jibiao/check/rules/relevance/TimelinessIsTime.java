package org.jibiao.check.rules.relevance;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jibiao.check.Check;
import org.jibiao.check.Note;
import org.jibiao.check.Notes;
import org.jibiao.check.facts.Category;
import org.jibiao.check.facts.ProjectFacts;
import org.jibiao.check.facts.Row;
import org.jibiao.model.value.Dimension;
import org.jibiao.model.value.Quantity;

/** {@code TIME_FORM}: timeliness is a date, a limit, a frequency or a rate; "=12月" is the whole year and says nothing. */
final class TimelinessIsTime implements Check {

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
    private static final BigDecimal DAYS = BigDecimal.valueOf(360);
    private static final BigDecimal LEAP = BigDecimal.valueOf(366);
    private static final Pattern LAST_YEAR = Pattern.compile("((?:19|20)\\d\\d)(?!.*(?:19|20)\\d\\d)");
    private static final Pattern LASTING = Pattern.compile("质保|保修|保质|使用|年限|寿命|有效");
    private static final Pattern YEAR = Pattern.compile(
            "(?:19|20)\\d\\d年(?:度|全年)?|全年|[全当本]年度|(?:(?:19|20)\\d\\d年|当年)?0?1月(?:份|1日)?\\s*[-—–~～至到]{1,2}\\s*(?:(?:19|20)\\d\\d年)?12月(?:份|底|31日)?");

    @Override
    public String rule() {
        return "TIME_FORM";
    }

    @Override
    public void project(ProjectFacts project, Notes notes) {
        Optional<Integer> year = project.frame().year();
        project.rows().stream()
                .filter(row -> row.category() == Category.TIMELINESS)
                .forEach(row -> early(row, year).or(() -> whole(row, year)).ifPresent(notes::add));
    }

    private static Optional<Note> early(Row row, Optional<Integer> budget) {
        return earlier(row, budget)
                .map(year -> Note.at(row.indicator(), row.targetField())
                        .saying("时效指标“" + row.called() + "”写“" + row.printed() + "”，早于预算年度" + budget.orElseThrow()
                                + "年。")
                        .expecting("预算年度里的日期"));
    }

    private static Optional<Note> whole(Row row, Optional<Integer> budget) {
        boolean lasting = LASTING.matcher(row.core()).find();
        boolean whole = row.isNumeric() && !lasting && isWholeYear(row) || isYearAlone(row);
        return whole
                ? Optional.of(Note.at(row.indicator(), row.targetField())
                        .saying("时效指标“" + row.called() + "”写“" + row.printed() + "”，看不出是日期、期限还是及时率。")
                        .expecting(budget.map(year -> year + "年12月底前").orElse("12月底前") + "，或按时完成率"))
                : Optional.empty();
    }

    private static boolean isWholeYear(Row row) {
        Optional<BigDecimal> number = row.number();
        if (row.unit().dimension() != Dimension.DURATION || number.isEmpty()) {
            return false;
        }
        return switch (row.unit().base()) {
            case "月", "个月" -> number.get().compareTo(MONTHS) >= 0;
            case "年", "年度" -> number.get().compareTo(BigDecimal.ONE) == 0;
            case "天", "日" -> number.get().compareTo(DAYS) >= 0 && number.get().compareTo(LEAP) <= 0;
            case "季度" -> number.get().intValue() >= 4;
            default -> false;
        };
    }

    /** The year of a date before the budget year, as is left when last year's table is copied. */
    private static Optional<Integer> earlier(Row row, Optional<Integer> budget) {
        if (!(row.target() instanceof Quantity.Date) || budget.isEmpty()) {
            return Optional.empty();
        }
        Matcher year = LAST_YEAR.matcher(row.printed());
        return year.find()
                ? Optional.of(Integer.valueOf(year.group(1))).filter(each -> each < budget.get())
                : Optional.empty();
    }

    /** 2024年, 全年, 2024年1月-12月. */
    private static boolean isYearAlone(Row row) {
        return (row.target() instanceof Quantity.Date || row.target() instanceof Quantity.Text)
                && YEAR.matcher(row.printed()).matches();
    }
}
