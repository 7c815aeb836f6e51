package org.jibiao.office.part;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jibiao.grid.Note;

/** The notes of one reading: each once, and not more of them than a person reads. */
public final class Notes {

    private static final int MOST = 500;

    private final Set<Note> notes = new LinkedHashSet<>();
    private int more;

    /** Adds a note unless it is there already. */
    public void add(String where, String text) {
        if (notes.size() < MOST) {
            notes.add(new Note(where, text));
        } else {
            more++;
        }
    }

    /** All notes in the order they were made; the last tells how many were left out. */
    public List<Note> all() {
        List<Note> all = new ArrayList<>(notes);
        if (more > 0) {
            all.add(new Note("", "还有 " + more + " 处类似情况未列出。"));
        }
        return all;
    }
}
