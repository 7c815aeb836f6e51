package org.jibiao.check.rules.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jibiao.check.Note;
import org.jibiao.check.Notes;
import org.jibiao.check.facts.Frame;
import org.jibiao.check.facts.Passage;
import org.jibiao.model.field.IndicatorField;

/** {@code TYPO}: each bracket has its other half, of the same kind. Numbers such as {@code 1）} need none. */
final class BracketsPaired implements Proofreading {

    private static final String OPENING = "（(【[〔〈";
    private static final String CLOSING = "）)】]〕〉";
    private static final String ENDS_OF_NUMBERS = "0123456789一二三四五六七八九十abcdefABCDEF①②③④⑤";
    private static final int WIDE = 0;
    private static final int NARROW = 1;

    /** Where something is wrong; {@code corrected} is empty if only somebody can say how it should be. */
    private record Flaw(String what, Optional<String> corrected) {}

    @Override
    public String rule() {
        return "TYPO";
    }

    @Override
    public void read(List<Passage> passages, Frame frame, Notes notes) {
        for (Passage passage : passages) {
            if (passage.field() == IndicatorField.BASIS
                    || passage.text().chars().noneMatch(BracketsPaired::isBracket)) {
                continue;
            }
            flaw(DocumentNumber.without(passage.text()), passage.text()).ifPresent(flaw -> {
                Note note = Note.at(passage.element(), passage.field())
                        .saying(passage.field().label() + "里" + flaw.what + "。")
                        .expecting("成对的括号");
                notes.add(flaw.corrected.map(note::repairing).orElse(note));
            });
        }
    }

    private static boolean isBracket(int c) {
        return (c < '\u4e00' || c > '\u9fff') && (OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0);
    }

    private static Optional<Flaw> flaw(String masked, String text) {
        Deque<Integer> open = new ArrayDeque<>();
        StringBuilder corrected = new StringBuilder(text);
        String mixed = "";
        for (int at = 0; at < masked.length(); at++) {
            int closing = CLOSING.indexOf(masked.charAt(at));
            if (OPENING.indexOf(masked.charAt(at)) >= 0) {
                open.push(at);
            } else if (closing >= 0 && open.isEmpty()) {
                if (!isNumber(masked, at)) {
                    return Optional.of(new Flaw("有右括号“" + masked.charAt(at) + "”没有左括号", Optional.empty()));
                }
            } else if (closing >= 0) {
                int from = open.pop();
                int opening = OPENING.indexOf(masked.charAt(from));
                if (opening != closing) {
                    if (opening > NARROW || closing > NARROW) {
                        return Optional.of(new Flaw("“" + text.substring(from, at + 1) + "”的括号不成对", Optional.empty()));
                    }
                    mixed = mixed.isEmpty() ? text.substring(from, at + 1) : mixed;
                    corrected.setCharAt(from, OPENING.charAt(WIDE));
                    corrected.setCharAt(at, CLOSING.charAt(WIDE));
                }
            }
        }
        if (!open.isEmpty()) {
            return Optional.of(new Flaw("有左括号“" + masked.charAt(open.peek()) + "”没有右括号", Optional.empty()));
        }
        return mixed.isEmpty()
                ? Optional.empty()
                : Optional.of(new Flaw("“" + mixed + "”的括号一半全角一半半角", Optional.of(corrected.toString())));
    }

    /** True if the bracket at {@code at} ends the number of a paragraph or of an item: 1）, 一）, ①）. */
    private static boolean isNumber(String text, int at) {
        return at > 0 && ENDS_OF_NUMBERS.indexOf(text.charAt(at - 1)) >= 0;
    }
}
