package org.jibiao.check.rules.name;

import java.util.List;
import java.util.regex.Pattern;
import org.jibiao.check.Check;
import org.jibiao.check.Note;
import org.jibiao.check.Notes;
import org.jibiao.check.facts.ProjectFacts;
import org.jibiao.check.facts.Row;
import org.jibiao.check.words.Wording;
import org.jibiao.model.field.IndicatorField;

/** {@code DESC_ECHO}: a description explains the name instead of repeating it. One finding a project. */
final class DescriptionSaysMore implements Check {

    /** How many signs of fillers there may be. */
    private static final int FILLERS = 5;

    private static final Pattern FILLER = Pattern.compile("^(?:反映|考核|考察|衡量|指|用于)|的|[（(].*[)）]$");

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
        String described = row.plain().description();
        if (name.isEmpty() || described.isEmpty() || row.isSecret()) {
            return false;
        }
        boolean near = Math.abs(name.length() - described.length()) <= FILLERS
                && described.charAt(described.length() - 1)
                        == row.core().charAt(row.core().length() - 1);
        return name.equals(described) || near && bare(row.core()).equals(bare(described));
    }

    /** 反映补贴公交车的数量 says no more than 补贴公交车数量. */
    private static String bare(String phrase) {
        return FILLER.matcher(Wording.plain(phrase)).replaceAll("");
    }
}
