package org.jibiao.template.own;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jibiao.model.Element;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;

/**
 * The numbers in the texts, values and amounts of a project or a row, and their replacement by blanks. Dates, document
 * numbers and the numbers of paragraphs are none. An amount in 万元 is the same number as one in 元, and an amount that
 * is the product of a number and a rate (320件 of 1500元/件) becomes one when both are blanks.
 */
final class Figures {

    private static final Pattern NUMBER = Pattern.compile("(?<![\\d.,A-Za-z〔\\[（({×÷＋－])"
            + "(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(?![\\d.,〕\\]、．×÷＋－}])"
            + "(?!\\s*[-/]\\d|\\s*[年月日号条款项时点周季])"
            + "(万元|元/\\p{IsHan}|元|%|‰|人次|件次|\\p{IsHan})?");
    private static final Set<Field> WITHOUT = Set.of(
            ProjectField.TITLE,
            ProjectField.CODE,
            ProjectField.UNIT,
            ProjectField.CLERK,
            ProjectField.CLERK_PHONE,
            ProjectField.OWNER,
            IndicatorField.BASIS,
            IndicatorField.DEADLINE,
            IndicatorField.WEIGHT,
            IndicatorField.ANNUAL_WEIGHT,
            ProjectField.EXECUTION_WEIGHT);
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final String YUAN = "元";

    /** A number and what it counts. */
    private record Counted(BigDecimal number, String unit) {}

    private final Map<Counted, String> names = new HashMap<>();

    /** Replaces {@code figures} by blanks of these names. */
    Figures(Map<Figure, String> chosen) {
        chosen.forEach((figure, name) -> names.put(counted(figure.number(), figure.unit()), name));
    }

    /** The numbers of {@code elements}, each once, in reading order. */
    static List<Figure> in(List<? extends Element> elements) {
        Map<Counted, Figure> found = new HashMap<>();
        List<Figure> figures = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Element element : elements) {
            for (Field field : element.kind().fields()) {
                for (Figure figure : in(element, field)) {
                    Counted counted = counted(figure.number(), figure.unit());
                    if (!found.containsKey(counted) && counted.number().signum() != 0) {
                        String name = Shelf.free(figure.name(), taken);
                        taken.add(name);
                        Figure named = new Figure(figure.number(), figure.unit(), name, figure.where());
                        found.put(counted, named);
                        figures.add(named);
                    }
                }
            }
        }
        return List.copyOf(figures);
    }

    private static List<Figure> in(Element element, Field field) {
        String text = element.text(field);
        if (!searched(field) || text.isBlank()) {
            return List.of();
        }
        String where = element.text(IndicatorField.NAME).isBlank() ? field.label() : element.text(IndicatorField.NAME);
        if (field.type() == Field.Type.MONEY) {
            return amount(text)
                    .map(number -> List.of(new Figure(text, YUAN, field.label(), field.label())))
                    .orElse(List.of());
        }
        return NUMBER.matcher(text)
                .results()
                .map(match -> {
                    String unit = match.group(2) == null ? "" : match.group(2);
                    boolean value = field.type() == Field.Type.VALUE;
                    return new Figure(match.group(1), unit, name(unit, where, value), where);
                })
                .toList();
    }

    private static boolean searched(Field field) {
        return !WITHOUT.contains(field)
                && field.type() != Field.Type.PERCENT
                && (field.type() != Field.Type.TEXT || field == ProjectField.NAME || field == IndicatorField.NAME);
    }

    private static String name(String unit, String where, boolean value) {
        if (unit.startsWith("元/")) {
            return "标准";
        }
        String plain = where.replaceAll("[×÷＋－{}\\s\\d]", "");
        return value || unit.isEmpty() || unit.equals("%") || plain.isEmpty()
                ? (plain.isEmpty() ? "数字" : plain)
                : unit + "数";
    }

    private static Optional<BigDecimal> amount(String text) {
        String plain = text.replace(",", "").strip();
        return plain.matches("\\d{1,30}(\\.\\d{1,10})?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    private static Counted counted(String number, String unit) {
        BigDecimal value = new BigDecimal(number.replace(",", "").strip());
        return unit.equals("万元")
                ? new Counted(value.multiply(TEN_THOUSAND).stripTrailingZeros(), YUAN)
                : new Counted(value.stripTrailingZeros(), unit);
    }

    /** The text of {@code field} with the chosen numbers as blanks. */
    String replaced(Field field, String text) {
        if (!searched(field) || names.isEmpty()) {
            return text;
        }
        if (field.type() == Field.Type.MONEY) {
            return amount(text)
                    .flatMap(number -> expression(new Counted(number.stripTrailingZeros(), YUAN)))
                    .map(inner -> "{" + inner + "}")
                    .orElse(text);
        }
        return NUMBER.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(
                        replaced(match.group(), match.group(1), match.group(2) == null ? "" : match.group(2))));
    }

    private String replaced(String whole, String number, String unit) {
        String divided = unit.equals("万元") ? "÷10000" : "";
        return expression(counted(number, unit))
                .map(inner -> "{" + inner + divided + "}" + unit)
                .orElse(whole);
    }

    /** The blank that stands for {@code counted}, or the product of a number and a rate that do. */
    private Optional<String> expression(Counted counted) {
        if (names.containsKey(counted)) {
            return Optional.of(names.get(counted));
        }
        if (!counted.unit().equals(YUAN)) {
            return Optional.empty();
        }
        for (Map.Entry<Counted, String> rate : names.entrySet()) {
            for (Map.Entry<Counted, String> number : names.entrySet()) {
                boolean product =
                        rate.getKey().unit().equals("元/" + number.getKey().unit())
                                && rate.getKey()
                                                .number()
                                                .multiply(number.getKey().number())
                                                .compareTo(counted.number())
                                        == 0;
                if (product) {
                    return Optional.of(number.getValue() + "×" + rate.getValue());
                }
            }
        }
        return Optional.empty();
    }
}
