package org.jibiao.form.convert;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jibiao.model.Declaration;
import org.jibiao.model.Project;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.ProjectField;

/**
 * One conversion: from which form to which, and where it is written down.
 *
 * @param declaration as it was
 * @param from empty if nobody knows
 * @param year the fiscal year in digits, {@code ""} if not written
 * @param newUnit true if money is printed in another unit than before
 */
record Setting(
        Declaration declaration,
        Optional<Abilities> from,
        Abilities target,
        String year,
        boolean newUnit,
        Rounding rounding,
        Protocol protocol) {

    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    static Setting of(Declaration declaration, Optional<Abilities> from, Abilities target, Rounding rounding) {
        Matcher year = YEAR.matcher(declaration.text(DeclarationField.YEAR));
        String unit = declaration.text(DeclarationField.MONEY_UNIT).strip();
        return new Setting(
                declaration,
                from,
                target,
                year.find() ? year.group() : "",
                !unit.equals(target.moneyUnit().label()),
                rounding,
                new Protocol());
    }

    /** True if the new form has {@code field} and the old one, as far as is known, has not. */
    boolean isNew(Field field) {
        return target.prints(field) && !from.map(form -> form.prints(field)).orElse(false);
    }

    /** True if the old form shows {@code field}, as far as is known; what it hides was typed under yet another one. */
    boolean isStated(Field field) {
        return from.map(form -> form.prints(field)).orElse(true);
    }

    /** True if the title of {@code project} is only what its form prints anyway. */
    boolean hasUsualTitle(Project project) {
        String title = project.text(ProjectField.TITLE);
        return from.filter(form -> form.usualTitle(declaration, project).contains(title))
                .isPresent();
    }
}
