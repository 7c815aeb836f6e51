package org.jibiao.check.rules.value;

import org.jibiao.check.facts.Row;
import org.jibiao.check.words.Wording;
import org.jibiao.model.value.Quantity;

/** Whether a value only says again what name or description say. */
final class Echo {

    private static final int SHORTEST = 4;

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
        return plain.length() >= SHORTEST && plain.equals(Wording.plain(other));
    }
}
