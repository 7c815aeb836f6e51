package org.jibiao.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every screen can be shown, light, dark and with large text, and shows something. */
class ScreenTourTest {

    private static final int LEAST = 40;

    @TempDir
    Path folder;

    @Test
    void everyScreenIsShownInTheLight() throws IOException {
        assertShown(ScreenTour.take(folder, 1366, 768, false, 0));
    }

    @Test
    void everyScreenIsShownInTheDark() throws IOException {
        assertShown(ScreenTour.take(folder, 1366, 768, true, 0));
    }

    @Test
    void everyScreenIsShownWithLargeText() throws IOException {
        assertShown(ScreenTour.take(folder, 1366, 768, false, 5));
    }

    /** What a title and a bar of tasks leave of 1920×1080; the headless screen has no more than a thousand lines. */
    @Test
    void everyScreenIsShownOnALargeScreen() throws IOException {
        assertShown(ScreenTour.take(folder, 1920, 980, false, 0));
    }

    /** What is left of 1366×768 when everything is drawn half as large again. */
    @Test
    void everyScreenIsShownAtOneAndAHalf() throws IOException {
        assertShown(ScreenTour.take(folder, 911, 512, false, 0));
    }

    private static void assertShown(List<Path> pictures) throws IOException {
        assertTrue(pictures.size() >= LEAST);
        assertEquals(pictures.size(), Set.copyOf(pictures).size());
        for (Path picture : pictures) {
            assertTrue(colours(ImageIO.read(picture.toFile())) > 8, picture + " is blank");
        }
    }

    private static int colours(BufferedImage image) {
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < image.getHeight(); y += 3) {
            for (int x = 0; x < image.getWidth(); x += 3) {
                colours.add(image.getRGB(x, y));
            }
        }
        return colours.size();
    }
}
