package org.jibiao.check.rules;

import java.util.List;
import org.jibiao.check.Check;
import org.jibiao.check.Demands;
import org.jibiao.check.Notes;
import org.jibiao.model.Declaration;
import org.jibiao.model.Project;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.ProjectField;
import org.jibiao.model.value.Amount;

/** {@code REQ_HEADER}: the head of the table is filled in and the budget is a number above 0. */
final class HeaderComplete implements Check {

    private static final List<ProjectField> ASKED =
            List.of(ProjectField.NAME, ProjectField.UNIT, ProjectField.TOTAL, ProjectField.PURPOSE, ProjectField.GOALS);

    @Override
    public String rule() {
        return "REQ_HEADER";
    }

    @Override
    public void department(Declaration declaration, Demands demands, Notes notes) {
        for (Field field : List.of(DeclarationField.YEAR, DeclarationField.DEPARTMENT)) {
            if (declaration.text(field).isBlank()) {
                notes.add(declaration, field, "申报没有填写" + field.label() + "。", "填写" + field.label());
            }
        }
    }

    @Override
    public void project(Project project, Demands demands, Notes notes) {
        ASKED.stream()
                .filter(demands.header()::contains)
                .filter(field -> project.text(field).isBlank())
                .forEach(field -> notes.add(project, field, "项目没有填写" + field.label() + "。", "填写" + field.label()));
        String total = project.text(ProjectField.TOTAL);
        boolean positive =
                Amount.parse(total).filter(number -> number.signum() > 0).isPresent();
        if (!total.isBlank() && !positive && !Rows.isSecret(total)) {
            notes.add(project, ProjectField.TOTAL, "预算数应是大于0的数，现为“" + total.strip() + "”。", "大于0的数");
        }
    }
}
