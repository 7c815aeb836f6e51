package org.jibiao.model;

import java.util.List;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.Values;

/** A declaration (申报): the goals and projects of one department for one year and round. */
public record Declaration(Id id, Values<DeclarationField> values, DepartmentGoals goals, List<Project> projects)
        implements Element {

    /** A new one, all fields blank, blank department goals, no projects. */
    public static Declaration fresh() {
        return new Declaration(Id.fresh(), Values.blank(DeclarationField.class), DepartmentGoals.fresh(), List.of());
    }

    @Override
    public Kind kind() {
        return Kind.DECLARATION;
    }

    @Override
    public Declaration with(Field field, String text) {
        return new Declaration(id, values.with(field, text), goals, projects);
    }

    @Override
    public List<? extends Element> children(Kind kind) {
        return switch (kind) {
            case DEPARTMENT_GOALS -> List.of(goals);
            case PROJECT -> projects;
            default -> List.of();
        };
    }

    @Override
    public Declaration withChildren(Kind kind, List<? extends Element> children) {
        return switch (kind) {
            case DEPARTMENT_GOALS -> {
                if (children.size() != 1) {
                    throw new IllegalArgumentException("a declaration has exactly one DEPARTMENT_GOALS");
                }
                yield new Declaration(id, values, (DepartmentGoals) children.getFirst(), projects);
            }
            case PROJECT -> new Declaration(id, values, goals, Element.listOf(Project.class, children));
            default -> throw new IllegalArgumentException("DECLARATION has no " + kind);
        };
    }
}
