package org.jibiao.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jibiao.check.DepartmentSums.Agreement;
import org.jibiao.check.words.Wording;
import org.jibiao.model.Declaration;
import org.jibiao.model.field.DepartmentField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.model.value.Amount;
import org.jibiao.model.value.MoneyUnit;

/**
 * Sums that must agree where the department goals are written as text: the budgets of the projects with their kinds of
 * funds, and what the text says of the money for projects with both. A sum leaves out what is no number.
 */
public final class FundSums {

    /** Not the money of one project: its name would stand before these words. */
    private static final Pattern ALL_PROJECTS =
            Pattern.compile("(?:^|[，,、：:（(\\s]|安排|部门|全年|年度|年|共|各)(项目(?:支出|资金|预算|经费)(?:总额|数)?" + Wording.AMOUNT + ")");

    private static final Map<ProjectField, Pattern> OF_A_KIND = Map.of(
            ProjectField.FISCAL, Pattern.compile("((?:财政资金|财政拨款)" + Wording.AMOUNT + ")"),
            ProjectField.OTHER, Pattern.compile("(其他资金" + Wording.AMOUNT + ")"));

    private final Declaration declaration;
    private final MoneyUnit unit;
    private final List<ProjectField> kinds;
    private final List<Agreement> found = new ArrayList<>();

    private FundSums(Declaration declaration, MoneyUnit unit, Predicate<ProjectField> printed) {
        this.declaration = declaration;
        this.unit = unit;
        this.kinds = ProjectField.FUNDS.stream().filter(printed).toList();
    }

    /**
     * All pairs of sums of which {@code declaration} has both sides.
     *
     * @param unit of the form
     * @param printed the fields that the form prints
     */
    public static List<Agreement> of(Declaration declaration, MoneyUnit unit, Predicate<ProjectField> printed) {
        FundSums sums = new FundSums(declaration, unit, printed);
        sums.kinds();
        for (String sentence : declaration.goals().text(DepartmentField.OVERALL).split("[。；;\\n]")) {
            sums.sentence(sentence);
        }
        return List.copyOf(sums.found);
    }

    private void kinds() {
        List<ProjectField> filled =
                kinds.stream().filter(kind -> sum(kind).isPresent()).toList();
        Optional<BigDecimal> total = sum(ProjectField.TOTAL);
        if (total.isPresent() && !filled.isEmpty()) {
            String names = filled.stream()
                    .map(kind -> kind.label() + " "
                            + Amount.printed(sum(kind).orElseThrow().toPlainString(), unit))
                    .collect(Collectors.joining("＋"));
            BigDecimal sum =
                    filled.stream().map(kind -> sum(kind).orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add);
            found.add(new Agreement(declaration.goals(), "各项目预算数之和", total.get(), names, sum));
        }
    }

    private void sentence(String sentence) {
        Matcher all = ALL_PROJECTS.matcher(sentence);
        if (all.find()) {
            agree(all, ProjectField.TOTAL, "各项目预算数之和");
            kinds.stream().filter(OF_A_KIND::containsKey).forEach(kind -> {
                Matcher one = OF_A_KIND.get(kind).matcher(sentence);
                if (one.find(all.end())) {
                    agree(one, kind, "各项目" + kind.label() + "之和");
                }
            });
        }
    }

    /** They agree if the sum, rounded as the text rounds, is the number it says. */
    private void agree(Matcher said, ProjectField field, String name) {
        MoneyUnit written = MoneyUnit.of(said.group(3)).orElseThrow();
        BigDecimal number = new BigDecimal(said.group(2).replace(",", ""));
        sum(field).ifPresent(sum -> {
            BigDecimal rounded = sum.movePointLeft(written.powerOfTen()).setScale(number.scale(), RoundingMode.HALF_UP);
            BigDecimal yuan = number.movePointRight(written.powerOfTen());
            boolean same = rounded.compareTo(number) == 0;
            found.add(new Agreement(
                    declaration.goals(), "总体绩效目标写“" + said.group(1).strip() + "”", yuan, name, same ? yuan : sum));
        });
    }

    private Optional<BigDecimal> sum(ProjectField field) {
        return declaration.projects().stream()
                .flatMap(project -> Amount.parse(project.text(field)).stream())
                .reduce(BigDecimal::add);
    }
}
