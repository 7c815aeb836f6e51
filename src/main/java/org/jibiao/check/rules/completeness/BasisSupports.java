package org.jibiao.check.rules.completeness;

import java.util.List;
import java.util.regex.Pattern;
import org.jibiao.check.Check;
import org.jibiao.check.Note;
import org.jibiao.check.Notes;
import org.jibiao.check.facts.Category;
import org.jibiao.check.facts.ProjectFacts;
import org.jibiao.check.facts.Row;
import org.jibiao.check.words.Lexicon;
import org.jibiao.check.words.WordSet;
import org.jibiao.check.words.Wording;
import org.jibiao.check.words.Words;
import org.jibiao.model.field.IndicatorField;

/**
 * {@code BASIS_UNFIT}: a basis is a document, a standard, history or a survey, and concerns the value: a law on legal aid
 * says nothing of saving paper, and satisfaction is not set by a law.
 */
final class BasisSupports implements Check {

    /** 无, 100%, 12公里. */
    private static final Pattern NOTHING =
            Pattern.compile("无|没有|暂无|[/—-]+|[≥≤=＝]?\\s*\\d+(?:\\.\\d+)?\\s*(?:[%％]|百分比|公里|万元|元|人次?|[件个次场户亩])");

    private static final Pattern PARTS = Pattern.compile("[、，,；;\\n]+");

    @Override
    public String rule() {
        return "BASIS_UNFIT";
    }

    @Override
    public void project(ProjectFacts project, Notes notes) {
        Lexicon lexicon = project.lexicon();
        for (Row row : project.rows()) {
            String basis = row.basis();
            if (basis.isEmpty() || ProjectFacts.isSecret(basis)) {
                continue;
            }
            if (isNone(row, lexicon)) {
                notes.add(note(row)
                        .saying("“" + row.called() + "”的依据“" + basis + "”不是文件、标准、历史数据或调查，不能作为确定指标值的依据。")
                        .expecting("文件、标准、历史数据或调查"));
            } else if (row.category() == Category.SATISFACTION && isDocumentOnly(basis, lexicon)) {
                notes.add(note(row)
                        .mild()
                        .saying("“" + row.called() + "”的依据是“" + basis + "”，满意度一般依据调查问卷或历年结果。")
                        .expecting("调查问卷、历年调查结果"));
            }
        }
        general(project, notes);
    }

    /** Rows that have nothing to do with the business, resting on a paper about it. */
    private static void general(ProjectFacts project, Notes notes) {
        Lexicon lexicon = project.lexicon();
        List<Row> rows = project.rows().stream()
                .filter(row -> isGeneral(row, lexicon)
                        && row.category() != Category.SATISFACTION
                        && !lexicon.linesIn(row.basis()).isEmpty()
                        && isDocumentOnly(row.basis(), lexicon))
                .toList();
        if (!rows.isEmpty()) {
            Row first = rows.getFirst();
            String names = String.join("”“", rows.stream().map(Row::called).toList());
            notes.add(note(first)
                    .also(rows.stream()
                            .map(row -> row.indicator().place(IndicatorField.BASIS))
                            .toList())
                    .finding(names + first.basis())
                    .saying("“" + names + "”以“" + first.basis() + "”为依据，这份文件没有规定这些内容。")
                    .expecting("与指标有关的依据，例如预算管理、节能的规定或历史数据"));
        }
    }

    private static boolean isGeneral(Row row, Lexicon lexicon) {
        WordSet general = lexicon.of(Words.GENERAL_ROWS);
        return general.isIn(row.name()) || general.isIn(row.description());
    }

    /** True if no part of the basis is a document or another accepted kind, and one is surely something else. */
    private static boolean isNone(Row row, Lexicon lexicon) {
        String basis = row.basis();
        if (basis.contains("《") || lexicon.of(Words.ACCEPTED_BASES).isIn(basis)) {
            return false;
        }
        boolean other = false;
        for (String part : PARTS.split(basis)) {
            String core = Wording.core(part.strip());
            if (NOTHING.matcher(core).matches()) {
                other = true;
                continue;
            }
            if (core.isEmpty()
                    || lexicon.of(Words.DOCUMENT_ENDINGS).ending(core).isPresent()) {
                return false;
            }
            other |= lexicon.of(Words.QUANTITY_ENDINGS).ending(core).isPresent()
                    || lexicon.of(Words.ACTIVITY_BEGINNINGS).beginning(core).isPresent()
                    || Wording.plain(core).equals(row.plain().name());
        }
        return other;
    }

    private static boolean isDocumentOnly(String basis, Lexicon lexicon) {
        boolean document = basis.contains("《")
                || lexicon.of(Words.DOCUMENT_ENDINGS).ending(basis).isPresent();
        return document && !lexicon.of(Words.SURVEY_WORDS).isIn(basis);
    }

    private static Note note(Row row) {
        return Note.at(row.indicator(), IndicatorField.BASIS);
    }
}
