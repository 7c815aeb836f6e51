package org.jibiao.check.rules.text;

import java.util.List;
import java.util.Optional;
import org.jibiao.check.Check;
import org.jibiao.check.Note;
import org.jibiao.check.Notes;
import org.jibiao.check.facts.DepartmentFacts;
import org.jibiao.check.facts.ProjectFacts;
import org.jibiao.check.facts.Row;
import org.jibiao.check.words.Lexicon;
import org.jibiao.check.words.WordSet;
import org.jibiao.check.words.Wording;
import org.jibiao.check.words.Words;
import org.jibiao.model.GoalPair;
import org.jibiao.model.field.GoalPairField;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;

/** {@code SENTENCE}: a goal says what will be done, with a verb and of the time to come. */
final class GoalIsSentence implements Check {

    private static final int SHORTEST = 6;

    @Override
    public String rule() {
        return "SENTENCE";
    }

    @Override
    public void department(DepartmentFacts department, Notes notes) {
        WordSet verbs = department.frame().lexicon().of(Words.VERBS);
        List<GoalPair> pairs = department.goals().subGoals().stream()
                .flatMap(goal -> goal.pairs().stream())
                .toList();
        for (GoalPair pair : pairs) {
            List<String> clauses = Wording.clauses(Wording.unnumbered(pair.text(GoalPairField.GOAL)));
            if (!clauses.isEmpty() && isWithoutVerb(clauses.getFirst(), verbs) && clauses.size() > 1) {
                notes.add(Note.at(pair, GoalPairField.GOAL)
                        .saying("目标里的“" + clauses.getFirst() + "”没有动词，像是漏了字。")
                        .expecting("“动词＋事情＋要达到的程度”的完整句子"));
            }
        }
    }

    @Override
    public void project(ProjectFacts project, Notes notes) {
        Lexicon lexicon = project.lexicon();
        Optional<String> past = lexicon.of(Words.PAST_WORDS).first(project.text(ProjectField.GOALS));
        past.ifPresent(word -> notes.add(Note.at(project.project(), ProjectField.GOALS)
                .saying("绩效目标里的“" + word + "”写成了已经做完的事，目标说的是将要做到的事。")
                .expecting("将要做到的事，例如不用“" + word + "”的“了”")));
        project.rows().forEach(row -> described(row, lexicon, notes));
    }

    /** “群众法律意识，推进法治建设”: the first half has lost its verb. */
    private static void described(Row row, Lexicon lexicon, Notes notes) {
        WordSet verbs = lexicon.of(Words.VERBS);
        List<String> clauses = Wording.clauses(row.description());
        boolean lost = row.category().isBenefit()
                && clauses.size() > 1
                && isWithoutVerb(clauses.getFirst(), verbs)
                && lexicon.of(Words.EFFECT_OBJECTS).ending(clauses.getFirst()).isPresent()
                && verbs.beginning(clauses.get(1)).isPresent();
        if (lost) {
            notes.add(Note.at(row.indicator(), IndicatorField.DESCRIPTION)
                    .saying("“" + row.called() + "”的描述里“" + clauses.getFirst() + "”没有动词，像是漏了字。")
                    .expecting("动词＋“" + clauses.getFirst() + "”"));
        }
    }

    private static boolean isWithoutVerb(String clause, WordSet verbs) {
        return clause.length() >= SHORTEST && !verbs.isIn(clause) && !ProjectFacts.isSecret(clause);
    }
}
