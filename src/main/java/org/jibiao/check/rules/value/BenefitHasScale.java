package org.jibiao.check.rules.value;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jibiao.check.Check;
import org.jibiao.check.Neighbours;
import org.jibiao.check.Note;
import org.jibiao.check.Notes;
import org.jibiao.check.facts.Measurable;
import org.jibiao.check.facts.ProjectFacts;
import org.jibiao.check.facts.Row;
import org.jibiao.check.facts.Trace;
import org.jibiao.check.words.Words;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.value.Quantity;

/**
 * {@code VALUE_VAGUE}: a benefit in words has a scale to be measured by. Values that only repeat the name, or belong to
 * another row, are left to the rules for those.
 */
final class BenefitHasScale implements Check {

    private static final Pattern NUMBERS = Pattern.compile("\\d+(?:\\.\\d+)?\\s*(?:[%％]|百分|[人件次个户场元万亩吨米家所座平公]|项目)");

    @Override
    public String rule() {
        return "VALUE_VAGUE";
    }

    @Override
    public void among(ProjectFacts project, Neighbours others, Notes notes) {
        for (Row row : project.rows()) {
            if (row.category().isBenefit() && !row.isSecret()) {
                note(row, project, others).ifPresent(notes::add);
            }
        }
    }

    /** True if {@code description} names numbers to be reached; those of a formula are none. */
    private static boolean hasNumbers(String description) {
        boolean formula = description.contains("÷") || description.contains("×") || description.contains("/");
        return !formula && NUMBERS.matcher(description).find();
    }

    private static Optional<Note> note(Row row, ProjectFacts project, Neighbours others) {
        if (row.value() instanceof Quantity.Scale || row.target() instanceof Quantity.Scale) {
            return Optional.of(Note.at(row.indicator(), IndicatorField.VALUE)
                    .saying("“" + row.called() + "”的指标值“" + row.value().format().strip() + "”是整个等级，没有说要达到哪一档。")
                    .expecting("其中一档，例如优"));
        }
        if (!(row.target() instanceof Quantity.Text)
                || Measurable.isState(row.printed())
                || Echo.of(row)
                || !others.having(Trace.Kind.NAME, row.plain().value()).isEmpty()) {
            return Optional.empty();
        }
        String expected = "能量化的数，或优、良、中、差的等级";
        if (hasNumbers(row.description())) {
            return Optional.of(Note.at(row.indicator(), row.wordsField())
                    .grave()
                    .saying("“" + row.called() + "”的指标值“" + row.printed() + "”没有衡量尺度，而描述“" + row.description()
                            + "”里已有可以衡量的数。")
                    .expecting("用描述里的数作指标值"));
        }
        boolean known = project.lexicon().of(Words.VAGUE_WORDS).isIn(row.printed());
        return Optional.of(Note.at(row.indicator(), row.wordsField())
                .saying("“" + row.called() + "”的指标值“" + row.printed() + "”"
                        + (known ? "没有衡量尺度，到年底说不清达到没有。" : "是一句话，没有衡量尺度。"))
                .expecting(expected));
    }
}
