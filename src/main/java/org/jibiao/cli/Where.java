package org.jibiao.cli;

import java.util.List;
import org.jibiao.model.Declaration;
import org.jibiao.model.Indicator;
import org.jibiao.model.Project;
import org.jibiao.model.Ref;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;

/**
 * Where a finding stands.
 *
 * @param projectNo from 1, 0 for the department as a whole
 * @param project the project's name, {@code ""} for the department
 * @param indicator the indicator's name, {@code ""} if it is about none
 */
record Where(int projectNo, String project, String indicator) {

    static Where of(Declaration declaration, Ref ref) {
        List<Project> projects = declaration.projects();
        for (int index = 0; index < projects.size(); index++) {
            Project project = projects.get(index);
            if (project.ref().equals(ref)) {
                return new Where(index + 1, project.text(ProjectField.NAME), "");
            }
            for (Indicator indicator : project.indicators()) {
                if (indicator.ref().equals(ref)) {
                    return new Where(index + 1, project.text(ProjectField.NAME), indicator.text(IndicatorField.NAME));
                }
            }
        }
        String indicator = declaration.goals().indicators().stream()
                .filter(each -> each.ref().equals(ref))
                .map(each -> each.text(IndicatorField.NAME))
                .findFirst()
                .orElse("");
        return new Where(0, "", indicator);
    }

    /** For people: {@code 2. 法律援助} or the department as a whole. */
    String part() {
        return projectNo == 0
                ? "部门整体绩效目标"
                : projectNo + ". " + (project.isBlank() ? "（未写项目名称）" : project.replace('\n', ' '));
    }

    /** For people: {@code 2. 法律援助 ▸ 受援率：}. */
    String words() {
        return part() + (indicator.isEmpty() ? "" : " ▸ " + indicator) + "：";
    }
}
