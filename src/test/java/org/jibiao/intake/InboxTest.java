package org.jibiao.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jibiao.grid.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboxTest {

    @TempDir
    private Path folder;

    @Test
    void foldersAndZipsAreOpenedUpAndTracesOfOfficeProgramsLeftOut() throws IOException {
        Files.createDirectories(folder.resolve("局/下级"));
        Files.writeString(folder.resolve("局/下级/二.docx"), "x");
        Files.writeString(folder.resolve("局/一.xlsx"), "x");
        Files.writeString(folder.resolve("局/~$一.xlsx"), "x");
        Files.writeString(folder.resolve("局/五.PDF"), "x");
        Files.writeString(folder.resolve("局/说明.txt"), "x");
        byte[] inner = zip(StandardCharsets.UTF_8, "内/四.docx");
        Path zip = Files.write(
                folder.resolve("收.zip"),
                zipWith(
                        "三.doc",
                        "x".getBytes(StandardCharsets.UTF_8),
                        "包.zip",
                        inner,
                        "六.pdf",
                        "x".getBytes(StandardCharsets.UTF_8)));
        Path other = Files.writeString(folder.resolve("单.txt"), "x");
        Path unpacked;
        try (Inbox inbox = Inbox.open(List.of(folder.resolve("局"), zip, other), Progress.NONE)) {
            List<String> names = inbox.items().stream()
                    .map(item -> folder.relativize(Path.of(item.name())).toString())
                    .toList();
            assertEquals(
                    List.of(
                            "局/一.xlsx",
                            "局/下级/二.docx",
                            "局/五.PDF",
                            "收.zip › 三.doc",
                            "收.zip › 包.zip › 内/四.docx",
                            "收.zip › 六.pdf",
                            "单.txt"),
                    names);
            assertEquals(List.of(), inbox.failures());
            unpacked = inbox.items().get(4).file();
            assertEquals("四.docx", unpacked.getFileName().toString());
            assertTrue(Files.exists(unpacked));
        }
        assertFalse(Files.exists(unpacked));
    }

    @Test
    void namesInAZipFromAnOlderSystemAreChinese() throws IOException {
        Path zip = Files.write(folder.resolve("旧.zip"), zip(Charset.forName("GBK"), "申报表.docx"));
        try (Inbox inbox = Inbox.open(List.of(zip), Progress.NONE)) {
            assertEquals(zip + " › 申报表.docx", inbox.items().getFirst().name());
        }
    }

    @Test
    void namesThatLeadOutOfAZipStayInside() throws IOException {
        Path zip = Files.write(folder.resolve("坏.zip"), zip(StandardCharsets.UTF_8, "../../逃.docx"));
        try (Inbox inbox = Inbox.open(List.of(zip), Progress.NONE)) {
            Path file = inbox.items().getFirst().file();
            assertEquals("逃.docx", file.getFileName().toString());
            assertTrue(file.toRealPath()
                    .startsWith(Path.of(System.getProperty("java.io.tmpdir")).toRealPath()));
        }
        assertFalse(Files.exists(folder.resolve("逃.docx")));
    }

    @Test
    void whatCannotBeOpenedIsToldAndDoesNotStopTheRest() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("空"));
        byte[] whole = zip(StandardCharsets.UTF_8, "一.docx");
        byte[] secret = whole.clone();
        secret[6] |= 1;
        Path locked = Files.write(folder.resolve("密.zip"), secret);
        Path good = Files.write(folder.resolve("好.zip"), whole);
        try (Inbox inbox = Inbox.open(List.of(empty, locked, good), Progress.NONE)) {
            assertEquals(1, inbox.items().size());
            assertEquals(
                    List.of(IntakeFailure.Reason.EMPTY, IntakeFailure.Reason.PASSWORD),
                    inbox.failures().stream().map(IntakeFailure::reason).toList());
        }
    }

    private static byte[] zip(Charset names, String name) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, names)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(1);
            zip.closeEntry();
        }
        return out.toByteArray();
    }

    /** Names and contents in turn. */
    private static byte[] zipWith(Object... parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int at = 0; at < parts.length; at += 2) {
                zip.putNextEntry(new ZipEntry((String) parts[at]));
                zip.write((byte[]) parts[at + 1]);
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
