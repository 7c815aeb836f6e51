package org.jibiao.template.formula;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jibiao.model.Element;
import org.jibiao.model.Marks;
import org.jibiao.model.field.Extra;
import org.jibiao.model.field.Field;

/**
 * The patterns that fields of an element were filled from, <code>≥{案件数}件</code>, by the keys of the fields: kept with
 * the element after its blanks are filled, so that the numbers that hang together can be worked out anew. A line for each
 * field in {@link #FIELD}.
 */
public record Formulas(Map<String, String> patterns) {

    /** Where an element of any kind keeps them. */
    public static final Extra FIELD = Marks.MADE_OF;

    private static final Formulas NONE = new Formulas(Map.of());

    public Formulas {
        patterns = Collections.unmodifiableMap(new TreeMap<>(patterns));
    }

    /** What {@code element} says of itself; lines that cannot be understood mean nothing. */
    public static Formulas of(Element element) {
        String text = element.text(FIELD);
        if (text.isEmpty()) {
            return NONE;
        }
        Map<String, String> patterns = new TreeMap<>();
        text.lines().forEach(line -> {
            int equals = line.indexOf('=');
            if (equals > 0) {
                patterns.put(line.substring(0, equals), plain(line.substring(equals + 1)));
            }
        });
        return new Formulas(patterns);
    }

    /** The pattern of {@code field}, {@code ""} if it has none. */
    public String pattern(Field field) {
        return patterns.getOrDefault(field.key(), "");
    }

    /** With {@code pattern} for {@code field}, which has blanks; without one for it otherwise. */
    public Formulas with(Field field, String pattern) {
        Map<String, String> more = new TreeMap<>(patterns);
        if (pattern.indexOf('{') >= 0) {
            more.put(field.key(), pattern);
        } else {
            more.remove(field.key());
        }
        return new Formulas(more);
    }

    /** As an element keeps it; {@code ""} if there are none. */
    public String text() {
        return patterns.entrySet().stream()
                .map(each -> each.getKey() + "=" + oneLine(each.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static String oneLine(String pattern) {
        return pattern.replace("\\", "\\\\").replace("\r", "\\r").replace("\n", "\\n");
    }

    private static String plain(String line) {
        StringBuilder plain = new StringBuilder();
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            if (c == '\\' && at + 1 < line.length()) {
                char next = line.charAt(++at);
                plain.append(next == 'n' ? '\n' : next == 'r' ? '\r' : next);
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
