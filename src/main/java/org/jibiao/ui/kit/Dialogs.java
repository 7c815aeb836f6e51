package org.jibiao.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;

/** Questions to the user. Tests answer them without a screen. */
public interface Dialogs {

    /** Files to open, none if he thought better of it. */
    List<Path> openFiles(String title);

    /** A folder, empty if he thought better of it. */
    Optional<Path> openFolder(String title);

    /**
     * Where to save.
     *
     * @param folder where to begin looking
     * @param name proposed, with its extension
     */
    Optional<Path> saveFile(String title, Path folder, String name);

    /** Asks before a deed; true if the button that names it was pressed. */
    boolean confirm(String title, String message, String deed);

    /** Which of several deeds to do, by its place in {@code deeds}; empty if none. */
    Optional<Integer> choose(String title, String message, List<String> deeds);

    /** Shows a form; true if the button that names the deed was pressed, which needs {@code complete}. */
    boolean form(String title, Node content, String deed, ObservableBooleanValue complete);

    /** Says something that must be read. */
    void tell(String title, String message);
}
