package org.jibiao.office;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipException;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jibiao.grid.Document;
import org.jibiao.grid.Progress;
import org.jibiao.office.UnreadableFile.Reason;
import org.jibiao.office.excel.XlsxReader;
import org.jibiao.office.excel.write.XlsxWriter;
import org.jibiao.office.html.HtmlReader;
import org.jibiao.office.part.LimitExceeded;
import org.jibiao.office.part.Limits;
import org.jibiao.office.part.MalformedPart;
import org.jibiao.office.part.Parts;
import org.jibiao.office.part.Xml;
import org.jibiao.office.pdf.PdfReader;
import org.jibiao.office.pdf.PdfWriter;
import org.jibiao.office.pdf.PrintFonts;
import org.jibiao.office.word.DocxReader;
import org.jibiao.office.word.write.DocxWriter;

/** The door of this room: a file in, neutral paper out, and back. No macro, link or formula is ever run. */
public final class Office {

    private Office() {}

    /**
     * Reads any Word or Excel file, a web page with tables, or a PDF that holds text. What it is, is told by its content, not by its name.
     *
     * @throws UnreadableFile with the reason, for anything that keeps the file from being read
     * @throws java.util.concurrent.CancellationException if {@code progress} says so
     */
    public static Document read(Path file, Progress progress) throws IOException {
        try {
            return readAny(file, progress);
        } catch (UnreadableFile e) {
            throw e;
        } catch (IOException e) {
            throw new UnreadableFile(file, reasonOf(e), e);
        }
    }

    private static Document readAny(Path file, Progress progress) throws IOException {
        if (Files.isDirectory(file)) {
            throw new UnreadableFile(file, Reason.NOT_OFFICE);
        }
        if (Files.size(file) > Limits.FILE) {
            throw new UnreadableFile(file, Reason.TOO_BIG);
        }
        return switch (FileKind.of(file)) {
            case ZIP -> readZip(file, progress);
            case PDF -> readPdf(file, progress);
            case EMPTY -> throw new UnreadableFile(file, Reason.EMPTY);
            case ZEROS -> throw new UnreadableFile(file, Reason.DAMAGED);
            case OLE2 -> OldOffice.read(file, progress);
            case HTML -> readHtml(file);
            case OTHER -> throw new UnreadableFile(file, Reason.NOT_OFFICE);
        };
    }

    private static Document readZip(Path file, Progress progress) throws IOException {
        try (Parts parts = new Parts(file)) {
            Optional<String> main = parts.mainPart();
            if (main.isEmpty()) {
                throw new UnreadableFile(file, Reason.NOT_OFFICE);
            }
            String root;
            try (Xml xml = parts.xml(main.get(), Progress.NONE)) {
                root = xml.name();
            }
            return switch (root) {
                case "document" -> DocxReader.read(parts, main.get(), progress);
                case "workbook" -> XlsxReader.read(parts, main.get(), progress);
                default -> throw new UnreadableFile(file, Reason.NOT_OFFICE);
            };
        }
    }

    private static Document readPdf(Path file, Progress progress) throws IOException {
        try {
            return PdfReader.read(file, progress);
        } catch (InvalidPasswordException locked) {
            throw new UnreadableFile(file, Reason.PASSWORD, locked);
        } catch (IOException broken) {
            throw new UnreadableFile(file, Reason.DAMAGED, broken);
        }
    }

    private static Document readHtml(Path file) throws IOException {
        Document document = HtmlReader.read(file);
        if (document.sections().stream().allMatch(section -> section.blocks().isEmpty())) {
            throw new UnreadableFile(file, Reason.EMPTY);
        }
        return document;
    }

    private static Reason reasonOf(IOException e) {
        return switch (e) {
            case LimitExceeded tooMuch -> Reason.TOO_BIG;
            case MalformedPart malformed -> Reason.DAMAGED;
            case ZipException broken -> Reason.DAMAGED;
            case EOFException truncated -> Reason.DAMAGED;
            case NoSuchFileException missing -> Reason.DISK;
            case AccessDeniedException denied -> Reason.LOCKED;
            case FileSystemException inUse -> Reason.LOCKED;
            default -> Reason.DISK;
        };
    }

    /**
     * Writes a document; {@code target}'s extension (docx, xlsx, pdf) says as what. The file appears whole or not at all.
     *
     * @throws UnreadableFile with reason LOCKED if the target is open elsewhere, DISK if it cannot be written
     * @throws java.util.concurrent.CancellationException if {@code progress} says so; no file is left behind
     */
    public static void write(Document document, Path target, Progress progress) throws IOException {
        NewFile.Content content = content(document, target, progress);
        try {
            NewFile.write(target, content);
            progress.done(1);
        } catch (IOException e) {
            throw new UnreadableFile(target, reasonOf(e), e);
        }
    }

    private static NewFile.Content content(Document document, Path target, Progress progress) throws UnreadableFile {
        String name = target.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".docx")) {
            return out -> DocxWriter.write(document, out, progress);
        }
        if (name.endsWith(".xlsx")) {
            return out -> XlsxWriter.write(document, out, progress);
        }
        if (name.endsWith(".pdf")) {
            return out -> new PdfWriter(PrintFonts.ofSystem()).write(document, out, progress);
        }
        throw new UnreadableFile(target, Reason.NOT_OFFICE);
    }
}
