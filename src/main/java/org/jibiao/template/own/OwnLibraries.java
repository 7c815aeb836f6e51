package org.jibiao.template.own;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jibiao.template.Basis;
import org.jibiao.template.Library;
import org.jibiao.template.LibraryReader;
import org.jibiao.template.LibraryWriter;
import org.jibiao.template.TemplateFailure;

/**
 * The libraries a user keeps in a folder of his own, one file each. What is altered is read from its file again first,
 * so that nobody's changes are lost; a file with a mistake is never written. Every file holds all documents its rows
 * rest on, so that another version of the program, with other documents of its own, reads in it what was written.
 */
public final class OwnLibraries {

    private static final int MOST_FILES = 200;
    private static final int LONGEST_NAME = 40;
    private static final String RESERVED = "(?i)con|prn|aux|nul|com\\d|lpt\\d";

    /**
     * What the folder holds.
     *
     * @param problems the files that could not be read, and why
     */
    public record Found(List<Library> libraries, List<TemplateFailure> problems) {}

    private final Path folder;
    private final List<Basis> documents;

    /** In {@code folder}, which need not exist yet; rows may rest on {@code documents}, those of the program. */
    public OwnLibraries(Path folder, List<Basis> documents) {
        this.folder = folder;
        this.documents = List.copyOf(documents);
    }

    /** Reads every library of the folder, by the names of the files; a broken one hides no other. */
    public synchronized Found read() {
        List<Library> libraries = new ArrayList<>();
        List<TemplateFailure> problems = new ArrayList<>();
        for (Path path : files(problems)) {
            try {
                libraries.add(LibraryReader.own(path, documents));
            } catch (TemplateFailure broken) {
                problems.add(broken);
            } catch (IOException unreadable) {
                problems.add(new TemplateFailure(path.getFileName().toString(), "", "文件读不出来，可能正被别的程序占用"));
            }
        }
        return new Found(List.copyOf(libraries), List.copyOf(problems));
    }

    private List<Path> files(List<TemplateFailure> problems) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> files = all.filter(OwnLibraries::isLibrary).sorted().toList();
            if (files.size() > MOST_FILES) {
                problems.add(new TemplateFailure("templates", "", "文件多于" + MOST_FILES + "个，只读了前" + MOST_FILES + "个"));
            }
            return files.stream().limit(MOST_FILES).toList();
        } catch (IOException closed) {
            problems.add(new TemplateFailure("templates", "", "文件夹打不开，请检查权限"));
            return List.of();
        }
    }

    private static boolean isLibrary(Path path) {
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".json") && !name.startsWith(".") && Files.isRegularFile(path);
    }

    /** Makes a library with a title; its id, the name of its file, is made from that. */
    public Library create(String title) throws IOException {
        return take(Library.empty("", title));
    }

    /** Puts {@code library} into the folder as another one; a title that is there already gets a number behind it. */
    public synchronized Library take(Library library) throws IOException {
        Files.createDirectories(folder);
        Found found = read();
        Set<String> titles = new HashSet<>();
        found.libraries().forEach(each -> titles.add(each.title()));
        String title = Shelf.free(library.title(), titles);
        Library own = Shelf.named(library, id(title), title);
        LibraryWriter.write(Shelf.complete(own), file(own.id()));
        return own;
    }

    /**
     * Alters the library {@code id} as it stands in its file now. Throws {@link TemplateFailure} if that has a mistake,
     * IOException if it is gone or cannot be written; the file is then as it was.
     */
    public synchronized Library change(String id, UnaryOperator<Library> alteration) throws IOException {
        Library now = LibraryReader.own(file(id), documents);
        Library then = alteration.apply(now);
        if (!then.equals(now)) {
            LibraryWriter.write(Shelf.complete(then), file(id));
        }
        return then;
    }

    /** Reads a library that someone passed on, for a look; throws as {@link LibraryReader#own}. */
    public Library look(Path path) throws IOException {
        return LibraryReader.own(path, documents);
    }

    /** The documents of the program. */
    public List<Basis> documents() {
        return documents;
    }

    private Path file(String id) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            Optional<Path> there = all.filter(OwnLibraries::isLibrary)
                    .filter(path -> path.getFileName().toString().equalsIgnoreCase(id + ".json"))
                    .findFirst();
            return there.orElseGet(() -> folder.resolve(id + ".json"));
        }
    }

    private String id(String title) throws IOException {
        String name = title.codePoints()
                .filter(Character::isLetterOrDigit)
                .limit(LONGEST_NAME)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        String wanted = name.isEmpty() || name.matches(RESERVED) ? "模板库" + name : name;
        Set<String> taken = new HashSet<>();
        try (Stream<Path> all = Files.list(folder)) {
            all.forEach(path -> taken.add(path.getFileName().toString().toLowerCase(Locale.ROOT)));
        }
        String free = wanted;
        for (int number = 2; taken.contains((free + ".json").toLowerCase(Locale.ROOT)); number++) {
            free = wanted + "-" + number;
        }
        return free;
    }
}
