package org.jibiao.check.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jibiao.check.words.Lexicon;
import org.jibiao.check.words.Wording;
import org.jibiao.model.Element;
import org.jibiao.model.Project;
import org.jibiao.model.Secrecy;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.model.value.Amount;
import org.jibiao.model.value.Quantity;

/**
 * What of a project is 涉密.
 *
 * @param isAll true if the whole project is
 * @param words names and sentences that would tell it wherever they stood
 * @param numbers sums and counts that would tell it in the same project
 */
public record Withheld(boolean isAll, List<String> words, List<String> numbers) {

    private static final Withheld NOTHING = new Withheld(false, List.of(), List.of());
    private static final Set<Field> SENTENCES =
            Set.of(ProjectField.PURPOSE, ProjectField.GOALS, ProjectField.PERIOD_GOALS, IndicatorField.DESCRIPTION);
    private static final int LONG_NAME = 8;
    private static final int NAME_OF_A_LINE = 6;
    private static final int SENTENCE = 10;
    private static final BigDecimal TELLING_COUNT = BigDecimal.valueOf(100);
    private static final int WAN = 4;

    /** That of {@code project}. */
    static Withheld of(Project project, Lexicon lexicon) {
        if (!Secrecy.marksAnythingIn(project)) {
            return NOTHING;
        }
        boolean all = Secrecy.of(project).whole();
        List<String> words = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        project.withDescendants().forEach(element -> {
            Secrecy secrecy = Secrecy.of(element);
            for (Field field : element.kind().fields()) {
                if (all || secrecy.covers(field)) {
                    words.addAll(words(element, field, lexicon));
                    numbers.addAll(numbers(element, field));
                }
            }
        });
        return new Withheld(
                all,
                words.stream().distinct().toList(),
                numbers.stream().distinct().toList());
    }

    private static List<String> words(Element element, Field field, Lexicon lexicon) {
        String text = element.text(field).strip();
        if (text.isEmpty() || ProjectFacts.isSecret(text)) {
            return List.of();
        } else if (field == ProjectField.NAME || field == IndicatorField.NAME) {
            int length = Wording.plain(text).length();
            boolean own = length >= LONG_NAME
                    || length >= NAME_OF_A_LINE && !lexicon.linesIn(text).isEmpty();
            return own ? List.of(text) : List.of();
        } else if (SENTENCES.contains(field)) {
            return Wording.clauses(text).stream()
                    .map(Wording::unnumbered)
                    .filter(clause -> Wording.plain(clause).length() >= SENTENCE)
                    .toList();
        }
        return List.of();
    }

    private static List<String> numbers(Element element, Field field) {
        if (field == IndicatorField.VALUE || field == IndicatorField.ANNUAL_VALUE) {
            return count(Quantity.parse(element.text(field)));
        }
        return field == ProjectField.TOTAL ? sum(element.text(field)) : List.of();
    }

    private static List<String> count(Quantity value) {
        Optional<BigDecimal> number = value.number();
        boolean telling = number.isPresent()
                && number.get().compareTo(TELLING_COUNT) >= 0
                && !value.unit().isEmpty()
                && !value.unit().contains("%");
        return telling ? List.of(number.get().toPlainString() + value.unit()) : List.of();
    }

    private static List<String> sum(String text) {
        return Amount.parse(text)
                .filter(amount -> amount.signum() > 0)
                .map(amount -> List.of(
                        amount.stripTrailingZeros().toPlainString() + "元",
                        amount.movePointLeft(WAN).stripTrailingZeros().toPlainString() + "万元"))
                .orElse(List.of());
    }
}
