package org.jibiao.export;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds again, in any other text, what was withheld: the whole text, a paragraph or a sentence of it, whatever blanks
 * and line breaks stand between the signs and however wide they are. Only what can be told from a turn of phrase or a
 * number counts: {@value #SHORTEST} letters, or a code of {@value #CODE} digits.
 */
final class Quotes {

    private static final int SHORTEST = 6;
    private static final int SENTENCE = 10;
    private static final int CODE = 8;

    private final Map<String, List<String>> byBeginning = new HashMap<>();

    /** From now on {@code text} and its parts are looked for. */
    void add(String text) {
        addPart(text, SHORTEST);
        for (String line : text.split("\n")) {
            addPart(line.strip().replaceFirst("^[（(]?[一二三四五六七八九十百0-9]{1,3}[)）、.．]\\s*", ""), SHORTEST);
            for (String sentence : line.split("[。；;！!？?]")) {
                addPart(sentence, SENTENCE);
            }
        }
    }

    private void addPart(String part, int letters) {
        String folded = Folded.of(part).text.replaceFirst("[。；;，,：:、.]+$", "");
        boolean telling = folded.codePoints().filter(Character::isLetter).count() >= letters
                || folded.matches(".*[0-9A-Za-z]{" + CODE + ",}.*");
        if (telling && folded.length() >= SHORTEST) {
            List<String> same = byBeginning.computeIfAbsent(folded.substring(0, SHORTEST), key -> new ArrayList<>());
            if (!same.contains(folded)) {
                same.add(folded);
            }
        }
    }

    /** True if {@code text} has at least the beginning of something withheld, as a shortened label may. */
    boolean begunIn(String text) {
        String folded = Folded.of(text).text;
        for (int at = 0; at + SHORTEST <= folded.length(); at++) {
            if (byBeginning.containsKey(folded.substring(at, at + SHORTEST))) {
                return true;
            }
        }
        return false;
    }

    /** {@code text} with {@link StandIn#CELL} for each passage that was withheld elsewhere; the same text if none is. */
    String without(String text) {
        Folded folded = Folded.of(text);
        BitSet hidden = new BitSet(text.length());
        for (int at = 0; at + SHORTEST <= folded.text.length(); at++) {
            for (String quote : byBeginning.getOrDefault(folded.text.substring(at, at + SHORTEST), List.of())) {
                if (folded.text.startsWith(quote, at)) {
                    hidden.set(folded.positions[at], folded.positions[at + quote.length() - 1] + 1);
                }
            }
        }
        return replaced(text, hidden);
    }

    /** {@code text} with one stand-in for each run of hidden signs. */
    static String replaced(String text, BitSet hidden) {
        StringBuilder out = new StringBuilder();
        int end = 0;
        for (int from = hidden.nextSetBit(0); from >= 0; from = hidden.nextSetBit(end)) {
            out.append(text, end, from).append(StandIn.CELL);
            end = hidden.nextClearBit(from);
        }
        return hidden.isEmpty() ? text : out.append(text, end, text.length()).toString();
    }

    /** A text without blanks, all signs narrow, letters small; it knows where each sign stood before. */
    private static final class Folded {

        private final String text;
        private final int[] positions;

        private Folded(String text, int[] positions) {
            this.text = text;
            this.positions = positions;
        }

        static Folded of(String text) {
            StringBuilder out = new StringBuilder(text.length());
            int[] positions = new int[text.length()];
            for (int index = 0; index < text.length(); index++) {
                char sign = text.charAt(index);
                boolean wide = sign >= '\uff01' && sign <= '\uff5e';
                if (!Character.isWhitespace(sign) && sign != '\u00a0') {
                    positions[out.length()] = index;
                    out.append(Character.toLowerCase(wide ? (char) (sign - 0xfee0) : sign));
                }
            }
            return new Folded(out.toString(), positions);
        }
    }
}
