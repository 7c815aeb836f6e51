package org.jibiao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jibiao.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The journey of bad input: one sentence with the reason and what to do, exit code 2, nothing hangs. */
class BadFileTest {

    private static final String TYPES = """
        <?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
        <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
        </Types>\
        """;
    private static final String RELATIONS = """
        <?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
        <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
        </Relationships>\
        """;
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    @TempDir
    private Path folder;

    @Test
    void aTextFileThatPosesAsWordIsNamedForWhatItIs() throws IOException {
        expect(file("假.docx", "这不是 Word 文件".getBytes(StandardCharsets.UTF_8)), "不是 Word 或 Excel 文件");
    }

    @Test
    void anEmptyFileIsSaidToBeEmpty() throws IOException {
        expect(file("空.docx", new byte[0]), "文件是空的");
    }

    @Test
    void randomBytesAndAPictureAreRefused() throws IOException {
        byte[] noise = new byte[20_000];
        new Random(5).nextBytes(noise);
        expect(file("乱.xlsx", noise), "不是 Word 或 Excel 文件");
        expect(
                file("图.docx", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13}),
                "不是 Word 或 Excel 文件");
    }

    @Test
    void aZipThatIsNoDocumentIsRefused() throws IOException {
        expect(zip("包.docx", Map.of("读我.txt", "x")), "不是 Word 或 Excel 文件");
    }

    @Test
    void aFileThatBreaksOffIsSaidToBeDamaged() throws IOException {
        byte[] whole = Files.readAllBytes(Samples.file("000.docx"));
        expect(file("断.docx", Arrays.copyOf(whole, whole.length / 2)), "文件已损坏或不完整");
        byte[] book = Files.readAllBytes(Samples.file("000.xlsx"));
        expect(file("断.xlsx", Arrays.copyOf(book, book.length / 3)), "文件已损坏或不完整");
    }

    @Test
    void aPasswordIsAskedToBeTakenOff() throws IOException {
        Path file = folder.resolve("密.docx");
        try (POIFSFileSystem container = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            container.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), "EncryptedPackage");
            container.createDocument(new java.io.ByteArrayInputStream(new byte[200]), "EncryptionInfo");
            container.writeFilesystem(out);
        }
        expect(file, "打开密码");
    }

    @Test
    void anOldFileThatBreaksOffOrHoldsSomethingElseIsTold() throws IOException {
        byte[] whole = Files.readAllBytes(Samples.file("000.doc"));
        expect(file("断.doc", Arrays.copyOf(whole, whole.length / 2)), "文件已损坏或不完整");
        byte[] book = Files.readAllBytes(Samples.file("000.xls"));
        expect(file("断.xls", Arrays.copyOf(book, book.length / 2)), "文件已损坏或不完整");
        Path other = folder.resolve("别.doc");
        try (POIFSFileSystem container = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(other)) {
            container.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), "VisioDocument");
            container.writeFilesystem(out);
        }
        expect(other, "不是 Word 或 Excel 文件");
    }

    @Test
    void aZipBombIsNotUnpacked() throws IOException {
        Path file = folder.resolve("炸.docx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, "[Content_Types].xml", TYPES);
            put(zip, "_rels/.rels", RELATIONS);
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(
                    ("<w:document xmlns:w=\"" + WORD + "\"><w:body><w:p><w:r><w:t>").getBytes(StandardCharsets.UTF_8));
            byte[] chunk = new byte[1 << 20];
            Arrays.fill(chunk, (byte) 'a');
            for (int count = 0; count < 700; count++) {
                zip.write(chunk);
            }
            zip.closeEntry();
        }
        assertTrue(Files.size(file) < 2 << 20);
        expect(file, "文件过大");
    }

    @Test
    void anEntityIsNeverFetched() throws IOException {
        Path secret = file("secret.txt", "机密内容".getBytes(StandardCharsets.UTF_8));
        String document = "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY x SYSTEM \"" + secret.toUri()
                + "\">]><w:document xmlns:w=\"" + WORD
                + "\"><w:body><w:p><w:r><w:t>前&x;后</w:t></w:r></w:p></w:body></w:document>";
        Path file = zip(
                "实体.docx",
                Map.of("[Content_Types].xml", TYPES, "_rels/.rels", RELATIONS, "word/document.xml", document));
        Run run = run(file);
        assertTrue(run.code() > 0);
        assertFalse((run.out() + run.err()).contains("机密"));
    }

    @Test
    void aFolderAndAMissingFileAreTold() {
        expect(folder, "这是文件夹");
        expect(folder.resolve("没有.docx"), "没有这个文件");
    }

    @Test
    void aFileWithoutRightsIsTold() throws IOException {
        Path file = file("禁.docx", "x".getBytes(StandardCharsets.UTF_8));
        assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"), "文件系统没有权限位");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeTrue(!Files.isReadable(file), "以管理员身份运行，权限不起作用");
        expect(file, "打不开");
    }

    @Test
    void jsonOfSomethingElseIsTold() throws IOException {
        expect(file("别.json", "{\"a\":[1,2]}".getBytes(StandardCharsets.UTF_8)), "没有绩效目标申报的内容");
        expect(file("断.json", "{\"projects\":[{\"name".getBytes(StandardCharsets.UTF_8)), "文件已损坏或不完整");
        expect(file("深.json", "{\"a\":".repeat(50_000).getBytes(StandardCharsets.UTF_8)), "文件过大");
    }

    @Test
    void oneBadFileDoesNotStopTheOthers() throws IOException {
        Path good = file("好.json", "{\"projects\":[{\"name\":\"法律援助\"}]}".getBytes(StandardCharsets.UTF_8));
        Run run = Run.of("read", "--json", folder.resolve("没有.docx").toString(), good.toString());
        assertEquals(2, run.code());
        assertTrue(run.out().contains("法律援助"), run.out());
        assertEquals(1, run.err().lines().count());
    }

    private void expect(Path file, String reason) {
        Run run = run(file);
        assertEquals(2, run.code(), run.toString());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().startsWith(file + "：") && run.err().contains(reason), run.err());
        assertEquals("", run.out());
    }

    private static Run run(Path file) {
        return assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Run.of("read", file.toString()));
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private Path zip(String name, Map<String, String> parts) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                put(zip, part.getKey(), part.getValue());
            }
        }
        return file;
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
