package org.jibiao.office.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jibiao.grid.CellStyle;
import org.jibiao.grid.Grid;
import org.jibiao.grid.ParagraphStyle;
import org.jibiao.office.part.LimitExceeded;
import org.jibiao.office.part.Limits;
import org.jibiao.office.part.Xml;

/** Reads a {@code w:tbl} as it stands; {@link TableShape} then makes a grid of it. */
final class TableReader {

    private final Context context;
    private final Story story;
    private final Xml xml;

    TableReader(Context context, Story story) {
        this.context = context;
        this.story = story;
        this.xml = context.xml;
    }

    /** One table in hand; those inside its cells wait until it is done. */
    private static final class State {
        private final List<Integer> columns = new ArrayList<>();
        private final List<TableShape.RawRow> rows = new ArrayList<>();
        private final Sink.Later nested = new Sink.Later();
        private boolean framed = true;
    }

    /** Reads the table on which the cursor stands and hands on its grid, then the grids of tables inside it. */
    void table(Sink sink) throws IOException {
        boolean outermost = !context.inTable;
        if (outermost) {
            context.fields.closeTo(0);
            context.table++;
            context.row = 0;
            context.inTable = true;
        } else {
            context.note("单元格里套有表格，内层表格读在外层之后。");
        }
        int row = context.row;
        int cell = context.cell;
        State state = new State();
        children(state);
        context.row = row;
        context.cell = cell;
        context.inTable = !outermost;
        if (!state.rows.isEmpty()) {
            TableShape shape = new TableShape(state.columns, state.rows);
            sink.table(shape.grid());
            for (TableShape.RawCell covered : shape.covered()) {
                context.notes.add(covered.place, "合并单元格被盖住的部分里有文字，没有读入：" + covered.text);
            }
        }
        for (Grid grid : state.nested.grids()) {
            sink.table(grid);
        }
    }

    private void children(State state) throws IOException {
        int depth = xml.depth();
        while (xml.child(depth)) {
            switch (xml.name()) {
                case "tblPr" -> state.framed = framed(true);
                case "tblGrid" -> gridColumns(state);
                case "tr" -> row(state);
                case "sdt", "sdtContent", "customXml", "ins", "moveTo", "AlternateContent", "Choice" -> children(state);
                default -> {}
            }
        }
    }

    private void gridColumns(State state) throws IOException {
        int depth = xml.depth();
        while (xml.child(depth)) {
            if (xml.name().equals("gridCol") && state.columns.size() < Limits.COLUMNS) {
                state.columns.add(Math.max(0, xml.twips("w", 0)));
            }
        }
    }

    /** False if the properties on which the cursor stands, of a table or a cell, take all lines away. */
    private boolean framed(boolean otherwise) throws IOException {
        boolean framed = otherwise;
        int depth = xml.depth();
        while (xml.child(depth)) {
            if (xml.name().equals("tblBorders")) {
                framed = anyLine();
            }
        }
        return framed;
    }

    private boolean anyLine() throws IOException {
        boolean any = false;
        int depth = xml.depth();
        while (xml.child(depth)) {
            any |= line();
        }
        return any;
    }

    private boolean line() {
        String kind = xml.attribute("val");
        return !kind.equals("nil") && !kind.equals("none");
    }

    private void row(State state) throws IOException {
        context.measure.row();
        context.row++;
        context.cell = 0;
        TableShape.RawRow row = new TableShape.RawRow();
        cells(state, row);
        if (row.deleted) {
            context.note("有修订标记：删除的行未读取。");
        } else {
            state.rows.add(row);
        }
    }

    private void cells(State state, TableShape.RawRow row) throws IOException {
        int depth = xml.depth();
        while (xml.child(depth)) {
            switch (xml.name()) {
                case "trPr" -> rowProperties(row);
                case "tc" -> row.add(cell(state));
                case "sdt", "sdtContent", "customXml", "AlternateContent", "Choice" -> cells(state, row);
                default -> {}
            }
        }
    }

    private void rowProperties(TableShape.RawRow row) throws IOException {
        int depth = xml.depth();
        while (xml.child(depth)) {
            switch (xml.name()) {
                case "gridBefore" -> row.before = Math.clamp(xml.number("val", 0), 0, Limits.COLUMNS);
                case "wBefore" -> row.widthBefore = width();
                case "gridAfter" -> row.after = Math.clamp(xml.number("val", 0), 0, Limits.COLUMNS);
                case "trHeight" -> row.height = Math.clamp(xml.twips("val", 0), 0, 32_000);
                case "tblHeader" -> row.header = Look.on(xml);
                case "del" -> row.deleted = true;
                case "ins" -> context.note("有修订标记：插入的行已按接受读取。");
                default -> {}
            }
        }
    }

    private int width() {
        String type = xml.attribute("type");
        return type.isEmpty() || type.equals("dxa") ? Math.clamp(xml.twips("w", 0), 0, 100_000) : 0;
    }

    private TableShape.RawCell cell(State state) throws IOException {
        context.measure.cell();
        context.cell++;
        if (context.cell > Limits.COLUMNS) {
            throw new LimitExceeded("cells of a row");
        }
        TableShape.RawCell cell = new TableShape.RawCell();
        boolean framed = state.framed;
        CellText text = new CellText(state.nested);
        int open = context.fields.depth();
        int depth = xml.depth();
        boolean middle = false;
        while (xml.child(depth)) {
            if (xml.name().equals("tcPr")) {
                CellLook look = cellProperties(cell, framed);
                framed = look.framed;
                middle = look.middle;
            } else {
                story.block(text);
            }
        }
        context.fields.closeTo(open);
        cell.text = text.text();
        cell.style = context.shared(new CellStyle(text.style(), false, false, framed, middle));
        cell.place = cell.hangs ? context.place() : "";
        return cell;
    }

    private record CellLook(boolean framed, boolean middle) {}

    private CellLook cellProperties(TableShape.RawCell cell, boolean tableFramed) throws IOException {
        boolean framed = tableFramed;
        boolean middle = false;
        int depth = xml.depth();
        while (xml.child(depth)) {
            switch (xml.name()) {
                case "tcW" -> cell.width = width();
                case "gridSpan" -> cell.span = Math.clamp(xml.number("val", 1), 1, Limits.COLUMNS);
                case "vMerge" -> {
                    cell.begins = xml.attribute("val").equals("restart");
                    cell.hangs = !cell.begins;
                }
                case "hMerge" -> cell.joinsLeft = !xml.attribute("val").equals("restart");
                case "cellDel", "cellIns", "cellMerge" -> context.note("有修订标记：单元格的增删、合并没有按修订处理。");
                case "tcBorders" -> framed = sides(tableFramed);
                case "vAlign" -> middle = xml.attribute("val").equals("center");
                default -> {}
            }
        }
        return new CellLook(framed, middle);
    }

    /** True if the cell has a line at its left, its right or its top. */
    private boolean sides(boolean tableFramed) throws IOException {
        boolean left = tableFramed;
        boolean right = tableFramed;
        boolean top = tableFramed;
        int depth = xml.depth();
        while (xml.child(depth)) {
            switch (xml.name()) {
                case "left", "start" -> left = line();
                case "right", "end" -> right = line();
                case "top" -> top = line();
                default -> {}
            }
        }
        return left || right || top;
    }

    /** The text of a cell; tables inside it go elsewhere. */
    private static final class CellText implements Sink {

        private final Sink.Later nested;
        private final StringBuilder more = new StringBuilder();
        private String first = "";
        private int lines;
        private ParagraphStyle style = ParagraphStyle.PLAIN;
        private boolean styled;

        CellText(Sink.Later nested) {
            this.nested = nested;
        }

        @Override
        public void line(Line line) {
            String text = line.text();
            if (lines == 0) {
                first = text;
            } else {
                if (lines == 1) {
                    more.append(first);
                }
                more.append('\n').append(text);
            }
            lines++;
            if (!styled) {
                style = line.style;
                styled = line.styled;
            }
        }

        @Override
        public void table(Grid grid) {
            nested.table(grid);
        }

        String text() {
            String all = lines < 2 ? first : more.toString();
            int end = all.length();
            while (end > 0 && all.charAt(end - 1) == '\n') {
                end--;
            }
            return all.substring(0, end);
        }

        ParagraphStyle style() {
            return style;
        }
    }
}
