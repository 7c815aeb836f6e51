package org.jibiao.check.rules.across;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jibiao.check.Check;
import org.jibiao.check.Note;
import org.jibiao.check.Notes;
import org.jibiao.check.facts.ProjectFacts;
import org.jibiao.check.facts.Row;
import org.jibiao.check.words.Sense;
import org.jibiao.check.words.WordSet;
import org.jibiao.check.words.Wording;
import org.jibiao.model.field.IndicatorField;

/** {@code DUP_IN_PROJECT}: no two indicators of a project mean the same: by their names, or by description and value. */
final class IndicatorsDiffer implements Check {

    private static final int SHORTEST = 4;
    private static final WordSet FILLERS = WordSet.of(List.of("资金", "经费", "工作", "情况", "的"));
    private static final Pattern FILLER = Pattern.compile(String.join("|", FILLERS.words()));
    private static final Pattern ENDINGS = Pattern.compile("(?:数量|[人件次户个所台辆套份场座家]数|人次|场次|数)$");

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
            if (twin == null && row.isNumeric()) {
                twin = seen.putIfAbsent(kind(row, name), row);
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

    /** What is counted without words that make no difference: 补助资金发放及时率 and 补助发放及时率 are the same. */
    private static String kind(Row row, String plain) {
        String stem = FILLERS.isIn(plain) ? FILLER.matcher(plain).replaceAll("") : plain;
        String counted = row.sense() == Sense.COUNT ? ENDINGS.matcher(stem).replaceAll("") : stem;
        String left = counted.length() < SHORTEST ? row.core() : counted;
        String each = row.unit().per().isEmpty()
                ? ""
                : "/" + String.join("/", row.unit().per());
        return row.category() + "|" + left + "|" + row.unit().kin() + each;
    }
}
