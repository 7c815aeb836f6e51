package org.jibiao.grid;

/**
 * A generated table of contents of the paragraphs marked for one list, with page numbers.
 *
 * @param list the list's name, one capital letter as in Word's TC fields ({@code A}, {@code C})
 */
public record Contents(String list, ParagraphStyle style) implements Block {}
