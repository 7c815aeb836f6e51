package org.jibiao.check.facts;

import java.util.List;
import java.util.Set;
import org.jibiao.model.field.ProjectField;
import org.jibiao.model.value.MoneyUnit;

/**
 * What the form of a declaration demands of it.
 *
 * @param unit in which the form prints money; sums must agree to its second decimal
 * @param header fields that must be filled in
 * @param classes what must have a row: names of level-2 classes (二级指标), or of a level-1 class where any class under
 *     it will do; in printed order
 * @param known the classes the form has, none if nothing is known of it
 * @param hidden fields the form does not print; what is kept in them counts for nothing
 * @param qualitative true if the form has a sign for values in words (定性), so that it expects some
 */
public record Demands(
        MoneyUnit unit,
        Set<ProjectField> header,
        List<String> classes,
        List<Known> known,
        Set<ProjectField> hidden,
        boolean qualitative) {

    /** A class of indicators of the form: 一级指标 and 二级指标. */
    public record Known(String level1, String level2) {}

    /** The fields of a project's head that any form asks for. */
    public static final Set<ProjectField> HEADER =
            Set.of(ProjectField.NAME, ProjectField.UNIT, ProjectField.TOTAL, ProjectField.PURPOSE, ProjectField.GOALS);

    /** Nothing is known of the form: name and amount must be there, no class is obligatory. */
    public static final Demands NONE =
            new Demands(MoneyUnit.YUAN, Set.of(ProjectField.NAME, ProjectField.TOTAL), List.of());

    public Demands {
        header = Set.copyOf(header);
        classes = List.copyOf(classes);
        known = List.copyOf(known);
        hidden = Set.copyOf(hidden);
    }

    /** Of a form that shows everything and has no sign for values in words. */
    public Demands(MoneyUnit unit, Set<ProjectField> header, List<String> classes) {
        this(unit, header, classes, List.of(), Set.of(), false);
    }

    /** The same of a document whose amounts are in {@code other}. */
    public Demands in(MoneyUnit other) {
        return new Demands(other, header, classes, known, hidden, qualitative);
    }

    /** True if the form prints {@code field}. */
    public boolean prints(ProjectField field) {
        return !hidden.contains(field);
    }
}
