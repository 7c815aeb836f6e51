package org.jibiao.check.rules.relevance;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jibiao.check.Check;
import org.jibiao.check.Note;
import org.jibiao.check.Notes;
import org.jibiao.check.facts.Category;
import org.jibiao.check.facts.ProjectFacts;
import org.jibiao.check.facts.Row;
import org.jibiao.check.words.Words;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;

/**
 * {@code IRRELEVANT_INDICATOR}: what an indicator speaks of, a training, cases, vehicles, is named in the purpose, the
 * goals or another indicator, or belongs to the project's business. Looked at where the form has a purpose.
 */
final class IndicatorRelevant implements Check {

    @Override
    public String rule() {
        return "IRRELEVANT_INDICATOR";
    }

    @Override
    public void project(ProjectFacts project, Notes notes) {
        String purpose = project.text(ProjectField.PURPOSE);
        if (purpose.isEmpty() || ProjectFacts.isSecret(purpose)) {
            return;
        }
        String told = project.name() + "\n" + purpose + "\n" + project.text(ProjectField.GOALS);
        for (Row row : project.rows()) {
            foreign(row, project, told)
                    .ifPresent(word -> notes.add(Note.at(row.indicator(), IndicatorField.NAME)
                            .saying("“" + row.called() + "”说到" + word + "，而资金用途、绩效目标和别的指标都没有提到" + word + "。")
                            .expecting("与资金用途有关的指标")));
            if (row.category() == Category.ECOLOGICAL_BENEFIT
                    && project.lexicon().of(Words.GREEN_FILLERS).isIn(row.name())
                    && !project.lexicon().of(Words.GREEN_FILLERS).isIn(told)
                    && !project.lexicon().of(Words.SAVING_WORDS).isIn(row.name())) {
                notes.add(Note.at(row.indicator(), IndicatorField.NAME)
                        .mild()
                        .saying("“" + row.called() + "”与资金用途无关，像是凑数的。")
                        .expecting("与资金用途有关的生态效益，表样不要求时可以删除"));
            }
        }
    }

    private static Optional<String> foreign(Row row, ProjectFacts project, String told) {
        Set<String> said = new LinkedHashSet<>();
        if (row.category().isOutput() || row.category() == Category.COST) {
            said.addAll(project.lexicon().of(Words.ACTIVITY_WORDS).all(row.name() + row.description()));
        }
        if (row.category() == Category.COST) {
            said.addAll(project.lexicon().of(Words.COST_ACTIVITIES).all(row.name()));
        }
        return said.stream()
                .filter(word -> !told.contains(word)
                        && !others(row, project).contains(word)
                        && project.lines().stream()
                                .noneMatch(line -> line.words().has(word)))
                .findFirst();
    }

    private static String others(Row row, ProjectFacts project) {
        return project.rows().stream()
                .filter(other -> other != row)
                .map(other -> other.name() + other.description())
                .collect(Collectors.joining("\n"));
    }
}
