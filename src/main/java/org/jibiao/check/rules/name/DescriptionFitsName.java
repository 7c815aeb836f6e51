package org.jibiao.check.rules.name;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import org.jibiao.model.value.Unit;

/**
 * {@code NAME_DESC_MISMATCH}: name and description speak of one thing: a standard is no head count and no sum total, and
 * what lasts or is covered is the same in both.
 */
final class DescriptionFitsName implements Check {

    private static final List<Words> OBJECTS = List.of(Words.PEOPLE, Words.SUMS, Words.THINGS);
    private static final List<String> LASTING = List.of("持续性", "持续时间", "持续影响", "延续性", "长效性");
    private static final int SHORTEST_REST = 3;
    private static final int LONGEST_PHRASE = 24;
    private static final int SHORT_NAME = 6;
    private static final double ALIKE = 0.5;
    private static final String CONTENT = "满意度";
    private static final Pattern ASKED = Pattern.compile("[的对]|总体|平均");
    private static final List<String> ANYBODY =
            List.of("对象", "群众", "公众", "社会", "受益", "服务", "各方", "人员", "居民", "单位", "百姓");
    private static final Pattern COUNTED = Pattern.compile("([人件户辆台套所家座])数$");
    private static final Set<String> KNOWN = Set.of("人", "件", "户", "辆", "台", "套", "所", "家", "座");

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
            String core = Wording.core(described);
            return kind(row, lexicon, core)
                    .or(() -> counted(row, core))
                    .or(() -> asked(row, core))
                    .or(() -> subject(row, lexicon, core));
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

    /** 补贴公交车数量 in 辆, described as 补贴驾驶员人数. */
    private static Optional<String> counted(Row row, String described) {
        Matcher ending = COUNTED.matcher(described);
        boolean other = row.sense() == Sense.COUNT
                && row.isNumeric()
                && row.unit().per().isEmpty()
                && KNOWN.contains(row.unit().kin())
                && ending.find()
                && !Unit.kin(ending.group(1)).equals(row.unit().kin())
                && !row.core().endsWith(ending.group())
                && Wording.likeness(row.core(), described) < ALIKE;
        return other
                ? Optional.of("数的是" + row.unit().text() + "，描述“" + described + "”数的是" + ending.group(1))
                : Optional.empty();
    }

    /** Whose satisfaction: 乘客满意度, described as 驾驶员满意度. */
    private static Optional<String> asked(Row row, String described) {
        String name = row.core();
        if (row.category() != Category.SATISFACTION
                || !name.endsWith(CONTENT)
                || !described.endsWith(CONTENT)
                || name.equals(described)) {
            return Optional.empty();
        }
        String one = ASKED.matcher(name.substring(0, name.length() - CONTENT.length()))
                .replaceAll("");
        String two = ASKED.matcher(described.substring(0, described.length() - CONTENT.length()))
                .replaceAll("");
        boolean other = one.length() > 1
                && two.length() > 1
                && one.length() <= SHORT_NAME
                && two.length() <= SHORT_NAME
                && one.chars().noneMatch(c -> two.indexOf(c) >= 0)
                && ANYBODY.stream().noneMatch(each -> one.contains(each) || two.contains(each));
        return other ? Optional.of("问的是" + one + "，描述“" + described + "”问的是" + two) : Optional.empty();
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
