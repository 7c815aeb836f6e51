package org.jibiao.office.excel.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jibiao.grid.Block;
import org.jibiao.grid.Cell;
import org.jibiao.grid.CellStyle;
import org.jibiao.grid.Grid;
import org.jibiao.grid.Page;
import org.jibiao.grid.PageBreak;
import org.jibiao.grid.Row;
import org.jibiao.grid.Section;
import org.junit.jupiter.api.Test;

/** A turned page of A4 holds fifteen rows of thirty points. */
class PageBreaksTest {

    private static final int THIRTY_POINTS = 600;

    @Test
    void pagesBeginWithAGroupWhereOneEndsLateOnThePage() {
        assertEquals(List.of(14, 28), breaks(groupsOf(7, 35, false)));
    }

    @Test
    void aGroupTooHighForThatIsPartedBesideItsText() {
        // the text of the second group stands over the end of the fifteenth row
        assertEquals(List.of(14, 29), breaks(groupsOf(10, 40, false)));
    }

    @Test
    void rowsThatRepeatTakeTheirPlaceOnEveryPage() {
        assertEquals(List.of(15, 29, 43), breaks(groupsOf(7, 50, true)));
    }

    @Test
    void aHeaderDoesNotStandAloneAtTheFootOfAPage() {
        assertEquals(List.of(14), breaks(List.of(groupsOf(14, 14, false), groupsOf(12, 12, true))));
    }

    @Test
    void theLastHeaderOfASheetRepeats() {
        SheetPlan plan = plan(List.of(groupsOf(5, 10, true), groupsOf(5, 40, true)));
        assertEquals(Optional.of(new SheetPlan.Titles(11, 11)), plan.titles());
    }

    @Test
    void sheetsWithoutMergedCellsEndTheirPagesByThemselves() {
        List<Block> blocks = new ArrayList<>(List.of(groupsOf(1, 40, false)));
        assertEquals(List.of(), breaks(blocks));
        blocks.add(new PageBreak());
        blocks.add(groupsOf(1, 5, false));
        assertEquals(List.of(40), breaks(blocks));
    }

    private static List<Integer> breaks(Grid grid) {
        return breaks(List.of(grid));
    }

    private static List<Integer> breaks(List<Block> blocks) {
        return plan(blocks).breaks();
    }

    private static SheetPlan plan(List<Block> blocks) {
        return SheetPlan.of(new Section("表", Page.A4_LANDSCAPE, blocks));
    }

    private static Grid groupsOf(int size, int rows, boolean headed) {
        List<Row> all = new ArrayList<>();
        if (headed) {
            all.add(new Row(List.of(Cell.of(0, "二级指标"), Cell.of(1, "三级指标")), THIRTY_POINTS, true));
        }
        for (int row = 0; row < rows; row++) {
            List<Cell> cells = new ArrayList<>();
            if (row % size == 0) {
                cells.add(new Cell(0, 1, Math.min(size, rows - row), "数量指标", CellStyle.PLAIN));
            }
            cells.add(Cell.of(1, "办案数量"));
            all.add(new Row(cells, THIRTY_POINTS, false));
        }
        return new Grid(List.of(4000, 8000), all);
    }
}
