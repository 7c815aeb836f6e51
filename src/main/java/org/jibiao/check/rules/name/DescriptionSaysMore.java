package org.jibiao.check.rules.name;

import java.util.List;
import org.jibiao.check.Check;
import org.jibiao.check.Note;
import org.jibiao.check.Notes;
import org.jibiao.check.facts.ProjectFacts;
import org.jibiao.check.facts.Row;
import org.jibiao.model.field.IndicatorField;

/** {@code DESC_ECHO}: a description explains the name instead of repeating it. One finding a project. */
final class DescriptionSaysMore implements Check {

    @Override
    public String rule() {
        return "DESC_ECHO";
    }

    @Override
    public void project(ProjectFacts project, Notes notes) {
        List<Row> echoes =
                project.rows().stream().filter(DescriptionSaysMore::repeats).toList();
        if (echoes.isEmpty()) {
            return;
        }
        Row first = echoes.getFirst();
        String message = echoes.size() == 1
                ? "“" + first.called() + "”的描述只是重复名称。"
                : project.rows().size() + "条指标里有" + echoes.size() + "条的描述只是重复名称，没有说明怎么算。";
        notes.add(Note.at(first.indicator(), IndicatorField.DESCRIPTION)
                .also(echoes.stream()
                        .map(row -> row.indicator().place(IndicatorField.DESCRIPTION))
                        .toList())
                .saying(message)
                .expecting("写明统计口径或计算公式"));
    }

    private static boolean repeats(Row row) {
        String name = row.plain().name();
        return !name.isEmpty() && !row.isSecret() && name.equals(row.plain().description());
    }
}
