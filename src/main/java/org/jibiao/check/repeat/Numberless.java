package org.jibiao.check.repeat;

import org.jibiao.check.words.Wording;

/** A text as it is compared: without marks and blanks, and any number as good as any other. */
final class Numberless {

    private Numberless() {}

    static String of(String text) {
        String plain = Wording.plain(text);
        StringBuilder out = new StringBuilder(plain.length());
        boolean number = false;
        for (int index = 0; index < plain.length(); index++) {
            char c = plain.charAt(index);
            boolean digit = Character.isDigit(c) || number && c == '.';
            if (!digit) {
                out.append(c);
            } else if (!number) {
                out.append('0');
            }
            number = digit;
        }
        return out.toString();
    }
}
