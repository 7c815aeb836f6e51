package org.jibiao.ui.kit;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Screen;
import javafx.stage.Window;
import org.jibiao.ui.kit.cell.Composition;

/** Questions in windows of their own. */
public final class FxDialogs implements Dialogs {

    private static final double WIDTH = 460;
    private static final double TITLE_BAR = 28;
    private static final double SCROLL_BAR = 14;

    private final Supplier<Window> owner;

    /** {@code owner} is asked each time, since the window may not be there yet. */
    public FxDialogs(Supplier<Window> owner) {
        this.owner = owner;
    }

    @Override
    public List<Path> openFiles(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(
                                "Word、Excel、PDF、绩标文件",
                                "*.docx",
                                "*.doc",
                                "*.xlsx",
                                "*.xls",
                                "*.pdf",
                                "*.html",
                                "*.htm",
                                "*.mht",
                                "*.mhtml",
                                "*.jbx",
                                "*.json",
                                "*.zip"),
                        new FileChooser.ExtensionFilter("所有文件", "*.*"));
        List<File> files = chooser.showOpenMultipleDialog(owner.get());
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> openFolder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        return Optional.ofNullable(chooser.showDialog(owner.get())).map(File::toPath);
    }

    @Override
    public Optional<Path> saveFile(String title, Path folder, String name) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(name);
        if (Files.isDirectory(folder)) {
            chooser.setInitialDirectory(folder.toFile());
        }
        return Optional.ofNullable(chooser.showSaveDialog(owner.get())).map(File::toPath);
    }

    @Override
    public boolean confirm(String title, String message, String deed) {
        return choose(title, message, List.of(deed)).isPresent();
    }

    @Override
    public Optional<Integer> choose(String title, String message, List<String> deeds) {
        Label text = new Label(message);
        text.setWrapText(true);
        text.setPrefWidth(WIDTH);
        return ask(title, text, deeds, new SimpleBooleanProperty(true));
    }

    @Override
    public boolean form(String title, Node content, String deed, ObservableBooleanValue complete) {
        return ask(title, content, List.of(deed), complete).isPresent();
    }

    @Override
    public void tell(String title, String message) {
        choose(title, message, List.of("知道了"));
    }

    private Optional<Integer> ask(String title, Node content, List<String> deeds, ObservableBooleanValue complete) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner.get());
        dialog.setTitle(title);
        dialog.getDialogPane().setContent(content);
        dialog.getDialogPane().getStyleClass().add("form-dialog");
        Composition.keepIn(dialog.getDialogPane().getScene());
        // The size of the text and its family are those of the window.
        dialog.getDialogPane().setStyle(owner.get().getScene().getRoot().getStyle());
        List<ButtonType> buttons = new ArrayList<>();
        for (String deed : deeds) {
            buttons.add(new ButtonType(deed, buttons.isEmpty() ? ButtonData.OK_DONE : ButtonData.OTHER));
        }
        dialog.getDialogPane().getButtonTypes().setAll(buttons);
        if (!deeds.equals(List.of("知道了"))) {
            dialog.getDialogPane().getButtonTypes().add(new ButtonType("取消", ButtonData.CANCEL_CLOSE));
        }
        Node first = dialog.getDialogPane().lookupButton(buttons.getFirst());
        first.setDisable(!complete.get());
        complete.addListener((observed, before, now) -> first.setDisable(!now));
        // The dialog itself gives the focus to its default button once it is there.
        dialog.setOnShown(event -> Tasks.afterwards(() -> {
            keepOnScreen(dialog.getDialogPane());
            Focus.enter(content);
        }));
        return dialog.showAndWait().map(buttons::indexOf).filter(index -> index >= 0);
    }

    /** What is higher than the screen is scrolled, so that the buttons stay in reach. */
    private static void keepOnScreen(DialogPane pane) {
        Window window = pane.getScene().getWindow();
        Rectangle2D room = Screen.getScreensForRectangle(window.getX(), window.getY(), window.getWidth(), 1).stream()
                .findFirst()
                .orElseGet(Screen::getPrimary)
                .getVisualBounds();
        double frame = Math.max(window.getHeight() - pane.getHeight(), TITLE_BAR);
        double over = pane.getHeight() + frame - room.getHeight();
        if (over > 0 && pane.getContent() instanceof Region content) {
            ScrollPane scroll = new ScrollPane();
            scroll.setFitToWidth(true);
            scroll.setFocusTraversable(false);
            scroll.getStyleClass().addAll("edge-to-edge", "tall-form");
            scroll.setPrefSize(content.getWidth() + SCROLL_BAR, content.getHeight() - over);
            pane.setContent(scroll);
            scroll.setContent(content);
            window.sizeToScene();
            window.setY(room.getMinY());
        }
    }
}
