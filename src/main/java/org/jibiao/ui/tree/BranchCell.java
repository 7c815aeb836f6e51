package org.jibiao.ui.tree;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jibiao.model.Ref;
import org.jibiao.ui.kit.Marking;
import org.jibiao.ui.kit.Session;
import org.jibiao.ui.kit.found.Counts;
import org.jibiao.ui.kit.found.FoundMarks;
import org.jibiao.ui.kit.found.MarkTip;
import org.jibiao.ui.tree.Landing.Where;

/** A line of the tree: label and badge, and the mark where something that is dragged would go. */
final class BranchCell extends TreeCell<Branch> {

    private static final List<String> MARKS =
            Stream.of(Where.values()).map(Where::style).toList();

    private final Session session;
    private final Label label = new Label();
    private final Label badge = new Label();
    private final Label found = new Label();
    private final ChangeListener<FoundMarks> marks = (observed, before, now) -> showFound();
    private final HBox line;

    BranchCell(Session session) {
        this.session = session;
        label.setMinWidth(0);
        label.getStyleClass().add("branch-label");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        line = new HBox(4, label, gap, found, badge);
        found.getStyleClass().add("badge");
        found.setMinWidth(Region.USE_PREF_SIZE);
        session.marksProperty().addListener(new WeakChangeListener<>(marks));
        line.getStyleClass().add("branch");
        badge.getStyleClass().add("badge");
        badge.setMinWidth(Region.USE_PREF_SIZE);
        setPrefWidth(0);
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
        Counts counts = element().map(ref -> session.marks().in(ref)).orElse(Counts.NONE);
        counts.gravest().ifPresent(severity -> {
            found.setText(String.valueOf(counts.of(severity)));
            found.getStyleClass().setAll("label", "badge", MarkTip.styleOf(severity));
            found.setTooltip(new Tooltip(counts.words()));
        });
        found.setVisible(counts.total() > 0);
        found.setManaged(counts.total() > 0);
        setAccessibleHelp(counts.words());
    }

    /** The element of the line, empty for a heading. */
    Optional<Ref> element() {
        return Optional.ofNullable(getItem()).flatMap(Branch::element);
    }

    /** True if the lines below it are shown. */
    boolean isOpen() {
        return getTreeItem() != null && !getTreeItem().isLeaf() && getTreeItem().isExpanded();
    }

    /** Shows where what is dragged would go, or nothing. */
    void mark(Optional<Where> where) {
        getStyleClass().removeAll(MARKS);
        where.map(Where::style).ifPresent(getStyleClass()::add);
    }
}
