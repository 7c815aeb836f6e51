package org.jibiao.office.excel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.HeaderFooter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jibiao.grid.Block;
import org.jibiao.grid.Document;
import org.jibiao.grid.Page;
import org.jibiao.grid.Progress;
import org.jibiao.grid.Section;
import org.jibiao.office.part.CellName;
import org.jibiao.office.part.LimitExceeded;
import org.jibiao.office.part.Limits;
import org.jibiao.office.part.Measure;
import org.jibiao.office.part.Notes;

/** Reads an old Excel workbook (.xls) as {@link XlsxReader} does a new one. */
public final class XlsReader {

    private static final double TWIPS_PER_UNIT = 120 / 256.0;

    private final NumberFormats formats = new NumberFormats();
    private final Notes notes = new Notes();
    private final Measure measure = new Measure();

    private XlsReader() {}

    /** Reads the workbook in {@code root}; throws POI's EncryptedDocumentException if it wants a password. */
    public static Document read(DirectoryNode root, Progress progress) throws IOException {
        return new XlsReader().workbook(root, progress);
    }

    private Document workbook(DirectoryNode root, Progress progress) throws IOException {
        List<Section> sections = new ArrayList<>();
        try (HSSFWorkbook book = new HSSFWorkbook(root, false)) {
            if (book.getInternalWorkbook().isUsing1904DateWindowing()) {
                formats.countSince1904();
            }
            for (int index = 0; index < book.getNumberOfSheets(); index++) {
                if (progress.cancelled()) {
                    throw new CancellationException();
                }
                SheetNotes told = new SheetNotes(notes, book.getSheetName(index));
                if (book.isSheetHidden(index) || book.isSheetVeryHidden(index)) {
                    told.hiddenSheet();
                } else {
                    sections.add(sheet(book.getSheetAt(index), told));
                }
                progress.done((index + 1.0) / book.getNumberOfSheets());
            }
        }
        return new Document(sections, notes.all());
    }

    private Section sheet(HSSFSheet sheet, SheetNotes told) throws LimitExceeded {
        SheetGrid grid = new SheetGrid(measure, told);
        int columns = 0;
        for (Row row : sheet) {
            grid.height(row.getRowNum(), row.getHeight());
            if (row.getZeroHeight()) {
                grid.hideRow(row.getRowNum());
            }
            for (Cell cell : row) {
                grid.put(row.getRowNum(), cell.getColumnIndex(), shown(told, cell));
                columns = Math.max(columns, cell.getColumnIndex() + 1);
                if (cell.getCellComment() != null) {
                    String words = cell.getCellComment().getString().getString();
                    told.comment(
                            CellName.of(row.getRowNum(), cell.getColumnIndex()),
                            CellTexts.plain(words).replace("\n", ""));
                }
            }
        }
        for (int column = 0; column < Math.min(columns, Limits.COLUMNS); column++) {
            grid.width(column, (int) Math.round(sheet.getColumnWidth(column) * TWIPS_PER_UNIT));
            if (sheet.isColumnHidden(column)) {
                grid.hideColumn(column);
            }
        }
        for (CellRangeAddress region : sheet.getMergedRegions()) {
            grid.merge(region.formatAsString());
        }
        told.margin(words(sheet.getHeader()));
        told.margin(words(sheet.getFooter()));
        List<Block> blocks = new ArrayList<>(grid.blocks());
        blocks.addAll(OldFloatingWords.read(sheet, told));
        told.end();
        Page page = sheet.getPrintSetup().getLandscape() ? Page.A4_LANDSCAPE : Page.A4;
        return new Section(sheet.getSheetName(), page, blocks);
    }

    private static String words(HeaderFooter margin) {
        return margin.getLeft() + " " + margin.getCenter() + " " + margin.getRight();
    }

    private String shown(SheetNotes told, Cell cell) {
        boolean computed = cell.getCellType() == CellType.FORMULA;
        CellType type = computed ? cell.getCachedFormulaResultType() : cell.getCellType();
        String text = CellTexts.plain(
                switch (type) {
                    case NUMERIC -> number(cell);
                    case STRING -> cell.getRichStringCellValue().getString();
                    case BOOLEAN -> cell.getBooleanCellValue() ? "是" : "否";
                    case ERROR -> error(cell.getErrorCellValue());
                    default -> "";
                });
        if (type == CellType.ERROR) {
            told.error(cell.getRowIndex(), cell.getColumnIndex(), text);
        } else if (computed) {
            told.formula(cell.getRowIndex(), cell.getColumnIndex(), text);
        }
        return text;
    }

    private static String error(byte code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#错误";
    }

    private String number(Cell cell) {
        short format = cell.getCellStyle().getDataFormat();
        String written = cell.getCellStyle().getDataFormatString();
        return formats.shown(cell.getNumericCellValue(), NumberFormats.meant(format, written == null ? "" : written));
    }
}
