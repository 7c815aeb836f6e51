package org.jibiao.check.rules.across;

import java.util.ArrayList;
import java.util.Collection;
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
import org.jibiao.check.words.Words;
import org.jibiao.model.Ref;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;

/**
 * {@code DUP_ACROSS}: no two projects of a declaration claim the same outputs with the same numbers, or are paid for the
 * same use. One finding for each other project, or one for all if they are many.
 */
final class ProjectsDiffer implements Check {

    private static final int NAMED = 3;
    /** With more projects than this in common they are told in one sentence. */
    private static final int TOLD_APART = 3;

    private static final int SHORTEST_PURPOSE = 12;

    /** What is in shared with one other project. */
    private static final class Shared {
        private final Set<Row> rows = new LinkedHashSet<>();
        private boolean purpose;
        private String name = "";

        boolean isOutput() {
            return rows.stream().anyMatch(row -> row.category() == Category.QUANTITY && row.isNumeric());
        }
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
                String value = row.plain().value();
                for (String said : new LinkedHashSet<>(
                        List.of(row.plain().name(), row.plain().description()))) {
                    others.having(Kind.ROW, said + "|" + value)
                            .forEach(trace -> shared(found, trace).rows.add(row));
                }
            }
        }
        String purpose = project.plainPurpose();
        if (purpose.length() >= SHORTEST_PURPOSE) {
            others.having(Kind.PURPOSE, purpose).forEach(trace -> shared(found, trace).purpose = true);
        }
        tell(project, told(found.values(), notes.limit("same").intValue()), notes);
    }

    /** Those with enough in common, the rows left out where only the purpose counts. */
    private static List<Shared> told(Collection<Shared> found, int least) {
        List<Shared> same = new ArrayList<>();
        for (Shared shared : found) {
            if (shared.isOutput() && shared.rows.size() >= least) {
                same.add(shared);
            } else if (shared.purpose) {
                shared.rows.clear();
                same.add(shared);
            }
        }
        return same;
    }

    private static void tell(ProjectFacts project, List<Shared> same, Notes notes) {
        if (same.size() <= TOLD_APART) {
            same.forEach(shared ->
                    notes.add(shared.rows.isEmpty() ? purpose(project, List.of(shared)) : outputs(List.of(shared))));
            return;
        }
        List<Shared> outputs =
                same.stream().filter(shared -> !shared.rows.isEmpty()).toList();
        List<Shared> purposes =
                same.stream().filter(shared -> shared.rows.isEmpty()).toList();
        if (!outputs.isEmpty()) {
            notes.add(outputs(outputs));
        }
        if (!purposes.isEmpty()) {
            notes.add(purpose(project, purposes));
        }
    }

    /** “甲”“乙”“丙”等9个项目. */
    private static String names(List<Shared> same) {
        String names = same.stream()
                .limit(NAMED)
                .map(shared -> "“" + shared.name + "”")
                .collect(Collectors.joining());
        return same.size() <= NAMED ? names : names + "等" + same.size() + "个项目";
    }

    private static Note purpose(ProjectFacts project, List<Shared> same) {
        return Note.at(project.project(), ProjectField.PURPOSE)
                .saying("资金用途与" + names(same) + "的完全相同，同一件事可能申请了" + (same.size() == 1 ? "两" : "几") + "次资金。")
                .expecting("合并项目，或写清各自的用途");
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

    private static Note outputs(List<Shared> same) {
        List<Row> rows = List.copyOf(same.getFirst().rows);
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
                .finding(names(same) + named)
                .saying("与" + names(same) + "有" + rows.size() + "条相同的指标（" + named + (rows.size() > NAMED ? "等" : "")
                        + "），同样的产出可能算了" + (same.size() == 1 ? "两" : "几") + "次。")
                .expecting("合并项目，或按资金分开写各自的产出");
    }
}
