package org.jibiao.check.rules.name;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jibiao.check.Check;
import org.jibiao.check.Note;
import org.jibiao.check.Notes;
import org.jibiao.check.facts.Category;
import org.jibiao.check.facts.Each;
import org.jibiao.check.facts.ProjectFacts;
import org.jibiao.check.facts.Row;
import org.jibiao.check.words.BusinessLine;
import org.jibiao.check.words.Lexicon;
import org.jibiao.check.words.Sense;
import org.jibiao.check.words.Wording;
import org.jibiao.check.words.Words;
import org.jibiao.model.field.IndicatorField;

/**
 * {@code NAME_DESC_MISMATCH}: name and description speak of one thing: a standard is no head count and no sum total, and
 * what lasts or is covered is the same in both.
 */
final class DescriptionFitsName implements Check {

    private static final List<Words> OBJECTS = List.of(Words.PEOPLE, Words.SUMS, Words.THINGS);
    private static final List<String> LASTING = List.of("持续性", "持续时间", "持续影响", "延续性", "长效性");
    private static final int SHORTEST_REST = 3;
    private static final int LONGEST_PHRASE = 24;

    @Override
    public String rule() {
        return "NAME_DESC_MISMATCH";
    }

    @Override
    public void project(ProjectFacts project, Notes notes) {
        for (Row row : project.rows()) {
            if (!row.description().isEmpty() && !row.isSecret()) {
                fault(row, project.lexicon())
                        .ifPresent(fault -> notes.add(Note.at(row.indicator(), IndicatorField.DESCRIPTION)
                                .saying("指标名称“" + row.called() + "”" + fault + "。")
                                .expecting("与名称说的是一件事")));
            }
        }
    }

    private static Optional<String> fault(Row row, Lexicon lexicon) {
        String described = row.description();
        if (isPhrase(described)) {
            Optional<String> kind = kind(row, lexicon, Wording.core(described));
            return kind.isPresent() ? kind : subject(row, lexicon, Wording.core(described));
        }
        return Optional.empty();
    }

    /** Another kind of number: a standard described as a count of heads or as a sum total. */
    private static Optional<String> kind(Row row, Lexicon lexicon, String described) {
        boolean standard = row.sense() == Sense.MONEY_EACH
                || row.category() == Category.COST && row.core().endsWith("标准");
        if (!standard) {
            return Optional.empty();
        }
        if (lexicon.sense(described) == Sense.COUNT) {
            return Optional.of("是单位成本，描述“" + described + "”却是数量");
        }
        if (Each.named(described).isPresent() || described.contains("标准")) {
            return Optional.empty();
        }
        boolean total = lexicon.of(Words.TOTAL_MONEY_ENDINGS).ending(described).isPresent();
        boolean whole = row.unit().isMoneyInAll() && described.endsWith("经费");
        return total || whole ? Optional.of("是单位标准，描述“" + described + "”却是总金额") : Optional.empty();
    }

    /** The same measure of another subject. */
    private static Optional<String> subject(Row row, Lexicon lexicon, String described) {
        String name = row.core();
        if (ends(name) && ends(described)) {
            Set<BusinessLine> named = lexicon.linesIn(name);
            Set<BusinessLine> explained = lexicon.linesIn(described);
            boolean other = !explained.isEmpty()
                    && named.stream().noneMatch(explained::contains)
                    && Wording.likeness(stem(name), stem(described)) == 0;
            if (other) {
                return Optional.of("说的是" + stem(name) + "，描述“" + described + "”说的是" + stem(described));
            }
        }
        boolean rates = row.sense() == Sense.RATE
                && row.category() != Category.SATISFACTION
                && lexicon.sense(described) == Sense.RATE;
        if (!rates) {
            return Optional.empty();
        }
        Set<Words> one = objects(lexicon, rest(name, described));
        Set<Words> two = objects(lexicon, rest(described, name));
        boolean conflict = !one.isEmpty() && !two.isEmpty() && one.stream().noneMatch(two::contains);
        return conflict
                ? Optional.of("说的是“" + rest(name, described) + "”，描述说的是“" + rest(described, name) + "”")
                : Optional.empty();
    }

    private static boolean ends(String phrase) {
        return LASTING.stream().anyMatch(phrase::endsWith);
    }

    private static String stem(String phrase) {
        String stem = phrase;
        for (String tail : LASTING) {
            stem = stem.endsWith(tail) ? stem.substring(0, stem.length() - tail.length()) : stem;
        }
        return stem.endsWith("的") ? stem.substring(0, stem.length() - 1) : stem;
    }

    /** What {@code phrase} has between the beginning and the end it shares with {@code other}. */
    private static String rest(String phrase, String other) {
        int start = 0;
        int shorter = Math.min(phrase.length(), other.length());
        while (start < shorter && phrase.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && phrase.charAt(phrase.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return phrase.substring(start, phrase.length() - end);
    }

    private static Set<Words> objects(Lexicon lexicon, String rest) {
        Set<Words> objects = EnumSet.noneOf(Words.class);
        if (rest.length() >= SHORTEST_REST) {
            OBJECTS.stream().filter(list -> lexicon.of(list).isIn(rest)).forEach(objects::add);
        }
        return objects;
    }

    /** A short noun phrase, no clause and no formula. */
    private static boolean isPhrase(String text) {
        return text.length() <= LONGEST_PHRASE
                && Arrays.stream(new String[] {"，", "。", "；", ",", ";", "/", "÷", "×", "="})
                        .noneMatch(text::contains);
    }
}
