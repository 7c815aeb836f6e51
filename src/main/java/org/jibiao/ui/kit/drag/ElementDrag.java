package org.jibiao.ui.kit.drag;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseDragEvent;
import javafx.scene.input.MouseEvent;
import org.jibiao.model.Ref;

/**
 * Elements of one kind on their way, under the pointer, to another place in the window. A word beside the pointer says
 * what letting go would do; Esc gives it up, Ctrl leaves the elements where they are and takes copies.
 */
public final class ElementDrag {

    private static final String KEY = ElementDrag.class.getName();

    private final Node from;
    private final Scene scene;
    private final List<Ref> refs;
    private final PointerWord word = new PointerWord();
    private final Set<Runnable> ends = new LinkedHashSet<>();
    private final EventHandler<KeyEvent> keys = this::key;
    private final EventHandler<MouseEvent> moves = this::moved;
    private Consumer<MouseEvent> onMove = event -> {};
    private Object place = this;
    private Runnable leave = () -> {};
    private boolean givenUp;
    private boolean control;

    private ElementDrag(Node from, List<Ref> refs) {
        this.from = from;
        this.scene = from.getScene();
        this.refs = List.copyOf(refs);
    }

    /** Lifts {@code refs}; to be called where {@code from} is found to be dragged. */
    public static ElementDrag lift(Node from, List<Ref> refs) {
        ElementDrag drag = new ElementDrag(from, refs);
        from.getProperties().put(KEY, drag);
        from.startFullDrag();
        drag.scene.addEventFilter(KeyEvent.ANY, drag.keys);
        drag.scene.addEventFilter(MouseEvent.ANY, drag.moves);
        return drag;
    }

    /** Tells each move of the mouse, wherever it is in the window, and at last that the button was released. */
    public ElementDrag onMove(Consumer<MouseEvent> told) {
        onMove = told;
        return this;
    }

    /** What is dragged over or let go of; empty if it is something else, or was given up. */
    public static Optional<ElementDrag> in(MouseDragEvent event) {
        return event.getGestureSource() instanceof Node node
                        && node.getProperties().get(KEY) instanceof ElementDrag drag
                        && !drag.givenUp
                ? Optional.of(drag)
                : Optional.empty();
    }

    public List<Ref> refs() {
        return refs;
    }

    /** Whether copies are to go, by the keys that are held down at {@code event}. */
    public boolean copies(MouseEvent event) {
        return control || event.isShortcutDown();
    }

    /** It is over {@code there}, where letting go does what {@code text} says; {@code leaving} takes the marks away. */
    public void over(Object there, String text, Runnable leaving) {
        leave.run();
        place = there;
        leave = leaving;
        word.say(text, false, from);
    }

    /** It is over {@code there}, where it cannot go. */
    public void forbid(Object there) {
        over(there, "", () -> {});
        word.say("不能放在这里", true, from);
    }

    /** It is over {@code there} no more. */
    public void away(Object there) {
        if (there == place) {
            leave.run();
            leave = () -> {};
            word.hide();
        }
    }

    /** Run once when it is let go of or given up. */
    public void atEnd(Runnable run) {
        ends.add(run);
    }

    private void key(KeyEvent event) {
        boolean pressed = event.getEventType() == KeyEvent.KEY_PRESSED;
        if (event.getCode() == KeyCode.CONTROL) {
            control = pressed;
        } else if (event.getCode() == KeyCode.ESCAPE && pressed) {
            event.consume();
            givenUp = true;
            end();
        }
    }

    private void moved(MouseEvent event) {
        if (event.getEventType() == MouseEvent.MOUSE_DRAGGED) {
            word.moveTo(event.getScreenX(), event.getScreenY());
            onMove.accept(event);
        } else if (event.getEventType() == MouseEvent.MOUSE_RELEASED) {
            onMove.accept(event);
            end();
        }
    }

    private void end() {
        away(place);
        ends.forEach(Runnable::run);
        ends.clear();
        scene.removeEventFilter(KeyEvent.ANY, keys);
        scene.removeEventFilter(MouseEvent.ANY, moves);
    }
}
