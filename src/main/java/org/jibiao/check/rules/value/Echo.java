package org.jibiao.check.rules.value;

import java.util.regex.Pattern;
import org.jibiao.check.facts.Row;
import org.jibiao.check.words.Wording;
import org.jibiao.model.value.Quantity;

/** Whether a value only says again what name or description say. */
final class Echo {

    private static final int SHORTEST = 4;
    private static final int MOST_PRAISE = 4;
    private static final Pattern PRAISE = Pattern.compile("有效|显著|明显|不断|进一步|持续|逐步|稳步|切实|大力|有所|得到|情况$|程度$|的");

    private Echo() {}

    /** True if the target in words is the name or the description. */
    static boolean of(Row row) {
        return row.target() instanceof Quantity.Text && (isName(row) || isDescription(row));
    }

    static boolean isName(Row row) {
        return same(row.printed(), row.core()) || same(row.printed(), row.name());
    }

    static boolean isDescription(Row row) {
        return same(row.printed(), row.description());
    }

    private static boolean same(String one, String other) {
        String plain = Wording.plain(one);
        String than = Wording.plain(other);
        return plain.length() >= SHORTEST
                && !than.isEmpty()
                && (plain.equals(than) || mayBeSame(plain, than) && core(plain).equals(core(than)));
    }

    /** Most texts differ in length by more than a few words of praise. */
    private static boolean mayBeSame(String one, String other) {
        return Math.abs(one.length() - other.length()) <= MOST_PRAISE
                && (one.charAt(0) == other.charAt(0)
                        || one.charAt(one.length() - 1) == other.charAt(other.length() - 1));
    }

    /** Without words that add nothing: 有效提升办学水平 is 提升办学水平. */
    private static String core(String plain) {
        return PRAISE.matcher(plain).replaceAll("");
    }
}
