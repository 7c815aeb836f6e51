package org.jibiao.check.rules.completeness;

import java.util.List;
import org.jibiao.check.Check;
import org.jibiao.check.Note;
import org.jibiao.check.Notes;
import org.jibiao.check.facts.DepartmentFacts;
import org.jibiao.check.facts.ProjectFacts;
import org.jibiao.model.field.DeclarationField;
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
    public void department(DepartmentFacts department, Notes notes) {
        for (DeclarationField field : List.of(DeclarationField.YEAR, DeclarationField.DEPARTMENT)) {
            if (department.declaration().text(field).isBlank()) {
                notes.add(Note.at(department.declaration(), field)
                        .saying("申报没有填写" + field.label() + "。")
                        .expecting("填写" + field.label()));
            }
        }
    }

    @Override
    public void project(ProjectFacts project, Notes notes) {
        ASKED.stream()
                .filter(field -> project.demands().header().contains(field)
                        && project.demands().prints(field))
                .filter(field -> project.text(field).isEmpty())
                .forEach(field -> notes.add(Note.at(project.project(), field)
                        .saying("项目没有填写" + field.label() + "。")
                        .expecting("填写" + field.label())));
        String total = project.text(ProjectField.TOTAL);
        boolean positive =
                Amount.parse(total).filter(number -> number.signum() > 0).isPresent();
        if (!total.isEmpty() && !positive && !ProjectFacts.isSecret(total)) {
            notes.add(Note.at(project.project(), ProjectField.TOTAL)
                    .saying("预算数应是大于0的数，现为“" + total + "”。")
                    .expecting("大于0的数"));
        }
    }
}
