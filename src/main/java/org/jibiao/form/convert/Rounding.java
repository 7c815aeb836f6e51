package org.jibiao.form.convert;

/** What becomes of an amount that has more than two decimals in the form's unit. */
public enum Rounding {
    /** Printed with all its decimals, and asked about. */
    EXACT,
    /** Rounded to two decimals, with a line that tells both numbers. */
    TWO_DECIMALS
}
