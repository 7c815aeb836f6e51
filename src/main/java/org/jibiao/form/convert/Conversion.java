package org.jibiao.form.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jibiao.form.spec.FormSpec;
import org.jibiao.model.Declaration;
import org.jibiao.model.Kind;
import org.jibiao.model.Project;
import org.jibiao.model.field.DeclarationField;

/**
 * A declaration as another form can hold and print it, and what that took. The declaration it was made from is as it
 * was; all identities stay.
 *
 * @param protocol what was left out, put in or rewritten and what a person must look at, the last first
 */
public record Conversion(Declaration declaration, List<Step> protocol) {

    /**
     * {@code declaration} for {@code target}, every amount exact. {@code from} is the form it is kept in, empty if
     * unknown; the same form leaves all as it is.
     */
    public static Conversion of(Declaration declaration, Optional<FormSpec> from, FormSpec target) {
        return of(declaration, from, target, Rounding.EXACT);
    }

    /** As the shorter one, with a choice for amounts that have more than two decimals in the form's unit. */
    public static Conversion of(Declaration declaration, Optional<FormSpec> from, FormSpec target, Rounding rounding) {
        return of(declaration, from.map(PrintedForm::new), new PrintedForm(target), rounding);
    }

    static Conversion of(
            Declaration declaration, Optional<? extends Abilities> from, Abilities target, Rounding rounding) {
        String kept = from.map(Abilities::id).orElse(declaration.text(DeclarationField.FORM));
        if (kept.equals(target.id())) {
            return new Conversion(declaration, List.of());
        }
        Setting setting = Setting.of(declaration, from.map(form -> form), target, rounding);
        Declaration now = new DepartmentMapping(setting)
                .convert(declaration)
                .withChildren(Kind.PROJECT, projects(declaration, setting))
                .with(DeclarationField.FORM, target.id())
                .with(DeclarationField.MONEY_UNIT, target.moneyUnit().label());
        return new Conversion(now, setting.protocol().steps());
    }

    private static List<Project> projects(Declaration declaration, Setting setting) {
        if (declaration.projects().isEmpty()) {
            return List.of();
        }
        if (!setting.target().holds(Kind.DECLARATION, Kind.PROJECT)) {
            String tail = "有 " + declaration.projects().size() + " 个，这种表样只有部门整体绩效目标，不印出，库里仍保留。";
            setting.protocol().add(Step.Kind.DROPPED, Kind.PROJECT.label(), Protocol.Place.outside(declaration), tail);
            return List.of();
        }
        List<Project> projects = new ArrayList<>();
        for (Project project : declaration.projects()) {
            Dropping dropping = new Dropping(setting);
            Project funds = new FundsMapping(setting).convert(dropping.withoutRows(project));
            Project classes = new ClassMapping(setting).convert(new ValueMapping(setting).convert(funds));
            Project offers = new Offers(setting).convert(new WeightOffer(setting).convert(classes));
            projects.add(dropping.convert(offers));
        }
        return projects;
    }
}
