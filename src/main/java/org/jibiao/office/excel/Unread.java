package org.jibiao.office.excel;

import org.jibiao.office.part.CellName;
import org.jibiao.office.part.Notes;

/** What is told of workbooks that cannot be taken over as it stands. */
final class Unread {

    private Unread() {}

    static void formula(Notes notes, String sheet, int row, int column) {
        notes.add("工作表“" + sheet + "” " + CellName.of(row, column), "这里是公式，文件里没有它的计算结果，按空白处理。");
    }

    static void hidden(Notes notes, String sheet) {
        notes.add("工作表“" + sheet + "”", "这张工作表是隐藏的，没有读入。");
    }

    static void textBox(Notes notes, String sheet, String words) {
        notes.add("工作表“" + sheet + "”", "文本框里的文字没有读入：" + words.strip());
    }
}
