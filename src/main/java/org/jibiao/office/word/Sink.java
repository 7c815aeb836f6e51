package org.jibiao.office.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jibiao.grid.Grid;

/** Where the blocks of a story go: the body, a cell, a text box. */
interface Sink {

    void line(Line line) throws IOException;

    void table(Grid grid) throws IOException;

    /** Keeps what comes until it is wanted. */
    final class Later implements Sink {

        private final List<Line> lines = new ArrayList<>();
        private final List<Grid> grids = new ArrayList<>();

        @Override
        public void line(Line line) {
            lines.add(line);
        }

        @Override
        public void table(Grid grid) {
            grids.add(grid);
        }

        List<Grid> grids() {
            return grids;
        }

        void passOnTo(Sink sink) throws IOException {
            for (Line line : lines) {
                sink.line(line);
            }
            for (Grid grid : grids) {
                sink.table(grid);
            }
        }
    }
}
