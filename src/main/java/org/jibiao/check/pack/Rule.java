package org.jibiao.check.pack;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One rule of a pack.
 *
 * @param id as in findings, {@code COST_EXCEEDS_BUDGET}
 * @param title what must hold, in a few Chinese words
 * @param weight how heavily its findings weigh
 * @param basis the paper it rests on
 * @param limits its numbers by name, for example {@code timely} = 90
 */
public record Rule(String id, String title, Weight weight, Basis basis, Map<String, BigDecimal> limits) {

    /**
     * How heavily findings weigh.
     *
     * @param on whether the rule applies at all
     * @param usual in the usual case
     * @param mild where only a reviewer can judge
     * @param grave where the fault is beyond doubt
     * @param when in Chinese, which cases are mild or grave; {@code ""} if all weigh the same
     */
    public record Weight(boolean on, Severity usual, Severity mild, Severity grave, String when) {

        /** All findings weigh the same. */
        public static Weight of(Severity severity) {
            return new Weight(true, severity, severity, severity, "");
        }
    }

    /**
     * What a rule rests on.
     *
     * @param paper document and part of it, {@code ""} if it is only practice
     * @param confirmed whether the wording was read; else it may only be shown as common practice
     */
    public record Basis(String paper, boolean confirmed) {

        /** As shown to a user: {@code 通行做法（参照财预〔2015〕88号 资金匹配性）}. */
        public String shown() {
            if (confirmed) {
                return paper;
            }
            return paper.isEmpty() ? "通行做法" : "通行做法（参照" + paper + "）";
        }
    }

    public Rule {
        limits = Collections.unmodifiableMap(new LinkedHashMap<>(limits));
    }

    /** The number of this name; throws IllegalArgumentException if the rule has none, which is a mistake in the program. */
    public BigDecimal limit(String name) {
        return Optional.ofNullable(limits.get(name))
                .orElseThrow(() -> new IllegalArgumentException(id + " has no limit " + name));
    }

    /** The same rule switched off. */
    public Rule off() {
        Weight now = new Weight(false, weight.usual(), weight.mild(), weight.grave(), weight.when());
        return new Rule(id, title, now, basis, limits);
    }

    /** The same rule, switched on and of this weight in the usual case; its mild and grave cases keep theirs. */
    public Rule weighing(Severity severity) {
        Weight now = new Weight(true, severity, weight.mild(), weight.grave(), weight.when());
        return new Rule(id, title, now, basis, limits);
    }

    /** The same rule with another number. */
    public Rule limited(String name, BigDecimal number) {
        Map<String, BigDecimal> now = new LinkedHashMap<>(limits);
        now.put(name, number);
        return new Rule(id, title, weight, basis, now);
    }
}
