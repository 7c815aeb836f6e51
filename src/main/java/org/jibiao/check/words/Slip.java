package org.jibiao.check.words;

import java.util.List;
import java.util.Optional;

/**
 * A slip of the pen (错别字) that is seen often.
 *
 * @param wrong as it is written by mistake
 * @param right as it should be
 * @param except words in which the wrong letters are right
 * @param slight true if the meaning is plain all the same, as of 法制 for 法治
 */
public record Slip(String wrong, String right, List<String> except, boolean slight) {

    public Slip {
        except = List.copyOf(except);
    }

    /** Where it stands in {@code text}; empty if not, or only in one of the exceptions. */
    public Optional<Integer> in(String text) {
        int at = text.indexOf(wrong);
        while (at >= 0) {
            int from = at;
            if (except.stream().noneMatch(word -> covers(text, word, from))) {
                return Optional.of(at);
            }
            at = text.indexOf(wrong, at + 1);
        }
        return Optional.empty();
    }

    private boolean covers(String text, String word, int at) {
        for (int start = Math.max(0, at - word.length() + 1); start < at + wrong.length(); start++) {
            if (text.startsWith(word, start)) {
                return true;
            }
        }
        return false;
    }
}
