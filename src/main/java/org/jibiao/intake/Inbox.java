package org.jibiao.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jibiao.grid.Progress;

/**
 * The files behind what was dropped: files as they are, folders and zips opened up. Unpacked files lie in a temporary
 * folder that {@link #close} removes.
 */
public final class Inbox implements AutoCloseable {

    /** How many files one drop may bring. */
    public static final int MOST_FILES = 5_000;

    private static final long MOST_UNPACKED = 2L << 30;
    private static final int DEEPEST_ZIP = 3;
    private static final int DEEPEST_FOLDER = 12;
    private static final int CHUNK = 1 << 16;
    private static final Set<String> EXTENSIONS = Set.of(
            "docx", "doc", "docm", "xlsx", "xls", "xlsm", "wps", "et", "pdf", "html", "htm", "mht", "mhtml", "jbx",
            "json", "zip");

    /**
     * One file to receive.
     *
     * @param file where it lies now
     * @param name what to call it: the path as given, with the way inside a zip after {@code ›}
     */
    public record Item(Path file, String name) {}

    private final List<Item> items = new ArrayList<>();
    private final List<IntakeFailure> failures = new ArrayList<>();
    private final List<Path> unpacked = new ArrayList<>();
    private long unpackedBytes;

    private Inbox() {}

    /** Opens up {@code paths} in their order, folders by name. What cannot be opened is among {@link #failures}. */
    public static Inbox open(List<Path> paths, Progress progress) {
        Inbox inbox = new Inbox();
        for (Path path : paths) {
            try {
                inbox.add(path, path.toString(), 0, progress);
            } catch (IntakeFailure failure) {
                inbox.failures.add(failure);
            }
        }
        return inbox;
    }

    /** The files found, in order. */
    public List<Item> items() {
        return List.copyOf(items);
    }

    /** Folders and zips that could not be opened, or had nothing in them. */
    public List<IntakeFailure> failures() {
        return List.copyOf(failures);
    }

    private void add(Path path, String name, int depth, Progress progress) {
        Cancelled.check(progress);
        if (items.size() >= MOST_FILES) {
            throw new IntakeFailure(path, IntakeFailure.Reason.TOO_BIG);
        }
        if (Files.isDirectory(path)) {
            addFolder(path, progress);
        } else if (depth < DEEPEST_ZIP && Contents.of(path) == Contents.ARCHIVE) {
            addArchive(path, name, depth, progress);
        } else {
            items.add(new Item(path, name));
        }
    }

    private void addFolder(Path folder, Progress progress) {
        int before = items.size();
        for (Path file : filesIn(folder)) {
            add(file, file.toString(), 0, progress);
        }
        if (items.size() == before) {
            throw new IntakeFailure(folder, IntakeFailure.Reason.EMPTY);
        }
    }

    private static List<Path> filesIn(Path folder) {
        try (Stream<Path> walk = Files.walk(folder, DEEPEST_FOLDER)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> isDocument(file.getFileName().toString()) && !isPartOfPage(file))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException unreadable) {
            throw new IntakeFailure(folder, IntakeFailure.Reason.LOCKED, unreadable);
        }
    }

    /** True in the folder that was saved together with a web page, which reads it itself. */
    private static boolean isPartOfPage(Path file) {
        String name =
                file.getParent() == null ? "" : String.valueOf(file.getParent().getFileName());
        return (name.endsWith(".files") || name.endsWith("_files"))
                && Stream.of(".htm", ".html")
                        .anyMatch(ending -> Files.exists(
                                file.getParent().resolveSibling(name.substring(0, name.length() - 6) + ending)));
    }

    /** By its name: a kind we read, and no trace that an office program or system left beside the real file. */
    private static boolean isDocument(String name) {
        boolean trace = name.startsWith("~$") || name.startsWith(".");
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return !trace && EXTENSIONS.contains(extension);
    }

    private void addArchive(Path archive, String name, int depth, Progress progress) {
        int before = items.size() + failures.size();
        try (ZipFile zip = ReceivedZip.open(archive)) {
            if (ReceivedZip.encrypted(archive)) {
                throw new IntakeFailure(archive, IntakeFailure.Reason.PASSWORD);
            }
            Path folder = Files.createTempDirectory("jibiao-");
            unpacked.add(folder);
            for (ZipEntry entry : zip.stream().toList()) {
                addEntry(zip, entry, folder, name, depth, progress);
            }
        } catch (ZipException broken) {
            throw new IntakeFailure(archive, IntakeFailure.Reason.DAMAGED, broken);
        } catch (IOException failed) {
            throw new IntakeFailure(archive, IntakeFailure.Reason.DISK, failed);
        }
        if (items.size() + failures.size() == before) {
            throw new IntakeFailure(archive, IntakeFailure.Reason.EMPTY);
        }
    }

    private void addEntry(ZipFile zip, ZipEntry entry, Path folder, String name, int depth, Progress progress)
            throws IOException {
        String inside = entry.getName().replace('\\', '/');
        String last = inside.substring(inside.lastIndexOf('/') + 1);
        if (entry.isDirectory() || inside.startsWith("__MACOSX/") || !isDocument(last)) {
            return;
        }
        Path file = unpack(zip, entry, folder, last);
        try {
            add(file, name + " › " + inside, depth + 1, progress);
        } catch (IntakeFailure failure) {
            failures.add(failure);
        }
    }

    /** Into a folder of its own, so that the name inside the archive leads nowhere else and none hides another. */
    private Path unpack(ZipFile zip, ZipEntry entry, Path folder, String name) throws IOException {
        Path own = Files.createTempDirectory(folder, "");
        Path file = own.resolve(safe(name));
        try (InputStream in = zip.getInputStream(entry);
                OutputStream out = Files.newOutputStream(file)) {
            byte[] chunk = new byte[CHUNK];
            for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
                unpackedBytes += count;
                if (unpackedBytes > MOST_UNPACKED) {
                    throw new IntakeFailure(Path.of(zip.getName()), IntakeFailure.Reason.TOO_BIG);
                }
                out.write(chunk, 0, count);
            }
        }
        return file;
    }

    private static String safe(String name) {
        try {
            return Path.of(name).getFileName().toString();
        } catch (InvalidPathException unusable) {
            return "document" + name.substring(name.lastIndexOf('.'));
        }
    }

    /** Removes what was unpacked; a file that another program holds stays until the system clears its folder. */
    @Override
    public void close() {
        for (Path folder : unpacked) {
            try (Stream<Path> walk = Files.walk(folder)) {
                for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(path);
                }
            } catch (IOException held) {
                failures.add(new IntakeFailure(folder, IntakeFailure.Reason.LOCKED, held));
            }
        }
    }
}
