package org.jibiao.export;

import java.util.HashSet;
import java.util.Set;
import org.jibiao.model.Declaration;
import org.jibiao.model.Element;
import org.jibiao.model.Secrecy;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.model.field.DepartmentField;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.KeyTaskField;
import org.jibiao.model.field.ProjectField;

/**
 * Texts that tell nothing of the element they stand in, because elements that are no secret have the same: the unit all
 * projects belong to, the name and the basis many indicators have. They stay where they stand in clear.
 *
 * @param clear each with its field
 */
record CommonTexts(Set<CommonText> clear) {

    private static final Set<Field> SHARED = Set.of(
            DeclarationField.YEAR,
            DeclarationField.DEPARTMENT,
            DeclarationField.DEPARTMENT_CODE,
            DeclarationField.ROUND,
            DepartmentField.NAME,
            ProjectField.UNIT,
            ProjectField.SUPERVISOR,
            ProjectField.FUNCTION_ACTIVITY,
            ProjectField.NATURE,
            ProjectField.PROJECT_CLASS,
            ProjectField.PERIOD,
            ProjectField.CLERK,
            ProjectField.CLERK_PHONE,
            ProjectField.OWNER,
            IndicatorField.LEVEL1,
            IndicatorField.LEVEL2,
            IndicatorField.NAME,
            IndicatorField.DESCRIPTION,
            IndicatorField.VALUE,
            IndicatorField.ANNUAL_VALUE,
            IndicatorField.BASIS,
            IndicatorField.DEADLINE,
            IndicatorField.DIRECTION,
            IndicatorField.NOTE,
            KeyTaskField.DEADLINE);

    /** One of them. */
    record CommonText(Field field, String text) {}

    /** Those that {@code declaration} shows in clear. */
    static CommonTexts inClear(Declaration declaration) {
        Set<CommonText> clear = new HashSet<>();
        collect(declaration, clear);
        return new CommonTexts(clear);
    }

    private static void collect(Element element, Set<CommonText> clear) {
        Secrecy secrecy = Secrecy.of(element);
        for (Field field : element.values().filled()) {
            if (SHARED.contains(field) && !secrecy.covers(field)) {
                clear.add(new CommonText(field, element.text(field)));
            }
        }
        if (!secrecy.whole()) {
            element.children().forEach(child -> collect(child, clear));
        }
    }

    boolean contains(Field field, String text) {
        return clear.contains(new CommonText(field, text));
    }
}
