package org.jibiao.ui.page.table.scroll;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/**
 * The part of a table that is seen in the scroll pane around it; all of it where there is none. What lies above can
 * become higher, and a line be asked for: both are set right after the next layout, before anything is drawn.
 */
public final class Viewport {

    /** A strip of the table, from top to bottom. */
    public record Strip(double top, double bottom) {}

    private static final double MARGIN = 40;
    private static final double GUESS = 1000;
    private static final int PASSES = 8;

    private final Region table;
    private final ChangeListener<Object> moved;
    private final Runnable tell;
    private final BooleanSupplier outgrown;
    private final Runnable afterLayout = this::settle;
    private Optional<ScrollPane> scroll = Optional.empty();
    private Optional<Supplier<Strip>> wanted = Optional.empty();
    private Optional<Strip> told = Optional.empty();
    private double owed;

    /**
     * {@code moved} is told when another part is seen; {@code outgrown} says whether the table has another height by now
     * than it was laid out for.
     */
    public Viewport(Region table, Runnable moved, BooleanSupplier outgrown) {
        this.table = table;
        this.outgrown = outgrown;
        this.tell = moved;
        this.moved = (observed, before, now) -> tell();
        table.sceneProperty().addListener((observed, before, now) -> attach(before, now));
    }

    private void attach(Scene before, Scene now) {
        scroll.ifPresent(pane -> {
            pane.vvalueProperty().removeListener(moved);
            pane.viewportBoundsProperty().removeListener(moved);
        });
        scroll = Optional.empty();
        if (before != null) {
            before.removePostLayoutPulseListener(afterLayout);
        }
        if (now != null) {
            now.addPostLayoutPulseListener(afterLayout);
            scroll = around();
        }
        scroll.ifPresent(pane -> {
            pane.vvalueProperty().addListener(moved);
            pane.viewportBoundsProperty().addListener(moved);
        });
    }

    private Optional<ScrollPane> around() {
        Parent step = table.getParent();
        while (step != null && !(step instanceof ScrollPane)) {
            step = step.getParent();
        }
        return Optional.ofNullable((ScrollPane) step);
    }

    /** What is seen now, in the table's coordinates, once all that is owed is set right. */
    public Strip seen() {
        if (scroll.isEmpty() || scroll.get().getContent() == null) {
            return new Strip(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        }
        Node content = scroll.get().getContent();
        double above = content.sceneToLocal(table.localToScene(0, 0)).getY();
        double height = scroll.get().getViewportBounds().getHeight();
        double top = scroll.get().getVvalue() * hidden() + owed - above;
        return new Strip(top, top + (height > 0 ? height : GUESS));
    }

    /** How much of the content has no room in the pane. */
    private double hidden() {
        double all = scroll.orElseThrow().getContent().getLayoutBounds().getHeight();
        return Math.max(0, all - scroll.orElseThrow().getViewportBounds().getHeight());
    }

    /** Lines above have become higher by {@code more}; what is seen shall stay where it is. */
    public void owe(double more) {
        if (scroll.isPresent()) {
            owed += more;
        }
    }

    /** Scrolls as little as is needed to show the strip that {@code strip} says once all is laid out. */
    public void reveal(Supplier<Strip> strip) {
        wanted = Optional.of(strip);
    }

    private void settle() {
        for (int pass = 0; pass < PASSES && pay(); pass++) {
            table.getScene().getRoot().layout();
        }
        wanted = Optional.empty();
        if (!told.equals(Optional.of(seen()))) {
            // What stands above or below has another height: the pane is where it was, the table is not.
            tell();
        }
    }

    private void tell() {
        told = Optional.of(seen());
        tell.run();
    }

    /** Sets right what is owed for the layout there is; true if that changed something, so that there may be more. */
    private boolean pay() {
        if (outgrown.getAsBoolean()) {
            table.requestLayout();
            return true;
        }
        if (scroll.isEmpty() || scroll.get().getContent() == null) {
            return false;
        }
        double before = scroll.get().getVvalue();
        double by = owed;
        owed = 0;
        scrollBy(by);
        wanted.ifPresent(strip -> show(strip.get()));
        return scroll.get().getVvalue() != before;
    }

    private void show(Strip strip) {
        Strip seen = seen();
        if (strip.top() < seen.top()) {
            scrollBy(strip.top() - MARGIN - seen.top());
        } else if (strip.bottom() > seen.bottom()) {
            scrollBy(Math.min(strip.bottom() + MARGIN - seen.bottom(), strip.top() - seen.top()));
        }
    }

    /** True while the end of all is seen, and shall stay so. */
    public boolean isAtEnd() {
        return scroll.isPresent()
                && scroll.get().getVvalue() == scroll.get().getVmax()
                && scroll.get().getContent() != null
                && hidden() > 0;
    }

    /** How far a point of the scene lies above what is seen (negative), or below it; within {@code zone} counts. */
    public double beyond(double sceneY, double zone) {
        if (scroll.isEmpty()) {
            return 0;
        }
        double y = sceneY - scroll.get().localToScene(0, 0).getY();
        double height = scroll.get().getViewportBounds().getHeight();
        return y < zone ? y - zone : Math.max(0, y - height + zone);
    }

    /** Scrolls at once. */
    public void scrollBy(double by) {
        double hidden = scroll.isEmpty() ? 0 : hidden();
        if (hidden > 0 && by != 0) {
            ScrollPane pane = scroll.get();
            pane.setVvalue(Math.clamp(pane.getVvalue() + by / hidden, 0, 1));
        }
    }
}
