package org.jibiao.ui.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A window on the built-in headless screen, with the program's theme; takes pictures into {@code target/screens}. */
public final class ScreenFixture implements AutoCloseable {

    private static final int PATIENCE = 60;

    private static final Path PICTURES = Path.of("target", "screens");

    private final Stage stage;

    private ScreenFixture(Stage stage) {
        this.stage = stage;
    }

    /** Starts the toolkit if it does not run yet. */
    public static void start() {
        try {
            FxToolkit.registerPrimaryStage();
        } catch (TimeoutException slow) {
            throw new IllegalStateException(slow);
        }
    }

    /** Shows what {@code content} makes, light or dark, in a window of this size. */
    public static ScreenFixture show(Supplier<Parent> content, double width, double height, boolean dark) {
        start();
        return onScreen(() -> {
            Application.setUserAgentStylesheet(
                    dark
                            ? new atlantafx.base.theme.PrimerDark().getUserAgentStylesheet()
                            : new atlantafx.base.theme.PrimerLight().getUserAgentStylesheet());
            Stage stage = new Stage();
            Scene scene = new Scene(content.get(), width, height);
            for (String sheet : java.util.List.of("theme.css", "page.css", "preview.css")) {
                java.net.URL url = ScreenFixture.class.getResource("/org/jibiao/ui/" + sheet);
                if (url != null) {
                    scene.getStylesheets().add(url.toExternalForm());
                }
            }
            stage.setScene(scene);
            stage.setWidth(width);
            stage.setHeight(height);
            stage.show();
            return new ScreenFixture(stage);
        });
    }

    public Stage stage() {
        return stage;
    }

    public Scene scene() {
        return stage.getScene();
    }

    /** Runs on the FX thread and waits for the result. */
    public static <T> T onScreen(Supplier<T> work) {
        if (Platform.isFxApplicationThread()) {
            return work.get();
        }
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(work.get());
            } catch (RuntimeException | Error failed) {
                result.completeExceptionally(failed);
            }
        });
        return result.orTimeout(PATIENCE, TimeUnit.SECONDS).join();
    }

    /** Runs on the FX thread and waits for the end of all it set off. */
    public static void doOnScreen(Runnable work) {
        onScreen(() -> {
            work.run();
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Waits until this holds, asked on the FX thread only, so that no half-finished change is seen; then for all it set off. */
    public static void until(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, () -> onScreen(condition::getAsBoolean));
        } catch (TimeoutException slow) {
            throw new AssertionError("not within " + PATIENCE + " seconds", slow);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Writes {@code target/screens/name.png}. */
    public Path picture(String name) {
        return picture(scene(), name);
    }

    /** Writes a picture of another window, such as a popup. */
    public static Path picture(Scene scene, String name) {
        WaitForAsyncUtils.waitForFxEvents();
        WritableImage image = onScreen(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return scene.snapshot(null);
        });
        try {
            Files.createDirectories(PICTURES);
            Path file = PICTURES.resolve(name + ".png");
            ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile());
            return file;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    @Override
    public void close() {
        doOnScreen(stage::close);
    }
}
