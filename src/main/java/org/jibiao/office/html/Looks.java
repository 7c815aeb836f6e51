package org.jibiao.office.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What the marks of office programs mean for reading. */
final class Looks {

    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "head",
            "title",
            "meta",
            "link",
            "xml",
            "object",
            "template",
            "noframes",
            "select",
            "del",
            "rt",
            "rp");
    private static final Set<String> LINES = Set.of(
            "p",
            "div",
            "li",
            "ul",
            "ol",
            "dl",
            "dt",
            "dd",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "pre",
            "table",
            "tr",
            "caption",
            "blockquote",
            "center",
            "hr",
            "section",
            "article",
            "address",
            "form",
            "fieldset");

    private Looks() {}

    /** False for what nobody saw where it was copied: hidden, deleted under review, a comment, a drawing's text. */
    static boolean isShown(Element element) {
        String name = element.normalName();
        String style = style(element);
        String kind = element.attr("class").toLowerCase(Locale.ROOT);
        return !UNSEEN.contains(name)
                && !name.startsWith("v:")
                && !name.startsWith("w:")
                && !name.startsWith("x:")
                && !style.contains("display:none")
                && !style.contains("mso-hide:all")
                && !style.contains("mso-element:comment-list")
                && !kind.contains("msodel")
                && !kind.contains("msocom");
    }

    /** True if it begins and ends a line. */
    static boolean isLine(Element element) {
        return LINES.contains(element.normalName());
    }

    static String style(Element element) {
        return element.attr("style").toLowerCase(Locale.ROOT).replaceAll("\\s", "");
    }

    /** True if the row is there for the width of the columns only, as Word writes it for old browsers. */
    static boolean isHidden(Element row) {
        return !isShown(row) || row.attr("height").equals("0") && row.text().isBlank();
    }

    /** False if the cell only runs over its empty neighbours and is not merged with them. */
    static boolean isMerged(Element cell) {
        return !style(cell).contains("mso-ignore:colspan");
    }
}
