package org.jibiao.form.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jibiao.form.Labels;
import org.jibiao.form.spec.Layout;

/** Knows the lines above the tables of a layout: its title, and those that name department or unit. */
final class TitleRules {

    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");
    private static final String YEAR = "({year}年度)";
    private static final int LONGEST = 200;

    private final Pattern title;
    private final boolean named;
    private final Map<String, String> lines = new LinkedHashMap<>();

    TitleRules(Layout layout) {
        this.title = titlePattern(Labels.normal(layout.title()));
        this.named = layout.title().contains("{name}");
        for (Layout.Line line : layout.lines()) {
            Matcher slot = SLOT.matcher(line.text());
            if (slot.find() && slot.start() > 2) {
                lines.put(Labels.normal(line.text().substring(0, slot.start())), slot.group(1));
            }
        }
    }

    /** Something may stand before a title that is the same above every table, the county's name for instance. */
    private static Pattern titlePattern(String normal) {
        String body = normal.replace(YEAR, "\u0001");
        StringBuilder regex = new StringBuilder(body.startsWith("{") ? "^" : "^(?:.{0,20}?)");
        int at = 0;
        Matcher slot = SLOT.matcher(body);
        while (slot.find()) {
            regex.append(quoted(body.substring(at, slot.start())))
                    .append(slot.group(1).equals("year") ? "(?<year>\\d{4})" : ".{1,120}?");
            at = slot.end();
        }
        regex.append(quoted(body.substring(at))).append('$');
        return Pattern.compile(regex.toString());
    }

    private static String quoted(String text) {
        int mark = text.indexOf('\u0001');
        return mark < 0
                ? Pattern.quote(text)
                : Pattern.quote(text.substring(0, mark))
                        + "(?:\\(?(?<year>\\d{4})年?度?\\)?)?"
                        + Pattern.quote(text.substring(mark + 1));
    }

    /** The title's year, {@code ""} if it has none; empty if the line is not the title. */
    Optional<String> title(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher matcher = title.matcher(Labels.normal(text));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String year = matcher.namedGroups().containsKey("year") ? matcher.group("year") : null;
        return Optional.of(Optional.ofNullable(year).orElse(""));
    }

    /** True if the title tells the project, so that a line like it is found by its end alone. */
    boolean named() {
        return named;
    }

    /** Which text a line holds, {@code department} or {@code unit}, and the text; empty if it is none of the lines. */
    Optional<List<String>> line(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        int colon = Math.max(text.indexOf('：'), text.indexOf(':'));
        if (colon < 0) {
            return Optional.empty();
        }
        String label = Labels.normal(text.substring(0, colon));
        return lines.entrySet().stream()
                .filter(line -> line.getKey().equals(label)
                        || Labels.bare(line.getKey()).equals(Labels.bare(label)))
                .findFirst()
                .map(line -> List.of(line.getValue(), text.substring(colon + 1).strip()));
    }
}
