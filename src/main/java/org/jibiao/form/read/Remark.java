package org.jibiao.form.read;

/**
 * Something in a received document that was not understood, or not taken over as it stood.
 *
 * @param where {@code 表2 第3行第4格}, {@code 工作表“1.法律援助”第3行第4格}, {@code 第12段}
 * @param text one Chinese sentence that quotes it
 */
public record Remark(String where, String text) {}
