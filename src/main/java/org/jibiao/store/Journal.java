package org.jibiao.store;

import java.util.List;
import org.jibiao.change.Edit;
import org.jibiao.model.Book;
import org.jibiao.model.Ref;

/** Where edits become durable. All methods throw {@link StorageFailure} if the medium fails. */
public interface Journal extends AutoCloseable {

    /** The book as of the last entry. */
    Book load();

    /** Makes the edit durable in one transaction, all of it or nothing; {@code before} is the book it applies to. */
    Entry append(Book before, Edit edit, Entry.Cause cause, long undoes);

    /** The newest entries, newest first. */
    List<Entry> newest(int most);

    /** The newest entries that touched {@code ref} or stood below it, newest first. */
    List<Entry> of(Ref ref, int most);

    @Override
    void close();
}
