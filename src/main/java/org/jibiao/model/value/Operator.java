package org.jibiao.model.value;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How a value compares with what is reached (指标性质, 运算符号): the sign, and the words that mean the same. */
public enum Operator {
    /** Nothing printed: exactly that much. */
    NONE("", "", "", ""),
    AT_LEAST("≥", ">= => 大于等于 大于或等于 大于或者等于 不低于 不少于 不小于 不得低于 不得少于 至少", "达到 达 最低 最少", "以上 及以上 (含)以上"),
    AT_MOST("≤", "<= =< 小于等于 小于或等于 小于或者等于 不超过 不超出 不高于 不多于 不大于 不得超过 不得高于 不超 至多", "控制在 最高 最多", "以下 及以下 以内 之内 内 封顶"),
    EQUAL("=", "== 等于", "", ""),
    ABOVE(">", "大于 多于 高于 超过", "", ""),
    BELOW("<", "小于 少于 低于", "", "");

    private final String sign;
    private final List<String> synonyms;
    private final List<String> looseWords;
    private final List<String> endings;

    Operator(String sign, String synonyms, String looseWords, String endings) {
        this.sign = sign;
        this.synonyms = words(synonyms);
        this.looseWords = words(looseWords);
        this.endings = words(endings);
    }

    private static List<String> words(String list) {
        return list.isEmpty() ? List.of() : List.of(list.split(" "));
    }

    /** As printed, {@code ""} for none. */
    public String sign() {
        return sign;
    }

    /** The operator that stands before a number as {@code word}: a sign, a synonym or a looser word such as 控制在. */
    static Operator before(String word) {
        return exactly(word).or(() -> find(word, true)).orElse(NONE);
    }

    /** The operator that {@code word} names exactly, so that its sign may stand for it; empty for 达到, 控制在. */
    public static Optional<Operator> exactly(String word) {
        for (Operator operator : values()) {
            if (!operator.sign.isEmpty() && (operator.sign.equals(word) || operator.synonyms.contains(word))) {
                return Optional.of(operator);
            }
        }
        return Optional.empty();
    }

    /** The operator that stands after a number as {@code word}: 以上, 以内. */
    static Operator after(String word) {
        return find(word, false).orElse(NONE);
    }

    private static Optional<Operator> find(String word, boolean before) {
        for (Operator operator : values()) {
            if ((before ? operator.looseWords : operator.endings).contains(word)) {
                return Optional.of(operator);
            }
        }
        return Optional.empty();
    }

    /** An alternation of all that can stand before a number, longest first. */
    static String beforePattern() {
        List<String> all = new ArrayList<>();
        for (Operator operator : values()) {
            all.add(operator.sign);
            all.addAll(operator.synonyms);
            all.addAll(operator.looseWords);
        }
        return alternation(all);
    }

    /** An alternation of all that can stand after a unit, longest first. */
    static String afterPattern() {
        List<String> all = new ArrayList<>();
        for (Operator operator : values()) {
            all.addAll(operator.endings);
        }
        return alternation(all);
    }

    private static String alternation(List<String> words) {
        return words.stream()
                .filter(word -> !word.isEmpty())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }
}
