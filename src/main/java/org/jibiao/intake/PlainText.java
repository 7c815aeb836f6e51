package org.jibiao.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jibiao.form.At;
import org.jibiao.form.read.Remark;
import org.jibiao.grid.Block;
import org.jibiao.grid.Cell;
import org.jibiao.grid.Document;
import org.jibiao.grid.Grid;
import org.jibiao.grid.Paragraph;
import org.jibiao.grid.Section;

/** The text of a document in no known form, so that nothing of it is lost: a remark for each paragraph and row. */
final class PlainText {

    private static final int MOST = 5_000;

    private PlainText() {}

    static List<Remark> remarks(Document document) {
        List<Remark> remarks = new ArrayList<>();
        remarks.add(new Remark("", "没有认出这是哪一种申报表样，以下是文件的原文，没有内容进入工作库。"));
        for (int section = 0; section < document.sections().size(); section++) {
            Section each = document.sections().get(section);
            for (int block = 0; block < each.blocks().size(); block++) {
                add(remarks, document, each.blocks().get(block), At.paragraph(section, block));
            }
        }
        if (remarks.size() <= MOST) {
            return remarks;
        }
        List<Remark> first = new ArrayList<>(remarks.subList(0, MOST));
        first.add(new Remark("", "原文共 " + (remarks.size() - 1) + " 段，其余未列出。"));
        return first;
    }

    private static void add(List<Remark> remarks, Document document, Block block, At at) {
        if (block instanceof Paragraph paragraph && !paragraph.text().isBlank()) {
            remarks.add(new Remark(at.where(document), paragraph.text().strip()));
        } else if (block instanceof Grid grid) {
            for (int row = 0; row < grid.rows().size(); row++) {
                String text = grid.rows().get(row).cells().stream()
                        .map(Cell::text)
                        .map(String::strip)
                        .filter(cell -> !cell.isEmpty())
                        .collect(Collectors.joining(" | "));
                if (!text.isEmpty()) {
                    remarks.add(new Remark(row(new At(at.section(), at.block(), row, 0), document), text));
                }
            }
        }
    }

    /** Without the cell. */
    private static String row(At at, Document document) {
        String where = at.where(document);
        return where.substring(0, where.indexOf('行') + 1);
    }
}
