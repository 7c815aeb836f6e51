package org.jibiao.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.jibiao.ui.kit.ScreenFixture;

/** Writes what a scene shows to {@code target/screens}. */
final class ScreenPictures {

    private ScreenPictures() {}

    static Path write(Scene scene, String name) throws IOException {
        WritableImage image = ScreenFixture.onScreen(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return scene.snapshot(null);
        });
        Path folder = Path.of("target", "screens");
        Files.createDirectories(folder);
        Path file = folder.resolve(name + ".png");
        ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile());
        return file;
    }
}
