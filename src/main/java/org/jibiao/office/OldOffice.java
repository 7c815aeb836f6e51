package org.jibiao.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jibiao.grid.Document;
import org.jibiao.grid.Progress;
import org.jibiao.office.UnreadableFile.Reason;
import org.jibiao.office.excel.XlsReader;
import org.jibiao.office.part.LimitExceeded;
import org.jibiao.office.word.DocReader;

/** Compound files: old Word and Excel documents, and new ones behind a password. */
final class OldOffice {

    /** Bytes of an old file; they are held in memory. */
    private static final long LARGEST = 60L << 20;

    private OldOffice() {}

    static Document read(Path file, Progress progress) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new UnreadableFile(file, Reason.TOO_BIG);
        }
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryNode root = container.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new UnreadableFile(file, Reason.PASSWORD);
            }
            if (root.hasEntryCaseInsensitive("WordDocument")) {
                return DocReader.read(root, progress);
            }
            if (root.hasEntryCaseInsensitive("Workbook")) {
                return XlsReader.read(root, progress);
            }
            throw new UnreadableFile(file, Reason.NOT_OFFICE);
        } catch (EncryptedDocumentException locked) {
            throw new UnreadableFile(file, Reason.PASSWORD, locked);
        } catch (UnreadableFile | LimitExceeded known) {
            throw known;
        } catch (CancellationException stopped) {
            throw stopped;
        } catch (RuntimeException | IOException broken) {
            // POI has an exception of its own for each way a file can be damaged
            throw new UnreadableFile(file, Reason.DAMAGED, broken);
        }
    }
}
