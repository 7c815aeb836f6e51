package org.jibiao.check.rules.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jibiao.check.Note;
import org.jibiao.check.Notes;
import org.jibiao.check.Repair.Replacement;
import org.jibiao.check.facts.Frame;
import org.jibiao.check.facts.Passage;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;

/** {@code TYPO}: no mark of punctuation twice or of half width among Chinese letters, and no blank inside a name. */
final class MarksRight implements Proofreading {

    private static final Pattern TWICE = Pattern.compile("[，、；：。,;]\\s?[，、；：。,;]+");
    private static final Pattern NARROW = Pattern.compile("(?<=\\p{IsHan}|[）》”])[,;:?!](?=\\p{IsHan}|\\d|[《“（])"
            + "|(?<=\\d)[;:?!](?=\\p{IsHan})|(?<=\\p{IsHan})\\.(?=\\p{IsHan})|(?<=\\p{IsHan})[,;](?=\\s*$)");
    private static final Pattern BLANK = Pattern.compile("(?<=\\p{IsHan})[ \\u3000]+(?=\\p{IsHan})");
    private static final String NARROW_MARKS = ",;:?!.";
    private static final String WIDE_MARKS = "，；：？！。";
    /** Of two marks the one that parts more stays. */
    private static final String BY_STRENGTH = "。；：，、";

    @Override
    public String rule() {
        return "TYPO";
    }

    @Override
    public void read(List<Passage> passages, Frame frame, Notes notes) {
        List<Passage> where = new ArrayList<>();
        for (Passage passage : passages) {
            if (passage.field() != IndicatorField.BASIS && !first(passage).isEmpty()) {
                where.add(passage);
            }
        }
        if (!where.isEmpty()) {
            Passage first = where.getFirst();
            notes.add(Note.at(first.element(), first.field())
                    .also(Passage.places(where))
                    .saying(what(first) + (where.size() == 1 ? "" : "，这样的标点共" + where.size() + "处") + "。")
                    .expecting("全角标点，不重复，名称里没有空格")
                    .repairing(
                            "改好标点",
                            where.stream()
                                    .map(each -> new Replacement(each.place(), each.text(), corrected(each)))
                                    .toList()));
        }
    }

    private static boolean isName(Passage passage) {
        return passage.is(ProjectField.NAME, IndicatorField.NAME);
    }

    /** True if there is a mark or blank that may be wrong; most texts have none. */
    private static boolean isSuspicious(String text) {
        boolean mark = false;
        char before = '\n';
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean narrow = c < '@' && NARROW_MARKS.indexOf(c) >= 0;
            boolean wide = !narrow && BY_STRENGTH.indexOf(c) >= 0;
            boolean number = (c == '.' || c == ',') && before < '\u0080';
            if (mark && (wide || narrow) || c == ' ' || c == '\u3000' || narrow && !number) {
                return true;
            }
            mark = wide || narrow;
            before = c;
        }
        return false;
    }

    /** The first flaw with the letters around it, {@code ""} if there is none. */
    private static String first(Passage passage) {
        String text = passage.text();
        if (!isSuspicious(text)) {
            return "";
        }
        for (Pattern pattern : List.of(TWICE, NARROW, BLANK)) {
            Matcher flaw = pattern.matcher(text);
            if ((pattern != BLANK || isName(passage)) && flaw.find()) {
                int around = 4;
                return text.substring(Math.max(0, flaw.start() - around), Math.min(text.length(), flaw.end() + around))
                        .replace('\n', ' ');
            }
        }
        return "";
    }

    private static String what(Passage passage) {
        String text = passage.text();
        String what =
                TWICE.matcher(text).find() ? "标点重复了" : NARROW.matcher(text).find() ? "用了半角标点" : "中间有空格";
        return "“" + first(passage) + "”" + what;
    }

    private static String corrected(Passage passage) {
        String once = TWICE.matcher(passage.text()).replaceAll(twice -> strongest(twice.group()));
        String wide = NARROW.matcher(once).replaceAll(mark -> wide(mark.group()));
        return isName(passage) ? BLANK.matcher(wide).replaceAll("") : wide;
    }

    private static String strongest(String marks) {
        return BY_STRENGTH
                .chars()
                .mapToObj(Character::toString)
                .filter(wideOnes(marks)::contains)
                .findFirst()
                .orElse(marks);
    }

    private static String wideOnes(String marks) {
        StringBuilder out = new StringBuilder();
        marks.chars().forEach(mark -> out.append(wide(Character.toString(mark))));
        return out.toString();
    }

    private static String wide(String mark) {
        int at = NARROW_MARKS.indexOf(mark);
        return at < 0 ? mark : WIDE_MARKS.substring(at, at + 1);
    }
}
