package org.jibiao.template.carry;

import org.jibiao.model.Place;

/**
 * A proposal to put other words in a text that is carried over.
 *
 * @param place the text, in the declaration it comes from
 * @param at where in the text {@code before} begins
 * @param before the words as they stand: {@code 2026年12月底前}
 * @param after the words to stand there instead: {@code 2027年12月底前}
 */
public record Replacement(Place place, int at, String before, String after) {

    /** {@code text} with the new words in it; as it is where the old ones do not stand there. */
    public String in(String text) {
        return text.startsWith(before, at)
                ? text.substring(0, at) + after + text.substring(at + before.length())
                : text;
    }
}
