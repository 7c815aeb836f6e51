package org.jibiao.grid;

/** Text in one weight. Line breaks inside a paragraph are {@code \n}. */
public record Run(String text, boolean bold) {}
