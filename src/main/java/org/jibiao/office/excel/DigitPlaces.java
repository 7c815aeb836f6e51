package org.jibiao.office.excel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jibiao.office.excel.FormatToken.Kind;

/** A section of a number format that lays digits into places: {@code #,##0.00}, {@code 0!.0,"万元"}, {@code 0.00%}. */
final class DigitPlaces {

    private static final int GROUP = 3;

    private final List<FormatToken> tokens;
    private final int point;
    private final int exponent;
    private boolean grouped;
    /** Powers of ten by which the number is shown larger than it is. */
    private int shift;

    private int wholePlaces;
    private int fractionPlaces;

    DigitPlaces(List<FormatToken> tokens) {
        this.tokens = tokens;
        this.exponent = first(Kind.EXPONENT);
        int dot = first(Kind.POINT);
        this.point = dot < exponent ? dot : exponent;
        for (int index = 0; index < tokens.size(); index++) {
            switch (tokens.get(index).kind()) {
                case DIGIT -> {
                    wholePlaces += index < point ? 1 : 0;
                    fractionPlaces += index > point && index < exponent ? 1 : 0;
                }
                case PERCENT -> shift += 2;
                case COMMA -> comma(index);
                default -> {}
            }
        }
    }

    private int first(Kind kind) {
        for (int index = 0; index < tokens.size(); index++) {
            if (tokens.get(index).kind() == kind) {
                return index;
            }
        }
        return tokens.size();
    }

    /** Between whole places it parts thousands, behind the last place it divides by a thousand. */
    private void comma(int index) {
        boolean before = tokens.subList(0, index).stream().anyMatch(token -> token.kind() == Kind.DIGIT);
        boolean after = tokens.subList(index, tokens.size()).stream().anyMatch(token -> token.kind() == Kind.DIGIT);
        if (before && after && index < point) {
            grouped = true;
        } else if (before && !after) {
            shift -= GROUP;
        }
    }

    String shown(double size) {
        BigDecimal number = GeneralNumber.exact(size).movePointRight(shift);
        int power = 0;
        if (exponent < tokens.size() && number.signum() != 0) {
            power = number.precision() - number.scale() - Math.max(1, wholePlaces);
            number = number.movePointLeft(power);
        }
        BigDecimal rounded = number.setScale(fractionPlaces, RoundingMode.HALF_UP);
        String digits = rounded.unscaledValue().toString();
        String padded = "0".repeat(Math.max(0, fractionPlaces + 1 - digits.length())) + digits;
        String whole = padded.substring(0, padded.length() - fractionPlaces);
        return laid(whole.equals("0") ? "" : whole, padded.substring(padded.length() - fractionPlaces), power);
    }

    private String laid(String whole, String fraction, int power) {
        StringBuilder text = new StringBuilder();
        int place = 0;
        int decimal = 0;
        int last = lastWanted(fraction);
        for (int index = 0; index < tokens.size(); index++) {
            FormatToken token = tokens.get(index);
            switch (token.kind()) {
                case DIGIT -> {
                    if (index < point) {
                        whole(text, whole, place++, token.text());
                    } else if (index < exponent) {
                        text.append(decimal <= last ? fraction.substring(decimal, decimal + 1) : "");
                        decimal++;
                    }
                }
                case POINT -> text.append(index == point ? "." : token.text());
                case EXPONENT -> {
                    boolean signed = token.text().endsWith("+");
                    String sign = power < 0 ? "-" : signed ? "+" : "";
                    text.append("E")
                            .append(sign)
                            .append(Math.abs(power) < 10 ? "0" : "")
                            .append(Math.abs(power));
                }
                case PERCENT, PLAIN -> text.append(token.text());
                default -> {}
            }
        }
        return text.toString();
    }

    /** Digits that have no place of their own stand at the first place. */
    private void whole(StringBuilder text, String digits, int place, String kind) {
        int missing = Math.max(0, wholePlaces - digits.length());
        int end = digits.length() - (wholePlaces - 1 - place);
        if (place < missing) {
            if (kind.equals("0")) {
                text.append('0');
                group(text, wholePlaces - 1 - place);
            }
            return;
        }
        for (int at = place == 0 ? 0 : end - 1; at < end; at++) {
            text.append(digits.charAt(at));
            group(text, digits.length() - 1 - at);
        }
    }

    private void group(StringBuilder text, int right) {
        if (grouped && right > 0 && right % GROUP == 0) {
            text.append(',');
        }
    }

    /** The index of the last decimal that is shown: {@code #} shows no zero at the end. */
    private int lastWanted(String fraction) {
        int last = -1;
        int decimal = 0;
        for (int index = Math.min(point + 1, tokens.size()); index < exponent; index++) {
            if (tokens.get(index).kind() == Kind.DIGIT) {
                boolean zero = fraction.charAt(decimal) == '0';
                last = zero && !tokens.get(index).text().equals("0") ? last : decimal;
                decimal++;
            }
        }
        return last;
    }
}
