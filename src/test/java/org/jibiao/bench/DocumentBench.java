package org.jibiao.bench;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.jibiao.form.FormWriter;
import org.jibiao.form.convert.Conversion;
import org.jibiao.form.read.FormReader;
import org.jibiao.form.read.Recognizer;
import org.jibiao.form.spec.FormSpec;
import org.jibiao.form.spec.Forms;
import org.jibiao.grid.Block;
import org.jibiao.grid.Cell;
import org.jibiao.grid.Document;
import org.jibiao.grid.Grid;
import org.jibiao.grid.Progress;
import org.jibiao.grid.Row;
import org.jibiao.model.Declaration;
import org.jibiao.model.Kind;
import org.jibiao.model.Project;
import org.jibiao.office.Office;

/**
 * Export and import of many project tables as Word and Excel, against the floor: the same texts through a plain StAX
 * writer into a zip, and a plain StAX pass over the file; also as PDF, for two forms and with the form recognised. Then the smallest heap in which export and import of 1,000
 * tables still work. Arguments: the largest number of tables (2000).
 */
public final class DocumentBench {

    private static final Progress NONE = Progress.NONE;
    private static final int ROWS = 16;
    private static final int ROUNDS = 5;
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final FormSpec FORM = Forms.builtIn().all().getFirst();

    private final PrintWriter out =
            new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    private DocumentBench() {}

    public static void main(String[] args) throws IOException, InterruptedException, XMLStreamException {
        DocumentBench bench = new DocumentBench();
        if (args.length == 2 && args[0].equals("once")) {
            bench.once(Integer.parseInt(args[1]));
            return;
        }
        int most = args.length > 0 ? Integer.parseInt(args[0]) : 2000;
        for (String form : List.of("hebei-2021", "sichuan-2024")) {
            bench.formats(Forms.builtIn().find(form).orElseThrow(), most / 2);
        }
        for (int tables : List.of(most / 8, most / 4, most / 2, most)) {
            bench.measure(tables);
        }
        bench.smallestHeap(most / 2);
    }

    private static Declaration declaration(int tables) {
        List<Project> projects = LargeBook.of(tables, ROWS).declarations().stream()
                .flatMap(each -> each.projects().stream())
                .toList();
        return Declaration.fresh().withChildren(Kind.PROJECT, projects);
    }

    /** A piece of work that is timed. */
    private interface Work {
        void run() throws IOException, XMLStreamException;
    }

    /** Every format, written and imported as a received file is, against the floor of the same texts. */
    private void formats(FormSpec form, int tables) throws IOException, XMLStreamException {
        Declaration declaration = declaration(tables);
        Path folder = Files.createTempDirectory("bench");
        Path floor = folder.resolve("floor.zip");
        out.printf("%s, %d tables%n", form.id(), tables);
        double written = time(
                "floor: StAX writer into a zip",
                () -> writeFloor(FormWriter.declaration(form, declaration).document(), floor));
        double read = time("floor: StAX pass over that", () -> readFloor(floor));
        for (String format : List.of("docx", "xlsx", "pdf")) {
            Path file = folder.resolve("out." + format);
            double export = time("export as " + format, () -> Office.write(sheet(form, declaration, file), file, NONE));
            double paper = time("read " + format, () -> Office.read(file, NONE));
            double whole = time("import " + format, () -> imported(file, tables));
            out.printf(
                    "  %s: export %.1f, read %.1f, import %.1f times the floor%n",
                    format, export / written, paper / read, whole / read);
            Files.delete(file);
        }
        Files.delete(floor);
        Files.delete(folder);
        conversion(form, declaration);
    }

    private void conversion(FormSpec form, Declaration declaration) throws IOException, XMLStreamException {
        for (FormSpec target : Forms.builtIn().all()) {
            time(form.id() + " to " + target.id(), () -> Conversion.of(declaration, Optional.of(form), target));
        }
    }

    private static Document sheet(FormSpec form, Declaration declaration, Path file) {
        boolean book = file.toString().endsWith(".xlsx");
        return (book ? FormWriter.workbook(form, declaration) : FormWriter.declaration(form, declaration)).document();
    }

    private static void imported(Path file, int tables) throws IOException {
        Document document = Office.read(file, NONE);
        FormSpec form = Recognizer.recognize(Forms.builtIn(), document).orElseThrow();
        int projects = FormReader.read(form, document).declaration().projects().size();
        if (projects != tables) {
            throw new IllegalStateException(projects + " of " + tables + " in " + file);
        }
    }

    private void measure(int tables) throws IOException, XMLStreamException {
        Declaration declaration = declaration(tables);
        Path folder = Files.createTempDirectory("bench");
        Path docx = folder.resolve("out.docx");
        Path xlsx = folder.resolve("out.xlsx");
        Path floor = folder.resolve("floor.zip");
        out.printf(
                "%d tables of %d cells%n",
                tables, cells(FormWriter.declaration(FORM, declaration).document()) / tables);
        time(
                "floor: StAX writer into a zip",
                () -> writeFloor(FormWriter.declaration(FORM, declaration).document(), floor));
        time(
                "export as docx",
                () -> Office.write(FormWriter.declaration(FORM, declaration).document(), docx, NONE));
        time(
                "export as xlsx",
                () -> Office.write(FormWriter.workbook(FORM, declaration).document(), xlsx, NONE));
        time("floor: StAX pass over the docx", () -> readFloor(docx));
        time("read docx", () -> Office.read(docx, NONE));
        time("import docx", () -> FormReader.read(FORM, Office.read(docx, NONE)));
        time("import xlsx", () -> FormReader.read(FORM, Office.read(xlsx, NONE)));
        for (Path file : List.of(docx, xlsx, floor, folder)) {
            Files.delete(file);
        }
    }

    private double time(String what, Work work) throws IOException, XMLStreamException {
        double best = Double.MAX_VALUE;
        double first = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            work.run();
            double taken = (System.nanoTime() - start) / 1e6;
            first = round == 0 ? taken : first;
            best = Math.min(best, taken);
        }
        out.printf("  %-32s best %.0f ms, first %.0f ms%n", what, best, first);
        return best;
    }

    private static int cells(Document document) {
        return document.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(Grid.class::isInstance)
                .mapToInt(grid -> ((Grid) grid)
                        .rows().stream().mapToInt(row -> row.cells().size()).sum())
                .sum();
    }

    private static void writeFloor(Document document, Path file) throws IOException, XMLStreamException {
        try (OutputStream stream = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(stream)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory()
                    .createXMLStreamWriter(new BufferedOutputStream(zip, 1 << 16), "UTF-8");
            xml.writeStartDocument();
            xml.writeStartElement("w", "document", WORD);
            xml.writeNamespace("w", WORD);
            for (Block block : document.sections().getFirst().blocks()) {
                if (block instanceof Grid grid) {
                    xml.writeStartElement(WORD, "tbl");
                    for (Row row : grid.rows()) {
                        xml.writeStartElement(WORD, "tr");
                        for (Cell cell : row.cells()) {
                            writeFloor(cell, xml);
                        }
                        xml.writeEndElement();
                    }
                    xml.writeEndElement();
                }
            }
            xml.writeEndElement();
            xml.flush();
            zip.closeEntry();
        }
    }

    private static void writeFloor(Cell cell, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement(WORD, "tc");
        xml.writeStartElement(WORD, "tcPr");
        xml.writeEmptyElement(WORD, "tcW");
        xml.writeAttribute(WORD, "w", "1000");
        xml.writeEndElement();
        xml.writeStartElement(WORD, "p");
        xml.writeStartElement(WORD, "r");
        xml.writeStartElement(WORD, "t");
        xml.writeCharacters(cell.text());
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void readFloor(Path file) throws IOException, XMLStreamException {
        StringBuilder texts = new StringBuilder();
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream in = zip.getInputStream(zip.getEntry("word/document.xml"))) {
            XMLStreamReader xml = XMLInputFactory.newDefaultFactory().createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.CHARACTERS) {
                    texts.append(xml.getText());
                }
            }
        }
        if (texts.isEmpty()) {
            throw new IllegalStateException("nothing read");
        }
    }

    /** Exports and imports in heaps that grow until it works. */
    private void smallestHeap(int tables) throws IOException, InterruptedException {
        for (int megabytes = 32; megabytes <= 512; megabytes += 16) {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx" + megabytes + "m",
                            "-XX:+UseSerialGC",
                            "-cp",
                            System.getProperty("java.class.path"),
                            DocumentBench.class.getName(),
                            "once",
                            Integer.toString(tables))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (process.waitFor() == 0) {
                out.printf("%d tables: book, export and import as docx work in a heap of %d MB%n", tables, megabytes);
                return;
            }
        }
    }

    private void once(int tables) throws IOException {
        Declaration declaration = declaration(tables);
        Path file = Files.createTempFile("bench", ".docx");
        try {
            Office.write(FormWriter.declaration(FORM, declaration).document(), file, NONE);
            int read = FormReader.read(FORM, Office.read(file, NONE))
                    .declaration()
                    .projects()
                    .size();
            out.println(read + " of " + declaration.projects().size());
        } finally {
            Files.delete(file);
        }
    }
}
