package org.jibiao.ui.tree;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseDragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import org.jibiao.model.Kind;
import org.jibiao.model.Ref;
import org.jibiao.ui.kit.Notices;
import org.jibiao.ui.kit.drag.ElementDrag;
import org.jibiao.ui.kit.drag.Relocation;
import org.jibiao.ui.kit.drag.TemplateDrag;
import org.jibiao.ui.tree.Landing.Where;

/** What is dragged in the tree and over it: its own lines, rows of a table, templates. */
final class BranchDrag {

    private final BookTreeModel model;
    private final Notices notices;
    private final Supplier<List<Ref>> chosen;
    private final TreeEdges edges;
    private final Runnable stop;

    /** {@code chosen} says which elements are selected. */
    BranchDrag(BookTreeModel model, Notices notices, Supplier<List<Ref>> chosen, TreeEdges edges) {
        this.model = model;
        this.notices = notices;
        this.chosen = chosen;
        this.edges = edges;
        this.stop = edges::stop;
    }

    /** Lets a line be dragged and dropped on. */
    void add(BranchCell cell) {
        cell.addEventHandler(MouseEvent.DRAG_DETECTED, event -> lift(cell, event));
        cell.addEventHandler(MouseDragEvent.MOUSE_DRAG_OVER, event -> over(cell, event));
        cell.addEventHandler(
                MouseDragEvent.MOUSE_DRAG_EXITED, event -> ElementDrag.in(event).ifPresent(drag -> drag.away(cell)));
        cell.addEventHandler(MouseDragEvent.MOUSE_DRAG_RELEASED, event -> released(cell, event));
        cell.addEventHandler(DragEvent.DRAG_OVER, event -> template(cell, event));
        cell.addEventHandler(DragEvent.DRAG_EXITED, event -> cell.mark(Optional.empty()));
        cell.addEventHandler(DragEvent.DRAG_DROPPED, event -> dropped(cell, event));
    }

    private void lift(BranchCell cell, MouseEvent event) {
        cell.element().filter(ref -> ref.kind() != Kind.DEPARTMENT_GOALS).ifPresent(ref -> {
            event.consume();
            List<Ref> selected = chosen.get();
            ElementDrag.lift(cell, selected.contains(ref) ? selected : List.of(ref));
        });
    }

    private Optional<Landing> landing(BranchCell cell, MouseDragEvent event, ElementDrag drag) {
        boolean below = event.getY() > cell.getHeight() / 2 && !cell.isOpen();
        return Optional.ofNullable(cell.getItem())
                .flatMap(on -> model.landing(drag.refs(), on, below, drag.copies(event)));
    }

    private void over(BranchCell cell, MouseDragEvent event) {
        ElementDrag.in(event).ifPresent(drag -> {
            event.consume();
            Optional<Landing> landing = landing(cell, event, drag);
            boolean beside = landing.filter(each -> each.where() != Where.INTO).isPresent();
            edges.over(beside ? null : cell.getTreeItem(), event.getSceneY());
            drag.atEnd(stop);
            if (landing.isEmpty()) {
                drag.forbid(cell);
                return;
            }
            String what = new Relocation(model.session().book(), drag.refs(), drag.copies(event)).words();
            drag.over(cell, what + landing.get().word(), () -> cell.mark(Optional.empty()));
            cell.mark(landing.map(Landing::where));
        });
    }

    private void released(BranchCell cell, MouseDragEvent event) {
        ElementDrag.in(event).ifPresent(drag -> {
            event.consume();
            drag.away(cell);
            landing(cell, event, drag).ifPresent(landing -> drop(drag, landing, event));
        });
    }

    /** A row that comes from a table leaves the user in that table; a line of the tree is followed. */
    private void drop(ElementDrag drag, Landing landing, MouseDragEvent event) {
        List<Ref> arrived = model.drop(drag.refs(), landing, drag.copies(event));
        if (arrived.isEmpty()) {
            return;
        }
        if (event.getGestureSource() instanceof BranchCell) {
            model.session().place().go(arrived.getFirst());
        }
        if (!landing.word().isEmpty()) {
            String what = drag.copies(event) ? "已复制 " : "已移动 ";
            String kind = drag.refs().getFirst().kind().label();
            notices.tell(
                    what + arrived.size() + " 个" + kind + landing.word() + "。",
                    "撤销",
                    () -> model.session().undo());
        }
    }

    private void template(BranchCell cell, DragEvent event) {
        boolean welcome = TemplateDrag.in(event.getDragboard())
                .flatMap(what -> cell.element().flatMap(ref -> model.landing(what, ref)))
                .isPresent();
        if (welcome) {
            event.acceptTransferModes(TransferMode.COPY);
            cell.mark(Optional.of(Where.BEFORE));
            event.consume();
        }
    }

    private void dropped(BranchCell cell, DragEvent event) {
        cell.mark(Optional.empty());
        TemplateDrag.in(event.getDragboard())
                .ifPresent(what -> cell.element().ifPresent(ref -> {
                    model.drop(what, ref);
                    event.setDropCompleted(true);
                    event.consume();
                }));
    }
}
