package org.jibiao.form.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jibiao.form.Printed;
import org.jibiao.model.Indicator;
import org.jibiao.model.Kind;
import org.jibiao.model.Project;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.value.Operator;
import org.jibiao.model.value.Quantity;

/** Writes values as the new form has them: one column or two, sign and unit apart or together, "=" or nothing. */
final class ValueMapping {

    private static final List<IndicatorField> VALUES = List.of(IndicatorField.VALUE, IndicatorField.ANNUAL_VALUE);

    private static final Set<String> PERCENT = Set.of("%", "％", "﹪");
    private static final Set<String> EQUAL = Set.of("=", "＝", "﹦");

    private static final String SIGN = "指标性质";

    private final Setting setting;
    private final ValueColumns columns;

    ValueMapping(Setting setting) {
        this.setting = setting;
        this.columns = new ValueColumns(setting);
    }

    Project convert(Project project) {
        List<Indicator> rows = new ArrayList<>();
        for (Indicator row : project.indicators()) {
            rows.add(convert(row, Protocol.Place.in(project, row)));
        }
        return project.withChildren(Kind.INDICATOR, rows);
    }

    /** One row, which may be the department's. */
    Indicator convert(Indicator row, Protocol.Place place) {
        Indicator now = columns.spread(place, row);
        for (IndicatorField field : VALUES) {
            if (setting.target().prints(field)) {
                boolean told = field == IndicatorField.VALUE || !columns.shareSign();
                now = rewritten(place, now, field, told);
            }
        }
        return sign(place, columns.bare(place, row, now));
    }

    /** The sign's column of a value in words: the new form's way, not the old one's. */
    private Indicator sign(Protocol.Place place, Indicator row) {
        String words = setting.target().wordsForQualitative();
        String before = row.text(Printed.WORDS);
        if (before.isEmpty()
                && setting.from()
                        .map(Abilities::wordsForQualitative)
                        .filter(words::equals)
                        .isPresent()) {
            return row;
        }
        boolean inWords = setting.target().splitsValues()
                && VALUES.stream()
                        .filter(setting.target()::prints)
                        .map(row::text)
                        .anyMatch(ValueMapping::isInWords);
        if (inWords && !before.equals(words)) {
            String now = words.isEmpty() ? "留空" : "写“" + words + "”";
            String tail = "按这种表样" + now + "，指标值是文字。";
            setting.protocol().add(Step.Kind.CHANGED, SIGN, place, before, words, tail);
        } else if (!before.isEmpty() && !setting.target().splitsValues()) {
            setting.protocol().add(Step.Kind.CHANGED, SIGN, place, before, "", "不单独成栏，文字写在指标值里。");
        }
        return row.with(Printed.WORDS, "");
    }

    private static boolean isInWords(String text) {
        Quantity quantity = Quantity.parse(text);
        return !text.isBlank() && quantity.qualitative() && quantity.operator().isEmpty();
    }

    private Indicator rewritten(Protocol.Place place, Indicator row, Field field, boolean told) {
        String text = row.text(field);
        Quantity quantity = Quantity.parse(text);
        boolean numberIsMissing =
                quantity instanceof Quantity.Missing missing && !(missing.operator() + missing.unit()).isEmpty();
        if (numberIsMissing && told && !columns.shareSign()) {
            String tail = "只有符号和单位，没有数值，请补上。";
            setting.protocol().add(Step.Kind.ASK, field.label(), place, text, text, tail);
        }
        if (!(quantity instanceof Quantity.Numeric numeric)) {
            return row;
        }
        if (PERCENT.contains(numeric.mark().strip())) {
            String tail = "写了两个百分号，照原样保留，请核对。";
            if (told) {
                setting.protocol().add(Step.Kind.ASK, field.label(), place, text, text, tail);
            }
            return row;
        }
        String now = setting.target().splitsValues() ? apart(text, numeric) : text;
        now = setting.target().splitsValues() || setting.target().printsEquals() ? withSign(now) : withoutSign(now);
        if (told && !now.equals(text)) {
            setting.protocol().add(Step.Kind.CHANGED, field.label(), place, text, now, how(text, now));
        }
        return row.with(field, now);
    }

    private static String how(String text, String now) {
        if (now.equals("=" + text)) {
            return "没有写符号的，按这种表样写“=”。";
        }
        return text.equals("=" + now) ? "按这种表样不写“=”。" : "按这种表样分为符号、数值和单位。";
    }

    /** The text that three columns hold of it, if they hold all it says. */
    private static String apart(String text, Quantity.Numeric numeric) {
        boolean roughly = !numeric.tail().isBlank() && numeric.comparison() == Operator.NONE;
        boolean signAndWord = !numeric.lead().isBlank();
        String joined = numeric.operator() + numeric.value() + numeric.unit();
        return roughly || signAndWord || !numeric.mark().isBlank() ? text : joined;
    }

    private static String withSign(String text) {
        boolean bare = Quantity.parse(text) instanceof Quantity.Numeric numeric
                && numeric.comparison() == Operator.NONE
                && numeric.lead().isBlank()
                && numeric.tail().isBlank();
        return bare ? "=" + text.strip() : text;
    }

    private static String withoutSign(String text) {
        return Quantity.parse(text) instanceof Quantity.Numeric numeric
                        && numeric.comparison() == Operator.EQUAL
                        && EQUAL.contains(numeric.head().strip())
                ? numeric.lead()
                        + text.substring(
                                numeric.lead().length() + numeric.head().length())
                : text;
    }
}
