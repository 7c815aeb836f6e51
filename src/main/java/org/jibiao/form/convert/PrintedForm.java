package org.jibiao.form.convert;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jibiao.form.FormWriter;
import org.jibiao.form.spec.FormSpec;
import org.jibiao.form.spec.IndicatorClass;
import org.jibiao.form.spec.Part;
import org.jibiao.model.Declaration;
import org.jibiao.model.Kind;
import org.jibiao.model.Project;
import org.jibiao.model.field.Extra;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.ProjectField;
import org.jibiao.model.value.MoneyUnit;

/**
 * What a form can print, as its description says.
 *
 * @param printed its fields; asked for each cell of each row, so they are looked up once
 */
record PrintedForm(FormSpec spec, Set<Field> printed, boolean splitsValues) implements Abilities {

    PrintedForm(FormSpec spec) {
        this(
                spec,
                Stream.of(Kind.values())
                        .flatMap(kind -> kind.fields().stream())
                        .filter(spec::prints)
                        .collect(Collectors.toUnmodifiableSet()),
                spec.splitsValues());
    }

    @Override
    public String id() {
        return spec.id();
    }

    @Override
    public String usualTitle(Declaration declaration, Project project) {
        return FormWriter.title(spec, declaration, project.with(ProjectField.TITLE, ""));
    }

    @Override
    public boolean prints(Field field) {
        return field instanceof Extra ? spec.prints(field) : printed.contains(field);
    }

    @Override
    public boolean holds(Kind parent, Kind child) {
        return switch (child) {
            case PROJECT -> spec.project().isPresent();
            case DEPARTMENT_GOALS ->
                spec.department().isPresent() || spec.parts().stream().anyMatch(Part.GoalsSection.class::isInstance);
            default ->
                parent == Kind.PROJECT
                        ? spec.project()
                                .filter(layout -> !layout.columns(child).isEmpty())
                                .isPresent()
                        : spec.listsOfDepartment(child);
        };
    }

    @Override
    public String wordsForQualitative() {
        return spec.wordsForQualitative();
    }

    @Override
    public boolean printsEquals() {
        return spec.printsEquals();
    }

    @Override
    public List<IndicatorClass> classes() {
        return spec.classes();
    }

    @Override
    public MoneyUnit moneyUnit() {
        return spec.moneyUnit();
    }

    @Override
    public boolean weighted() {
        return spec.weighted();
    }
}
