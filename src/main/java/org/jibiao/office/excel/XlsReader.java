package org.jibiao.office.excel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jibiao.grid.Document;
import org.jibiao.grid.Page;
import org.jibiao.grid.Progress;
import org.jibiao.grid.Section;
import org.jibiao.office.part.LimitExceeded;
import org.jibiao.office.part.Limits;
import org.jibiao.office.part.Measure;
import org.jibiao.office.part.Notes;

/** Reads an old Excel workbook (.xls) as {@link XlsxReader} does a new one. */
public final class XlsReader {

    private static final double TWIPS_PER_UNIT = 120 / 256.0;

    private final DataFormatter formatter = new DataFormatter(Locale.CHINA);
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
            for (int index = 0; index < book.getNumberOfSheets(); index++) {
                if (progress.cancelled()) {
                    throw new CancellationException();
                }
                if (book.isSheetHidden(index) || book.isSheetVeryHidden(index)) {
                    Unread.hidden(notes, book.getSheetName(index));
                } else {
                    sections.add(sheet(book.getSheetAt(index)));
                }
                progress.done((index + 1.0) / book.getNumberOfSheets());
            }
        }
        return new Document(sections, notes.all());
    }

    private Section sheet(HSSFSheet sheet) throws LimitExceeded {
        SheetGrid grid = new SheetGrid(measure);
        int columns = 0;
        for (Row row : sheet) {
            grid.height(row.getRowNum(), row.getHeight());
            for (Cell cell : row) {
                grid.put(row.getRowNum(), cell.getColumnIndex(), shown(sheet.getSheetName(), cell));
                columns = Math.max(columns, cell.getColumnIndex() + 1);
            }
        }
        for (int column = 0; column < Math.min(columns, Limits.COLUMNS); column++) {
            grid.width(column, (int) Math.round(sheet.getColumnWidth(column) * TWIPS_PER_UNIT));
        }
        for (CellRangeAddress region : sheet.getMergedRegions()) {
            grid.merges().add(region.formatAsString());
        }
        Page page = sheet.getPrintSetup().getLandscape() ? Page.A4_LANDSCAPE : Page.A4;
        return new Section(sheet.getSheetName(), page, grid.blocks());
    }

    private String shown(String sheet, Cell cell) {
        boolean computed = cell.getCellType() == CellType.FORMULA;
        CellType type = computed ? cell.getCachedFormulaResultType() : cell.getCellType();
        String text = switch (type) {
            case NUMERIC -> number(cell);
            case STRING -> cell.getRichStringCellValue().getString();
            case BOOLEAN -> cell.getBooleanCellValue() ? "是" : "否";
            default -> "";
        };
        if (computed && text.isEmpty()) {
            Unread.formula(notes, sheet, cell.getRowIndex(), cell.getColumnIndex());
        }
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private String number(Cell cell) {
        CellStyle style = cell.getCellStyle();
        return formatter
                .formatRawCellContents(cell.getNumericCellValue(), style.getDataFormat(), style.getDataFormatString())
                .replace("\"", "")
                .strip();
    }
}
