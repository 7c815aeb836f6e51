package org.jibiao.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jibiao.model.BudgetLine;
import org.jibiao.model.Declaration;
import org.jibiao.model.DepartmentGoals;
import org.jibiao.model.GoalPair;
import org.jibiao.model.Id;
import org.jibiao.model.Indicator;
import org.jibiao.model.KeyTask;
import org.jibiao.model.Project;
import org.jibiao.model.Safeguard;
import org.jibiao.model.SubGoal;
import org.jibiao.model.field.BudgetLineField;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.model.field.DepartmentField;
import org.jibiao.model.field.Extra;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.GoalPairField;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.KeyTaskField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.model.field.SafeguardField;
import org.jibiao.model.field.SubGoalField;
import org.jibiao.model.field.Values;
import org.jibiao.model.value.Amount;

/** From the nodes of the schema to elements with new ids. Missing members are blank; unknown ones are passed over. */
final class JsonReading {

    private final String moneyUnit;

    private JsonReading(String moneyUnit) {
        this.moneyUnit = moneyUnit;
    }

    static FileContent entry(JsonNode node) {
        JsonReading reading = new JsonReading(node.path("moneyUnit").asText(""));
        Declaration declaration = new Declaration(
                Id.fresh(),
                reading.values(node, DeclarationField.class),
                reading.goals(node.path("departmentGoals")),
                list(node.path("projects"), reading::project));
        return new FileContent(text(node.path("file")), declaration, list(node.path("remarks"), JsonReading::text));
    }

    private DepartmentGoals goals(JsonNode node) {
        List<BudgetLine> lines = new ArrayList<>(list(node.path("income"), line -> budgetLine("收入", line)));
        lines.addAll(list(node.path("expense"), line -> budgetLine("支出", line)));
        return new DepartmentGoals(
                Id.fresh(),
                values(node, DepartmentField.class),
                list(node.path("subGoals"), this::subGoal),
                list(node.path("safeguards"), each -> new Safeguard(Id.fresh(), values(each, SafeguardField.class))),
                lines,
                list(node.path("tasks"), each -> new KeyTask(Id.fresh(), values(each, KeyTaskField.class))),
                list(node.path("indicators"), this::indicator));
    }

    private BudgetLine budgetLine(String side, JsonNode node) {
        return new BudgetLine(Id.fresh(), values(node, BudgetLineField.class).with(BudgetLineField.SIDE, side));
    }

    private SubGoal subGoal(JsonNode node) {
        List<GoalPair> pairs = new ArrayList<>();
        for (JsonNode group : node.path("groups")) {
            String heading = text(group.path("heading"));
            for (JsonNode pair : group.path("pairs")) {
                pairs.add(new GoalPair(
                        Id.fresh(), values(pair, GoalPairField.class).with(GoalPairField.GROUP, heading)));
            }
        }
        return new SubGoal(Id.fresh(), values(node, SubGoalField.class), List.copyOf(pairs));
    }

    private Project project(JsonNode node) {
        Values<ProjectField> values = values(node, ProjectField.class);
        for (ProjectField field : JsonNames.MONEY) {
            JsonNode amount = node.path("budget").path(field.key());
            values = amount.isMissingNode() ? values : values.with(field, money(text(amount)));
        }
        for (JsonNode point : node.path("paymentPlan")) {
            for (ProjectField field : JsonNames.PLAN) {
                if (field.label().equals(text(point.path("label")))) {
                    values = values.with(field, text(point.path("percent")));
                }
            }
        }
        String title = JsonNames.kept(values.text(ProjectField.TITLE), values.text(ProjectField.NAME));
        return new Project(
                Id.fresh(), values.with(ProjectField.TITLE, title), list(node.path("indicators"), this::indicator));
    }

    private Indicator indicator(JsonNode node) {
        Values<IndicatorField> values = values(node, IndicatorField.class);
        String operator = text(node.path("operator"));
        boolean inWords = operator.equals("定性");
        if (!node.has(IndicatorField.VALUE.key())) {
            String joined = (inWords ? "" : operator) + text(node.path("value")) + text(node.path("unit"));
            values = values.with(IndicatorField.VALUE, joined);
        }
        return new Indicator(Id.fresh(), inWords ? values.with(JsonNames.OPERATOR, operator) : values);
    }

    private <F extends Enum<F> & Field> Values<F> values(JsonNode node, Class<F> fields) {
        Values<F> values = Values.blank(fields);
        for (F field : fields.getEnumConstants()) {
            String text = text(node.path(field.key()));
            values = values.with(field, field.type() == Field.Type.MONEY ? money(text) : text);
        }
        for (Map.Entry<String, JsonNode> extra : node.path("extras").properties()) {
            values = values.with(new Extra(extra.getKey()), text(extra.getValue()));
        }
        return values;
    }

    /** Forms in 万元 print nothing as a bare 0, not as 0.00. */
    private String money(String text) {
        boolean zero = Amount.parse(text)
                .map(BigDecimal::signum)
                .filter(sign -> sign == 0)
                .isPresent();
        return zero && moneyUnit.equals("万元") ? "0" : text;
    }

    /** Text, number or truth value as text; a list as paragraphs; anything else blank. */
    private static String text(JsonNode node) {
        if (node.isArray()) {
            return node.valueStream().map(JsonReading::text).collect(Collectors.joining("\n"));
        }
        boolean plain = node.isNumber() && Double.isFinite(node.doubleValue());
        return plain ? node.decimalValue().toPlainString() : node.asText("");
    }

    private static <E> List<E> list(JsonNode array, Function<JsonNode, E> each) {
        return array.valueStream().map(each).toList();
    }
}
