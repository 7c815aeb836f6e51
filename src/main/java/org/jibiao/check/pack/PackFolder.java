package org.jibiao.check.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The folder of the user's own rule packs, a file each; what comes with the program does not lie there. */
public final class PackFolder {

    private static final String EXTENSION = ".json";
    private static final int LONGEST = 60;

    /**
     * A pack of the user's own.
     *
     * @param file where it lies
     */
    public record Own(Path file, RulePack pack) {

        /** The name of its file, by which it is known. */
        public String fileName() {
            return file.getFileName().toString();
        }
    }

    /**
     * What lies in the folder.
     *
     * @param packs those that can be used, by their files' names
     * @param problems what is wrong with the others
     */
    public record Read(List<Own> packs, List<RulePackFailure> problems) {
        public Read {
            packs = List.copyOf(packs);
            problems = List.copyOf(problems);
        }
    }

    private final Path folder;

    public PackFolder(Path folder) {
        this.folder = folder;
    }

    public Path folder() {
        return folder;
    }

    /** Reads every pack; a folder that is not there has none. */
    public Read read() {
        List<Own> packs = new ArrayList<>();
        List<RulePackFailure> problems = new ArrayList<>();
        for (Path file : files(problems)) {
            try {
                packs.add(read(file));
            } catch (IOException unreadable) {
                problems.add(new RulePackFailure(file.getFileName().toString(), "文件", "打不开"));
            } catch (RulePackFailure wrong) {
                problems.add(wrong);
            }
        }
        return new Read(packs, problems);
    }

    private List<Path> files(List<RulePackFailure> problems) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(EXTENSION))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException unreadable) {
            problems.add(new RulePackFailure(folder.getFileName().toString(), "文件夹", "打不开"));
            return List.of();
        }
    }

    /** The pack in {@code file}, wherever it lies; one without a name is called as its file. */
    public static Own read(Path file) throws IOException {
        RulePack pack = RulePack.read(file);
        String fileName = file.getFileName().toString();
        int dot = fileName.lastIndexOf('.');
        String name = pack.name().isBlank() ? fileName.substring(0, dot > 0 ? dot : fileName.length()) : pack.name();
        return new Own(file, pack.named(name, pack.version()));
    }

    /** Puts {@code pack} into the folder, in a new file. */
    public Own add(RulePack pack) throws IOException {
        Files.createDirectories(folder);
        String name = safe(pack.name());
        Path file = folder.resolve(name + EXTENSION);
        for (int number = 2; Files.exists(file); number++) {
            file = folder.resolve(name + "-" + number + EXTENSION);
        }
        Own own = new Own(file, pack);
        save(own);
        return own;
    }

    /** Writes {@code own} over its file, whole or not at all. */
    public static void save(Own own) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        own.pack().write(bytes);
        Path fresh = own.file().resolveSibling(own.fileName() + ".tmp");
        try {
            Files.write(fresh, bytes.toByteArray());
            Files.move(fresh, own.file(), StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** Takes its file away; nothing happens if it is gone already. */
    public void remove(Own own) throws IOException {
        Files.deleteIfExists(own.file());
    }

    private static String safe(String name) {
        String plain = name.replaceAll("[\\\\/:*?\"<>|.\\p{Cntrl}\\s]", "");
        return plain.isEmpty() ? "规则" : plain.substring(0, Math.min(plain.length(), LONGEST));
    }
}
