package org.jibiao.check.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jibiao.check.Check;
import org.jibiao.check.Demands;
import org.jibiao.check.Notes;
import org.jibiao.model.Project;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;

/** {@code CAT_MISSING}: every class of indicators that the form makes obligatory has a row. */
final class ClassesPresent implements Check {

    @Override
    public String rule() {
        return "CAT_MISSING";
    }

    @Override
    public void project(Project project, Demands demands, Notes notes) {
        Set<String> present = project.indicators().stream()
                .map(indicator -> plain(indicator.text(IndicatorField.LEVEL2)))
                .collect(Collectors.toSet());
        List<String> missing = demands.classes().stream()
                .filter(each -> !present.contains(plain(each)))
                .toList();
        if (!missing.isEmpty()) {
            notes.add(
                    project,
                    ProjectField.NAME,
                    "缺少" + String.join("、", missing) + "，本表每个项目须填"
                            + demands.classes().size() + "类指标。",
                    "补上" + String.join("、", missing));
        }
    }

    /** The name of a class without blanks and without the word 指标; 可持续发展 is an old name of 可持续影响. */
    private static String plain(String name) {
        return name.replaceAll("[\\s\\u3000]", "").replace("指标", "").replace("可持续发展", "可持续影响");
    }
}
