package org.jibiao.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jibiao.model.BudgetLine;
import org.jibiao.model.Declaration;
import org.jibiao.model.DepartmentGoals;
import org.jibiao.model.Element;
import org.jibiao.model.GoalPair;
import org.jibiao.model.Indicator;
import org.jibiao.model.KeyTask;
import org.jibiao.model.Project;
import org.jibiao.model.SubGoal;
import org.jibiao.model.field.BudgetLineField;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.model.field.DepartmentField;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.GoalPairField;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.KeyTaskField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.model.field.SafeguardField;
import org.jibiao.model.field.SubGoalField;
import org.jibiao.model.value.Amount;
import org.jibiao.model.value.Quantity;

/** From elements to the nodes of the schema, members in the schema's order. */
final class JsonWriting {

    private static final int MONEY_SCALE = 2;

    private JsonWriting() {}

    static ObjectNode entry(FileContent file) {
        Declaration declaration = file.declaration();
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("file", file.file());
        put(node, declaration, DeclarationField.FORM, DeclarationField.DEPARTMENT, DeclarationField.YEAR);
        put(node, declaration, DeclarationField.MONEY_UNIT);
        ArrayNode remarks = node.putArray("remarks");
        file.remarks().forEach(remarks::add);
        putOthers(node, declaration, Set.of(DeclarationField.SOURCE));
        node.set("departmentGoals", goals(declaration.goals()));
        ArrayNode projects = node.putArray("projects");
        for (int index = 0; index < declaration.projects().size(); index++) {
            projects.add(project(index + 1, declaration.projects().get(index)));
        }
        return node;
    }

    private static JsonNode goals(DepartmentGoals goals) {
        if (goals.isBlank()) {
            return JsonNodeFactory.instance.nullNode();
        }
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        boolean texts = !goals.values().isBlank(DepartmentField.OVERALL)
                || !goals.subGoals().isEmpty()
                || !goals.safeguards().isEmpty();
        boolean tables = !goals.values().isBlank(DepartmentField.NAME)
                || !goals.budgetLines().isEmpty()
                || !goals.tasks().isEmpty()
                || !goals.indicators().isEmpty();
        if (texts || !tables) {
            putTexts(node, goals);
        }
        if (tables) {
            putTables(node, goals);
        }
        putOthers(node, goals, Set.of());
        return node;
    }

    private static void putTexts(ObjectNode node, DepartmentGoals goals) {
        putParagraphs(node, "overall", goals.text(DepartmentField.OVERALL));
        ArrayNode subGoals = node.putArray("subGoals");
        goals.subGoals().forEach(subGoal -> subGoals.add(subGoal(subGoal)));
        ArrayNode safeguards = node.putArray("safeguards");
        goals.safeguards().forEach(safeguard -> {
            ObjectNode each = safeguards.addObject();
            put(each, safeguard, SafeguardField.TITLE, SafeguardField.TEXT);
            putOthers(each, safeguard, Set.of());
        });
    }

    private static ObjectNode subGoal(SubGoal subGoal) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        put(node, subGoal, SubGoalField.NUMBER, SubGoalField.HEADING);
        putOthers(node, subGoal, Set.of());
        ArrayNode groups = node.putArray("groups");
        ArrayNode pairs = JsonNodeFactory.instance.arrayNode();
        String heading = "";
        for (GoalPair pair : subGoal.pairs()) {
            if (groups.isEmpty() || !heading.equals(pair.text(GoalPairField.GROUP))) {
                heading = pair.text(GoalPairField.GROUP);
                pairs = groups.addObject().put("heading", heading).putArray("pairs");
            }
            ObjectNode each = pairs.addObject();
            put(each, pair, GoalPairField.GOAL, GoalPairField.INDICATOR);
            putOthers(each, pair, Set.of(GoalPairField.GROUP));
        }
        return node;
    }

    private static void putTables(ObjectNode node, DepartmentGoals goals) {
        put(node, goals, DepartmentField.TITLE, DepartmentField.NAME, DepartmentField.STAFF_COUNT);
        put(node, goals, DepartmentField.SUBORDINATE_UNITS);
        putLines(node.putArray("income"), goals.budgetLines(), false);
        putLines(node.putArray("expense"), goals.budgetLines(), true);
        put(node, goals, DepartmentField.DUTIES);
        ArrayNode tasks = node.putArray("tasks");
        for (KeyTask task : goals.tasks()) {
            ObjectNode each = tasks.addObject();
            put(each, task, KeyTaskField.WORK, KeyTaskField.PROJECT, KeyTaskField.AMOUNT, KeyTaskField.DEADLINE);
            putOthers(each, task, Set.of());
        }
        putParagraphs(node, "goals", goals.text(DepartmentField.GOALS));
        ArrayNode indicators = node.putArray("indicators");
        goals.indicators().forEach(indicator -> indicators.add(indicator(indicator)));
    }

    private static void putLines(ArrayNode lines, List<BudgetLine> all, boolean expense) {
        for (BudgetLine line : all) {
            if (line.text(BudgetLineField.SIDE).equals("支出") == expense) {
                ObjectNode each = lines.addObject();
                put(each, line, BudgetLineField.LABEL, BudgetLineField.AMOUNT);
                putOthers(each, line, Set.of(BudgetLineField.SIDE));
            }
        }
    }

    private static ObjectNode project(int number, Project project) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("no", Integer.toString(number));
        node.put("title", JsonNames.title(project));
        put(node, project, ProjectField.CODE, ProjectField.NAME, ProjectField.UNIT);
        ObjectNode budget = node.putObject("budget");
        JsonNames.budgetOf(project).forEach(field -> put(budget, project, field));
        put(node, project, ProjectField.PURPOSE);
        ArrayNode plan = node.putArray("paymentPlan");
        if (JsonNames.PLAN.stream().anyMatch(point -> !project.values().isBlank(point))) {
            JsonNames.PLAN.forEach(
                    point -> plan.addObject().put("label", point.label()).put("percent", project.text(point)));
        }
        putParagraphs(node, "goals", project.text(ProjectField.GOALS));
        put(node, project, ProjectField.EXECUTION_WEIGHT, ProjectField.SUPERVISOR, ProjectField.FUNCTION_ACTIVITY);
        put(node, project, ProjectField.PERIOD);
        putOthers(node, project, JsonNames.ELSEWHERE);
        ArrayNode indicators = node.putArray("indicators");
        project.indicators().forEach(indicator -> indicators.add(indicator(indicator)));
        return node;
    }

    private static ObjectNode indicator(Indicator indicator) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        put(node, indicator, IndicatorField.LEVEL1, IndicatorField.LEVEL2, IndicatorField.NAME);
        put(node, indicator, IndicatorField.DESCRIPTION, IndicatorField.VALUE);
        Quantity quantity = Quantity.parse(indicator.text(IndicatorField.VALUE));
        String printed = indicator.text(JsonNames.OPERATOR);
        node.put("operator", printed.isEmpty() || !quantity.qualitative() ? quantity.operator() : printed);
        node.put("value", quantity.value());
        node.put("unit", quantity.unit().strip());
        put(node, indicator, IndicatorField.ANNUAL_VALUE, IndicatorField.WEIGHT, IndicatorField.ANNUAL_WEIGHT);
        put(node, indicator, IndicatorField.BASIS, IndicatorField.DEADLINE, IndicatorField.NOTE);
        putOthers(node, indicator, Set.of());
        return node;
    }

    private static void put(ObjectNode node, Element element, Field... fields) {
        for (Field field : fields) {
            String text = element.text(field);
            node.put(field.key(), field.type() == Field.Type.MONEY ? money(text) : text);
        }
    }

    /** With two decimals, more only where the amount has them; what is no number stays as it is. */
    private static String money(String text) {
        return Amount.parse(text)
                .map(amount -> amount.setScale(
                        Math.max(MONEY_SCALE, amount.stripTrailingZeros().scale()), RoundingMode.UNNECESSARY))
                .map(BigDecimal::toPlainString)
                .orElse(text);
    }

    private static void putParagraphs(ObjectNode node, String key, String text) {
        ArrayNode paragraphs = node.putArray(key);
        if (!text.isEmpty()) {
            List.of(text.split("\n", -1)).forEach(paragraphs::add);
        }
    }

    /** What is filled and has no member yet, under its own key; the extras together under {@code extras}. */
    private static void putOthers(ObjectNode node, Element element, Set<? extends Field> elsewhere) {
        List<Field> others = new ArrayList<>(element.values().filled());
        others.removeIf(field -> node.has(field.key()) || elsewhere.contains(field));
        others.forEach(field -> put(node, element, field));
        ObjectNode extras = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, String> extra : element.values().extras().entrySet()) {
            if (!extra.getKey().equals(JsonNames.OPERATOR.key())) {
                extras.put(extra.getKey(), extra.getValue());
            }
        }
        if (!extras.isEmpty()) {
            node.set("extras", extras);
        }
    }
}
