package org.jibiao.office.excel;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jibiao.grid.Page;
import org.jibiao.office.part.CellName;
import org.jibiao.office.part.Notes;
import org.jibiao.office.part.Visible;

/** What is told of one sheet that cannot be taken over as it stands. */
final class SheetNotes {

    /** A sheet full of formulas is told of by its first ones. */
    private static final int MOST_FORMULAS = 20;

    private static final int MOST_NAMED = 12;

    private static final Pattern CODES =
            Pattern.compile("&\"[^\"]*\"|&\\d+|&K(?:[0-9A-Fa-f]{6}|\\d\\d[+-]\\d{3})|&[A-Za-z]");

    private final Notes notes;
    private final String sheet;
    private int formulas;

    SheetNotes(Notes notes, String sheet) {
        this.notes = notes;
        this.sheet = "工作表“" + sheet + "”";
    }

    private void at(int row, int column, String text) {
        notes.add(sheet + " " + CellName.of(row, column), text);
    }

    void notComputed(int row, int column) {
        at(row, column, "这里是公式，文件里没有它的计算结果，按空白处理。");
    }

    /** A formula whose result is {@code shown}; blank ones are not worth a note. */
    void formula(int row, int column, String shown) {
        if (!shown.isBlank() && ++formulas <= MOST_FORMULAS) {
            at(row, column, "这里是公式，只取结果“" + shown + "”。");
        }
    }

    void error(int row, int column, String shown) {
        at(row, column, "这里是错误值 " + shown + "，请核对。");
    }

    void covered(int row, int column, String text) {
        at(row, column, "合并单元格被盖住的部分里有文字，没有读入：" + text);
    }

    void far(int row, int column, String text) {
        at(row, column, "这一格离表格太远，没有读入：" + text);
    }

    void comment(String cell, String text) {
        notes.add(sheet + " " + cell, "有批注，没有并入单元格：" + text.strip());
    }

    void overlap(String range) {
        notes.add(sheet + " " + range, "合并区域与别的合并区域重叠，按没有合并读入。");
    }

    void hiddenSheet() {
        notes.add(sheet, "这张工作表是隐藏的，没有读入。");
    }

    void noTable() {
        notes.add(sheet, "这张工作表是图表或宏，没有读入。");
    }

    void textBox() {
        notes.add(sheet, "有文本框，其中的文字读在表格之后。");
    }

    void picture() {
        notes.add(sheet, "有图片或图形，没有读入。");
    }

    /** The words at the head or the foot of the printed pages, with Excel's codes; page numbers are not worth a note. */
    void margin(String coded) {
        String words = CODES.matcher(coded).replaceAll(" ").replace("&&", "&").strip();
        if (!Visible.nothingButPageNumber(words) && !Page.isHead(words)) {
            notes.add(sheet, "页眉页脚里的文字没有读入：" + words);
        }
    }

    /** Rows and columns that are hidden but hold something; both from 0. */
    void hidden(Collection<Integer> rows, Collection<Integer> columns) {
        if (!rows.isEmpty()) {
            List<String> names =
                    rows.stream().map(row -> Integer.toString(row + 1)).toList();
            notes.add(sheet, "第 " + named(names) + " 行是隐藏的，已照常读入。");
        }
        if (!columns.isEmpty()) {
            List<String> names = columns.stream().map(CellName::letters).toList();
            notes.add(sheet, "第 " + named(names) + " 列是隐藏的，已照常读入。");
        }
    }

    private static String named(List<String> names) {
        String first = names.stream().limit(MOST_NAMED).collect(Collectors.joining("、"));
        return names.size() > MOST_NAMED ? first + " 等 " + names.size() : first;
    }

    /** The sheet is read to its end. */
    void end() {
        if (formulas > MOST_FORMULAS) {
            notes.add(sheet, "另有 " + (formulas - MOST_FORMULAS) + " 格公式，也只取结果。");
        }
    }
}
