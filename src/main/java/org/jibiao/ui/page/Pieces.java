package org.jibiao.ui.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jibiao.ui.kit.Tasks;
import org.jibiao.ui.page.table.scroll.Viewport;

/** A table too long to be made at once: in pieces, each made when it comes near what is seen. */
final class Pieces extends VBox {

    private static final double SLACK = 400;
    private static final double ROW = 34;

    /**
     * A part of the table.
     *
     * @param rows how many lines it has
     */
    record Piece(int rows, Supplier<Region> content) {}

    /** Where a piece stands, made or not. */
    private static final class Slot extends StackPane {

        private final int rows;
        private Optional<Supplier<Region>> content;

        Slot(Piece piece) {
            this.rows = piece.rows();
            this.content = Optional.of(piece.content());
            guess(ROW);
        }

        private void guess(double row) {
            if (content.isPresent()) {
                setMinHeight(Math.rint(rows * row));
            }
        }

        private void make() {
            content.ifPresent(each -> {
                setMinHeight(USE_COMPUTED_SIZE);
                getChildren().add(each.get());
            });
            content = Optional.empty();
        }
    }

    private final List<Slot> slots;
    private final Viewport viewport;

    Pieces(List<Piece> pieces) {
        this.slots = pieces.stream().map(Slot::new).toList();
        this.viewport = new Viewport(this, this::follow, () -> false);
        getChildren().setAll(slots);
        slots.getFirst().make();
        slots.getFirst().heightProperty().addListener((observed, before, now) -> {
            double row = now.doubleValue() / slots.getFirst().rows;
            slots.forEach(slot -> slot.guess(row));
        });
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        Tasks.afterwards(this::follow);
    }

    /** Makes what is seen by now, or nearly; what has no place yet is looked at after the next layout. */
    private void follow() {
        Viewport.Strip seen = viewport.seen();
        for (Slot slot : slots) {
            if (slot.getHeight() > 0
                    && slot.getLayoutY() < seen.bottom() + SLACK
                    && slot.getLayoutY() + slot.getHeight() > seen.top() - SLACK) {
                slot.make();
            }
        }
    }
}
