package org.jibiao.check.rules.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jibiao.check.Note;
import org.jibiao.check.Notes;
import org.jibiao.check.Repair.Replacement;
import org.jibiao.check.facts.Frame;
import org.jibiao.check.facts.Passage;
import org.jibiao.check.words.Lexicon;
import org.jibiao.check.words.Slip;
import org.jibiao.model.field.IndicatorField;

/** {@code TYPO}: none of the slips of the pen that are seen often, and no turn of words that makes no sense. */
final class SpellingRight implements Proofreading {

    private static final Pattern TITLE = Pattern.compile("《[^》]*》?");

    @Override
    public String rule() {
        return "TYPO";
    }

    @Override
    public void read(List<Passage> passages, Frame frame, Notes notes) {
        Lexicon lexicon = frame.lexicon();
        Map<Slip, List<Passage>> slips = new LinkedHashMap<>();
        for (Passage passage : passages) {
            if (passage.field() != IndicatorField.BASIS) {
                lexicon.slipsIn(masked(passage.text()))
                        .forEach(slip -> slips.computeIfAbsent(slip, none -> new ArrayList<>())
                                .add(passage));
            }
            if (passage.field() == IndicatorField.NAME) {
                lexicon.garbled()
                        .first(passage.text())
                        .ifPresent(words -> notes.add(Note.at(passage.element(), passage.field())
                                .saying("“" + passage.text().strip() + "”里的“" + words + "”读不通，像是多字或漏字。")
                                .expecting("通顺的名称")));
            }
        }
        slips.forEach((slip, where) -> notes.add(note(slip, where)));
    }

    private static Note note(Slip slip, List<Passage> where) {
        Passage first = where.getFirst();
        Note note = Note.at(first.element(), first.field())
                .also(Passage.places(where))
                .saying("“" + slip.wrong() + "”应为“" + slip.right() + "”"
                        + (where.size() == 1 ? "" : "，共" + where.size() + "处") + "。")
                .expecting(slip.right())
                .repairing(
                        "改为 " + slip.right(),
                        where.stream()
                                .map(each -> new Replacement(each.place(), each.text(), corrected(each.text(), slip)))
                                .toList());
        return slip.slight() ? note : note.grave();
    }

    private static String corrected(String text, Slip slip) {
        String now = text;
        Optional<Integer> at = slip.in(masked(now));
        for (int count = 0; at.isPresent() && count < text.length(); count++) {
            now = now.substring(0, at.get())
                    + slip.right()
                    + now.substring(at.get() + slip.wrong().length());
            at = slip.in(masked(now));
        }
        return now;
    }

    /** Titles of documents are as they are. */
    private static String masked(String text) {
        return text.indexOf('《') < 0
                ? text
                : TITLE.matcher(text)
                        .replaceAll(title -> " ".repeat(title.group().length()));
    }
}
