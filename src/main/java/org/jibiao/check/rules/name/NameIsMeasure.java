package org.jibiao.check.rules.name;

import java.util.Optional;
import org.jibiao.check.Check;
import org.jibiao.check.Note;
import org.jibiao.check.Notes;
import org.jibiao.check.facts.ProjectFacts;
import org.jibiao.check.facts.Row;
import org.jibiao.check.words.Lexicon;
import org.jibiao.check.words.Words;
import org.jibiao.model.field.IndicatorField;

/** {@code NAME_QUESTION}: a name is the name of a measure: no question, not half of it, nothing behind it. */
final class NameIsMeasure implements Check {

    @Override
    public String rule() {
        return "NAME_QUESTION";
    }

    @Override
    public void project(ProjectFacts project, Notes notes) {
        for (Row row : project.rows()) {
            fault(row, project.lexicon())
                    .ifPresent(fault -> notes.add(Note.at(row.indicator(), IndicatorField.NAME)
                            .saying("指标名称“" + row.called() + "”" + fault + "。")
                            .expecting("能够衡量的名词，例如…率、…数、…满意度")));
        }
    }

    private static Optional<String> fault(Row row, Lexicon lexicon) {
        String core = row.core();
        if (lexicon.of(Words.QUESTION_WORDS).isIn(core)) {
            return Optional.of("是一个问句，不是指标名称");
        } else if (!row.isNumeric()) {
            return Optional.empty();
        }
        Optional<String> unfinished = lexicon.of(Words.UNFINISHED_ENDINGS).ending(core);
        if (unfinished.isPresent()) {
            return Optional.of("没有写完，“" + unfinished.get() + "”后面缺“率”“度”或“数”");
        }
        return lexicon.of(Words.MEASURE_THEN_VERB)
                .ending(core)
                .filter(verb -> lexicon.of(Words.RATE_ENDINGS)
                        .ending(core.substring(0, core.length() - verb.length()))
                        .isPresent())
                .map(verb -> "后面多了“" + verb + "”，指标名称到“率”“度”为止");
    }
}
