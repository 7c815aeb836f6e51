package org.jibiao.office.word;

import java.util.Map;

/** Characters of the symbol fonts that stand in forms, as Unicode. */
final class Symbols {

    private static final Map<Integer, String> WINGDINGS = Map.ofEntries(
            Map.entry(0xFE, "☑"),
            Map.entry(0xFD, "☒"),
            Map.entry(0xA8, "□"),
            Map.entry(0x6F, "□"),
            Map.entry(0xFC, "✓"),
            Map.entry(0xFB, "✗"),
            Map.entry(0x6E, "■"),
            Map.entry(0x6C, "●"),
            Map.entry(0x75, "◆"),
            Map.entry(0xD8, "➢"),
            Map.entry(0x9F, "•"),
            Map.entry(0xA1, "○"),
            Map.entry(0xE0, "→"),
            Map.entry(0xDF, "←"),
            Map.entry(0xAB, "★"));
    private static final Map<Integer, String> WINGDINGS_2 =
            Map.of(0x52, "☑", 0x54, "☒", 0x53, "☒", 0x50, "✓", 0x4F, "✗", 0xA3, "□", 0x2A, "□");
    private static final Map<Integer, String> SYMBOL =
            Map.of(0xB3, "≥", 0xA3, "≤", 0xB1, "±", 0xB4, "×", 0xB8, "÷", 0xB7, "•", 0xB9, "≠", 0xBB, "≈", 0xB0, "°");

    private Symbols() {}

    /** @param code the character's code in hexadecimal, with or without the F000 of the private area */
    static String text(String font, String code) {
        int point;
        try {
            point = Integer.parseInt(code, 16);
        } catch (NumberFormatException e) {
            return "";
        }
        int low = point >= 0xF000 && point <= 0xF0FF ? point - 0xF000 : point;
        Map<Integer, String> table = switch (font) {
            case "Wingdings" -> WINGDINGS;
            case "Wingdings 2" -> WINGDINGS_2;
            case "Symbol" -> SYMBOL;
            default -> Map.of();
        };
        boolean ascii = low >= ' ' && low < 0x7F;
        boolean unicode = point > 0xFF && (point < 0xD800 || point > 0xF8FF) && point < 0xFFFE;
        return table.getOrDefault(low, ascii ? Character.toString(low) : unicode ? Character.toString(point) : "□");
    }
}
