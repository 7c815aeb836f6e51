package org.jibiao.model.value;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is kept of a value as a user typed it: one way of writing signs and digits, nothing else. */
final class QuantityTidying {

    /** The kind of a value, written before or after its words as forms with a column for it have it. */
    private static final Pattern KIND =
            Pattern.compile("\\s*(?:定性[\\s:：·|,，、-]*(?<after>.+)|(?<before>.+?)\\s*[(（]定性[)）])\\s*", Pattern.DOTALL);

    private QuantityTidying() {}

    static String tidied(String text) {
        return written(words(text));
    }

    /** {@code 定性 显著提升} and {@code 显著提升（定性）} are the words 显著提升. */
    private static String words(String text) {
        Matcher kind = KIND.matcher(text);
        if (!kind.matches()) {
            return text;
        }
        String rest = kind.group("after") == null ? kind.group("before") : kind.group("after");
        return Quantity.parse(rest).qualitative() ? words(rest.strip()) : text;
    }

    private static String written(String text) {
        return switch (Quantity.parse(text)) {
            case Quantity.Numeric numeric -> tidied(numeric);
            case Quantity.Range range ->
                head(range.head())
                        + narrow(range.low())
                        + unit(range.between())
                        + narrow(range.high())
                        + unit(range.unit())
                        + range.tail().strip();
            case Quantity.Date date -> head(date.head()) + date.text().strip();
            case Quantity.Missing missing
            when missing.comparison() != Operator.NONE ->
                head(missing.head()) + missing.placeholder() + unit(missing.unit());
            default -> text;
        };
    }

    private static String tidied(Quantity.Numeric numeric) {
        return numeric.lead().strip()
                + head(numeric.head())
                + narrow(numeric.digits())
                + unit(numeric.mark())
                + unit(numeric.unit())
                + numeric.tail().strip();
    }

    private static String head(String head) {
        String word = QuantityReader.shadow(head).strip();
        return Operator.exactly(word).map(Operator::sign).orElse(head.strip());
    }

    private static String narrow(String digits) {
        return QuantityReader.shadow(digits);
    }

    private static String unit(String unit) {
        return unit.strip().replace('％', '%').replace('﹪', '%').replace('／', '/');
    }
}
