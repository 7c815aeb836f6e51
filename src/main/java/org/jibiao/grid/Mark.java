package org.jibiao.grid;

/**
 * An entry of a paragraph in a table of contents (a TC field in Word).
 *
 * @param list the list's name, {@code ""} for no entry
 * @param entry the text in the contents, which may differ from the paragraph's
 */
public record Mark(String list, String entry) {

    public static final Mark NONE = new Mark("", "");
}
