package org.jibiao.office.part;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jibiao.grid.Progress;

/** An open zip of parts (OPC), read-only. Part names are found regardless of case. */
public final class Parts implements AutoCloseable {

    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new HashMap<>();
    private final PartStream.Budget budget = new PartStream.Budget();

    /**
     * Opens a zip.
     *
     * @throws java.util.zip.ZipException if it is none, or breaks off
     * @throws LimitExceeded if it holds too many parts
     */
    public Parts(Path file) throws IOException {
        ZipDirectory.check(file);
        zip = new ZipFile(file.toFile());
        zip.stream().forEach(entry -> entries.putIfAbsent(key(entry.getName()), entry));
    }

    private static String key(String name) {
        return name.replace('\\', '/').toLowerCase(Locale.ROOT);
    }

    public boolean has(String name) {
        return entries.containsKey(key(name));
    }

    /** The bytes of a part, measured against the limits while they are read. */
    public InputStream open(String name) throws IOException {
        return stream(name);
    }

    /** A part as XML, standing on its root element; progress is told by the share of its bytes that was read. */
    public Xml xml(String name, Progress progress) throws IOException {
        PartStream in = stream(name);
        double size = Math.max(1, entries.get(key(name)).getSize());
        try {
            return new Xml(in, progress, () -> in.total() / size);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    private PartStream stream(String name) throws IOException {
        ZipEntry entry = entries.get(key(name));
        if (entry == null) {
            throw new MalformedPart("no part " + name);
        }
        return new PartStream(zip.getInputStream(entry), entry.getCompressedSize(), budget);
    }

    /** The main part of the package, if it has one. */
    public Optional<String> mainPart() throws IOException {
        return relations("").stream()
                .filter(relation -> relation.type().equals("officeDocument"))
                .map(Relation::target)
                .filter(this::has)
                .findFirst();
    }

    /** The links that start from a part, {@code ""} for the package; those to the outside are left out. */
    public List<Relation> relations(String part) throws IOException {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        String name = folder + "_rels/" + part.substring(slash) + ".rels";
        List<Relation> found = new ArrayList<>();
        if (!has(name)) {
            return found;
        }
        try (Xml xml = xml(name, Progress.NONE)) {
            while (xml.child(1)) {
                if (xml.name().equals("Relationship")
                        && !xml.attribute("TargetMode").equals("External")) {
                    String type = xml.attribute("Type");
                    found.add(new Relation(
                            xml.attribute("Id"),
                            type.substring(type.lastIndexOf('/') + 1),
                            resolve(folder, xml.attribute("Target"))));
                }
                if (found.size() > Limits.ENTRIES) {
                    throw new LimitExceeded("relations");
                }
            }
        }
        return found;
    }

    private static String resolve(String folder, String target) {
        List<String> steps = new ArrayList<>();
        String path = target.startsWith("/") ? target : folder + target;
        for (String step : path.split("/")) {
            if (step.equals("..")) {
                if (!steps.isEmpty()) {
                    steps.removeLast();
                }
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
