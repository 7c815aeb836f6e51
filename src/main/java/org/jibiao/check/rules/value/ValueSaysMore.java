package org.jibiao.check.rules.value;

import org.jibiao.check.Check;
import org.jibiao.check.Note;
import org.jibiao.check.Notes;
import org.jibiao.check.facts.ProjectFacts;
import org.jibiao.check.facts.Row;

/** {@code VALUE_ECHO}: a value says something that name and description do not say already. */
final class ValueSaysMore implements Check {

    @Override
    public String rule() {
        return "VALUE_ECHO";
    }

    @Override
    public void project(ProjectFacts project, Notes notes) {
        for (Row row : project.rows()) {
            if (Echo.of(row)) {
                String what = Echo.isName(row) ? "名称" : "描述";
                notes.add(Note.at(row.indicator(), row.wordsField())
                        .saying("“" + row.called() + "”的指标值只是重复" + what + "，没有可以衡量的内容。")
                        .expecting("要达到的数，或优、良、中、差的等级"));
            }
        }
    }
}
