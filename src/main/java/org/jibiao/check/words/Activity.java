package org.jibiao.check.words;

/**
 * Something every line of business may do or buy with the money, such as 培训.
 *
 * @param terms words that say so in a purpose or goal
 * @param measured words of indicators that measure it
 */
public record Activity(String name, WordSet terms, WordSet measured) {}
