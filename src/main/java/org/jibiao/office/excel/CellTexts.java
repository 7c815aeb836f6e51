package org.jibiao.office.excel;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jibiao.office.part.Visible;
import org.jibiao.office.part.Xml;

/** What cells show. */
final class CellTexts {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final List<String> shared;
    private final NumberFormats formats;

    CellTexts(List<String> shared, NumberFormats formats) {
        this.shared = shared;
        this.formats = formats;
    }

    /** Where the text of a cell comes from. */
    enum Source {
        TYPED,
        COMPUTED,
        /** A formula whose result the file does not tell. */
        NOT_COMPUTED,
        ERROR
    }

    /** What a cell shows. */
    record Content(String text, Source source) {}

    /** Reads the present {@code c} element. */
    Content read(Xml xml) throws IOException {
        String type = xml.attribute("t");
        int look = xml.number("s", 0);
        String value = "";
        String inline = "";
        boolean stored = false;
        boolean computed = false;
        int depth = xml.depth();
        while (xml.child(depth)) {
            switch (xml.name()) {
                case "v" -> {
                    value = xml.text();
                    stored = true;
                }
                case "is" -> inline = SharedStrings.text(xml);
                case "f" -> computed = true;
                default -> {}
            }
        }
        String text = switch (type) {
            case "s" -> shared(value);
            case "inlineStr" -> inline;
            case "b" -> value.equals("1") ? "是" : "否";
            case "str", "e" -> value;
            case "d" -> formats.shownDate(value, look);
            default -> value.isEmpty() ? "" : formats.shown(value, look);
        };
        Source source = stored || !computed ? Source.TYPED : Source.NOT_COMPUTED;
        source = stored && computed ? Source.COMPUTED : source;
        return new Content(plain(text), type.equals("e") ? Source.ERROR : source);
    }

    private String shared(String index) {
        try {
            int at = Integer.parseInt(index.strip());
            return at >= 0 && at < shared.size() ? shared.get(at) : "";
        } catch (NumberFormatException broken) {
            return "";
        }
    }

    /** The text without escapes and marks that are never printed, its lines parted by {@code \\n}. */
    static String plain(String text) {
        String unescaped = text;
        if (text.contains("_x")) {
            unescaped = ESCAPED.matcher(text)
                    .replaceAll(found ->
                            Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
        }
        return Visible.only(unescaped.replace("\r\n", "\n").replace('\r', '\n'));
    }
}
