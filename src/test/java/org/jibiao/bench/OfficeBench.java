package org.jibiao.bench;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.jibiao.exchange.Example;
import org.jibiao.form.FormReader;
import org.jibiao.form.FormWriter;
import org.jibiao.form.spec.FormSpec;
import org.jibiao.form.spec.Forms;
import org.jibiao.grid.Progress;
import org.jibiao.model.Declaration;
import org.jibiao.model.Id;
import org.jibiao.model.Indicator;
import org.jibiao.model.Kind;
import org.jibiao.model.Project;
import org.jibiao.office.Office;

/**
 * Word out and in for 250 to 2,000 project tables: milliseconds (the median of five runs), peak heap beyond what was
 * there before, and the ratio to the floor: the same XML copied and parsed by bare StAX in the same run.
 */
final class OfficeBench {

    private static final int RUNS = 5;

    private OfficeBench() {}

    /** Something that is timed. */
    private interface Work {
        void run() throws IOException, XMLStreamException;
    }

    public static void main(String[] args) throws IOException, XMLStreamException {
        PrintWriter out = new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        FormSpec spec = Forms.builtIn().all().getFirst();
        Path file = Files.createTempFile("bench", ".docx");
        Path copy = Files.createTempFile("bench", ".zip");
        for (int count : new int[] {250, 500, 1000, 2000}) {
            Declaration declaration = declaration(count);
            Work write =
                    () -> Office.write(FormWriter.declaration(spec, declaration).document(), file, Progress.NONE);
            Work read = () -> FormReader.read(spec, Office.read(file, Progress.NONE));
            Work copying = () -> copy(file, copy);
            Work parsing = () -> parse(file);
            double written = median(write);
            double heapOut = peak(write);
            double wasRead = median(read);
            double heapIn = peak(read);
            double writeFloor = median(copying);
            double readFloor = median(parsing);
            out.printf(
                    "%d tables: write %.0f ms, %.0f MB, %.1f x floor %.0f ms; read %.0f ms, %.0f MB, %.1f x floor %.0f"
                            + " ms%n",
                    count,
                    written,
                    heapOut,
                    written / writeFloor,
                    writeFloor,
                    wasRead,
                    heapIn,
                    wasRead / readFloor,
                    readFloor);
        }
        Files.delete(file);
        Files.delete(copy);
    }

    private static Declaration declaration(int count) {
        List<Project> example = Example.declaration().projects();
        List<Project> projects = new ArrayList<>(count);
        for (int index = 0; index < count; index++) {
            Project each = example.get(index % example.size());
            List<Indicator> rows = each.indicators().stream()
                    .map(row -> new Indicator(Id.fresh(), row.values()))
                    .toList();
            projects.add(new Project(Id.fresh(), each.values(), rows));
        }
        return Example.declaration().withChildren(Kind.PROJECT, projects);
    }

    private static double median(Work work) throws IOException, XMLStreamException {
        List<Double> times = new ArrayList<>();
        for (int run = 0; run < RUNS + 2; run++) {
            long start = System.nanoTime();
            work.run();
            times.add((System.nanoTime() - start) / 1e6);
        }
        return times.subList(2, times.size()).stream().sorted().toList().get(RUNS / 2);
    }

    /** Megabytes of heap in use at the worst moment, beyond what was in use before; garbage counts. */
    private static double peak(Work work) throws IOException, XMLStreamException {
        System.gc();
        List<MemoryPoolMXBean> pools = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        long before =
                pools.stream().mapToLong(pool -> pool.getUsage().getUsed()).sum();
        pools.forEach(MemoryPoolMXBean::resetPeakUsage);
        work.run();
        long peak =
                pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        return (peak - before) / 1048576.0;
    }

    private static void parse(Path file) throws IOException, XMLStreamException {
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream in = zip.getInputStream(zip.getEntry("word/document.xml"))) {
            XMLStreamReader reader = XMLInputFactory.newDefaultFactory().createXMLStreamReader(in);
            while (reader.hasNext()) {
                reader.next();
            }
        }
    }

    private static void copy(Path file, Path target) throws IOException, XMLStreamException {
        byte[] xml;
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream in = zip.getInputStream(zip.getEntry("word/document.xml"))) {
            xml = new BufferedInputStream(in).readAllBytes();
        }
        try (OutputStream out = Files.newOutputStream(target);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.DEFAULT_COMPRESSION);
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            XMLStreamReader reader =
                    XMLInputFactory.newDefaultFactory().createXMLStreamReader(new java.io.ByteArrayInputStream(xml));
            XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(zip, "UTF-8");
            while (reader.hasNext()) {
                event(reader, reader.next(), writer);
            }
            writer.flush();
        }
    }

    private static void event(XMLStreamReader reader, int event, XMLStreamWriter writer) throws XMLStreamException {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                writer.writeStartElement("w", reader.getLocalName(), String.valueOf(reader.getNamespaceURI()));
                for (int index = 0; index < reader.getAttributeCount(); index++) {
                    writer.writeAttribute(reader.getAttributeLocalName(index), reader.getAttributeValue(index));
                }
            }
            case XMLStreamConstants.END_ELEMENT -> writer.writeEndElement();
            case XMLStreamConstants.CHARACTERS -> writer.writeCharacters(reader.getText());
            default -> {
                // nothing else stands in the part
            }
        }
    }
}
