package org.jibiao.model.value;

import java.util.Arrays;
import java.util.Optional;

/** The unit in which a form prints money. The book always holds 元. */
public enum MoneyUnit {
    YUAN("元", 0),
    WAN_YUAN("万元", 4),
    YI_YUAN("亿元", 8);

    private final String label;
    private final int powerOfTen;

    MoneyUnit(String label, int powerOfTen) {
        this.label = label;
        this.powerOfTen = powerOfTen;
    }

    /** As printed: 元, 万元, 亿元. */
    public String label() {
        return label;
    }

    /** How many 元 it is, as a power of ten. */
    public int powerOfTen() {
        return powerOfTen;
    }

    /** The unit with this label, empty for anything else. */
    public static Optional<MoneyUnit> of(String label) {
        return Arrays.stream(values())
                .filter(unit -> unit.label.equals(label.strip()))
                .findFirst();
    }
}
