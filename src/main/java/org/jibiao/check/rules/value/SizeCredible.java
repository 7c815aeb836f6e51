package org.jibiao.check.rules.value;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jibiao.check.Check;
import org.jibiao.check.Note;
import org.jibiao.check.Notes;
import org.jibiao.check.facts.DepartmentFacts;
import org.jibiao.check.facts.ProjectFacts;
import org.jibiao.check.facts.Row;
import org.jibiao.check.words.Lexicon;
import org.jibiao.check.words.Sense;
import org.jibiao.check.words.WordSet;
import org.jibiao.check.words.Words;
import org.jibiao.model.GoalPair;
import org.jibiao.model.SubGoal;
import org.jibiao.model.field.GoalPairField;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.value.Dimension;

/** {@code IMPLAUSIBLE}: no more places than a county has, no good rate that hardly anything would miss. */
final class SizeCredible implements Check {

    private static final Pattern RATE_IN_SENTENCE =
            Pattern.compile("(\\p{IsHan}{2,14}率)(?:达到|达|为|不低于|保持在|≥)?(\\d{1,3}(?:\\.\\d+)?)[%％](?!以下|以内)");

    @Override
    public String rule() {
        return "IMPLAUSIBLE";
    }

    @Override
    public void project(ProjectFacts project, Notes notes) {
        Lexicon lexicon = project.lexicon();
        for (Row row : project.rows()) {
            if (row.isNumeric() && row.unit().dimension() == Dimension.COUNT) {
                tooMany(row, lexicon.of(Words.PLACES_FEW), "fewPlaces", notes);
                tooMany(row, lexicon.of(Words.PLACES_MANY), "manyPlaces", notes);
            } else if (row.isShare() && row.sense() == Sense.RATE && !row.isCap()) {
                tooLow(row, lexicon, notes);
            }
        }
    }

    private static void tooMany(Row row, WordSet places, String limit, Notes notes) {
        BigDecimal most = notes.limit(limit);
        places.first(row.core())
                .filter(place -> row.number()
                        .filter(number -> row.unit().inBase(number).compareTo(most) > 0)
                        .isPresent())
                .ifPresent(place -> notes.add(Note.at(row.indicator(), IndicatorField.VALUE)
                        .saying("“" + row.called() + "”为" + row.printed() + "，一个县（区）的" + place + "没有这么多，请核对。")
                        .expecting("不超过" + most.stripTrailingZeros().toPlainString() + "，或改写统计的对象")));
    }

    private static void tooLow(Row row, Lexicon lexicon, Notes notes) {
        BigDecimal least = notes.limit("goodRate");
        boolean low = row.number()
                .filter(number -> number.signum() > 0 && number.compareTo(least) < 0)
                .isPresent();
        if (low && lexicon.isHighRate(row.core())) {
            notes.add(Note.at(row.indicator(), IndicatorField.VALUE)
                    .saying("“" + row.called() + "”越高越好，只定为" + row.printed() + "，请核对。")
                    .expecting("不低于" + least.stripTrailingZeros().toPlainString() + "%，或改写名称"));
        }
    }

    @Override
    public void department(DepartmentFacts department, Notes notes) {
        for (SubGoal goal : department.goals().subGoals()) {
            goal.pairs().forEach(pair -> look(pair, department.frame().lexicon(), notes));
        }
    }

    private static void look(GoalPair pair, Lexicon lexicon, Notes notes) {
        Matcher rate = RATE_IN_SENTENCE.matcher(pair.text(GoalPairField.INDICATOR));
        while (rate.find()) {
            boolean low = new BigDecimal(rate.group(2)).compareTo(notes.limit("goodRate")) < 0;
            if (low && lexicon.isHighRate(rate.group(1))) {
                notes.add(Note.at(pair, GoalPairField.INDICATOR)
                        .saying("“" + rate.group(1) + "”越高越好，只定为" + rate.group(2) + "%，请核对。")
                        .expecting("说得通的比率"));
            }
        }
    }
}
