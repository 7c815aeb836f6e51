package org.jibiao.office.word;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jibiao.grid.Progress;
import org.jibiao.office.part.Numeral;
import org.jibiao.office.part.Parts;
import org.jibiao.office.part.Xml;

/** The numbers that Word puts before paragraphs by itself, while the document is read from its top. */
final class Numbering {

    private static final int LEVELS = 9;

    /** How one level of a list counts. */
    private static final class Level {
        private int start = 1;
        private String format = "decimal";
        private String text = "";
        private boolean plain;

        Level() {}

        Level(int start, String format, String text) {
            this.start = start;
            this.format = format;
            this.text = text;
        }
    }

    /** A list by its own id: the levels it counts by, and where it stands. */
    private static final class Counter {
        private final int[] counts = new int[LEVELS];
        private final boolean[] begun = new boolean[LEVELS];
    }

    private final Map<Integer, Level[]> shapes = new HashMap<>();
    private final Map<Integer, Integer> shapeOf = new HashMap<>();
    private final Map<Integer, Map<Integer, Integer>> restarts = new HashMap<>();
    private final Map<Integer, Counter> counters = new HashMap<>();

    /** Reads the part, if there is one. */
    static Numbering read(Parts parts, String part) throws IOException {
        Numbering numbering = new Numbering();
        if (part.isEmpty() || !parts.has(part)) {
            return numbering;
        }
        try (Xml xml = parts.xml(part, Progress.NONE)) {
            while (xml.child(1)) {
                switch (xml.name()) {
                    case "abstractNum" -> numbering.shape(xml);
                    case "num" -> numbering.list(xml);
                    default -> {}
                }
            }
        }
        return numbering;
    }

    /**
     * Makes one level of a list known, for files that keep their lists elsewhere.
     *
     * @param format by its name in new files
     * @param text with {@code %1} for the number of the first level
     */
    void define(int list, int level, int start, String format, String text) {
        shapeOf.put(list, list);
        Level[] levels = shapes.computeIfAbsent(list, key -> emptyLevels());
        if (level >= 0 && level < LEVELS) {
            levels[level] = new Level(start, format, text);
        }
    }

    boolean knows(int list) {
        return shapeOf.containsKey(list);
    }

    private static Level[] emptyLevels() {
        Level[] levels = new Level[LEVELS];
        for (int level = 0; level < LEVELS; level++) {
            levels[level] = new Level();
        }
        return levels;
    }

    private void shape(Xml xml) throws IOException {
        Level[] levels = emptyLevels();
        shapes.put(xml.number("abstractNumId", -1), levels);
        while (xml.child(2)) {
            int at = xml.number("ilvl", -1);
            if (xml.name().equals("lvl") && at >= 0 && at < LEVELS) {
                level(xml, levels[at]);
            }
        }
    }

    private static void level(Xml xml, Level level) throws IOException {
        int depth = xml.depth();
        while (xml.child(depth)) {
            switch (xml.name()) {
                case "start" -> level.start = xml.number("val", 1);
                case "numFmt" -> level.format = xml.attribute("val");
                case "isLgl" -> level.plain = Look.on(xml);
                case "lvlText" -> level.text = xml.attribute("val");
                default -> {}
            }
        }
    }

    private void list(Xml xml) throws IOException {
        int id = xml.number("numId", -1);
        while (xml.child(2)) {
            if (xml.name().equals("abstractNumId")) {
                shapeOf.put(id, xml.number("val", -1));
            } else if (xml.name().equals("lvlOverride")) {
                int level = xml.number("ilvl", 0);
                while (xml.child(3)) {
                    if (xml.name().equals("startOverride")) {
                        restarts.computeIfAbsent(id, key -> new HashMap<>()).put(level, xml.number("val", 1));
                    }
                }
            }
        }
    }

    /** Counts one more paragraph of a list on a level, and gives what stands before it; {@code ""} for a bullet. */
    String next(int list, int level) {
        int shape = shapeOf.getOrDefault(list, -1);
        Level[] levels = shapes.get(shape);
        if (levels == null || level < 0 || level >= LEVELS) {
            return "";
        }
        Counter counter = counter(list, shape);
        for (int each = 0; each < level; each++) {
            begin(counter, each, levels[each]);
        }
        if (counter.begun[level]) {
            counter.counts[level]++;
        } else {
            begin(counter, level, levels[level]);
        }
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            counter.begun[deeper] = false;
        }
        return shown(levels, counter, level);
    }

    /** Lists of one shape count on from each other, unless they say where they begin. */
    private Counter counter(int list, int shape) {
        Counter counter = counters.computeIfAbsent(shape, key -> new Counter());
        Map<Integer, Integer> begins = restarts.remove(list);
        if (begins != null) {
            begins.forEach((level, start) -> {
                if (level >= 0 && level < LEVELS) {
                    counter.counts[level] = start - 1;
                    counter.begun[level] = true;
                }
            });
        }
        return counter;
    }

    private static void begin(Counter counter, int level, Level shape) {
        if (!counter.begun[level]) {
            counter.counts[level] = shape.start;
            counter.begun[level] = true;
        }
    }

    private static String shown(Level[] levels, Counter counter, int level) {
        if (levels[level].format.equals("bullet") || levels[level].format.equals("none")) {
            return "";
        }
        String text = levels[level].text;
        for (int each = 0; each <= level; each++) {
            String number = Numeral.of(levels[level].plain ? "decimal" : levels[each].format, counter.counts[each]);
            text = text.replace("%" + (each + 1), number);
        }
        boolean joined = !text.isEmpty() && Character.isLetterOrDigit(text.charAt(text.length() - 1));
        return joined ? text + " " : text;
    }
}
