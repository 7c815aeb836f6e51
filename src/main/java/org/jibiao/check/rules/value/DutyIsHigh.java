package org.jibiao.check.rules.value;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jibiao.check.Check;
import org.jibiao.check.Note;
import org.jibiao.check.Notes;
import org.jibiao.check.facts.Category;
import org.jibiao.check.facts.ProjectFacts;
import org.jibiao.check.facts.Row;
import org.jibiao.check.words.Sense;
import org.jibiao.check.words.Words;
import org.jibiao.model.field.IndicatorField;

/** {@code THRESHOLD_LOW}: a rate of something that is a duty anyway is not set low. The limits are the county's. */
final class DutyIsHigh implements Check {

    private static final Pattern TIMELY = Pattern.compile("(?:及时|按时|按期|准时|如期).{0,6}率$");

    @Override
    public String rule() {
        return "THRESHOLD_LOW";
    }

    @Override
    public void project(ProjectFacts project, Notes notes) {
        for (Row row : project.rows()) {
            if (row.isShare() && !row.isCap()) {
                if (project.lexicon().of(Words.TIMELY_RATES).ending(row.core()).isPresent() || isTimely(row)) {
                    look(row, "按时做到是本分，一般", notes.limit("timely"), notes);
                } else if (row.category() == Category.SATISFACTION
                        && project.lexicon().of(Words.SATISFACTION_WORDS).isIn(row.core())) {
                    look(row, "满意度一般", notes.limit("satisfaction"), notes);
                }
            }
        }
    }

    private static void look(Row row, String why, BigDecimal least, Notes notes) {
        if (row.number().filter(number -> number.compareTo(least) < 0).isPresent()) {
            String limit = least.stripTrailingZeros().toPlainString() + "%";
            notes.add(Note.at(row.indicator(), IndicatorField.VALUE)
                    .saying("“" + row.called() + "”定为" + row.printed() + "，" + why + "不低于" + limit + "，请确认。")
                    .expecting("不低于" + limit));
        }
    }

    /** 按期交付率, 及时到位率. */
    private static boolean isTimely(Row row) {
        return row.sense() == Sense.RATE
                && row.core().endsWith("率")
                && TIMELY.matcher(row.core()).find();
    }
}
