package org.jibiao.template.own;

/**
 * A number met in texts that may become a blank.
 *
 * @param number as first written, {@code 480,000}
 * @param unit behind it, {@code 元/件}; 元 for amounts
 * @param name proposed for the blank
 * @param where the first field or indicator it stands in
 */
public record Figure(String number, String unit, String name, String where) {}
