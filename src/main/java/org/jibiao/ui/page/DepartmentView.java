package org.jibiao.ui.page;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jibiao.check.DepartmentSums;
import org.jibiao.form.Sheet;
import org.jibiao.form.spec.Band;
import org.jibiao.form.spec.FormSpec;
import org.jibiao.grid.Grid;
import org.jibiao.model.Kind;
import org.jibiao.ui.kit.CurrentPlace;
import org.jibiao.ui.kit.FieldCell;
import org.jibiao.ui.kit.Preferences;
import org.jibiao.ui.page.carried.CarriedNote;
import org.jibiao.ui.page.table.IndicatorTableModel;
import org.jibiao.ui.page.table.IndicatorTableView;

/** The department goals as the tables of a form that has them so: staff, income, expense, tasks, goals, indicators. */
final class DepartmentView extends VBox implements Page {

    private final GoalsModel model;
    private final FormSpec spec;
    private final IndicatorTableModel indicators;
    private final IndicatorTableView table;
    private final Label title = new Label();
    private final CarriedNote carried;
    private final Optional<GoalsView> texts;
    private final SumsPane sums;
    private final Button propose = new Button();
    private final List<ListPane> lists = new ArrayList<>();

    /** {@code spec} has a layout for the department; {@code texts} are shown below, where there are any. */
    DepartmentView(GoalsModel model, FormSpec spec, Optional<GoalsView> texts) {
        super(12);
        this.model = model;
        this.spec = spec;
        this.texts = texts;
        this.indicators = new IndicatorTableModel(model.session(), model.goals().ref(), spec.ofDepartment());
        this.table = new IndicatorTableView(indicators);
        this.carried = new CarriedNote(model.session(), model.goals().ref());
        this.sums = new SumsPane(spec.moneyUnit());
        getStyleClass().add("page");
        setId("department-page");
        propose.setId("propose-tasks");
        propose.getStyleClass().addAll(Styles.FLAT, Styles.ACCENT, "add-button");
        propose.setOnAction(event -> model.proposeTasks());
        title.getStyleClass().add("page-title");
        title.setWrapText(true);
        build();
        refresh();
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void refresh() {
        if (!model.isThere()) {
            return;
        }
        title.setText(model.title(spec));
        indicators.refresh();
        texts.ifPresent(GoalsView::refresh);
        table.refresh();
        lists.forEach(ListPane::refresh);
        carried.refresh();
        sums.refresh(DepartmentSums.of(model.declaration()));
        int unnamed = model.unnamed().size();
        propose.setText("＋ 由项目列出（" + unnamed + " 个项目还没有对应的主要任务）");
        propose.setVisible(unnamed > 0);
        propose.setManaged(unnamed > 0);
    }

    private void build() {
        getChildren().setAll(title, carried);
        Sheet sheet = model.head(spec);
        int block = 0;
        for (Band band : spec.department().orElseThrow().bands().toList()) {
            switch (band) {
                case Band.Fixed fixed -> {
                    Grid grid = (Grid)
                            sheet.document().sections().getFirst().blocks().get(block);
                    getChildren().add(new HeadPane(model.session(), sheet, grid, block, spec.moneyUnit()));
                    block++;
                }
                case Band.Each each
                when each.kind() == Kind.INDICATOR -> {
                    Label name =
                            new Label(each.label().map(label -> label.label()).orElse("年度绩效指标"));
                    name.getStyleClass().add("section-title");
                    getChildren().addAll(name, table);
                }
                case Band.Each each -> {
                    ListPane list = new ListPane(model, each, spec.moneyUnit());
                    lists.add(list);
                    getChildren().add(list);
                    if (each.kind() == Kind.KEY_TASK) {
                        getChildren().addAll(propose, sums);
                    }
                }
            }
        }
        texts.ifPresent(getChildren()::add);
    }

    @Override
    public void showMarks() {
        views().forEach(IndicatorTableView::showMarks);
    }

    @Override
    public void keepWidths(Preferences preferences) {
        views().forEach(view -> view.keepWidths(preferences, spec.id() + ".department"));
    }

    @Override
    public void resetWidths() {
        views().forEach(IndicatorTableView::resetWidths);
    }

    private Stream<IndicatorTableView> views() {
        return Stream.concat(Stream.of(table), lists.stream().map(ListPane::view));
    }

    @Override
    public Optional<Node> show(CurrentPlace.Spot spot) {
        lists.forEach(list -> list.view().setHere(list.table().shows(spot.ref())));
        if (spot.ref().kind() == Kind.INDICATOR) {
            indicators.reveal(spot.ref(), spot.field());
            return Optional.of(table.editor());
        }
        Optional<Node> editor = lists.stream()
                .filter(list -> list.table().reveal(spot.ref(), spot.field()))
                .<Node>map(list -> list.view().editor())
                .findFirst();
        return editor.isPresent() ? editor : cell(spot);
    }

    private Optional<Node> cell(CurrentPlace.Spot spot) {
        return cells().filter(cell -> cell.place().ref().equals(spot.ref()))
                .filter(cell -> spot.field().isEmpty()
                        || cell.place().field() == spot.field().get())
                .map(Node.class::cast)
                .findFirst();
    }

    private Stream<FieldCell> cells() {
        return lookupAll(".form-cell").stream()
                .filter(FieldCell.class::isInstance)
                .map(FieldCell.class::cast);
    }

    @Override
    public void commit() {
        table.editor().commit();
        lists.forEach(list -> list.view().editor().commit());
        Page.commitCells(this);
    }

    /** All the tables of the page. */
    Stream<IndicatorTableModel> tables() {
        return Stream.concat(Stream.of(indicators), lists.stream().map(ListPane::table));
    }

    /** The table that has the focus. */
    Optional<IndicatorTableModel> focused() {
        return table.isFocusWithin()
                ? Optional.of(indicators)
                : lists.stream()
                        .filter(list -> list.view().isFocusWithin())
                        .map(ListPane::table)
                        .findFirst();
    }

    /** The table of indicators, for commands. */
    IndicatorTableModel table() {
        return indicators;
    }
}
