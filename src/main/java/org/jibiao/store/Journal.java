package org.jibiao.store;

import java.util.List;
import java.util.Optional;
import org.jibiao.change.Edit;
import org.jibiao.model.Book;
import org.jibiao.model.Ref;

/** Where edits become durable. All methods throw {@link StorageFailure} if the medium fails. */
public interface Journal extends AutoCloseable {

    /** The book as of the last entry. */
    Book load();

    /**
     * Makes the edit durable in one transaction, all of it or nothing; {@code before} is the book it applies to, and it
     * must fit. After a failure the journal stands as before and may be asked again.
     */
    Entry append(Book before, Edit edit, Entry.Cause cause, long undoes);

    /** The heads of the newest entries, newest first. */
    List<Step> steps(int most);

    /** The entry with this number, empty if there is none. */
    Optional<Entry> entry(long number);

    /** The newest entries, newest first. */
    List<Entry> newest(int most);

    /**
     * The newest entries that touched {@code ref} or anything that stood below it then, newest first: also the one that
     * brought it or took it away together with something above.
     */
    List<Entry> of(Ref ref, int most);

    @Override
    void close();
}
