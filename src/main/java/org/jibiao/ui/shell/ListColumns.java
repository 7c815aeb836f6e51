package org.jibiao.ui.shell;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseEvent;
import org.jibiao.ui.kit.Preferences;
import org.jibiao.ui.kit.Tasks;

/** The columns of the lists on a screen, as wide as the user has drawn them before. */
final class ListColumns {

    private final Preferences preferences;

    ListColumns(Preferences preferences) {
        this.preferences = preferences;
    }

    /** Gives the lists of a screen that is opened for the first time their widths, and remembers those that are drawn. */
    void keep(Parent screen) {
        Tasks.afterwards(() -> {
            if (screen.getScene() != null) {
                screen.getScene().getRoot().applyCss();
                screen.getScene().getRoot().layout();
                screen.lookupAll(".table-view").stream()
                        .filter(node -> node instanceof TableView<?> && node.getId() != null)
                        .filter(node -> node.getProperties().put(ListColumns.class, true) == null)
                        .map(TableView.class::cast)
                        .forEach(this::keep);
            }
        });
    }

    private void keep(TableView<?> table) {
        String key = "columns." + table.getId();
        give(table, preferences.text(key, ""));
        table.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> {
            if (event.getTarget() instanceof Node node && isOfHeader(node)) {
                preferences.put(
                        key,
                        columns(table)
                                .map(column -> String.valueOf(Math.round(column.getWidth())))
                                .collect(Collectors.joining(",")));
            }
        });
    }

    /** The last column has what the others leave. */
    private static <T> void give(TableView<T> table, String widths) {
        List<Integer> wanted = Stream.of(widths.split(","))
                .filter(width -> width.matches("\\d{1,5}"))
                .map(Integer::valueOf)
                .toList();
        if (wanted.size() == table.getColumns().size()) {
            for (int column = 0; column + 1 < wanted.size(); column++) {
                var each = table.getColumns().get(column);
                table.resizeColumn(each, wanted.get(column) - each.getWidth());
            }
        }
    }

    private static Stream<? extends TableColumnBase<?, ?>> columns(TableView<?> table) {
        return table.getColumns().stream();
    }

    private static boolean isOfHeader(Node node) {
        Node step = node;
        while (step != null && !step.getStyleClass().contains("column-header-background")) {
            step = step.getParent();
        }
        return step != null;
    }
}
