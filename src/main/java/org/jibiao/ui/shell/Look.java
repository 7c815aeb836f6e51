package org.jibiao.ui.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.application.Application;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import org.jibiao.ui.kit.Failures;
import org.jibiao.ui.kit.Preferences;

/** Theme, text size and font of the window; remembered. */
public final class Look {

    private static final int LEAST = 11;
    private static final int USUAL = 13;
    private static final int MOST = 18;
    private static final List<String> FAMILIES = List.of(
            "Microsoft YaHei UI", "微软雅黑", "Noto Sans CJK SC", "Source Han Sans SC", "思源黑体", "PingFang SC", "苹方-简");

    private final Preferences preferences;
    private final BooleanProperty dark = new SimpleBooleanProperty();
    private final IntegerProperty size = new SimpleIntegerProperty();
    private String family = "";

    public Look(Preferences preferences) {
        this.preferences = preferences;
        dark.set(preferences.text("theme", "light").equals("dark"));
        size.set(Math.clamp((int) preferences.number("textSize", USUAL), LEAST, MOST));
    }

    /** Dresses {@code scene}, now and whenever the look changes. */
    public void dress(Scene scene) {
        family = family();
        for (String sheet : List.of("theme.css", "page.css", "preview.css")) {
            scene.getStylesheets()
                    .add(Look.class.getResource("/org/jibiao/ui/" + sheet).toExternalForm());
        }
        dark.addListener((observed, before, now) -> theme());
        size.addListener((observed, before, now) -> text(scene));
        theme();
        text(scene);
    }

    /** Dresses a root that came to {@code scene} later. */
    public void dressRoot(Scene scene) {
        text(scene);
    }

    private void theme() {
        Application.setUserAgentStylesheet(
                dark.get() ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        preferences.put("theme", dark.get() ? "dark" : "light");
    }

    private void text(Scene scene) {
        scene.getRoot().setStyle("-fx-font-size: " + size.get() + "px; -fx-font-family: \"" + family + "\";");
        preferences.put("textSize", String.valueOf(size.get()));
    }

    /** The system's Chinese font, or the bundled one where it has none. */
    private static String family() {
        Set<String> installed = Set.copyOf(Font.getFamilies());
        for (String family : FAMILIES) {
            if (installed.contains(family)) {
                return family;
            }
        }
        try (InputStream in = Look.class.getResourceAsStream("/org/jibiao/ui/font/NotoSansSC.ttf")) {
            Font bundled = Font.loadFont(in, USUAL);
            return bundled == null ? "System" : bundled.getFamily();
        } catch (IOException unreadable) {
            Failures.log(unreadable);
            return "System";
        }
    }

    /** What else the window remembers. */
    public Preferences preferences() {
        return preferences;
    }

    public void toggleDark() {
        dark.set(!dark.get());
    }

    /** Larger (1), smaller (-1) or as usual (0). */
    public void resizeText(int by) {
        size.set(by == 0 ? USUAL : Math.clamp(size.get() + by, LEAST, MOST));
    }

    /** Text size in percent of the usual one. */
    public int percent() {
        return Math.round(100f * size.get() / USUAL);
    }

    IntegerProperty sizeProperty() {
        return size;
    }

    /** Whether the dark theme is on, for the settings. */
    public boolean isDark() {
        return dark.get();
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
