package org.jibiao.office.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jibiao.office.part.Xml;

/** The old entries of a form: boxes to tick and lists to choose from, which keep what they show outside the text. */
final class FormChoice {

    private FormChoice() {}

    /** What the entry below the present {@code w:fldChar} shows, {@code ""} if there is none or it holds text. */
    static String read(Xml xml) throws IOException {
        String shown = "";
        int depth = xml.depth();
        while (xml.anyDescendant(depth)) {
            if (xml.name().equals("checkBox")) {
                shown = ticked(xml) ? "☑" : "□";
            } else if (xml.name().equals("ddList")) {
                shown = chosen(xml);
            }
        }
        return shown;
    }

    private static boolean ticked(Xml xml) throws IOException {
        boolean ticked = false;
        int depth = xml.depth();
        while (xml.child(depth)) {
            if (xml.name().equals("default") || xml.name().equals("checked")) {
                ticked = Look.on(xml);
            }
        }
        return ticked;
    }

    private static String chosen(Xml xml) throws IOException {
        int index = 0;
        List<String> entries = new ArrayList<>();
        int depth = xml.depth();
        while (xml.child(depth)) {
            switch (xml.name()) {
                case "default", "result" -> index = xml.number("val", 0);
                case "listEntry" -> entries.add(xml.attribute("val"));
                default -> {}
            }
        }
        return index >= 0 && index < entries.size() ? entries.get(index) : "";
    }
}
