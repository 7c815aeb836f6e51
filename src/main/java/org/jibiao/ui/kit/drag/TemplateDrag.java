package org.jibiao.ui.kit.drag;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/**
 * A template on its way from the list of templates into the book.
 *
 * @param project true for a whole project, false for an indicator
 * @param level2 the class of an indicator, {@code ""} for a project
 * @param library id of the library it stands in
 * @param template its id there
 */
public record TemplateDrag(boolean project, String level2, String library, String template) {

    private static final DataFormat FORMAT = new DataFormat("application/x-jibiao-template");
    private static final String BETWEEN = "\n";

    /** Begins to drag it, {@code from} the line that shows it. */
    public void lift(Node from) {
        ClipboardContent content = new ClipboardContent();
        content.put(FORMAT, text());
        Dragboard board = from.startDragAndDrop(TransferMode.COPY);
        board.setContent(content);
        board.setDragView(from.snapshot(null, null));
    }

    /** What is dragged, empty if it is something else. */
    public static Optional<TemplateDrag> in(Dragboard board) {
        return board.hasContent(FORMAT) && board.getContent(FORMAT) instanceof String text
                ? read(text)
                : Optional.empty();
    }

    /** As it lies on the board. */
    String text() {
        return String.join(BETWEEN, project ? "project" : "indicator", level2, library, template);
    }

    static Optional<TemplateDrag> read(String text) {
        List<String> parts = List.of(text.split(BETWEEN, -1));
        return parts.size() == 4
                ? Optional.of(
                        new TemplateDrag(parts.get(0).equals("project"), parts.get(1), parts.get(2), parts.get(3)))
                : Optional.empty();
    }
}
