package org.jibiao.model.value;

/** What is kept of a value as a user typed it: one way of writing signs and digits, nothing else. */
final class QuantityTidying {

    private QuantityTidying() {}

    static String tidied(String text) {
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
