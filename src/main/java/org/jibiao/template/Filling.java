package org.jibiao.template;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was filled into the blanks of a template, by name. In texts <code>{案件数}</code> stands for what was filled in
 * and <code>{案件数×补贴标准÷10000}</code> for a number worked out with × ÷ ＋ － (× and ÷ first). What cannot be
 * worked out stays in its braces, so that it is seen; numbers already filled in take their place in it, so that they
 * need not be asked again.
 */
public record Filling(Map<String, String> blanks) {

    /** Nothing filled in. */
    public static final Filling EMPTY = new Filling(Map.of());

    private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern OPERATOR = Pattern.compile("[×÷＋－]");
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");

    public Filling {
        blanks = Map.copyOf(blanks);
    }

    /** {@code pattern} with its braces filled as far as possible; what becomes ≥100% is 100%, which no share exceeds. */
    public String text(String pattern) {
        String text = BRACES.matcher(pattern)
                .replaceAll(
                        found -> Matcher.quoteReplacement(filled(found.group(1)).orElse(found.group())));
        return text.equals("≥100%") ? "100%" : text;
    }

    /** Names of the blanks {@code pattern} uses, in order of appearance. */
    public static Set<String> names(String pattern) {
        Set<String> names = new LinkedHashSet<>();
        BRACES.matcher(pattern)
                .results()
                .flatMap(found -> OPERATOR.splitAsStream(found.group(1)))
                .map(String::strip)
                .filter(operand -> !NUMBER.matcher(operand).matches())
                .forEach(names::add);
        return names;
    }

    /** What is to be worked out in {@code pattern}, without braces, in order of appearance. */
    public static Set<String> sums(String pattern) {
        Set<String> sums = new LinkedHashSet<>();
        BRACES.matcher(pattern)
                .results()
                .map(found -> found.group(1))
                .filter(inner -> OPERATOR.matcher(inner).find())
                .forEach(sums::add);
        return sums;
    }

    private Optional<String> filled(String inner) {
        if (OPERATOR.matcher(inner).find()) {
            return sum(inner)
                    .map(number -> number.stripTrailingZeros().toPlainString())
                    .or(() -> Optional.of("{" + halfFilled(inner) + "}"));
        }
        return Optional.of(blanks.getOrDefault(inner.strip(), "").strip()).filter(text -> !text.isEmpty());
    }

    /** {@code inner} with the numbers known so far, if others are still to come. */
    private String halfFilled(String inner) {
        boolean waits = OPERATOR.splitAsStream(inner)
                .map(String::strip)
                .anyMatch(operand -> !NUMBER.matcher(operand).matches()
                        && blanks.getOrDefault(operand, "").isBlank());
        if (!waits) {
            return inner;
        }
        StringBuilder now = new StringBuilder();
        Matcher operators = OPERATOR.matcher(inner);
        int from = 0;
        while (from <= inner.length()) {
            int to = operators.find() ? operators.start() : inner.length();
            String operand = inner.substring(from, to);
            now.append(number(operand).map(BigDecimal::toPlainString).orElse(operand));
            now.append(inner, to, Math.min(to + 1, inner.length()));
            from = to + 1;
        }
        return now.toString();
    }

    /** Sums of products, left to right; empty if an operand is no number or a division goes by zero. */
    private Optional<BigDecimal> sum(String expression) {
        Matcher operators = OPERATOR.matcher(expression);
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal product = BigDecimal.ONE;
        String pending = "×";
        String sign = "＋";
        int from = 0;
        while (from <= expression.length()) {
            int to = operators.find() ? operators.start() : expression.length();
            Optional<BigDecimal> operand = number(expression.substring(from, to));
            if (operand.isEmpty() || pending.equals("÷") && operand.get().signum() == 0) {
                return Optional.empty();
            }
            product = pending.equals("÷")
                    ? product.divide(operand.get(), MathContext.DECIMAL64)
                    : product.multiply(operand.get());
            String next = to < expression.length() ? expression.substring(to, to + 1) : "＋";
            if (next.equals("＋") || next.equals("－")) {
                sum = sign.equals("＋") ? sum.add(product) : sum.subtract(product);
                product = BigDecimal.ONE;
                sign = next;
                pending = "×";
            } else {
                pending = next;
            }
            from = to + 1;
        }
        return Optional.of(sum);
    }

    private Optional<BigDecimal> number(String operand) {
        String name = operand.strip();
        String text = NUMBER.matcher(name).matches()
                ? name
                : blanks.getOrDefault(name, "").replace(",", "").strip();
        return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
