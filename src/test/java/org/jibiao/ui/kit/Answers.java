package org.jibiao.ui.kit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;

/** Dialogs that answer at once with what a test laid ready, and notices that remember what was said. */
public final class Answers implements Dialogs, Notices {

    private final List<String> said = new ArrayList<>();
    private List<Path> files = List.of();
    private Optional<Path> folder = Optional.empty();
    private Map<String, String> typed = Map.of();
    private boolean yes = true;
    private final Map<String, Runnable> deeds = new HashMap<>();

    public Answers withFiles(List<Path> answer) {
        files = answer;
        return this;
    }

    public Answers withFolder(Path answer) {
        folder = Optional.of(answer);
        return this;
    }

    /** What to type into the fields of forms, or to choose in them, by their ids. */
    public Answers withTyped(Map<String, String> answer) {
        typed = answer;
        return this;
    }

    public Answers withYes(boolean answer) {
        yes = answer;
        return this;
    }

    /** Everything said so far, warnings with an exclamation mark before them. */
    public List<String> said() {
        return List.copyOf(said);
    }

    @Override
    public List<Path> openFiles(String title) {
        return files;
    }

    @Override
    public Optional<Path> openFolder(String title) {
        return folder;
    }

    @Override
    public Optional<Path> saveFile(String title, Path start, String name) {
        return folder.map(each -> each.resolve(name));
    }

    @Override
    public boolean confirm(String title, String message, String deed) {
        return yes;
    }

    @Override
    public Optional<Integer> choose(String title, String message, List<String> deeds) {
        return yes ? Optional.of(0) : Optional.empty();
    }

    @Override
    public boolean form(String title, Node content, String deed, ObservableBooleanValue complete) {
        if (content.getScene() == null) {
            new Scene(new StackPane(content)).getRoot().applyCss();
        }
        typed.forEach((id, text) -> {
            if (content.lookup("#" + id) instanceof TextInputControl field) {
                field.setText(text);
            } else if (content.lookup("#" + id) instanceof ComboBox<?> box) {
                choose(box, text);
            }
        });
        return yes && complete.get();
    }

    private static <T> void choose(ComboBox<T> box, String text) {
        box.getItems().stream()
                .filter(item -> box.getConverter().toString(item).equals(text))
                .findFirst()
                .ifPresent(box::setValue);
    }

    @Override
    public void tell(String title, String message) {
        said.add(message);
    }

    @Override
    public void tell(String sentence) {
        said.add(sentence);
    }

    @Override
    public void tell(String sentence, String deed, Runnable run) {
        said.add(sentence);
        deeds.put(deed, run);
    }

    /** Does what a notice offered last under this word. */
    public void take(String deed) {
        deeds.remove(deed).run();
    }

    @Override
    public void warn(String sentence) {
        said.add("!" + sentence);
    }
}
