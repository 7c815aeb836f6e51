package org.jibiao.model;

import java.util.List;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.ProjectField;
import org.jibiao.model.field.Values;

/** A budget project (预算项目) with its goal table. */
public record Project(Id id, Values<ProjectField> values, List<Indicator> indicators) implements Element {

    /** A new one, all fields blank, no indicators. */
    public static Project fresh() {
        return new Project(Id.fresh(), Values.blank(ProjectField.class), List.of());
    }

    @Override
    public Kind kind() {
        return Kind.PROJECT;
    }

    @Override
    public Project with(Field field, String text) {
        return new Project(id, values.with(field, text), indicators);
    }

    @Override
    public List<? extends Element> children(Kind kind) {
        return kind == Kind.INDICATOR ? indicators : List.of();
    }

    @Override
    public Project withChildren(Kind kind, List<? extends Element> children) {
        if (kind != Kind.INDICATOR) {
            throw new IllegalArgumentException("PROJECT has no " + kind);
        }
        return new Project(id, values, Element.listOf(Indicator.class, children));
    }
}
