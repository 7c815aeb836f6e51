package org.jibiao.ui.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jibiao.form.At;
import org.jibiao.grid.Block;
import org.jibiao.grid.Cell;
import org.jibiao.grid.Document;
import org.jibiao.grid.Grid;
import org.jibiao.grid.Paragraph;
import org.jibiao.grid.Section;

/** A received document as it was read: its paragraphs and tables, with one spot lit up. */
final class OriginalView extends ScrollPane {

    /** More blocks than this are not drawn; what was read is in the list all the same. */
    private static final int MOST_BLOCKS = 400;

    private final VBox paper = new VBox(6);
    private final Map<At, Label> spots = new HashMap<>();
    private Optional<Label> lit = Optional.empty();

    OriginalView() {
        setFitToWidth(true);
        setContent(paper);
        paper.getStyleClass().add("original");
        setMinWidth(200);
    }

    void show(Optional<Document> document) {
        paper.getChildren().clear();
        spots.clear();
        lit = Optional.empty();
        int shown = 0;
        List<Section> sections = document.map(Document::sections).orElse(List.of());
        for (int section = 0; section < sections.size(); section++) {
            List<Block> blocks = sections.get(section).blocks();
            for (int block = 0; block < blocks.size() && shown < MOST_BLOCKS; block++) {
                node(blocks.get(block), section, block).ifPresent(paper.getChildren()::add);
                shown++;
            }
        }
        if (shown == MOST_BLOCKS) {
            paper.getChildren().add(new Label("文件很长，这里只显示前面一部分；读到的内容都在右边。"));
        }
        if (shown == 0) {
            paper.getChildren().add(new Label("这个文件没有可显示的内容。"));
        }
    }

    private Optional<Node> node(Block block, int section, int index) {
        return switch (block) {
            case Paragraph paragraph -> Optional.of(spot(paragraph.text(), At.paragraph(section, index)));
            case Grid grid -> Optional.of(table(grid, section, index));
            default -> Optional.empty();
        };
    }

    private Label spot(String text, At at) {
        Label label = new Label(text);
        label.setWrapText(true);
        spots.put(at, label);
        return label;
    }

    private Node table(Grid grid, int section, int block) {
        GridPane pane = new GridPane();
        pane.getStyleClass().add("form-head");
        double width = Math.max(1, grid.width());
        for (int column : grid.columns()) {
            ColumnConstraints constraints = new ColumnConstraints();
            constraints.setPercentWidth(100 * column / width);
            pane.getColumnConstraints().add(constraints);
        }
        for (int row = 0; row < grid.rows().size(); row++) {
            List<Cell> cells = grid.rows().get(row).cells();
            for (int index = 0; index < cells.size(); index++) {
                Cell cell = cells.get(index);
                Label label = spot(cell.text(), new At(section, block, row, index));
                label.getStyleClass().add("grid-cell");
                label.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
                pane.add(label, cell.column(), row, cell.columnSpan(), cell.rowSpan());
            }
        }
        return pane;
    }

    /** Lights up the spot and brings it into view. */
    void reveal(At at) {
        lit.ifPresent(label -> label.getStyleClass().remove("cursor-row"));
        lit = Optional.ofNullable(spots.get(at));
        lit.ifPresent(label -> {
            label.getStyleClass().add("cursor-row");
            double top = paper.sceneToLocal(label.localToScene(0, 0)).getY();
            double free = paper.getHeight() - getViewportBounds().getHeight();
            setVvalue(free <= 0 ? 0 : Math.clamp((top - 60) / free, 0, 1));
        });
    }
}
