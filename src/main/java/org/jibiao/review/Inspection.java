package org.jibiao.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jibiao.check.Checks;
import org.jibiao.check.facts.Demands;
import org.jibiao.check.pack.RulePack;
import org.jibiao.check.rules.Rules;
import org.jibiao.form.spec.FormSpec;
import org.jibiao.form.spec.Forms;
import org.jibiao.model.Declaration;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.model.value.MoneyUnit;

/** The checks of a rule pack, asking of each declaration what its form and the pack demand. */
public final class Inspection {

    private Inspection() {}

    /** Ready to run on declarations in any of {@code forms}; what a form demands is found out once. */
    public static Checks by(RulePack pack, Forms forms) {
        Map<List<String>, Demands> known = new ConcurrentHashMap<>();
        return Rules.checks(
                pack,
                declaration -> known.computeIfAbsent(
                        List.of(declaration.text(DeclarationField.FORM), declaration.text(DeclarationField.MONEY_UNIT)),
                        same -> demands(declaration, pack, forms)));
    }

    private static Demands demands(Declaration declaration, RulePack pack, Forms forms) {
        Demands demands = forms.find(declaration.text(DeclarationField.FORM))
                .map(form -> demands(form, pack))
                .orElse(Demands.NONE);
        return MoneyUnit.of(declaration.text(DeclarationField.MONEY_UNIT))
                .map(demands::in)
                .orElse(demands);
    }

    /** What {@code form} demands under {@code pack}. */
    static Demands demands(FormSpec form, RulePack pack) {
        List<String> obligatory = Optional.ofNullable(pack.classes().get(form.id()))
                .orElseGet(() -> form.holdsProjects() ? asked(form) : List.of());
        List<Demands.Known> known = Stream.concat(
                        form.classes().stream(),
                        form.department().stream().flatMap(layout -> layout.classes().stream()))
                .map(each -> new Demands.Known(each.level1(), each.level2()))
                .toList();
        return new Demands(
                form.moneyUnit(),
                Demands.HEADER,
                obligatory,
                known,
                form.hidden(),
                !form.wordsForQualitative().isEmpty());
    }

    /** What {@code form} asks: the required classes, and a level-1 class where one under it will do; in printed order. */
    public static List<String> asked(FormSpec form) {
        return form.classes().stream()
                .filter(each -> each.required() || each.oneOf())
                .map(each -> each.required() ? each.level2() : each.level1())
                .distinct()
                .toList();
    }
}
