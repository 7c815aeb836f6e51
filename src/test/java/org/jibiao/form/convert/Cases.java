package org.jibiao.form.convert;

import java.util.List;
import java.util.Optional;
import org.jibiao.model.Declaration;
import org.jibiao.model.Indicator;
import org.jibiao.model.Kind;
import org.jibiao.model.Project;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;

/** Small declarations and their conversions. */
final class Cases {

    private Cases() {}

    static Declaration declaration(Project... projects) {
        return Declaration.fresh()
                .with(DeclarationField.YEAR, "2027年")
                .with(DeclarationField.MONEY_UNIT, "元")
                .withChildren(Kind.PROJECT, List.of(projects));
    }

    static Project project(String name) {
        return Project.fresh().with(ProjectField.NAME, name);
    }

    static Indicator row(String level1, String level2, String name, String value) {
        return Indicator.fresh()
                .with(IndicatorField.LEVEL1, level1)
                .with(IndicatorField.LEVEL2, level2)
                .with(IndicatorField.NAME, name)
                .with(IndicatorField.VALUE, value);
    }

    static Project with(Project project, Indicator... rows) {
        return project.withChildren(Kind.INDICATOR, List.of(rows));
    }

    static Conversion convert(Declaration declaration, Sketch from, Sketch target) {
        return Conversion.of(declaration, Optional.of(from), target, Rounding.EXACT);
    }

    static Project only(Conversion conversion) {
        return conversion.declaration().projects().getFirst();
    }

    static List<String> lines(Conversion conversion) {
        return conversion.protocol().stream()
                .map(step -> step.kind() + " " + step.text())
                .toList();
    }

    static List<String> lines(Conversion conversion, Step.Kind kind) {
        return conversion.protocol().stream()
                .filter(step -> step.kind() == kind)
                .map(Step::text)
                .toList();
    }
}
