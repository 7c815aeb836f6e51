package org.jibiao.office.word;

import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Range;
import org.jibiao.grid.Note;
import org.jibiao.grid.Page;
import org.jibiao.office.part.Notes;
import org.jibiao.office.part.Visible;

/** What is told of an old document that cannot be taken over as it stands. */
final class OldNotes {

    private final Notes notes = new Notes();
    private int paragraph;
    private int table;
    private boolean boxes;

    void atParagraph() {
        paragraph++;
        table = 0;
    }

    void atTable(int number) {
        table = number;
    }

    private void note(String text) {
        notes.add(table > 0 ? "表" + table : "正文第" + Math.max(1, paragraph) + "段", text);
    }

    void deleted() {
        note("有修订标记：删除的内容未读取。");
    }

    void inserted() {
        note("有修订标记：插入的内容已按接受读取。");
    }

    void hidden() {
        note("有隐藏文字，未读取。");
    }

    void box() {
        note("有勾选框，读不出是否勾选，请核对。");
    }

    void picture() {
        note("有图片或图形，未读取。");
    }

    /** A drawing is anchored here; in a document with text boxes it is taken for one of them. */
    void drawn() {
        if (!boxes) {
            picture();
        }
    }

    void nested() {
        note("单元格里套有表格，内层表格读在外层之后。");
    }

    void covered(String text) {
        note("合并单元格被盖住的部分里有文字，没有读入：" + text);
    }

    /** The document has text boxes. */
    void expectBoxes() {
        boxes = true;
    }

    void textBoxes() {
        notes.add("正文", "有文本框，其中的文字读在全文之后。");
    }

    /** Tells of footnotes, comments, headers and footers. */
    void asides(HWPFDocument document) {
        each("脚注", "有脚注，没有并入正文：", document.getFootnoteRange());
        each("尾注", "有尾注，没有并入正文：", document.getEndnoteRange());
        each("批注", "有批注，没有并入正文：", document.getCommentsRange());
        each("页眉页脚", "页眉页脚里的文字没有读入：", document.getHeaderStoryRange());
    }

    private void each(String where, String before, Range range) {
        for (int index = 0; index < range.numParagraphs(); index++) {
            String words = OldText.plainText(range.getParagraph(index).text()).strip();
            if (!Visible.nothingButPageNumber(words) && !Page.isHead(words)) {
                notes.add(where, before + words);
            }
        }
    }

    List<Note> all() {
        return notes.all();
    }
}
