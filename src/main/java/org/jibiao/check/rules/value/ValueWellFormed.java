package org.jibiao.check.rules.value;

import java.util.regex.Pattern;
import org.jibiao.check.Check;
import org.jibiao.check.Note;
import org.jibiao.check.Notes;
import org.jibiao.check.facts.DepartmentFacts;
import org.jibiao.check.facts.ProjectFacts;
import org.jibiao.check.facts.Row;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.value.Quantity;
import org.jibiao.model.value.Unit;

/** {@code VALUE_FORMAT}: one operator, one percent sign, a readable number, none of the signs finance systems refuse. */
final class ValueWellFormed implements Check {

    private static final Pattern TWO_PERCENTS = Pattern.compile("(%|％|百分比)\\s*(%|％|百分比)");
    private static final Pattern TWO_OPERATORS = Pattern.compile("[≥≤]\\s*[≥≤=＝<>＜＞]|[=＝<>＜＞]\\s*[≥≤]|[=＝]\\s*[=＝]");
    private static final Pattern REFUSED = Pattern.compile("[*＊_＿]");
    private static final Pattern OPERATOR_AND_NUMBER = Pattern.compile("\\s*[≥≤].*\\d.*");
    /** 18:1 and 9/10万 are read by people. */
    private static final Pattern RATIO = Pattern.compile(
            "\\s*[≥≤=＝]?\\s*\\d+(\\.\\d+)?\\s*([:：]\\s*\\d+(\\.\\d+)?|/\\s*\\d*[十百千万]*\\p{IsHan}{0,3})\\s*");

    private static final Pattern LETTER_FOR_DIGIT = Pattern.compile("\\d[OoＯ○〇]");

    @Override
    public String rule() {
        return "VALUE_FORMAT";
    }

    @Override
    public void project(ProjectFacts project, Notes notes) {
        project.rows().forEach(row -> look(row, notes));
    }

    @Override
    public void department(DepartmentFacts department, Notes notes) {
        department.rows().forEach(row -> look(row, notes));
    }

    private static void look(Row row, Notes notes) {
        look(row, row.value(), IndicatorField.VALUE, notes);
        if (row.target() != row.value()) {
            look(row, Quantity.parse(row.text(IndicatorField.ANNUAL_VALUE)), IndicatorField.ANNUAL_VALUE, notes);
        }
    }

    private static void look(Row row, Quantity quantity, Field field, Notes notes) {
        String value = quantity.format();
        if (value.isBlank() || quantity instanceof Quantity.Missing) {
            return;
        }
        Note note = Note.at(row.indicator(), field);
        String start = "指标“" + row.called() + "”的" + field.label() + "“" + value.strip() + "”";
        if (TWO_PERCENTS.matcher(value).find()) {
            String once = TWO_PERCENTS.matcher(value).replaceFirst("$1").replace(" ", "");
            notes.add(note.saying(start + "写了两个百分号。").repairing(once));
        } else if (TWO_OPERATORS.matcher(value).find()) {
            notes.add(note.saying(start + "写了两个运算符。").expecting("一个运算符"));
        } else if (REFUSED.matcher(value).find()) {
            notes.add(note.saying(start + "含有财政系统不接受的符号（* 或 _）。").expecting("不含 * 和 _"));
        } else if (isSignTwice(quantity)) {
            notes.add(note.saying(start + "前面写了“" + quantity.operator() + "”，后面又写“"
                            + ((Quantity.Numeric) quantity).tail().strip() + "”，意思重复。")
                    .expecting("只留一个，例如≥95%")
                    .repairing(once((Quantity.Numeric) quantity)));
        } else if (Unit.isDoubled(quantity.unit())) {
            String unit = quantity.unit().substring(quantity.unit().length() / 2);
            notes.add(note.saying(start + "的计量单位写了两遍。")
                    .repairing(quantity.withUnit(unit).map(Quantity::format).orElse(value)));
        } else if (hasLetter(value) && LETTER_FOR_DIGIT.matcher(value).find()) {
            notes.add(note.saying(start + "里的“0”像是写成了字母。").expecting("数字0"));
        } else if (quantity instanceof Quantity.Text
                && !RATIO.matcher(value).matches()
                && OPERATOR_AND_NUMBER.matcher(value).matches()
                && value.indexOf('{') < 0) {
            notes.add(note.saying(start + "里的数读不出来。").expecting("运算符、数和计量单位，例如≥95%"));
        }
    }

    /** ≥95%以上 says it twice; 不低于95%以上 is how people talk. */
    private static boolean isSignTwice(Quantity quantity) {
        return quantity instanceof Quantity.Numeric numeric
                && !numeric.tail().isBlank()
                && numeric.head().chars().anyMatch(sign -> "≥≤><＞＜≧≦".indexOf(sign) >= 0)
                && !numeric.tail().strip().equals("左右");
    }

    private static String once(Quantity.Numeric numeric) {
        return numeric.lead() + numeric.head() + numeric.digits() + numeric.mark() + numeric.unit();
    }

    private static boolean hasLetter(String value) {
        return value.chars().anyMatch(c -> c == 'O' || c == 'o' || c == 'Ｏ' || c == '○' || c == '〇');
    }
}
