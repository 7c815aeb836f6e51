package org.jibiao.office.excel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.jibiao.grid.Progress;
import org.jibiao.office.part.Parts;
import org.jibiao.office.part.Xml;

/** How a workbook shows numbers: as 68.00, 25.00%, 2024年12月. */
final class NumberFormats {

    private static final String GENERAL = "General";

    /** What a Chinese Excel means by numbers it does not write out. */
    private static final Map<Integer, String> CHINESE = Map.of(
            27, "yyyy\"年\"m\"月\"",
            28, "m\"月\"d\"日\"",
            29, "m\"月\"d\"日\"",
            30, "m-d-yy",
            31, "yyyy\"年\"m\"月\"d\"日\"",
            57, "yyyy\"年\"m\"月\"",
            58, "m\"月\"d\"日\"");

    private final Map<Integer, String> codes = new HashMap<>();
    /** Format number of each cell look. */
    private final List<Integer> looks = new ArrayList<>();

    private final DataFormatter formatter = new DataFormatter(Locale.CHINA);

    private NumberFormats() {}

    static NumberFormats read(Parts parts, String part) throws IOException {
        NumberFormats formats = new NumberFormats();
        if (part.isEmpty() || !parts.has(part)) {
            return formats;
        }
        try (Xml xml = parts.xml(part, Progress.NONE)) {
            while (xml.child(1)) {
                String group = xml.name();
                if (group.equals("numFmts") || group.equals("cellXfs")) {
                    while (xml.child(2)) {
                        if (group.equals("numFmts")) {
                            formats.codes.put(xml.number("numFmtId", 0), xml.attribute("formatCode"));
                        } else {
                            formats.looks.add(xml.number("numFmtId", 0));
                        }
                    }
                }
            }
        }
        return formats;
    }

    /** {@code number}, as stored in a cell with this look, as the sheet shows it. */
    String shown(String number, int look) {
        double value;
        try {
            value = Double.parseDouble(number);
        } catch (NumberFormatException broken) {
            return number;
        }
        int format = look >= 0 && look < looks.size() ? looks.get(look) : 0;
        String code = codes.getOrDefault(format, CHINESE.getOrDefault(format, builtIn(format)));
        return formatter
                .formatRawCellContents(value, format, code)
                .replace("\"", "")
                .strip();
    }

    private static String builtIn(int format) {
        String code = BuiltinFormats.getBuiltinFormat(format);
        return code == null || code.startsWith("reserved") ? GENERAL : code;
    }
}
