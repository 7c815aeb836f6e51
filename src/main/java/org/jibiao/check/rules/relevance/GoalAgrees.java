package org.jibiao.check.rules.relevance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jibiao.check.Check;
import org.jibiao.check.Note;
import org.jibiao.check.Notes;
import org.jibiao.check.facts.Category;
import org.jibiao.check.facts.ProjectFacts;
import org.jibiao.check.facts.Row;
import org.jibiao.check.words.Direction;
import org.jibiao.check.words.WordSet;
import org.jibiao.check.words.Wording;
import org.jibiao.check.words.Words;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.model.value.Dimension;
import org.jibiao.model.value.Unit;

/**
 * {@code GOAL_CONFLICT}: goals, purpose and indicators do not contradict: what must not happen is allowed by no indicator,
 * and a number told in the goals is that of the indicator for the same thing.
 */
final class GoalAgrees implements Check {

    private static final Pattern COUNTED = Pattern.compile("(数量|人数|次数|件数|场次)$");
    private static final int NEAR = 4;
    private static final double SAME = 0.75;
    private static final Pattern NUMBER = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*(万?(?:人次|案件|[件人次场个份期辆台套户所名起本]))");

    /** A clause with one number of something that is counted, in units of the base of {@code unit}. */
    private record Counted(String clause, Unit unit, BigDecimal number) {

        static Optional<Counted> of(String clause) {
            if (clause.chars().noneMatch(c -> c >= '0' && c <= '9')) {
                return Optional.empty();
            }
            Matcher matcher = NUMBER.matcher(clause);
            if (!matcher.find()) {
                return Optional.empty();
            }
            Unit unit = Unit.parse(matcher.group(2));
            BigDecimal number = unit.inBase(new BigDecimal(matcher.group(1)));
            return matcher.find() ? Optional.empty() : Optional.of(new Counted(clause, unit, number));
        }
    }

    @Override
    public String rule() {
        return "GOAL_CONFLICT";
    }

    @Override
    public void project(ProjectFacts project, Notes notes) {
        String told = project.text(ProjectField.GOALS) + "\n" + project.text(ProjectField.PURPOSE);
        List<String> clauses = new ArrayList<>();
        for (String line : told.split("\n")) {
            clauses.addAll(Wording.clauses(Wording.unnumbered(line)));
        }
        List<Counted> counted =
                clauses.stream().flatMap(clause -> Counted.of(clause).stream()).toList();
        for (Row row : project.rows()) {
            if (allows(row, project)) {
                never(row, told, project)
                        .ifPresent(phrase -> notes.add(Note.at(row.indicator(), IndicatorField.VALUE)
                                .saying("目标写“" + phrase + "”，指标“" + row.called() + "”却允许" + row.printed() + "，两处不一致。")
                                .expecting("=0，或改写目标")));
            } else if (row.category() == Category.QUANTITY
                    && row.isNumeric()
                    && row.unit().dimension() == Dimension.COUNT) {
                number(row, counted)
                        .ifPresent(clause -> notes.add(Note.at(row.indicator(), IndicatorField.VALUE)
                                .saying("目标或用途写“" + clause + "”，指标“" + row.called() + "”是" + row.printed()
                                        + "，两处的数不一致。")
                                .expecting("两处写同一个数")));
            }
        }
    }

    /** True if something bad may happen up to some share or number. */
    private static boolean allows(Row row, ProjectFacts project) {
        return row.isCap()
                && row.number().filter(number -> number.signum() > 0).isPresent()
                && project.lexicon().direction(row.core()) == Direction.LESS;
    }

    /** Where {@code told} says that what {@code row} counts never happens. */
    private static Optional<String> never(Row row, String told, ProjectFacts project) {
        WordSet bad = project.lexicon().of(Words.BAD_THINGS);
        Set<String> counted = bad.all(row.core());
        for (String none : project.lexicon().of(Words.NONE_WORDS).words()) {
            int at = told.indexOf(none);
            while (at >= 0) {
                int from = at + none.length();
                String behind = told.substring(from, Math.min(told.length(), from + NEAR + NEAR));
                Optional<String> first = bad.first(behind);
                if (first.filter(word -> counted.contains(word) && behind.indexOf(word) <= NEAR)
                        .isPresent()) {
                    int end = from + behind.indexOf(first.get()) + first.get().length();
                    return Optional.of(told.substring(at, end));
                }
                at = told.indexOf(none, at + 1);
            }
        }
        return Optional.empty();
    }

    /** A clause about just what {@code row} counts, with one other number of the same unit. */
    private static Optional<String> number(Row row, List<Counted> clauses) {
        for (Counted counted : clauses) {
            boolean other = row.number()
                    .filter(number -> row.unit().inBase(number).compareTo(counted.number) != 0)
                    .isPresent();
            boolean same = other
                    && counted.unit.kin().equals(row.unit().kin())
                    && Wording.likeness(COUNTED.matcher(row.core()).replaceAll(""), counted.clause) >= SAME;
            if (same) {
                return Optional.of(counted.clause);
            }
        }
        return Optional.empty();
    }
}
