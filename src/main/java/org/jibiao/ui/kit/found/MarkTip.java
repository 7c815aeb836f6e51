package org.jibiao.ui.kit.found;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import org.jibiao.check.pack.Severity;

/**
 * Tells what was found in a cell when the mouse rests on it, and to whoever has the screen read to him; the node gets
 * the style class {@code found-error}, {@code found-warning} or {@code found-hint}.
 */
public final class MarkTip {

    private static final double WIDTH = 380;

    private record Shown(FoundMark mark, Tooltip tip) {}

    private MarkTip() {}

    /** Shows {@code mark} on {@code node} instead of the one before. */
    public static void show(Node node, Optional<FoundMark> mark) {
        Optional<Shown> before = shown(node);
        if (before.map(Shown::mark).equals(mark)) {
            return;
        }
        before.ifPresent(old -> {
            Tooltip.uninstall(node, old.tip());
            node.getStyleClass().remove(styleOf(old.mark().severity()));
            node.getProperties().remove(MarkTip.class);
        });
        mark.ifPresent(now -> {
            Tooltip tip = new Tooltip(now.words());
            tip.setWrapText(true);
            tip.setMaxWidth(WIDTH);
            Tooltip.install(node, tip);
            node.getStyleClass().add(styleOf(now.severity()));
            node.getProperties().put(MarkTip.class, new Shown(now, tip));
        });
        node.setAccessibleHelp(mark.map(FoundMark::words).orElse(""));
    }

    /** What is shown on {@code node}. */
    public static Optional<FoundMark> on(Node node) {
        return shown(node).map(Shown::mark);
    }

    private static Optional<Shown> shown(Node node) {
        return node.hasProperties() && node.getProperties().get(MarkTip.class) instanceof Shown there
                ? Optional.of(there)
                : Optional.empty();
    }

    /** The style class that goes with a severity. */
    public static String styleOf(Severity severity) {
        return "found-" + severity.key();
    }
}
