package org.jibiao.ui.tree;

import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jibiao.model.Id;
import org.jibiao.model.Kind;
import org.jibiao.model.Ref;
import org.jibiao.ui.kit.Marking;
import org.jibiao.ui.kit.drag.TemplateDrag;
import org.jibiao.ui.kit.found.Counts;
import org.jibiao.ui.kit.found.FoundMarks;
import org.jibiao.ui.kit.found.MarkTip;

/** A line of the tree: label and badge; it can be dragged and dropped on. */
final class BranchCell extends TreeCell<Branch> {

    private static final String DRAGGED = "jibiao-element:";

    private final BookTreeModel model;
    private final Label label = new Label();
    private final Label badge = new Label();
    private final Label found = new Label();
    private final ChangeListener<FoundMarks> marks = (observed, before, now) -> showFound();
    private final HBox line;

    BranchCell(BookTreeModel model) {
        this.model = model;
        label.setMinWidth(0);
        label.getStyleClass().add("branch-label");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        line = new HBox(4, label, gap, found, badge);
        found.getStyleClass().add("badge");
        found.setMinWidth(Region.USE_PREF_SIZE);
        model.session().marksProperty().addListener(new WeakChangeListener<>(marks));
        line.getStyleClass().add("branch");
        badge.getStyleClass().add("badge");
        badge.setMinWidth(Region.USE_PREF_SIZE);
        setPrefWidth(0);
        addEventHandler(MouseEvent.DRAG_DETECTED, this::lift);
        addEventHandler(DragEvent.DRAG_OVER, this::over);
        addEventHandler(DragEvent.DRAG_EXITED, event -> getStyleClass().remove("drop-before"));
        addEventHandler(DragEvent.DRAG_DROPPED, this::drop);
    }

    @Override
    protected void updateItem(Branch branch, boolean empty) {
        super.updateItem(branch, empty);
        if (empty || branch == null) {
            setGraphic(null);
            setTooltip(null);
            return;
        }
        label.setText(branch.label());
        badge.setText(branch.badge());
        badge.setVisible(!branch.badge().isEmpty());
        badge.setManaged(badge.isVisible());
        setTooltip(branch.label().length() > 14 ? new Tooltip(branch.label()) : null);
        boolean secret = branch.badge().endsWith(Marking.SIGN);
        setAccessibleText(branch.label() + (secret ? "，" + branch.badge() : ""));
        showFound();
        setGraphic(line);
    }

    /** How many findings of the gravest kind it has. */
    private void showFound() {
        Counts counts = isElement() ? model.session().marks().in(getItem().ref().get()) : Counts.NONE;
        counts.gravest().ifPresent(severity -> {
            found.setText(String.valueOf(counts.of(severity)));
            found.getStyleClass().setAll("label", "badge", MarkTip.styleOf(severity));
            found.setTooltip(new Tooltip(counts.words()));
        });
        found.setVisible(counts.total() > 0);
        found.setManaged(counts.total() > 0);
        setAccessibleHelp(counts.words());
    }

    private boolean isElement() {
        return getItem() != null
                && getItem().ref().isPresent()
                && getItem().key().equals(getItem().ref().get().id().toString());
    }

    private void lift(MouseEvent event) {
        if (isElement() && getItem().ref().get().kind() != Kind.DEPARTMENT_GOALS) {
            Ref ref = getItem().ref().get();
            ClipboardContent content = new ClipboardContent();
            content.putString(DRAGGED + ref.kind() + ":" + ref.id());
            startDragAndDrop(TransferMode.MOVE).setContent(content);
            event.consume();
        }
    }

    private static Ref dragged(Dragboard board) {
        if (!board.hasString() || !board.getString().startsWith(DRAGGED)) {
            return Ref.BOOK;
        }
        String[] parts = board.getString().substring(DRAGGED.length()).split(":");
        return new Ref(Kind.valueOf(parts[0]), Id.of(parts[1]));
    }

    private void over(DragEvent event) {
        Ref ref = dragged(event.getDragboard());
        boolean template = isElement()
                && TemplateDrag.in(event.getDragboard())
                        .flatMap(what -> model.landing(what, getItem().ref().get()))
                        .isPresent();
        if (template
                || !ref.equals(Ref.BOOK)
                        && isElement()
                        && model.mayDrop(ref, getItem().ref().get())) {
            event.acceptTransferModes(template ? TransferMode.COPY : TransferMode.MOVE);
            if (!getStyleClass().contains("drop-before")) {
                getStyleClass().add("drop-before");
            }
            event.consume();
        }
    }

    private void drop(DragEvent event) {
        Ref ref = dragged(event.getDragboard());
        getStyleClass().remove("drop-before");
        Optional<TemplateDrag> template = TemplateDrag.in(event.getDragboard());
        if (template.isPresent() && isElement()) {
            model.drop(template.get(), getItem().ref().get());
            event.setDropCompleted(true);
            event.consume();
        } else if (!ref.equals(Ref.BOOK) && isElement()) {
            model.drop(ref, getItem().ref().get());
            event.setDropCompleted(true);
            event.consume();
        }
    }
}
