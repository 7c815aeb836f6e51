package org.jibiao.check.rules.name;

import org.jibiao.check.Check;
import org.jibiao.check.Note;
import org.jibiao.check.Notes;
import org.jibiao.check.facts.DepartmentFacts;
import org.jibiao.check.facts.ProjectFacts;
import org.jibiao.check.facts.Row;
import org.jibiao.check.words.Lexicon;
import org.jibiao.check.words.Wording;
import org.jibiao.check.words.Words;
import org.jibiao.model.field.IndicatorField;

/** {@code NAME_GENERIC}: a name says of what: not the name of the class, not a bare 及时率. */
final class NameIsSpecific implements Check {

    @Override
    public String rule() {
        return "NAME_GENERIC";
    }

    @Override
    public void project(ProjectFacts project, Notes notes) {
        for (Row row : project.rows()) {
            if (isClass(row)) {
                notes.add(ofClass(row).grave());
            } else {
                bare(row, project.lexicon(), notes);
            }
        }
    }

    @Override
    public void department(DepartmentFacts department, Notes notes) {
        department.rows().stream().filter(NameIsSpecific::isClass).forEach(row -> notes.add(ofClass(row)));
    }

    private static void bare(Row row, Lexicon lexicon, Notes notes) {
        String core = Wording.withoutBlanks(row.core());
        if (lexicon.of(Words.GENERIC_NAMES).has(core)) {
            notes.add(Note.at(row.indicator(), IndicatorField.NAME)
                    .saying("指标名称“" + row.called() + "”没有说是什么的" + core + "。")
                    .expecting("在前面写明是什么的" + core));
        }
    }

    private static boolean isClass(Row row) {
        String name = withoutWord(row.name());
        return !name.isEmpty() && name.equals(withoutWord(row.text(IndicatorField.LEVEL2)));
    }

    private static Note ofClass(Row row) {
        return Note.at(row.indicator(), IndicatorField.NAME)
                .saying("三级指标名称“" + row.called() + "”就是二级指标的名称，没有说明具体衡量什么。")
                .expecting("写明对象和衡量的内容，例如受援人满意度");
    }

    private static String withoutWord(String name) {
        String plain = Wording.plain(name);
        return plain.endsWith("指标") ? plain.substring(0, plain.length() - 2) : plain;
    }
}
