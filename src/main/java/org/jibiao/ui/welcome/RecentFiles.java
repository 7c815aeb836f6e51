package org.jibiao.ui.welcome;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jibiao.ui.kit.Failures;
import org.jibiao.ui.kit.Preferences;

/** The files opened last, newest first, remembered between starts. */
public final class RecentFiles {

    /** How many are remembered. */
    public static final int MOST = 10;

    private static final String KEY = "recent.";

    private final Preferences preferences;
    private final ObservableList<Path> files = FXCollections.observableArrayList();
    private final ObservableList<Path> shown = FXCollections.unmodifiableObservableList(files);

    public RecentFiles(Preferences preferences) {
        this.preferences = preferences;
        IntStream.range(0, MOST)
                .mapToObj(index -> preferences.text(KEY + index, ""))
                .filter(text -> !text.isBlank())
                .forEach(this::remembered);
    }

    private void remembered(String text) {
        try {
            files.add(Path.of(text));
        } catch (InvalidPathException strange) {
            Failures.log(strange);
        }
    }

    /** Newest first; follows {@link #opened}. */
    public ObservableList<Path> files() {
        return shown;
    }

    /** Puts {@code opened} at the top. */
    public void opened(List<Path> opened) {
        for (Path each : opened.reversed()) {
            Path file = each.toAbsolutePath().normalize();
            files.remove(file);
            files.add(0, file);
        }
        keep();
    }

    /** Takes a file off the list, for example one that is gone. */
    public void forget(Path file) {
        files.remove(file);
        keep();
    }

    private void keep() {
        if (files.size() > MOST) {
            files.remove(MOST, files.size());
        }
        for (int index = 0; index < MOST; index++) {
            preferences.put(KEY + index, index < files.size() ? files.get(index).toString() : "");
        }
    }
}
