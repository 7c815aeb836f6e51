package org.jibiao.office.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jibiao.grid.Document;
import org.jibiao.grid.Page;
import org.jibiao.grid.Progress;
import org.jibiao.office.Office;
import org.jibiao.office.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An old Word document with one of each oddity; it was saved by an office program from text made for this test. */
class DocReaderTest {

    @TempDir
    private Path folder;

    @Test
    void anOldDocumentIsReadLikeANewOne() throws IOException {
        assertEquals("""
            P 标题
            P 正文增加批处
            P 一、编号段
            P 二、编号段
            T [3000, 2999]
              0+1x2 一级 | 1+1 前⏎后
              1+1 上⏎下⏎三
              0+2 横跨
            T [1391, 1392]
              0+1 内一 | 1+1 内二
              0+1 内三 | 1+1 内四
            P 尾段
            P 框内甲
            P 框内乙
            ! 正文第2段：有修订标记：插入的内容已按接受读取。
            ! 正文第2段：有修订标记：删除的内容未读取。
            ! 正文第2段：有隐藏文字，未读取。
            ! 表1：单元格里套有表格，内层表格读在外层之后。
            ! 正文：有文本框，其中的文字读在全文之后。
            ! 脚注：有脚注，没有并入正文：注文
            ! 批注：有批注，没有并入正文：请核
            ! 页眉页脚：页眉页脚里的文字没有读入：附件三
            """, Paper.withNotes(oddities()));
    }

    @Test
    void aTurnedPageStaysTurned() throws IOException {
        assertEquals(Page.A4_LANDSCAPE, oddities().sections().getFirst().page());
    }

    private Document oddities() throws IOException {
        Path file = folder.resolve("来文.doc");
        try (InputStream in = DocReaderTest.class.getResourceAsStream("oddities.doc")) {
            Files.write(file, in.readAllBytes());
        }
        return Office.read(file, Progress.NONE);
    }
}
