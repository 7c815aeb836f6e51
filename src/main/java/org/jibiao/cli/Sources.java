package org.jibiao.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jibiao.form.spec.FormSpec;
import org.jibiao.grid.Progress;
import org.jibiao.intake.Intake;
import org.jibiao.intake.IntakeFailure;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.store.StorageFailure;
import org.jibiao.store.h2.H2Journal;

/** What a command was given, read one by one; what cannot be read is told and does not stop the others. */
final class Sources {

    private static final String LIBRARY = "工作库.mv.db";

    private final Console console;
    private final Intake intake;

    Sources(Console console) {
        this.console = console;
        this.intake = new Intake(console.forms());
    }

    /** The declarations in {@code path}, a file or a library's folder; none if it cannot be read, which is said then. */
    List<Source> read(Path path) {
        try {
            return Files.exists(path.resolve(LIBRARY))
                    ? library(path)
                    : intake.receiveAll(path, Progress.NONE).stream()
                            .map(Source::of)
                            .toList();
        } catch (IntakeFailure failure) {
            console.err().println(Sentences.of(failure));
        } catch (StorageFailure failure) {
            console.err().println(Sentences.of(failure));
        }
        return List.of();
    }

    private List<Source> library(Path folder) {
        Book book;
        try (H2Journal journal = H2Journal.open(folder)) {
            book = journal.load();
        }
        if (book.declarations().isEmpty()) {
            console.err().println(folder + "：工作库里还没有申报。");
        }
        return book.declarations().stream()
                .map(declaration -> new Source(folder, Source.name(form(declaration)), declaration, List.of()))
                .toList();
    }

    private Optional<FormSpec> form(Declaration declaration) {
        return console.forms().find(declaration.text(DeclarationField.FORM));
    }

    /** The exit code for what {@link #read} gave. */
    static int code(List<Source> sources) {
        if (sources.isEmpty()) {
            return CommandLineFace.FAILED;
        }
        boolean whole = sources.stream().allMatch(source -> source.remarks().isEmpty());
        return whole ? CommandLineFace.GOOD : CommandLineFace.UNREAD;
    }
}
