package org.jibiao.review.opinion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jibiao.check.pack.Severity;
import org.jibiao.grid.Block;
import org.jibiao.grid.Cell;
import org.jibiao.grid.CellStyle;
import org.jibiao.grid.Document;
import org.jibiao.grid.Grid;
import org.jibiao.grid.Page;
import org.jibiao.grid.Paragraph;
import org.jibiao.grid.ParagraphStyle;
import org.jibiao.grid.ParagraphStyle.Align;
import org.jibiao.grid.Row;
import org.jibiao.grid.Section;

/** The sheet of comments on paper: 单位编码 · 单位名称 · 项目编码 · 项目名称 · 修改意见. */
public final class OpinionPaper {

    private static final List<String> HEADS = List.of("单位编码", "单位名称", "项目编码", "项目名称", "修改意见");
    /** In twips, together the width of the page; a code of 21 digits fits into one line. */
    private static final List<Integer> COLUMNS = List.of(1100, 1700, 2750, 2050, 6744);

    private static final ParagraphStyle TITLE = new ParagraphStyle("方正小标宋_GBK", 36, Align.CENTER, 0, 0, 0, 160, true);
    private static final ParagraphStyle LINE = new ParagraphStyle("宋体", 21, Align.LEFT, 0, 0, 0, 80, true);
    private static final ParagraphStyle FOOT = new ParagraphStyle("宋体", 21, Align.LEFT, 0, 0, 100, 0, false);
    private static final ParagraphStyle HEAD = new ParagraphStyle("黑体", 21, Align.CENTER, 0, 0, 0, 0, false);
    private static final ParagraphStyle TEXT = new ParagraphStyle("宋体", 20, Align.LEFT, 0, 0, 20, 20, false);

    private static final CellStyle HEADED = new CellStyle(HEAD, true, false, true, true);
    private static final CellStyle CODE =
            new CellStyle(TEXT.aligned(Align.CENTER).sized(18), false, false, true, false);
    private static final CellStyle WRITTEN = new CellStyle(TEXT, false, false, true, false);
    private static final CellStyle NOTHING = new CellStyle(TEXT.aligned(Align.CENTER), false, false, true, true);

    private static final int MIN_HEIGHT = 400;
    /** Signs in a line of the last column. */
    private static final int SIGNS = 33;
    /** More lines than this go on in further rows, so that pages fill and no row is higher than Excel allows. */
    private static final int MOST_LINES = 16;
    /** Lines in each of those. */
    private static final int LINES = 8;

    private final Opinions opinions;
    private final LocalDate date;

    private OpinionPaper(Opinions opinions, LocalDate date) {
        this.opinions = opinions;
        this.date = date;
    }

    /** {@code opinions} as found on {@code date}, for Word and Excel alike. */
    public static Document of(Opinions opinions, LocalDate date) {
        return new OpinionPaper(opinions, date).document();
    }

    private Document document() {
        Page page = Page.A4_LANDSCAPE.headed(opinions.internal() ? Page.INTERNAL : "");
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(opinions.title(), TITLE));
        blocks.add(Paragraph.of(about(), LINE));
        blocks.add(new Grid(COLUMNS, rows()));
        if (!foot().isEmpty()) {
            blocks.add(Paragraph.of(foot(), FOOT));
        }
        return new Document(List.of(new Section("审核意见表", page, blocks)));
    }

    private String about() {
        String version = opinions.pack().version();
        return "检查日期：" + date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日　　依据规则："
                + opinions.pack().name() + (version.isBlank() ? "" : "（" + version + "）") + "　　意见：" + counted();
    }

    private String counted() {
        Map<Severity, Long> counts = opinions.counts();
        String counted = Stream.of(Severity.values())
                .filter(counts::containsKey)
                .map(severity -> severity.label() + counts.get(severity) + "条")
                .collect(Collectors.joining("，"));
        String waived = opinions.waived() == 0 ? "" : "，另有已说明理由的" + opinions.waived() + "条";
        return (counted.isEmpty() ? "无" : counted) + waived;
    }

    private String foot() {
        String silent = opinions.silent() == 0 ? "" : "其余" + opinions.silent() + "个项目没有意见。";
        String kept = opinions.kept() == 0 ? "" : "涉及涉密内容的" + opinions.kept() + "条只写明规则，没有引用原文。";
        return silent + kept;
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        List<Cell> heads = new ArrayList<>();
        for (int column = 0; column < HEADS.size(); column++) {
            heads.add(new Cell(column, 1, 1, HEADS.get(column), HEADED));
        }
        rows.add(new Row(heads, MIN_HEIGHT, true));
        opinions.rows().forEach(row -> rows.addAll(rows(row)));
        if (opinions.rows().isEmpty()) {
            rows.add(new Row(List.of(new Cell(0, HEADS.size(), 1, "无", NOTHING)), MIN_HEIGHT, false));
        }
        return rows;
    }

    private List<Row> rows(OpinionRow row) {
        List<String> parts = parts(row.opinions());
        List<Row> rows = new ArrayList<>();
        for (int part = 0; part < parts.size(); part++) {
            List<Cell> cells = new ArrayList<>();
            if (part == 0) {
                cells.add(new Cell(0, 1, parts.size(), row.unitCode(), CODE));
                cells.add(new Cell(1, 1, parts.size(), row.unit(), WRITTEN));
                cells.add(new Cell(2, 1, parts.size(), row.code(), CODE));
                cells.add(new Cell(3, 1, parts.size(), row.name(), WRITTEN));
            }
            cells.add(new Cell(4, 1, 1, parts.get(part), WRITTEN));
            rows.add(new Row(cells, MIN_HEIGHT, false));
        }
        return rows;
    }

    /** The numbered sentences, in one piece or in several for as many rows. */
    private static List<String> parts(List<Opinion> all) {
        List<String> sentences = IntStream.range(0, all.size())
                .mapToObj(index -> (index + 1) + ". " + sentence(all.get(index)))
                .toList();
        int most = sentences.stream().mapToInt(OpinionPaper::lines).sum() > MOST_LINES ? LINES : MOST_LINES;
        List<String> parts = new ArrayList<>();
        List<String> part = new ArrayList<>();
        for (String sentence : sentences) {
            int lines = part.stream().mapToInt(OpinionPaper::lines).sum();
            if (lines > 0 && lines + lines(sentence) > most) {
                parts.add(String.join("\n", part));
                part.clear();
            }
            part.add(sentence);
        }
        parts.add(String.join("\n", part));
        return parts;
    }

    private static int lines(String sentence) {
        return (sentence.length() + SIGNS - 1) / SIGNS;
    }

    private static String sentence(Opinion opinion) {
        String reason = opinion.reason().isEmpty() ? "" : "（已说明：" + opinion.reason() + "）";
        return "【" + opinion.severity().label() + "】" + opinion.text().replace('\n', ' ') + reason;
    }
}
