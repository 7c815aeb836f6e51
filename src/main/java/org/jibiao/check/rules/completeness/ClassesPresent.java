package org.jibiao.check.rules.completeness;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jibiao.check.Check;
import org.jibiao.check.Note;
import org.jibiao.check.Notes;
import org.jibiao.check.facts.ProjectFacts;
import org.jibiao.check.facts.Row;
import org.jibiao.check.words.Wording;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;

/** {@code CAT_MISSING}: every class of indicators that the form makes obligatory has a row. */
final class ClassesPresent implements Check {

    @Override
    public String rule() {
        return "CAT_MISSING";
    }

    @Override
    public void project(ProjectFacts project, Notes notes) {
        Set<String> present = new HashSet<>();
        for (Row row : project.rows()) {
            present.add(plain(row.text(IndicatorField.LEVEL1)));
            present.add(plain(row.text(IndicatorField.LEVEL2)));
        }
        List<String> asked = project.demands().classes();
        List<String> missing =
                asked.stream().filter(each -> !present.contains(plain(each))).toList();
        if (!missing.isEmpty()) {
            String names = String.join("、", missing);
            notes.add(Note.at(project.project(), ProjectField.NAME)
                    .finding(names)
                    .saying("缺少" + names + "，本表每个项目须填" + asked.size() + "类指标。")
                    .expecting("补上" + names));
        }
    }

    /** The name of a class without blanks and without the word 指标; 可持续发展 is an old name of 可持续影响. */
    private static String plain(String name) {
        String plain = Wording.withoutBlanks(name).replace("指标", "").replace("可持续发展", "可持续影响");
        return plain.equals("服务对象满意度") ? "满意度" : plain;
    }
}
