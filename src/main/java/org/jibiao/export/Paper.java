package org.jibiao.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jibiao.form.FormWriter;
import org.jibiao.form.Sheet;
import org.jibiao.form.convert.Conversion;
import org.jibiao.form.convert.Step;
import org.jibiao.form.spec.FormSpec;
import org.jibiao.form.spec.Forms;
import org.jibiao.grid.Document;
import org.jibiao.grid.Page;
import org.jibiao.model.Declaration;
import org.jibiao.model.DepartmentGoals;
import org.jibiao.model.Kind;
import org.jibiao.model.Project;
import org.jibiao.model.Secrecy;
import org.jibiao.model.field.DeclarationField;

/**
 * A declaration as an order wants it printed: in that form, with what may be shown. The one way to paper, for files,
 * preview and printer.
 *
 * @param form the form it is printed in
 * @param declaration what is printed, as that form can hold it
 * @param order what was asked for
 * @param protocol what it took to fit the declaration into the form; nothing if it is kept in that form
 */
public record Paper(FormSpec form, Declaration declaration, Order order, List<Step> protocol) {

    /** Prepares it; throws {@link ExportFailure} if there is no such form or project. */
    public static Paper prepare(Forms forms, Declaration declaration, Order order) {
        FormSpec form = forms.find(order.formId())
                .orElseThrow(() -> new ExportFailure(Path.of(""), ExportFailure.Reason.UNKNOWN_FORM));
        Declaration shown = Withholding.of(declaration, order).declaration();
        Optional<FormSpec> from = forms.find(declaration.text(DeclarationField.FORM));
        Conversion conversion = Conversion.of(ordered(shown, order), from, form, order.rounding());
        return new Paper(form, inPlace(shown, conversion.declaration(), order), order, conversion.protocol());
    }

    /** One project keeps its place among the others, and so its number. */
    private static Declaration inPlace(Declaration all, Declaration converted, Order order) {
        if (order.project().isEmpty()) {
            return converted;
        }
        List<Project> projects = new ArrayList<>();
        for (Project project : all.projects()) {
            projects.add(converted.projects().stream()
                    .filter(now -> now.id().equals(project.id()))
                    .findFirst()
                    .orElse(project));
        }
        return converted
                .withChildren(Kind.DEPARTMENT_GOALS, List.of(all.goals()))
                .withChildren(Kind.PROJECT, projects);
    }

    /** The pages: Word, PDF, preview and printer. */
    public Document pages() {
        return sheet().document();
    }

    /** The pages, and what stands where on them. */
    Sheet sheet() {
        Sheet sheet = order.project().isPresent()
                ? FormWriter.project(form, declaration, project())
                : FormWriter.declaration(form, declaration);
        return new Sheet(headed(sheet.document()), sheet.places());
    }

    /** The sheets of a workbook. */
    public Document workbook() {
        return headed(
                order.project().isPresent()
                        ? FormWriter.worksheet(form, declaration, project()).document()
                        : FormWriter.workbook(form, declaration).document());
    }

    /** An internal copy with anything 涉密 in it says so on each page. */
    private Document headed(Document document) {
        if (!Secrecy.marksAnythingIn(ordered(declaration, order))) {
            return document;
        }
        return new Document(
                document.sections().stream()
                        .map(section -> section.headed(Page.INTERNAL))
                        .toList(),
                document.notes());
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
