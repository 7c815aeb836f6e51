package org.jibiao.office.excel.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.jibiao.grid.Document;
import org.jibiao.grid.Progress;
import org.jibiao.grid.Section;
import org.jibiao.office.part.Markup;
import org.jibiao.office.part.PackageWriter;

/**
 * Writes an Excel workbook (.xlsx) by streaming, ready to print: page set-up, header rows repeated, row heights worked
 * out so that no text is cut in merged cells.
 */
public final class XlsxWriter {

    private final Document document;
    private final Progress progress;
    private final BookStrings strings = new BookStrings();
    private final BookLooks looks = new BookLooks();
    private final List<String> names;
    private final List<Optional<SheetPlan.Titles>> titles = new ArrayList<>();

    private XlsxWriter(Document document, Progress progress) {
        this.document = document;
        this.progress = progress;
        this.names = SheetNames.of(document.sections());
    }

    /** Writes the whole package; {@code out} stays open. Throws CancellationException if {@code progress} says so. */
    public static void write(Document document, OutputStream out, Progress progress) throws IOException {
        new XlsxWriter(document, progress).writeTo(new PackageWriter(out));
    }

    private void writeTo(PackageWriter parts) throws IOException {
        List<Section> sections = document.sections();
        for (int index = 0; index < sections.size(); index++) {
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            SheetPlan plan = SheetPlan.of(sections.get(index));
            titles.add(plan.titles());
            parts.part(
                    "xl/worksheets/sheet" + (index + 1) + ".xml",
                    xml -> new SheetWriter(plan, strings, looks, xml).write());
            progress.done((index + 1.0) / sections.size());
        }
        parts.part("xl/sharedStrings.xml", strings::write);
        parts.part("xl/styles.xml", looks::write);
        parts.part("xl/workbook.xml", this::workbook);
        parts.part("xl/_rels/workbook.xml.rels", this::relations);
        parts.part("_rels/.rels", BookParts.RELATIONS);
        parts.part("[Content_Types].xml", this::types);
        parts.finish();
    }

    private void workbook(Markup xml) throws IOException {
        xml.open("workbook", "xmlns", BookParts.MAIN, "xmlns:r", BookParts.LINKS);
        xml.raw("<bookViews><workbookView activeTab=\"0\"/></bookViews><sheets>");
        for (int index = 0; index < names.size(); index++) {
            String number = Integer.toString(index + 1);
            xml.empty("sheet", "name", names.get(index), "sheetId", number, "r:id", "sheet" + number);
        }
        xml.raw("</sheets>");
        if (titles.stream().anyMatch(Optional::isPresent)) {
            xml.raw("<definedNames>");
            for (int index = 0; index < titles.size(); index++) {
                if (titles.get(index).isPresent()) {
                    titles(xml, index, titles.get(index).get());
                }
            }
            xml.raw("</definedNames>");
        }
        xml.close("workbook");
    }

    private void titles(Markup xml, int sheet, SheetPlan.Titles rows) throws IOException {
        xml.open("definedName", "name", "_xlnm.Print_Titles", "localSheetId", Integer.toString(sheet));
        xml.text("'" + names.get(sheet).replace("'", "''") + "'!$" + (rows.first() + 1) + ":$" + (rows.last() + 1));
        xml.close("definedName");
    }

    private void relations(Markup xml) throws IOException {
        xml.open("Relationships", "xmlns", BookParts.PACKAGE_LINKS);
        for (int index = 1; index <= names.size(); index++) {
            String type = BookParts.LINKS + "/worksheet";
            xml.empty(
                    "Relationship", "Id", "sheet" + index, "Type", type, "Target", "worksheets/sheet" + index + ".xml");
        }
        xml.empty("Relationship", "Id", "styles", "Type", BookParts.LINKS + "/styles", "Target", "styles.xml");
        String strings = BookParts.LINKS + "/sharedStrings";
        xml.empty("Relationship", "Id", "strings", "Type", strings, "Target", "sharedStrings.xml");
        xml.close("Relationships");
    }

    private void types(Markup xml) throws IOException {
        xml.raw(BookParts.TYPES_BEGIN);
        for (int index = 1; index <= names.size(); index++) {
            String type = BookParts.CONTENT + "worksheet+xml";
            xml.empty("Override", "PartName", "/xl/worksheets/sheet" + index + ".xml", "ContentType", type);
        }
        xml.close("Types");
    }
}
