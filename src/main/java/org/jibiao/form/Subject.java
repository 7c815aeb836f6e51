package org.jibiao.form;

import java.util.List;
import org.jibiao.form.spec.Band;
import org.jibiao.form.spec.FormSpec;
import org.jibiao.form.spec.Layout;
import org.jibiao.model.Declaration;
import org.jibiao.model.DepartmentGoals;
import org.jibiao.model.Element;
import org.jibiao.model.Place;
import org.jibiao.model.field.BudgetLineField;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.model.field.DepartmentField;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.ProjectField;

/**
 * What a layout is filled with.
 *
 * @param owner the project, or the department goals
 * @param number of the project in its declaration, from 1
 */
record Subject(FormSpec spec, Layout layout, Declaration declaration, Element owner, int number) {

    /** The element that has the field. */
    private Element holder(Field field) {
        return switch (field) {
            case DeclarationField any -> declaration;
            case DepartmentField any -> declaration.goals();
            default -> owner;
        };
    }

    /** As printed. */
    String text(Field field) {
        return field == DeclarationField.MONEY_UNIT
                ? "单位：" + spec.moneyUnit().label()
                : Printed.of(field, holder(field).text(field), spec);
    }

    Place place(Field field) {
        return holder(field).place(field);
    }

    /** The elements that {@code each} has a row for. */
    List<? extends Element> list(Band.Each each) {
        return owner.children(each.kind()).stream()
                .filter(element -> each.side().isEmpty()
                        || element.text(BudgetLineField.SIDE).equals(each.side()))
                .toList();
    }

    Field titleField() {
        return owner instanceof DepartmentGoals ? DepartmentField.TITLE : ProjectField.TITLE;
    }

    /** The printed title, or the form's own. */
    String title() {
        String printed = owner.text(titleField());
        return printed.isEmpty() ? filled(layout.title().replace("{title}", "")) : printed;
    }

    /** A line of the layout with the texts in their places. */
    String filled(String pattern) {
        String text = pattern;
        if (text.contains("{title}")) {
            text = text.replace("{title}", title());
        }
        return text.replace("{no}", String.valueOf(number))
                .replace("{name}", owner.text(ProjectField.NAME))
                .replace("{unit}", owner.text(ProjectField.UNIT))
                .replace("{year}", declaration.text(DeclarationField.YEAR))
                .replace("{department}", declaration.text(DeclarationField.DEPARTMENT));
    }
}
