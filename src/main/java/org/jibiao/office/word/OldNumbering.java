package org.jibiao.office.word;

import java.util.NoSuchElementException;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** The numbers that Word puts before paragraphs by itself, in an old document. */
final class OldNumbering {

    private static final int LEVELS = 9;

    private final Numbering numbering = new Numbering();

    /** What stands before the paragraph, which is counted by this. */
    String next(Paragraph paragraph) {
        if (!paragraph.isInList() || paragraph.getIlfo() <= 0) {
            return "";
        }
        try {
            HWPFList list = paragraph.getList();
            int id = list.getListData() == null ? -1 : list.getListData().getLsid();
            if (!numbering.knows(id)) {
                define(id, list);
            }
            return numbering.next(id, paragraph.getIlvl());
        } catch (NoSuchElementException missing) {
            return "";
        }
    }

    private void define(int id, HWPFList list) {
        int levels = list.getListData() == null ? 0 : list.getListData().getLevels().length;
        for (char level = 0; level < Math.min(levels, LEVELS); level++) {
            numbering.define(id, level, list.getStartAt(level), format(list.getNumberFormat(level)), text(list, level));
        }
    }

    /** Old files write the number of a level as the character with its index. */
    private static String text(HWPFList list, char level) {
        String raw = list.getNumberText(level) == null ? "" : list.getNumberText(level);
        StringBuilder text = new StringBuilder();
        for (int index = 0; index < raw.length(); index++) {
            char c = raw.charAt(index);
            text.append(c < LEVELS ? "%" + (c + 1) : Character.toString(c));
        }
        return text.toString();
    }

    private static String format(int code) {
        return switch (code) {
            case 1 -> "upperRoman";
            case 2 -> "lowerRoman";
            case 3 -> "upperLetter";
            case 4 -> "lowerLetter";
            case 10 -> "ideographDigital";
            case 11, 33, 35, 37, 39 -> "chineseCounting";
            case 18, 28 -> "decimalEnclosedCircle";
            case 22 -> "decimalZero";
            case 23 -> "bullet";
            case 26 -> "decimalEnclosedFullstop";
            case 27 -> "decimalEnclosedParen";
            case 255 -> "none";
            default -> "decimal";
        };
    }
}
