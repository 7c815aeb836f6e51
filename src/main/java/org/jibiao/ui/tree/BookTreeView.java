package org.jibiao.ui.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jibiao.model.Kind;
import org.jibiao.model.Ref;
import org.jibiao.ui.kit.Notices;
import org.jibiao.ui.kit.Tasks;

/** The tree with its filter. Lines stay as they are while the book changes; expansion, selection and scroll survive. */
public final class BookTreeView extends VBox {

    private final BookTreeModel model;
    private final Notices notices;
    private final TreeView<Branch> tree = new TreeView<>();
    private final TextField filter = new TextField();
    private boolean following;
    private Runnable enter = () -> {};

    public BookTreeView(BookTreeModel model, Notices notices) {
        super(8);
        this.model = model;
        this.notices = notices;
        getStyleClass().add("tree-pane");
        filter.setId("tree-filter");
        filter.setFocusTraversable(false);
        filter.setPromptText("筛选项目、指标（拼音首字母可用）");
        filter.textProperty().addListener((observed, before, now) -> refresh());
        tree.setId("book-tree");
        tree.setAccessibleText("申报树");
        tree.setShowRoot(false);
        tree.setRoot(new TreeItem<>(new Branch("", "", "", Optional.empty(), List.of())));
        tree.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        BranchDrag drag = new BranchDrag(model, notices, this::chosen, new TreeEdges(tree));
        tree.setCellFactory(view -> {
            BranchCell cell = new BranchCell(model.session());
            drag.add(cell);
            return cell;
        });
        tree.setFixedCellSize(26);
        VBox.setVgrow(tree, Priority.ALWAYS);
        getChildren().addAll(filter, tree);
        tree.getSelectionModel().selectedItemProperty().addListener((observed, before, now) -> selected(now));
        tree.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        model.session().bookProperty().addListener((observed, before, now) -> refresh());
        model.session().place().spotProperty().addListener((observed, before, now) -> follow());
        refresh();
        tree.getRoot().getChildren().forEach(year -> {
            year.setExpanded(true);
            year.getChildren().forEach(each -> each.setExpanded(true));
        });
    }

    private void refresh() {
        following = true;
        List<TreeItem<Branch>> selected = List.copyOf(tree.getSelectionModel().getSelectedItems());
        sync(tree.getRoot(), model.branches(filter.getText()));
        if (!filter.getText().isBlank()) {
            expand(tree.getRoot());
        }
        following = false;
        follow();
        if (selected.size() > 1) {
            reselect(selected);
        }
        Tasks.afterwards(this::refocus);
    }

    /** Lines that were put elsewhere lose the focus of the tree, and the arrow keys would begin at the top. */
    private void refocus() {
        int at = tree.getSelectionModel().getSelectedIndex();
        if (at >= 0 && tree.getFocusModel().getFocusedIndex() < 0) {
            tree.getFocusModel().focus(at);
        }
    }

    /** Several selected lines remain so, wherever they are now. */
    private void reselect(List<TreeItem<Branch>> selected) {
        following = true;
        tree.getSelectionModel().clearSelection();
        selected.stream()
                .filter(item -> item != null && tree.getRow(item) >= 0)
                .forEach(tree.getSelectionModel()::select);
        following = false;
    }

    private static void expand(TreeItem<Branch> item) {
        item.getChildren().forEach(each -> {
            each.setExpanded(true);
            expand(each);
        });
    }

    /** Makes the lines under {@code item} those of {@code wanted}, keeping every line that is still there. */
    private static void sync(TreeItem<Branch> item, List<Branch> wanted) {
        Map<String, TreeItem<Branch>> there = new HashMap<>();
        item.getChildren().forEach(each -> there.put(each.getValue().key(), each));
        List<TreeItem<Branch>> lines = new ArrayList<>(wanted.size());
        for (Branch branch : wanted) {
            TreeItem<Branch> old = there.get(branch.key());
            TreeItem<Branch> line = old == null ? new TreeItem<>(branch) : old;
            if (old == null || line.getValue() != branch) {
                line.setValue(branch);
                sync(line, branch.below());
            }
            lines.add(line);
        }
        if (!item.getChildren().equals(lines)) {
            item.getChildren().setAll(lines);
        }
    }

    private void selected(TreeItem<Branch> item) {
        if (!following && item != null) {
            item.getValue().ref().ifPresent(ref -> model.session().place().go(ref));
        }
    }

    /** Selects the line of the current place, or of the nearest one above it that is open. */
    private void follow() {
        Ref here = model.session().place().ref();
        List<Ref> path = model.session().book().path(here);
        TreeItem<Branch> best = null;
        for (Ref step : path) {
            TreeItem<Branch> found = find(tree.getRoot(), step, best == null ? tree.getRoot() : best);
            if (found == null) {
                break;
            }
            best = found;
        }
        following = true;
        if (best == null) {
            tree.getSelectionModel().clearSelection();
        } else if (tree.getSelectionModel().getSelectedItem() != best) {
            for (TreeItem<Branch> above = best.getParent(); above != null; above = above.getParent()) {
                above.setExpanded(true);
            }
            int row = tree.getRow(best);
            tree.getSelectionModel().clearAndSelect(row);
            tree.scrollTo(Math.max(0, row - 8));
        }
        following = false;
    }

    private static TreeItem<Branch> find(TreeItem<Branch> root, Ref ref, TreeItem<Branch> from) {
        for (TreeItem<Branch> child : from.getChildren()) {
            boolean heading = child.getValue().key().contains(":")
                    || child.getValue().ref().isEmpty();
            if (!heading && child.getValue().key().equals(ref.id().toString())) {
                return child;
            }
            boolean lookInside = heading || (child.isExpanded() && !child.isLeaf() && from != root && isClass(child));
            TreeItem<Branch> below = lookInside ? find(root, ref, child) : null;
            if (below != null) {
                return below;
            }
        }
        return null;
    }

    private static boolean isClass(TreeItem<Branch> item) {
        return item.getValue().key().length() > 36;
    }

    private void key(KeyEvent event) {
        TreeItem<Branch> item = tree.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.ENTER && item != null) {
            event.consume();
            item.getValue().ref().ifPresent(ref -> enter.run());
            return;
        }
        List<Ref> chosen = chosen();
        if (chosen.isEmpty()) {
            return;
        }
        if (event.getCode() == KeyCode.DELETE) {
            event.consume();
            model.delete(chosen)
                    .ifPresent(phrase ->
                            notices.tell(phrase, "撤销", () -> model.session().undo()));
        } else if (event.isAltDown() && event.getCode() == KeyCode.UP) {
            event.consume();
            model.move(chosen, -1);
        } else if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
            event.consume();
            model.move(chosen, 1);
        }
    }

    /** The selected elements, from top to bottom, of the kind of the one selected last. */
    private List<Ref> chosen() {
        TreeItem<Branch> lead = tree.getSelectionModel().getSelectedItem();
        if (lead == null || lead.getValue().element().isEmpty()) {
            return List.of();
        }
        Kind kind = lead.getValue().element().get().kind();
        return tree.getSelectionModel().getSelectedIndices().stream()
                .sorted()
                .map(tree::getTreeItem)
                .filter(Objects::nonNull)
                .flatMap(item -> item.getValue().element().stream())
                .filter(ref -> ref.kind() == kind)
                .toList();
    }

    /** What Enter does on a line that leads somewhere. */
    public void onEnter(Runnable run) {
        enter = run;
    }

    /** Gives the focus to the tree. */
    public void enter() {
        tree.requestFocus();
    }

    /** Gives the focus to the filter. */
    public void enterFilter() {
        filter.requestFocus();
    }
}
