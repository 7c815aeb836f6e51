package org.jibiao.ui.kit.destination;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jibiao.ui.kit.Preferences;

/** The file something will be written to. For the FX thread. */
public final class Destination {

    private static final String FOLDER = "export.folder";

    private final Preferences preferences;
    private final ObjectProperty<Path> folder = new SimpleObjectProperty<>();
    private final StringProperty name = new SimpleStringProperty("");
    private final StringBinding hint = Bindings.createStringBinding(this::hint, name, folder);
    private final BooleanBinding complete = Bindings.createBooleanBinding(this::isComplete, name, folder);

    /** In the folder that was written to last. */
    public Destination(Preferences preferences) {
        this.preferences = preferences;
        String remembered = preferences.text(FOLDER, "");
        folder.set(Path.of(remembered.isEmpty() ? System.getProperty("user.home", "") : remembered));
    }

    public ObjectProperty<Path> folderProperty() {
        return folder;
    }

    public StringProperty nameProperty() {
        return name;
    }

    /** What to know before writing, {@code ""} if nothing. */
    public StringBinding hintProperty() {
        return hint;
    }

    /** True once a file can be written there. */
    public BooleanBinding completeProperty() {
        return complete;
    }

    /** The file; empty while its name is blank or impossible. */
    public Optional<Path> file() {
        try {
            return name.get().isBlank()
                    ? Optional.empty()
                    : Optional.of(folder.get().resolve(name.get().strip()));
        } catch (InvalidPathException impossible) {
            return Optional.empty();
        }
    }

    /** The next file is proposed in this folder too. */
    public void remember() {
        preferences.put(FOLDER, folder.get().toString());
    }

    private String hint() {
        Optional<Path> file = file();
        if (file.isEmpty()) {
            return "请写一个文件名。";
        }
        if (!Files.isDirectory(folder.get())) {
            return "这个文件夹不存在，请另选一个。";
        }
        return Files.exists(file.get()) ? "已有同名文件，导出后会被替换。" : "";
    }

    private boolean isComplete() {
        return file().isPresent() && Files.isDirectory(folder.get());
    }
}
