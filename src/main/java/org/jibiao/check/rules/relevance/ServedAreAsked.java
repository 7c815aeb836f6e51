package org.jibiao.check.rules.relevance;

import org.jibiao.check.Check;
import org.jibiao.check.Note;
import org.jibiao.check.Notes;
import org.jibiao.check.facts.Category;
import org.jibiao.check.facts.ProjectFacts;
import org.jibiao.check.facts.Row;
import org.jibiao.check.words.Words;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;

/** {@code SATISFACTION_OBJECT}: those asked are those served, not the staff, unless the money goes to them. */
final class ServedAreAsked implements Check {

    @Override
    public String rule() {
        return "SATISFACTION_OBJECT";
    }

    @Override
    public void project(ProjectFacts project, Notes notes) {
        String told =
                project.name() + "\n" + project.text(ProjectField.PURPOSE) + "\n" + project.text(ProjectField.GOALS);
        boolean forStaff = project.lexicon().of(Words.FOR_STAFF).isIn(told);
        for (Row row : project.rows()) {
            boolean never = project.lexicon().of(Words.NEVER_SERVED).isIn(asked(row));
            if (row.category() != Category.SATISFACTION || forStaff && !never) {
                continue;
            }
            Note note = Note.at(row.indicator(), IndicatorField.NAME).expecting("受益的一方，例如受援人、帮教对象、群众");
            if (project.lexicon().of(Words.STAFF_WORDS).isIn(asked(row))) {
                notes.add(note.saying("“" + row.called() + "”问的是办事的人，钱却不是花在他们身上，应当问受益的一方。"));
            } else if (project.lexicon().of(Words.ORGAN_WORDS).isIn(asked(row))) {
                notes.add(note.mild().saying("“" + row.called() + "”问的像是承办的机构，应当问受益的一方。"));
            }
        }
    }

    /** Who is asked: in 群众对工作人员的满意度 the 群众. */
    private static String asked(Row row) {
        int about = row.core().indexOf('对');
        boolean object = about >= 0 && row.core().startsWith("对象", about);
        return about > 0 && !object ? row.core().substring(0, about) : row.core();
    }
}
