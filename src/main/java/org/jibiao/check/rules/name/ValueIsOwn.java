package org.jibiao.check.rules.name;

import java.util.List;
import java.util.Optional;
import org.jibiao.check.Check;
import org.jibiao.check.Neighbours;
import org.jibiao.check.Note;
import org.jibiao.check.Notes;
import org.jibiao.check.facts.ProjectFacts;
import org.jibiao.check.facts.Row;
import org.jibiao.check.facts.Trace;
import org.jibiao.check.words.Words;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.value.Quantity;

/**
 * {@code VALUE_OFF_TOPIC}: a value in words is this row's own, not the name of another row; and a result, not just
 * something that is done.
 */
final class ValueIsOwn implements Check {

    private static final int SHORTEST = 6;

    @Override
    public String rule() {
        return "VALUE_OFF_TOPIC";
    }

    @Override
    public void among(ProjectFacts project, Neighbours others, Notes notes) {
        for (Row row : project.rows()) {
            if (row.target() instanceof Quantity.Text) {
                String value = row.plain().value();
                if (value.length() >= SHORTEST && !value.equals(row.plain().name())) {
                    elsewhere(row, value, project, others).ifPresent(notes::add);
                }
            }
            activity(row, IndicatorField.VALUE, project).ifPresent(notes::add);
        }
    }

    private static Optional<Note> elsewhere(Row row, String value, ProjectFacts project, Neighbours others) {
        Optional<Row> here = project.rows().stream()
                .filter(other -> other != row && other.plain().name().equals(value))
                .findFirst();
        String start = "“" + row.called() + "”的指标值“" + row.printed() + "”";
        if (here.isPresent()) {
            return Optional.of(note(row, row.wordsField()).grave().saying(start + "是本项目另一条指标的名称，像是抄错了行。"));
        }
        List<Trace> there = others.having(Trace.Kind.NAME, value);
        return there.isEmpty()
                ? Optional.empty()
                : Optional.of(note(row, row.wordsField())
                        .saying(start + "说的是另一件事，与“" + there.getFirst().projectName() + "”的一条指标名称相同，像是抄来的。"));
    }

    private static Optional<Note> activity(Row row, Field field, ProjectFacts project) {
        String text = row.text(field);
        boolean activity = row.value() instanceof Quantity.Text
                && text.contains("的")
                && !text.contains("，")
                && project.lexicon().of(Words.ACTIVITY_TAILS).ending(text).isPresent()
                && project.lexicon().of(Words.VERBS).beginning(text).isEmpty();
        return activity
                ? Optional.of(
                        note(row, field).mild().saying("“" + row.called() + "”的指标值“" + text + "”说的是一件事，不是要达到的结果。"))
                : Optional.empty();
    }

    private static Note note(Row row, Field field) {
        return Note.at(row.indicator(), field).expecting("本指标要达到的结果");
    }
}
