package org.jibiao.ui.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.jibiao.model.Project;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.ProjectField;
import org.jibiao.model.value.Amount;
import org.jibiao.model.value.MoneyUnit;
import org.jibiao.ui.kit.Marking;
import org.jibiao.ui.kit.Session;

/** Shows a {@link FundsTable}: its projects one by one, or its units. */
final class FundsPane {

    private static final double NUMBER = 12;
    private static final double SMALL = 7;
    private static final int PIECE = 12;

    private final Session session;
    private final MoneyUnit unit;

    FundsPane(Session session, MoneyUnit unit) {
        this.session = session;
        this.unit = unit;
    }

    /** A line for each project, with a link to it, and one for all. */
    Region projects(FundsTable funds) {
        boolean units = funds.units().size() > 1;
        List<String> heads = new ArrayList<>(List.of("序号", "项目名称"));
        if (units) {
            heads.add("预算单位");
        }
        int count = funds.projects().size();
        List<Pieces.Piece> pieces = new ArrayList<>();
        for (int from = 0; from < count; from += PIECE) {
            int first = from;
            int end = Math.min(count, from + PIECE);
            pieces.add(new Pieces.Piece(end - first, () -> piece(funds, heads, first, end)));
        }
        return pieces.size() == 1 ? pieces.getFirst().content().get() : new Pieces(pieces);
    }

    /** The lines of some projects, with the header over the first and the sum under the last. */
    private GridPane piece(FundsTable funds, List<String> heads, int from, int to) {
        boolean units = heads.size() > 2;
        GridPane table = table(funds, heads.size() - 1);
        if (from == 0) {
            header(table, heads, funds, "指标数");
        } else {
            table.getStyleClass().add("form-more");
        }
        for (int index = from; index < to; index++) {
            Project project = funds.projects().get(index);
            List<Node> cells = new ArrayList<>(List.of(plain(String.valueOf(index + 1)), link(project)));
            if (units) {
                cells.add(plain(project.text(ProjectField.UNIT)));
            }
            funds.kinds().forEach(kind -> cells.add(number(money(project.text(kind)))));
            cells.add(number(String.valueOf(project.indicators().size())));
            table.addRow(index - from + 1, cells.toArray(Node[]::new));
        }
        if (to == funds.projects().size()) {
            total(table, to - from + 1, heads.size(), funds, FundsTable.indicators(funds.projects()));
        }
        return table;
    }

    /** A line for each unit and one for all. */
    GridPane units(FundsTable funds) {
        GridPane table = table(funds, 1);
        List<String> heads = List.of("序号", "预算单位");
        header(table, heads, funds, "项目数");
        int row = 1;
        for (FundsTable.Unit each : funds.units()) {
            List<Node> cells = new ArrayList<>(
                    List.of(plain(String.valueOf(row)), plain(each.name().isEmpty() ? "（未填预算单位）" : each.name())));
            funds.kinds().forEach(kind -> cells.add(number(sum(each.projects(), kind))));
            cells.add(number(String.valueOf(each.projects().size())));
            table.addRow(row++, cells.toArray(Node[]::new));
        }
        total(table, row, heads.size(), funds, funds.projects().size());
        return table;
    }

    private GridPane table(FundsTable funds, int texts) {
        GridPane table = new GridPane();
        table.getStyleClass().add("form-head");
        double left = 100 - 2 * SMALL - NUMBER * funds.kinds().size();
        Stream.of(
                        Stream.of(SMALL),
                        Stream.generate(() -> left / texts).limit(texts),
                        funds.kinds().stream().map(kind -> NUMBER),
                        Stream.of(SMALL))
                .flatMap(each -> each)
                .forEach(percent -> {
                    ColumnConstraints column = new ColumnConstraints();
                    column.setPercentWidth(percent);
                    table.getColumnConstraints().add(column);
                });
        return table;
    }

    private void header(GridPane table, List<String> heads, FundsTable funds, String last) {
        Stream<String> kinds = funds.kinds().stream().map(Field::label).map(name -> name + "\n（" + unit.label() + "）");
        List<String> all = Stream.of(heads.stream(), kinds, Stream.of(last))
                .flatMap(each -> each)
                .toList();
        table.addRow(0, all.stream().map(FundsPane::label).toArray(Node[]::new));
    }

    private void total(GridPane table, int row, int before, FundsTable funds, int count) {
        table.add(label("合计"), 0, row, before, 1);
        int column = before;
        for (ProjectField kind : funds.kinds()) {
            table.add(number(sum(funds.projects(), kind)), column++, row);
        }
        table.add(number(String.valueOf(count)), column, row);
    }

    private Node link(Project project) {
        String name = project.text(ProjectField.NAME).isBlank() ? "（未命名）" : project.text(ProjectField.NAME);
        String sign = Marking.signOf(project);
        Hyperlink link = new Hyperlink(sign.isEmpty() ? name : name + "（" + sign + "）");
        link.setOnAction(event -> session.place().go(project.ref()));
        link.setWrapText(true);
        return link;
    }

    private String sum(List<Project> projects, ProjectField kind) {
        return money(FundsTable.sum(projects, kind).toPlainString());
    }

    private String money(String stored) {
        return Amount.printed(stored, unit);
    }

    private static Label label(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().addAll("form-label", "form-label-text");
        label.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        return label;
    }

    private static Label plain(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add("form-note-text");
        label.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        return label;
    }

    private static Label number(String text) {
        Label label = plain(text);
        label.getStyleClass().add("number-text");
        return label;
    }
}
