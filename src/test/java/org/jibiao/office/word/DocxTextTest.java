package org.jibiao.office.word;

import static org.jibiao.office.Crafted.around;
import static org.jibiao.office.Crafted.p;
import static org.jibiao.office.Crafted.r;
import static org.jibiao.office.Crafted.tbl;
import static org.jibiao.office.Crafted.tc;
import static org.jibiao.office.Crafted.tr;
import static org.jibiao.office.Crafted.word;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.jibiao.office.Crafted;
import org.jibiao.office.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Text as other programs write it; what is not taken over is told. */
class DocxTextTest {

    @TempDir
    private Path folder;

    @Test
    void aTextBoxWrittenTwiceIsReadOnce() throws IOException {
        String words = "<w:txbxContent>" + p("框内") + p("二段") + "</w:txbxContent>";
        String box = "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:anchor><a:graphic>"
                + "<wps:wsp><wps:txbx>" + words
                + "</wps:txbx></wps:wsp></a:graphic></wp:anchor></w:drawing></mc:Choice>"
                + "<mc:Fallback><w:pict><v:shape><v:textbox>" + words + "</v:textbox></v:shape></w:pict></mc:Fallback>"
                + "</mc:AlternateContent></w:r>";
        reads(word(around(r("段") + box) + tbl(tr(tc("甲"), tc("", around(box + r("后")))))), """
            P 段
            P 框内
            P 二段
            T [3000, 3000]
              0+1 甲 | 1+1 后⏎框内⏎二段
            ! 正文第1段：有文本框，其中的文字读在所在段落之后。
            ! 表1 第1行第2格：有文本框，其中的文字读在所在段落之后。
            """);
    }

    @Test
    void aTableInATextBoxIsATable() throws IOException {
        String table = tbl(tr(tc("甲"), tc("乙")));
        reads(
                word(around(picture("<v:textbox><w:txbxContent>" + table + p("") + "</w:txbxContent></v:textbox>"))),
                """
                T [3000, 3000]
                  0+1 甲 | 1+1 乙
                ! 正文第1段：有文本框，其中的文字读在所在段落之后。
                """);
    }

    @Test
    void picturesAndDrawnLettersAreTold() throws IOException {
        reads(word(around(picture("<v:imagedata/>")) + around(picture("<v:textpath string=\"艺术字\"/>"))), """
            ! 正文第1段：有图片或图形，未读取。
            ! 正文第2段：有艺术字，没有读入：艺术字
            """);
    }

    @Test
    void insertionsAreTakenAndDeletionsAreNot() throws IOException {
        String deleted = "<w:del w:id=\"2\"><w:r><w:delText>删</w:delText></w:r></w:del>";
        reads(word(around(r("旧") + "<w:ins w:id=\"1\">" + r("新") + "</w:ins>" + deleted)), """
            P 旧新
            ! 正文第1段：有修订标记：插入的内容已按接受读取。
            ! 正文第1段：有修订标记：删除的内容未读取。
            """);
    }

    @Test
    void wordsBesideTheTextAreTold() throws IOException {
        String references = "<w:r><w:footnoteReference w:id=\"2\"/></w:r><w:r><w:commentReference w:id=\"0\"/></w:r>";
        String margins =
                "<w:sectPr><w:headerReference r:id=\"header4\"/><w:footerReference r:id=\"footer5\"/></w:sectPr>";
        String notes = "<w:footnotes><w:footnote w:id=\"2\">" + p("口径见说明") + "</w:footnote></w:footnotes>";
        String comments = "<w:comments><w:comment w:id=\"0\" w:author=\"王\">" + p("请核") + "</w:comment></w:comments>";
        reads(
                word(around(r("段") + references) + margins)
                        .with("footnotes", "footnotes.xml", notes)
                        .with("comments", "comments.xml", comments)
                        .with("header", "header1.xml", "<w:hdr>" + p("附件三") + "</w:hdr>")
                        .with("footer", "footer1.xml", "<w:ftr>" + p("— 3 —") + "</w:ftr>"),
                """
                P 段
                ! 正文第1段：有脚注，没有并入正文：口径见说明
                ! 正文第1段：有批注，没有并入正文：王：请核
                ! 页眉：页眉里的文字没有读入：附件三
                """);
    }

    @Test
    void fieldsGiveWhatTheyShow() throws IOException {
        String ticked = "<w:ffData><w:checkBox><w:default w:val=\"0\"/><w:checked/></w:checkBox></w:ffData>";
        String list = "<w:ffData><w:ddList><w:result w:val=\"1\"/><w:listEntry w:val=\"新增\"/>"
                + "<w:listEntry w:val=\"延续\"/></w:ddList></w:ffData>";
        reads(
                word(around(field("", " =SUM(ABOVE) ", mark("separate", "") + r("150")) + r("万元"))
                        + around("<w:fldSimple w:instr=\"DATE\">" + r("2021年") + "</w:fldSimple>")
                        + around(field(ticked, "FORMCHECKBOX", "") + r("一次性"))
                        + around(field(list, "FORMDROPDOWN", "") + r("项目"))
                        + around(field("", "EQ \\o(甲,乙)", "") + r("尾"))),
                """
                P 150万元
                P 2021年
                P ☑一次性
                P 延续项目
                P 尾
                ! 正文第5段：这里的字由域代码画出，没有读入：EQ \\o(甲,乙)
                """);
    }

    @Test
    void promptsOfEmptyControlsAreNoText() throws IOException {
        String prompt = "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>";
        String filled = "<w:sdt><w:sdtPr/><w:sdtContent>" + r("司法局") + "</w:sdtContent></w:sdt>";
        reads(
                word(around(r("单位：") + prompt + r("点此填写") + "</w:sdtContent></w:sdt>")
                        + around(r("部门：") + filled)
                        + prompt + p("整段提示") + "</w:sdtContent></w:sdt>"),
                """
                P 单位：
                P 部门：司法局
                ! 正文第1段：内容控件还没有填写，其中的提示文字没有读入：点此填写
                ! 正文第2段：内容控件还没有填写，其中的提示文字没有读入：整段提示
                """);
    }

    @Test
    void marksThatAreNeverPrintedAreLeftOut() throws IOException {
        reads(
                word(around("<w:r><w:t>软</w:t><w:softHyphen/><w:t>连\u00ad字\u200b符</w:t><w:noBreakHyphen/></w:r>")
                        + p("\u3000\u3000")
                        + p("\u00a0 ")
                        + p("\u3000甲\u3000乙")),
                """
                P 软连字符-
                P \u3000甲\u3000乙
                """);
    }

    @Test
    void numbersThatWordCountsByItselfAreRead() throws IOException {
        String shape = "<w:numbering><w:abstractNum w:abstractNumId=\"0\">" + level(0, "chineseCounting", "%1、")
                + level(1, "decimal", "%1.%2").replace("<w:start", "<w:isLgl/><w:start") + level(2, "bullet", "")
                + "</w:abstractNum>"
                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
                + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\">"
                + "<w:startOverride w:val=\"10\"/></w:lvlOverride></w:num></w:numbering>";
        reads(
                word(numbered(1, 0, "目标")
                                + numbered(1, 1, "细目")
                                + numbered(1, 1, "细目")
                                + numbered(1, 2, "要点")
                                + numbered(1, 0, "任务")
                                + numbered(1, 1, "细目")
                                + numbered(2, 0, "另起")
                                + numbered(0, 0, "不编号"))
                        .with("numbering", "numbering.xml", shape),
                """
                P 一、目标
                P 1.1 细目
                P 1.2 细目
                P 要点
                P 二、任务
                P 2.1 细目
                P 十、另起
                P 不编号
                """);
    }

    @Test
    void anEmbeddedDocumentIsTold() throws IOException {
        reads(word(p("前") + "<w:altChunk r:id=\"aFChunk2\"/>").with("aFChunk", "chunk.htm", "<html>内嵌</html>"), """
            P 前
            ! 正文第1段：嵌入了另一份文档，未读取。
            """);
    }

    private void reads(Crafted file, String expected) throws IOException {
        assertEquals(expected, Paper.withNotes(file.read(folder)));
    }

    private static String picture(String shape) {
        return "<w:r><w:pict><v:shape>" + shape + "</v:shape></w:pict></w:r>";
    }

    private static String mark(String type, String form) {
        return "<w:r><w:fldChar w:fldCharType=\"" + type + "\">" + form + "</w:fldChar></w:r>";
    }

    private static String field(String form, String instruction, String result) {
        return mark("begin", form) + "<w:r><w:instrText>" + instruction + "</w:instrText></w:r>" + result
                + mark("end", "");
    }

    private static String level(int level, String format, String text) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format
                + "\"/><w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }

    private static String numbered(int list, int level, String text) {
        return around("<w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list
                + "\"/></w:numPr></w:pPr>" + r(text));
    }
}
