package org.jibiao.ui.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import org.jibiao.form.At;
import org.jibiao.grid.Block;
import org.jibiao.grid.Cell;
import org.jibiao.grid.Document;
import org.jibiao.grid.Grid;
import org.jibiao.grid.Paragraph;
import org.jibiao.grid.Section;

/** A received document as it was read, block by block as far as it is in view; one spot of it can be lit up. */
final class OriginalView extends ListView<OriginalView.Piece> {

    /** Rows of a table that stand together; a longer table is several pieces, so that scrolling stays light. */
    private static final int ROWS_A_PIECE = 60;

    private static final double SCROLL_BAR = 60;

    /**
     * A block of the paper, or some rows of a table.
     *
     * @param from first row of the table shown
     */
    record Piece(int section, int block, int from, Block content) {

        boolean holds(At at) {
            boolean rows = !(content instanceof Grid) || (at.row() >= from && at.row() < from + ROWS_A_PIECE);
            return at.section() == section && at.block() == block && rows;
        }
    }

    private Optional<At> lit = Optional.empty();

    OriginalView() {
        setId("original");
        getStyleClass().add("original");
        setCellFactory(list -> new PieceCell());
        setAccessibleText("原文件");
        setMinWidth(200);
        setPlaceholder(new Label("这个文件没有可显示的内容。"));
    }

    void show(Optional<Document> document) {
        lit = Optional.empty();
        List<Piece> pieces = new ArrayList<>();
        List<Section> sections = document.map(Document::sections).orElse(List.of());
        for (int section = 0; section < sections.size(); section++) {
            Section each = sections.get(section);
            for (int block = 0; block < each.blocks().size(); block++) {
                add(pieces, section, block, each.blocks().get(block));
            }
        }
        getItems().setAll(pieces);
    }

    private static void add(List<Piece> pieces, int section, int block, Block content) {
        if (content instanceof Grid grid) {
            for (int from = 0; from < grid.rows().size(); from += ROWS_A_PIECE) {
                pieces.add(new Piece(section, block, from, grid));
            }
        } else if (content instanceof Paragraph) {
            pieces.add(new Piece(section, block, 0, content));
        }
    }

    /** Lights up the spot and brings it into view. */
    void reveal(At at) {
        lit = Optional.of(at);
        refresh();
        for (int index = 0; index < getItems().size(); index++) {
            if (getItems().get(index).holds(at)) {
                scrollTo(Math.max(0, index - 1));
                return;
            }
        }
    }

    private final class PieceCell extends ListCell<Piece> {

        @Override
        protected void updateItem(Piece piece, boolean empty) {
            super.updateItem(piece, empty);
            setText(null);
            setGraphic(empty || piece == null ? null : node(piece));
            setPrefWidth(0);
        }

        /** Lists ask for heights without a width; wrapped texts have none without one. */
        @Override
        protected double computePrefHeight(double width) {
            double inside = getListView().getWidth() - snappedLeftInset() - snappedRightInset() - SCROLL_BAR;
            return getGraphic() == null || inside <= 0
                    ? super.computePrefHeight(width)
                    : getGraphic().prefHeight(inside) + snappedTopInset() + snappedBottomInset();
        }

        private Node node(Piece piece) {
            return piece.content() instanceof Grid grid ? table(grid, piece) : line((Paragraph) piece.content(), piece);
        }

        private Node line(Paragraph paragraph, Piece piece) {
            Label label = new Label(paragraph.text());
            label.setWrapText(true);
            label.setMaxWidth(Double.MAX_VALUE);
            label.getStyleClass().add("original-line");
            if (lit.filter(piece::holds).isPresent()) {
                label.getStyleClass().add("cursor-row");
            }
            return label;
        }

        private Node table(Grid grid, Piece piece) {
            GridPane pane = new GridPane();
            pane.getStyleClass().add("form-head");
            double width = Math.max(1, grid.width());
            for (int column : grid.columns()) {
                ColumnConstraints constraints = new ColumnConstraints();
                constraints.setPercentWidth(100 * column / width);
                pane.getColumnConstraints().add(constraints);
            }
            int last = Math.min(grid.rows().size(), piece.from() + ROWS_A_PIECE);
            for (int row = piece.from(); row < last; row++) {
                List<Cell> cells = grid.rows().get(row).cells();
                for (int index = 0; index < cells.size(); index++) {
                    Cell cell = cells.get(index);
                    At at = new At(piece.section(), piece.block(), row, index);
                    int depth = Math.min(cell.rowSpan(), last - row);
                    pane.add(
                            cell(cell, lit.filter(at::equals).isPresent()),
                            cell.column(),
                            row - piece.from(),
                            cell.columnSpan(),
                            depth);
                }
            }
            return pane;
        }

        private static Node cell(Cell cell, boolean isLit) {
            Label label = new Label(cell.text());
            label.setWrapText(true);
            label.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
            label.getStyleClass().add("grid-cell");
            if (isLit) {
                label.getStyleClass().add("cursor-row");
            }
            return label;
        }
    }
}
