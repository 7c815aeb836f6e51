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
import org.jibiao.check.words.Sense;
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

    private static final Pattern COUNTED = Pattern.compile("(数量|人数|次数|件数|场次|面积|里程|户数|个数|座数|吨数|长度)$");
    private static final int NEAR = 4;
    private static final List<String> GRAVE = List.of("重大", "较大", "特大", "重特大", "严重", "恶性", "群死");
    /** A name as long as this is of one thing; 培训 may be of teachers and of others. */
    private static final int SURE = 4;

    private static final double SAME = 0.75;
    private static final Pattern NUMBER =
            Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*(万?(?:人次|批次|公里|平方米|案件|[件人次场个份期辆台套户所名起本座亩吨株盏眼家处条间栋头只]))");

    private static final Pattern PROMISED =
            Pattern.compile("(?:达到|达|为|不低于|保持在|≥|在|要|应|须)*(\\d+(?:\\.\\d+)?)%(?!以下|以内)");

    /** What was done before, or is to be done over years. */
    private static final Pattern OTHER_TIME =
            Pattern.compile("去年|上年|往年|历年|以来|累计|截至|目前|现有|已有|原有|十[三四五]五|\\d{4}年?\\s*[-—~至到]\\s*\\d{4}");

    /** A clause with one number of something that is counted, in units of the base of {@code unit}. */
    private record Counted(String clause, Unit unit, BigDecimal number) {

        static Optional<Counted> of(String clause) {
            if (clause.chars().noneMatch(c -> c >= '0' && c <= '9')) {
                return Optional.empty();
            }
            Matcher matcher = NUMBER.matcher(clause);
            if (!matcher.find() || OTHER_TIME.matcher(clause).find()) {
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
                    && (row.unit().dimension() == Dimension.COUNT || row.unit().dimension() == Dimension.MEASURE)) {
                number(row, counted)
                        .ifPresent(clause -> notes.add(Note.at(row.indicator(), IndicatorField.VALUE)
                                .saying("目标或用途写“" + clause + "”，指标“" + row.called() + "”是" + row.printed()
                                        + "，两处的数不一致。")
                                .expecting("两处写同一个数")));
            } else if (row.isShare() && row.sense() == Sense.RATE && !row.isCap()) {
                share(row, clauses).ifPresent(clause -> notes.add(lower(row, clause)));
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
                if (first.filter(word -> counted.contains(word)
                                && behind.indexOf(word) <= NEAR
                                && !isGraver(behind.substring(0, behind.indexOf(word)), row))
                        .isPresent()) {
                    int end = from + behind.indexOf(first.get()) + first.get().length();
                    return Optional.of(told.substring(at, end));
                }
                at = told.indexOf(none, at + 1);
            }
        }
        return Optional.empty();
    }

    /** 不发生重大火灾 says nothing of small ones. */
    private static boolean isGraver(String between, Row row) {
        return GRAVE.stream()
                .anyMatch(word -> between.contains(word) && !row.core().contains(word));
    }

    /** A clause about just what {@code row} counts, with another number; of a short name the only one. */
    private static Optional<String> number(Row row, List<Counted> clauses) {
        Optional<BigDecimal> number = row.number().map(row.unit()::inBase);
        if (number.isEmpty() || clauses.isEmpty()) {
            return Optional.empty();
        }
        String kin = row.unit().kin();
        String stem = COUNTED.matcher(row.core()).replaceAll("");
        List<Counted> same = clauses.stream()
                .filter(counted -> counted.unit.kin().equals(kin) && Wording.likeness(stem, counted.clause) >= SAME)
                .toList();
        List<Counted> other = same.stream()
                .filter(counted -> counted.number.compareTo(number.get()) != 0)
                .toList();
        boolean told = stem.length() >= SURE
                || other.size() == same.size()
                        && other.stream().map(Counted::number).distinct().count() == 1;
        return told ? other.stream().findFirst().map(Counted::clause) : Optional.empty();
    }

    private static Note lower(Row row, String clause) {
        return Note.at(row.indicator(), IndicatorField.VALUE)
                .saying("目标或用途写“" + clause + "”，指标“" + row.called() + "”只定为" + row.printed() + "，两处的数不一致。")
                .expecting("两处写同一个数");
    }

    /** A clause that promises more of the same rate. */
    private static Optional<String> share(Row row, List<String> clauses) {
        String name = Wording.plain(row.core());
        for (String clause : clauses) {
            boolean percent = clause.indexOf('%') >= 0 || clause.indexOf('％') >= 0;
            String plain = percent ? Wording.plain(clause) : "";
            int at = percent ? plain.indexOf(name) : -1;
            if (at < 0 || OTHER_TIME.matcher(clause).find()) {
                continue;
            }
            Matcher promised = PROMISED.matcher(plain).region(at + name.length(), plain.length());
            boolean more = promised.lookingAt()
                    && row.number()
                            .filter(number -> number.compareTo(new BigDecimal(promised.group(1))) < 0)
                            .isPresent();
            if (more) {
                return Optional.of(clause);
            }
        }
        return Optional.empty();
    }
}
