package org.jibiao.office.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jibiao.grid.Mark;

/**
 * The fields that are open at a place of a document. A field has an instruction, then a result; only results are text,
 * and those of a table of contents are not even that, since it is generated.
 */
final class Fields {

    private static final Pattern ENTRY = Pattern.compile(
            "^\\s*TC\\s+(?:\"((?:[^\"\\\\]|\\\\.)*)\"|“([^”]*)”|(.*?))\\s*((?:\\\\[a-z].*)?)$", Pattern.DOTALL);
    private static final Pattern LIST = Pattern.compile("\\\\f\\s*\"?([A-Za-z])\"?");
    private static final Pattern DRAWN = Pattern.compile("^\\s*(?i:eq|symbol)\\s");
    private static final int LONGEST_INSTRUCTION = 10_000;

    private final Deque<Field> open = new ArrayDeque<>();

    /** One open field. */
    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private boolean result;
        private String choice = "";

        private boolean contents() {
            String text = instruction.toString().strip();
            return text.startsWith("TOC ") || text.equals("TOC");
        }
    }

    /** What a paragraph learns from the end of an instruction. */
    sealed interface Found permits Entry, List, Shown, Drawn, Other {}

    /** The paragraph is an entry of a list. */
    record Entry(Mark mark) implements Found {}

    /** A table of contents begins; its list is {@code ""} where it is made from headings. */
    record List(String name) implements Found {}

    /** A box to tick or a list to choose from, as it stands. */
    record Shown(String text) implements Found {}

    /** Characters drawn by the instruction itself. */
    record Drawn(String code) implements Found {}

    /** Anything else. */
    record Other() implements Found {}

    void begin() {
        open.push(new Field());
    }

    void instruction(String text) {
        if (!open.isEmpty() && !open.peek().result && open.peek().instruction.length() < LONGEST_INSTRUCTION) {
            open.peek().instruction.append(text);
        }
    }

    /** What the innermost field, an entry of a form, shows by itself. */
    void choice(String choice) {
        if (!open.isEmpty()) {
            open.peek().choice = choice;
        }
    }

    /** The instruction of the innermost field is complete and its result follows. */
    Found separate() {
        if (open.isEmpty() || open.peek().result) {
            return new Other();
        }
        open.peek().result = true;
        return found(open.peek());
    }

    /** The innermost field ends. */
    Found end() {
        if (open.isEmpty()) {
            return new Other();
        }
        Field field = open.pop();
        String text = field.instruction.toString().strip();
        boolean box = text.startsWith("FORMCHECKBOX");
        if (box || (text.startsWith("FORMDROPDOWN") && !field.result)) {
            return new Shown(field.choice);
        }
        return field.result ? new Other() : found(field);
    }

    private static Found found(Field field) {
        String text = field.instruction.toString();
        if (field.contents()) {
            return new List(listIn(text));
        }
        if (DRAWN.matcher(text).find() && !field.result) {
            return new Drawn(text.strip());
        }
        Matcher entry = ENTRY.matcher(text);
        if (!entry.matches()) {
            return new Other();
        }
        String list = listIn(entry.group(4));
        for (int group = 1; group <= 3; group++) {
            if (entry.group(group) != null) {
                return new Entry(new Mark(list.isEmpty() ? "C" : list, unescaped(entry.group(group), group == 1)));
            }
        }
        return new Other();
    }

    private static String listIn(String switches) {
        Matcher list = LIST.matcher(switches);
        return list.find() ? list.group(1) : "";
    }

    private static String unescaped(String text, boolean quoted) {
        return quoted ? text.replaceAll("\\\\(.)", "$1") : text;
    }

    /** True where text is text: no instruction and no table of contents is open. */
    boolean textCounts() {
        for (Field field : open) {
            if (!field.result || field.contents()) {
                return false;
            }
        }
        return true;
    }

    /** True inside an instruction. */
    boolean inInstruction() {
        return open.stream().anyMatch(field -> !field.result);
    }

    int depth() {
        return open.size();
    }

    /** Closes what was left open since {@link #depth} was asked: a broken field must not swallow what follows. */
    void closeTo(int depth) {
        while (open.size() > depth) {
            open.pop();
        }
    }

    /** At the end of a paragraph an instruction that is still open is broken; a result may go on. */
    void paragraphEnds() {
        while (!open.isEmpty() && !open.peek().result) {
            open.pop();
        }
    }
}
