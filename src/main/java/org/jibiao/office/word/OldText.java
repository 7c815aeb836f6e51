package org.jibiao.office.word;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.jibiao.office.part.Visible;

/** The text of paragraphs of an old document, without what nobody sees; that is told. */
final class OldText {

    private static final char FIELD = '\u0013';
    private static final char RESULT = '\u0014';
    private static final char END = '\u0015';
    private static final Pattern INSTRUCTION = Pattern.compile("\u0013[^\u0013\u0014\u0015]*[\u0014\u0015]");
    private static final Pattern CONTROL = Pattern.compile("[\u0000-\u0008\u000c\u000e-\u001f]");

    private final OldNotes notes;

    OldText(OldNotes notes) {
        this.notes = notes;
    }

    /** The text, fields reduced to their results, line breaks as {@code \n}. */
    String of(Paragraph paragraph) {
        String raw = paragraph.text();
        int runs = paragraph.numCharacterRuns();
        if (runs > 1 || !plain(raw) || (runs == 1 && marked(paragraph.getCharacterRun(0)))) {
            StringBuilder text = new StringBuilder();
            int instructions = 0;
            for (int index = 0; index < runs; index++) {
                CharacterRun run = paragraph.getCharacterRun(index);
                String words = run.text();
                text.append(shown(run, words, instructions > 0));
                instructions = Math.max(0, instructions + instructions(words));
            }
            raw = text.toString();
        }
        return plainText(raw);
    }

    private static boolean plain(String raw) {
        return raw.chars().allMatch(c -> c >= ' ' || c == '\r' || c == '\u0007' || c == '\u000b' || c == '\t');
    }

    private static boolean marked(CharacterRun run) {
        return run.isMarkedDeleted() || run.isMarkedInserted() || run.isVanished() || run.isSymbol();
    }

    private String shown(CharacterRun run, String words, boolean instruction) {
        if (run.isMarkedDeleted()) {
            notes.deleted();
            return kept(words);
        }
        if (run.isMarkedInserted()) {
            notes.inserted();
        }
        if (run.isVanished() && !instruction && words.indexOf(FIELD) < 0) {
            if (!plainText(words).isBlank()) {
                notes.hidden();
            }
            return kept(words);
        }
        if (words.contains("FORMCHECKBOX")) {
            notes.box();
        }
        if (words.indexOf('\u0008') >= 0) {
            notes.drawn();
        }
        if (words.indexOf('\u0001') >= 0 && !instruction) {
            notes.picture();
        }
        if (run.isSymbol() && run.getSymbolFont() != null) {
            return Symbols.text(run.getSymbolFont().getMainFontName(), Integer.toHexString(run.getSymbolCharacter()));
        }
        return words;
    }

    /** Marks of fields and lines stay in balance when the words between them go. */
    private static String kept(String words) {
        return words.replaceAll("[^\u0013\u0014\u0015]", "");
    }

    private static int instructions(String words) {
        int open = 0;
        for (int index = 0; index < words.length(); index++) {
            char c = words.charAt(index);
            open += c == FIELD ? 1 : 0;
            open -= c == RESULT || c == END ? 1 : 0;
        }
        return open;
    }

    /** Without instructions of fields and marks; line breaks as {@code \n}. */
    static String plainText(String raw) {
        String text = raw;
        Matcher instruction = INSTRUCTION.matcher(text);
        while (instruction.find()) {
            text = instruction.replaceAll("");
            instruction = INSTRUCTION.matcher(text);
        }
        String lines = text.replace('\u000b', '\n').replace("\r", "").replace('\u001e', '-');
        return Visible.only(CONTROL.matcher(lines).replaceAll(""));
    }
}
