package org.jibiao.office.excel;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.jibiao.grid.Progress;
import org.jibiao.office.part.Parts;
import org.jibiao.office.part.Xml;

/** How a workbook shows numbers: as 68.00, 25.00%, 2024年12月. */
final class NumberFormats {

    private static final String GENERAL = "General";
    private static final double SECONDS = 86_400;

    /** What a Chinese Excel means by numbers it does not write out. */
    private static final Map<Integer, String> CHINESE = Map.ofEntries(
            Map.entry(5, "\"¥\"#,##0;\"¥\"-#,##0"),
            Map.entry(6, "\"¥\"#,##0;\"¥\"-#,##0"),
            Map.entry(7, "\"¥\"#,##0.00;\"¥\"-#,##0.00"),
            Map.entry(8, "\"¥\"#,##0.00;\"¥\"-#,##0.00"),
            Map.entry(14, "yyyy/m/d"),
            Map.entry(22, "yyyy/m/d h:mm"),
            Map.entry(27, "yyyy\"年\"m\"月\""),
            Map.entry(28, "m\"月\"d\"日\""),
            Map.entry(29, "m\"月\"d\"日\""),
            Map.entry(30, "m-d-yy"),
            Map.entry(31, "yyyy\"年\"m\"月\"d\"日\""),
            Map.entry(32, "h\"时\"mm\"分\""),
            Map.entry(33, "h\"时\"mm\"分\"ss\"秒\""),
            Map.entry(36, "yyyy\"年\"m\"月\""),
            Map.entry(50, "yyyy\"年\"m\"月\""),
            Map.entry(51, "m\"月\"d\"日\""),
            Map.entry(52, "yyyy\"年\"m\"月\""),
            Map.entry(53, "m\"月\"d\"日\""),
            Map.entry(54, "m\"月\"d\"日\""),
            Map.entry(57, "yyyy\"年\"m\"月\""),
            Map.entry(58, "m\"月\"d\"日\""));

    private final Map<Integer, String> written = new HashMap<>();
    /** Format number of each cell look. */
    private final List<Integer> looks = new ArrayList<>();

    private final Map<String, FormatCode> codes = new HashMap<>();
    private boolean since1904;

    /** The formats of one workbook. */
    NumberFormats() {}

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
                            formats.written.put(xml.number("numFmtId", 0), xml.attribute("formatCode"));
                        } else {
                            formats.looks.add(xml.number("numFmtId", 0));
                        }
                    }
                }
            }
        }
        return formats;
    }

    /** Days count from 1904, as on old Macintoshes. */
    void countSince1904() {
        since1904 = true;
    }

    /** {@code number}, as stored in a cell with this look, as the sheet shows it. */
    String shown(String number, int look) {
        double value;
        try {
            value = Double.parseDouble(number);
        } catch (NumberFormatException broken) {
            return number;
        }
        return shown(value, code(look));
    }

    /** A date, written out as in the strict dialect, as the sheet shows it. */
    String shownDate(String iso, int look) {
        String code = code(look);
        try {
            LocalDateTime time = iso.indexOf('T') < 0
                    ? LocalDate.parse(iso).atStartOfDay()
                    : LocalDateTime.parse(iso.replaceFirst("Z$", ""));
            LocalDateTime base = since1904 ? LocalDateTime.of(1904, 1, 1, 0, 0) : LocalDateTime.of(1899, 12, 30, 0, 0);
            return code.equals(GENERAL) ? iso : shown(ChronoUnit.SECONDS.between(base, time) / SECONDS, code);
        } catch (DateTimeException broken) {
            return iso;
        }
    }

    private String code(int look) {
        int format = look >= 0 && look < looks.size() ? looks.get(look) : 0;
        return written.getOrDefault(format, meant(format, ""));
    }

    /** The code of a format that goes by its number; {@code otherwise} if that one is not known. */
    static String meant(int format, String otherwise) {
        String code = BuiltinFormats.getBuiltinFormat(format);
        String usual = code == null || code.startsWith("reserved") ? GENERAL : code;
        return CHINESE.getOrDefault(format, otherwise.isEmpty() ? usual : otherwise);
    }

    /** {@code value} as a cell with this format code shows it. */
    String shown(double value, String code) {
        return codes.computeIfAbsent(code, FormatCode::new).shown(value, since1904);
    }
}
