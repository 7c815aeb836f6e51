package org.jibiao.export;

import java.util.Set;
import java.util.regex.Pattern;
import org.jibiao.model.Element;
import org.jibiao.model.Kind;
import org.jibiao.model.field.BudgetLineField;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.GoalPairField;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.model.field.SafeguardField;
import org.jibiao.model.field.SubGoalField;

/** What a public copy prints where a text is withheld. What belongs to the form and not to the work stays. */
final class StandIn {

    /** In a cell, and for a passage inside a text. */
    static final String CELL = "涉密";
    /** For a text of a project or of the department goals. */
    static final String SENTENCE = "内容涉密，按照规定不予公开。";
    /** For a project's name. */
    static final String PROJECT = "涉密项目";

    private static final Set<Kind> IN_SENTENCES =
            Set.of(Kind.PROJECT, Kind.DEPARTMENT_GOALS, Kind.SUB_GOAL, Kind.GOAL_PAIR, Kind.SAFEGUARD);
    private static final Pattern NUMBERING = Pattern.compile("[（(]?[一二三四五六七八九十百0-9]{1,3}[)）、.．]?");
    private static final Pattern CLASS =
            Pattern.compile("(产出|成本|效益|满意度|数量|质量|时效|经济成本|社会成本|生态环境成本|经济效益|社会效益|生态效益|可持续影响|服务对象满意度)(指标)?");
    private static final Pattern SIDE = Pattern.compile("收入|支出");

    private StandIn() {}

    /** In the place of {@code field} where {@code element} is withheld as a whole. */
    static String inWhole(Element element, Field field) {
        String text = element.text(field);
        return switch (field) {
            case SubGoalField.HEADING, GoalPairField.GOAL, SafeguardField.TEXT -> SENTENCE;
            case GoalPairField.GROUP, GoalPairField.INDICATOR, SafeguardField.TITLE -> "";
            case IndicatorField.LEVEL1, IndicatorField.LEVEL2 -> kept(CLASS, text, CELL);
            case BudgetLineField.SIDE -> kept(SIDE, text, CELL);
            default -> text.isEmpty() ? "" : of(element, field);
        };
    }

    /** In the place of {@code field}, which is withheld by itself and not blank. */
    static String of(Element element, Field field) {
        boolean sentence = field.type() == Field.Type.PARAGRAPHS && IN_SENTENCES.contains(element.kind());
        return switch (field) {
            case ProjectField.NAME -> PROJECT;
            case ProjectField.TITLE -> "";
            case DeclarationField.FORM, DeclarationField.MONEY_UNIT -> element.text(field);
            case SubGoalField.NUMBER -> kept(NUMBERING, element.text(field), "");
            default -> sentence ? SENTENCE : CELL;
        };
    }

    private static String kept(Pattern common, String text, String otherwise) {
        return text.isEmpty() || common.matcher(text).matches() ? text : otherwise;
    }
}
