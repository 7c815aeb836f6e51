package org.jibiao.grid;

/**
 * Something in a file that was not taken over as it stood.
 *
 * @param where a place a reader can find again, {@code 表2 第3行第4格} or {@code 工作表“1.法律援助” D5}
 * @param text one Chinese sentence
 */
public record Note(String where, String text) {}
