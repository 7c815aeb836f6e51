package org.jibiao.template;

import org.jibiao.model.value.Quantity;

/**
 * Values met elsewhere for an indicator: an example of other counties, never a norm.
 *
 * @param values as a range or a list, with unit, for example {@code ≥300件 至 ≥900件}
 * @param origin where they stood, for example {@code 河北、天津等地公开的申报表}
 */
public record Seen(String values, String origin) {

    private static final String TO = " 至 ";

    /**
     * The values as a range of what was written, without the operators that would make a target of it: {@code 300–900件},
     * {@code 60%–100%}. What is no range is as it stands.
     */
    public String range() {
        int between = values.indexOf(TO);
        if (between < 0) {
            return values;
        }
        String low = bare(values.substring(0, between));
        String high = bare(values.substring(between + TO.length()));
        String unit = Quantity.parse(low).unit();
        boolean same = !unit.isEmpty()
                && !unit.equals("%")
                && unit.equals(Quantity.parse(high.replaceFirst("（.*）$", "")).unit());
        return (same ? low.substring(0, low.length() - unit.length()) : low) + "–" + high;
    }

    private static String bare(String value) {
        return value.strip().replaceFirst("^[≥≤＞＜><=＝]\\s*", "");
    }
}
