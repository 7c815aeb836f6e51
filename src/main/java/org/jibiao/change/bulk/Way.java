package org.jibiao.change.bulk;

import java.util.List;
import org.jibiao.model.field.Field;

/** What happens to the text of a field. */
public enum Way {
    SET("改成"),
    UNIT("只改单位"),
    BLANK("只填空格"),
    BEFORE("在前面加上"),
    AFTER("在后面加上");

    private final String label;

    Way(String label) {
        this.label = label;
    }

    /** What a user calls it. */
    public String label() {
        return label;
    }

    /** The ways to change {@code field}, the usual one first: of a value its unit. */
    public static List<Way> of(Field field) {
        return field.type() == Field.Type.VALUE
                ? List.of(UNIT, SET, BLANK, BEFORE, AFTER)
                : List.of(SET, BLANK, BEFORE, AFTER);
    }
}
