package org.jibiao.check.rules.across;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jibiao.check.Check;
import org.jibiao.check.Note;
import org.jibiao.check.Notes;
import org.jibiao.check.facts.ProjectFacts;
import org.jibiao.check.facts.Row;
import org.jibiao.check.words.Wording;
import org.jibiao.model.field.IndicatorField;

/** {@code DUP_IN_PROJECT}: no two indicators of a project mean the same: by their names, or by description and value. */
final class IndicatorsDiffer implements Check {

    private static final int SHORTEST = 4;

    @Override
    public String rule() {
        return "DUP_IN_PROJECT";
    }

    @Override
    public void project(ProjectFacts project, Notes notes) {
        Map<String, Row> seen = new HashMap<>();
        for (Row row : project.rows()) {
            String name = Wording.plain(row.core());
            String described = row.plain().description();
            if (name.length() < SHORTEST || row.isSecret()) {
                continue;
            }
            Row twin = seen.putIfAbsent(name, row);
            if (twin == null && described.length() > SHORTEST && row.isNumeric()) {
                twin = seen.putIfAbsent(described + "|" + row.plain().value(), row);
            }
            if (twin != null) {
                notes.add(Note.at(row.indicator(), IndicatorField.NAME)
                        .also(List.of(twin.indicator().place(IndicatorField.NAME)))
                        .saying("“" + row.called() + "”与本项目的“" + twin.called() + "”（" + twin.text(IndicatorField.LEVEL2)
                                + "）说的是同一件事。")
                        .expecting("保留一条，或写清区别"));
            }
        }
    }
}
