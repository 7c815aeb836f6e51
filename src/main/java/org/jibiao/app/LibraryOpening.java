package org.jibiao.app;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jibiao.change.Draft;
import org.jibiao.exchange.Example;
import org.jibiao.form.spec.FormSpecFailure;
import org.jibiao.form.spec.Forms;
import org.jibiao.model.Ref;
import org.jibiao.store.StorageFailure;
import org.jibiao.store.Store;
import org.jibiao.store.h2.H2Journal;

/** Opens the library and reads the forms on threads of their own, while the window is being made. */
final class LibraryOpening {

    private final Path folder;
    private final boolean example;
    private final CompletableFuture<Store> store = new CompletableFuture<>();
    private final CompletableFuture<Forms> forms = new CompletableFuture<>();

    LibraryOpening(Path folder, boolean example) {
        this.folder = folder;
        this.example = example;
    }

    void begin() {
        Thread thread = new Thread(this::open, "绩标-工作库");
        thread.setDaemon(true);
        thread.start();
        Thread reading = new Thread(this::readForms, "绩标-表样");
        reading.setDaemon(true);
        reading.start();
    }

    private void readForms() {
        try {
            forms.complete(Forms.from(Paths.formsFolder(folder)));
        } catch (FormSpecFailure failure) {
            forms.completeExceptionally(failure);
        }
    }

    /** Waits for the forms. */
    Forms forms() {
        return forms.join();
    }

    private void open() {
        try {
            Store opened = new Store(H2Journal.open(folder));
            if (example && opened.book().declarations().isEmpty()) {
                opened.apply(new Draft(opened.book())
                        .append(Ref.BOOK, Example.declaration())
                        .edit("打开示例"));
            }
            store.complete(opened);
        } catch (StorageFailure failure) {
            store.completeExceptionally(failure);
        }
    }

    /** Waits for the store; throws {@link StorageFailure} if it could not be opened. */
    Store await() {
        try {
            return store.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof StorageFailure failure) {
                throw failure;
            }
            throw failed;
        }
    }
}
