package org.jibiao.form.convert;

import java.util.List;
import java.util.Optional;
import org.jibiao.form.spec.FormSpec;
import org.jibiao.form.spec.Forms;
import org.jibiao.model.Declaration;
import org.jibiao.model.Indicator;
import org.jibiao.model.Kind;
import org.jibiao.model.Project;
import org.jibiao.model.field.DeclarationField;

/**
 * Templates are written in the classes and columns of one form; put into a declaration of another, they take those of
 * that form. What the form does not print stays with them, as when a declaration changes its form.
 */
public final class Fitting {

    /** The form that the built-in templates are written in. */
    private static final String HOME = "hebei-2021";

    private Fitting() {}

    /** {@code project}, from a template, as {@code target} has it; the same identities. */
    public static Project project(Project project, Forms forms, FormSpec target) {
        Optional<FormSpec> home = forms.find(HOME).filter(form -> !form.id().equals(target.id()));
        if (home.isEmpty() || !target.holdsProjects()) {
            return project;
        }
        Declaration alone =
                Declaration.fresh().with(DeclarationField.FORM, HOME).withChildren(Kind.PROJECT, List.of(project));
        return FormSwitch.of(alone, home, target).declaration().projects().getFirst();
    }

    /** {@code row}, from a template, as the rows of a project in {@code target} are. */
    public static Indicator row(Indicator row, Forms forms, FormSpec target) {
        Project alone = Project.fresh().withChildren(Kind.INDICATOR, List.of(row));
        return project(alone, forms, target).indicators().getFirst();
    }
}
