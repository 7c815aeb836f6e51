package org.jibiao.check.rules.across;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jibiao.check.Check;
import org.jibiao.check.Neighbours;
import org.jibiao.check.Note;
import org.jibiao.check.Notes;
import org.jibiao.check.facts.Category;
import org.jibiao.check.facts.ProjectFacts;
import org.jibiao.check.facts.Row;
import org.jibiao.check.facts.Trace;
import org.jibiao.check.facts.Trace.Kind;
import org.jibiao.check.words.Wording;
import org.jibiao.check.words.Words;
import org.jibiao.model.Ref;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;

/**
 * {@code DUP_ACROSS}: no two projects of a declaration claim the same outputs with the same numbers, or are paid for the
 * same use. One finding for each other project.
 */
final class ProjectsDiffer implements Check {

    private static final int NAMED = 3;
    private static final int SHORTEST_PURPOSE = 12;

    /** What is in shared with one other project. */
    private static final class Shared {
        private final Set<Row> rows = new LinkedHashSet<>();
        private boolean purpose;
        private String name = "";
    }

    @Override
    public String rule() {
        return "DUP_ACROSS";
    }

    @Override
    public void among(ProjectFacts project, Neighbours others, Notes notes) {
        Map<Ref, Shared> found = new LinkedHashMap<>();
        for (Row row : project.rows()) {
            if (isTelling(row, project)) {
                String value = Wording.plain(row.printed());
                for (String said :
                        new LinkedHashSet<>(List.of(Wording.plain(row.name()), Wording.plain(row.description())))) {
                    others.having(Kind.ROW, said + "|" + value)
                            .forEach(trace -> shared(found, trace).rows.add(row));
                }
            }
        }
        String purpose = Wording.plain(project.text(ProjectField.PURPOSE));
        if (purpose.length() >= SHORTEST_PURPOSE) {
            others.having(Kind.PURPOSE, purpose).forEach(trace -> shared(found, trace).purpose = true);
        }
        int least = notes.limit("same").intValue();
        found.values().forEach(shared -> {
            boolean output =
                    shared.rows.stream().anyMatch(row -> row.category() == Category.QUANTITY && row.isNumeric());
            if (output && shared.rows.size() >= least) {
                notes.add(outputs(shared));
            } else if (shared.purpose) {
                notes.add(Note.at(project.project(), ProjectField.PURPOSE)
                        .saying("资金用途与“" + shared.name + "”的完全相同，同一件事可能申请了两次资金。")
                        .expecting("合并项目，或写清各自的用途"));
            }
        });
    }

    private static Shared shared(Map<Ref, Shared> found, Trace trace) {
        Shared shared = found.computeIfAbsent(trace.project(), none -> new Shared());
        shared.name = trace.projectName();
        return shared;
    }

    /** Bare names and set phrases are the same in many projects and tell nothing. */
    private static boolean isTelling(Row row, ProjectFacts project) {
        return !row.isSecret() && !project.lexicon().of(Words.GENERIC_NAMES).has(row.core());
    }

    private static Note outputs(Shared shared) {
        List<Row> rows = List.copyOf(shared.rows);
        Row first = rows.stream()
                .filter(row -> row.category() == Category.QUANTITY)
                .findFirst()
                .orElseThrow();
        String named = rows.stream()
                .limit(NAMED)
                .map(row -> row.called() + row.printed())
                .collect(Collectors.joining("、"));
        return Note.at(first.indicator(), IndicatorField.NAME)
                .also(rows.stream()
                        .map(row -> row.indicator().place(IndicatorField.NAME))
                        .toList())
                .finding(shared.name + named)
                .saying("与“" + shared.name + "”有" + rows.size() + "条相同的指标（" + named + (rows.size() > NAMED ? "等" : "")
                        + "），同样的产出可能算了两次。")
                .expecting("合并项目，或按资金分开写各自的产出");
    }
}
