package org.jibiao.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jibiao.store.StorageFailure;
import org.jibiao.ui.backup.DamagedView;
import org.jibiao.ui.kit.FxDialogs;
import org.jibiao.ui.kit.Preferences;
import org.jibiao.ui.kit.Session;
import org.jibiao.ui.shell.Look;

/** The window on the screen: its size and place remembered, its content wired, or a choice if the library is damaged. */
final class MainWindow {

    private static final double WIDTH = 1366;
    private static final double HEIGHT = 740;

    private final Path folder;
    private final Runnable onClosed;
    private final Preferences preferences;
    private final Look look;
    private final Stage stage = new Stage();
    private LibraryOpening opening;
    private Wiring wiring;

    MainWindow(Path folder, LibraryOpening opening, Runnable onClosed) {
        this.folder = folder;
        this.opening = opening;
        this.onClosed = onClosed;
        this.preferences = new Preferences(folder.resolve("窗口.properties"));
        this.look = new Look(preferences);
    }

    void show(List<Path> files) {
        Scene scene = new Scene(new StackPane(), WIDTH, HEIGHT);
        look.dress(scene);
        stage.setTitle("绩标");
        icons();
        place();
        stage.setScene(scene);
        stage.setOnCloseRequest(event -> close());
        fill(files);
        stage.show();
        announce();
    }

    private void fill(List<Path> files) {
        try {
            Session session = new Session(opening.await(), opening.forms());
            wiring = new Wiring(session, look, stage, folder, new FxDialogs(() -> stage), this::close);
            stage.getScene().setRoot(wiring.content());
            look.dressRoot(stage.getScene());
            wiring.begin(files);
        } catch (StorageFailure failure) {
            stage.getScene().setRoot(new DamagedView(folder, failure, () -> retry(files), this::close));
            look.dressRoot(stage.getScene());
        }
    }

    private void retry(List<Path> files) {
        opening = new LibraryOpening(folder, false);
        opening.begin();
        fill(files);
    }

    private void icons() {
        for (int size : new int[] {16, 32, 48, 256}) {
            InputStream in = MainWindow.class.getResourceAsStream("/org/jibiao/ui/icon/jibiao-" + size + ".png");
            if (in != null) {
                stage.getIcons().add(new Image(in));
            }
        }
    }

    private void place() {
        Rectangle2D last = Placement.last(preferences);
        Screen screen = Screen.getScreensForRectangle(Placement.handle(last)).stream()
                .findFirst()
                .orElseGet(Screen::getPrimary);
        boolean whole = preferences.text("maximized", "no").equals("yes");
        Placement placed = Placement.on(screen.getVisualBounds(), last, whole);
        stage.setX(placed.bounds().getMinX());
        stage.setY(placed.bounds().getMinY());
        stage.setWidth(placed.bounds().getWidth());
        stage.setHeight(placed.bounds().getHeight());
        stage.setMaximized(placed.whole());
    }

    private void remember() {
        preferences.put("maximized", stage.isMaximized() ? "yes" : "no");
        if (!stage.isMaximized() && !stage.isIconified()) {
            preferences.put(Map.of(
                    "x", stage.getX(), "y", stage.getY(), "width", stage.getWidth(), "height", stage.getHeight()));
        }
    }

    /** Says on standard output that the window can be used, if it was asked to. */
    private void announce() {
        String asked = System.getProperty("jibiao.usable", "");
        if (!asked.isEmpty()) {
            Platform.runLater(() -> {
                PrintWriter out =
                        new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
                out.println("usable");
                if (asked.equals("exit")) {
                    close();
                }
            });
        }
    }

    /** A second start: the window comes forward and opens the files. */
    void comeForward(List<Path> files) {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
        if (wiring != null && !files.isEmpty()) {
            wiring.screens().open(files);
        }
    }

    private void close() {
        if (wiring != null) {
            wiring.close();
        }
        remember();
        stage.hide();
        onClosed.run();
    }
}
