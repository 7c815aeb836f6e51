package org.jibiao.export;

import java.nio.file.Path;
import java.util.List;
import org.jibiao.form.FormWriter;
import org.jibiao.form.spec.FormSpec;
import org.jibiao.form.spec.Forms;
import org.jibiao.grid.Document;
import org.jibiao.model.Declaration;
import org.jibiao.model.DepartmentGoals;
import org.jibiao.model.Kind;
import org.jibiao.model.Project;

/**
 * A declaration as an order wants it printed: in that form, with what may be shown. The one way to paper, for files,
 * preview and printer.
 *
 * @param form the form it is printed in
 * @param declaration what is printed, as that form can hold it
 * @param order what was asked for
 */
public record Paper(FormSpec form, Declaration declaration, Order order) {

    /** Prepares it; throws {@link ExportFailure} if there is no such form or project. */
    public static Paper prepare(Forms forms, Declaration declaration, Order order) {
        FormSpec form = forms.find(order.formId())
                .orElseThrow(() -> new ExportFailure(Path.of(""), ExportFailure.Reason.UNKNOWN_FORM));
        Paper paper = new Paper(form, Withholding.of(declaration, order).declaration(), order);
        order.project().ifPresent(ref -> paper.project());
        return paper;
    }

    /** The pages: Word, PDF, preview and printer. */
    public Document pages() {
        return order.project().isPresent()
                ? FormWriter.project(form, declaration, project()).document()
                : FormWriter.declaration(form, declaration).document();
    }

    /** The sheets of a workbook. */
    public Document workbook() {
        return order.project().isPresent()
                ? FormWriter.worksheet(form, declaration, project()).document()
                : FormWriter.workbook(form, declaration).document();
    }

    /** What is ordered of {@code declaration}, as data: one project alone comes without the department's goals. */
    static Declaration ordered(Declaration declaration, Order order) {
        return order.project().isEmpty()
                ? declaration
                : declaration
                        .withChildren(Kind.PROJECT, List.of(project(declaration, order)))
                        .withChildren(Kind.DEPARTMENT_GOALS, List.of(DepartmentGoals.fresh()));
    }

    private Project project() {
        return project(declaration, order);
    }

    private static Project project(Declaration declaration, Order order) {
        return declaration.projects().stream()
                .filter(project -> order.project().filter(project.ref()::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new ExportFailure(Path.of(""), ExportFailure.Reason.NO_PROJECT));
    }
}
