package org.jibiao.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jibiao.check.facts.DepartmentFacts.Head;
import org.jibiao.model.BudgetLine;
import org.jibiao.model.Declaration;
import org.jibiao.model.Element;
import org.jibiao.model.field.BudgetLineField;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.KeyTaskField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.model.value.Amount;

/**
 * Sums of a department's table that must agree (收支平衡、明细与合计、主要任务与项目支出), with both sides. A side that is
 * not filled in is not compared.
 */
public final class DepartmentSums {

    /**
     * Two amounts in 元 that must be the same.
     *
     * @param where the left one stands
     */
    public record Agreement(Element where, String left, BigDecimal leftAmount, String right, BigDecimal rightAmount) {

        /** How much the left side is more than the right one, in 元. */
        public BigDecimal difference() {
            return leftAmount.subtract(rightAmount);
        }

        /** True if the right side stands elsewhere: the main tasks, the projects. */
        public boolean isBesideTheTable() {
            return right.equals(TASKS) || right.equals(PROJECTS);
        }

        /** True if both sides are the same to the cent. */
        public boolean holds() {
            return difference().signum() == 0;
        }
    }

    private static final String INCOME = "收入";
    private static final String EXPENSE = "支出";
    private static final String TASKS = "主要任务资金之和";
    private static final String PROJECTS = "各项目预算数之和";

    private final Declaration declaration;
    private final Optional<BigDecimal> totals;
    private final List<BudgetLine> lines;
    private final List<Agreement> found = new ArrayList<>();

    private DepartmentSums(Declaration declaration, Optional<BigDecimal> totals) {
        this.declaration = declaration;
        this.totals = totals;
        this.lines = declaration.goals().budgetLines();
    }

    /** All pairs of sums that {@code declaration} has both sides of, in the order of the form. */
    public static List<Agreement> of(Declaration declaration) {
        return of(declaration, sum(declaration.projects().stream(), ProjectField.TOTAL));
    }

    /** The same by the heads of the projects alone. */
    public static List<Agreement> of(Declaration declaration, List<Head> projects) {
        return of(
                declaration,
                projects.stream().flatMap(head -> head.total().stream()).reduce(BigDecimal::add));
    }

    private static List<Agreement> of(Declaration declaration, Optional<BigDecimal> totals) {
        DepartmentSums sums = new DepartmentSums(declaration, totals);
        sums.compare();
        return List.copyOf(sums.found);
    }

    private void compare() {
        Optional<BudgetLine> income = line(INCOME, DepartmentSums::isTotal);
        Optional<BudgetLine> expense = line(EXPENSE, DepartmentSums::isTotal);
        Optional<BudgetLine> basic = line(EXPENSE, label -> label.contains("基本支出"));
        Optional<BudgetLine> projects = line(EXPENSE, DepartmentSums::isProjects);
        agree("年度部门预算收入", income, "各项收入之和", parts(INCOME, each -> !isTotal(each)));
        agree("年度部门预算支出", expense, "基本支出＋项目支出", plus(amount(basic), amount(projects)));
        agree("年度部门预算收入", income, "年度部门预算支出", amount(expense));
        agree("基本支出", basic, "基本支出各项之和", between("基本支出", "项目支出"));
        agree("项目支出", projects, "项目支出各项之和", between("项目支出", ""));
        agree("项目支出", projects, TASKS, tasks());
        agree("项目支出", projects, PROJECTS, totals);
    }

    private void agree(String left, Optional<BudgetLine> line, String right, Optional<BigDecimal> other) {
        Optional<BigDecimal> one = amount(line);
        if (one.isPresent() && other.isPresent()) {
            found.add(new Agreement(line.orElseThrow(), left, one.get(), right, other.get()));
        }
    }

    private static Optional<BigDecimal> amount(Optional<BudgetLine> line) {
        return line.flatMap(each -> Amount.parse(each.text(BudgetLineField.AMOUNT)));
    }

    private static boolean isTotal(String label) {
        return label.contains("合计");
    }

    private static boolean isProjects(String label) {
        return label.contains("项目支出") && (label.contains("小计") || !label.contains("类"));
    }

    private Stream<BudgetLine> side(String side) {
        return lines.stream().filter(each -> each.text(BudgetLineField.SIDE).equals(side));
    }

    private Optional<BudgetLine> line(String side, Predicate<String> wanted) {
        return side(side)
                .filter(each -> wanted.test(each.text(BudgetLineField.LABEL)))
                .findFirst();
    }

    private Optional<BigDecimal> parts(String side, Predicate<String> wanted) {
        return sum(side(side).filter(each -> wanted.test(each.text(BudgetLineField.LABEL))), BudgetLineField.AMOUNT);
    }

    /** The expense lines below the one with {@code head} and above the one with {@code end}. */
    private Optional<BigDecimal> between(String head, String end) {
        List<BudgetLine> expense = side(EXPENSE).toList();
        int from = indexOf(expense, head, 0);
        int to = from < 0 || end.isEmpty() ? -1 : indexOf(expense, end, from + 1);
        return from < 0
                ? Optional.empty()
                : sum(expense.subList(from + 1, to < 0 ? expense.size() : to).stream(), BudgetLineField.AMOUNT);
    }

    private static int indexOf(List<BudgetLine> lines, String head, int from) {
        for (int index = from; index < lines.size(); index++) {
            String label = lines.get(index).text(BudgetLineField.LABEL);
            if (label.contains(head) && (!head.equals("项目支出") || isProjects(label)) && !isTotal(label)) {
                return index;
            }
        }
        return -1;
    }

    private Optional<BigDecimal> tasks() {
        return sum(declaration.goals().tasks().stream(), KeyTaskField.AMOUNT);
    }

    private static Optional<BigDecimal> plus(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.flatMap(left -> other.map(left::add));
    }

    /** Empty if no element has a number there. */
    private static Optional<BigDecimal> sum(Stream<? extends Element> elements, Field field) {
        return elements.map(each -> Amount.parse(each.text(field)))
                .flatMap(Optional::stream)
                .reduce(BigDecimal::add);
    }
}
