package org.jibiao.office.excel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jibiao.grid.Progress;
import org.jibiao.office.part.LimitExceeded;
import org.jibiao.office.part.Limits;
import org.jibiao.office.part.Parts;
import org.jibiao.office.part.Xml;

/** The texts that cells share. */
final class SharedStrings {

    private SharedStrings() {}

    /** All of them in order; none if the workbook has no such part. */
    static List<String> read(Parts parts, String part) throws IOException {
        List<String> texts = new ArrayList<>();
        if (part.isEmpty() || !parts.has(part)) {
            return texts;
        }
        long characters = 0;
        try (Xml xml = parts.xml(part, Progress.NONE)) {
            while (xml.child(1)) {
                if (xml.name().equals("si")) {
                    String text = text(xml);
                    characters += text.length();
                    texts.add(text);
                }
                if (texts.size() > Limits.CELLS || characters > Limits.CHARACTERS) {
                    throw new LimitExceeded("shared strings");
                }
            }
        }
        return texts;
    }

    /** The text of the present element, plain or in runs, without reading aids. */
    static String text(Xml xml) throws IOException {
        StringBuilder text = new StringBuilder();
        int depth = xml.depth();
        while (xml.child(depth)) {
            if (xml.name().equals("t")) {
                text.append(xml.text());
            } else if (xml.name().equals("r")) {
                int run = xml.depth();
                while (xml.child(run)) {
                    if (xml.name().equals("t")) {
                        text.append(xml.text());
                    }
                }
            }
        }
        return text.toString();
    }
}
