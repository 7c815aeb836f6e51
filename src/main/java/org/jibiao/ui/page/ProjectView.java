package org.jibiao.ui.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jibiao.form.Sheet;
import org.jibiao.grid.Block;
import org.jibiao.grid.Grid;
import org.jibiao.model.Kind;
import org.jibiao.ui.kit.CurrentPlace;
import org.jibiao.ui.kit.FieldCell;
import org.jibiao.ui.kit.Preferences;
import org.jibiao.ui.page.carried.CarriedNote;
import org.jibiao.ui.page.table.IndicatorTableView;

/** The project page: title, head, indicators, as on paper. */
final class ProjectView extends VBox implements Page {

    private final ProjectModel model;
    private final IndicatorTableView table;
    private final CarriedNote carried;
    private final SecretNote secret = new SecretNote("密　整个项目涉密：公开稿只印“涉密项目”和“涉密”。");

    ProjectView(ProjectModel model) {
        super(12);
        this.model = model;
        this.table = new IndicatorTableView(model.table());
        this.carried = new CarriedNote(model.session(), model.ref());
        getStyleClass().add("page");
        setId("project-page");
        Label title = new Label();
        title.textProperty().bind(model.titleProperty());
        title.getStyleClass().add("page-title");
        title.setWrapText(true);
        secret.refresh(model.session().book(), model.ref());
        Label hint = new Label("Ctrl+Enter 增加指标　·　Ctrl+− 删除　·　Alt+Shift+↑↓ 移动　·　Alt+Enter 换行");
        hint.getStyleClass().add("hint");
        getChildren().addAll(title, secret, carried);
        getChildren().addAll(heads());
        getChildren().addAll(table, hint);
    }

    ProjectModel model() {
        return model;
    }

    /** A pane for each table of the form that has fixed rows: head, and opinions below. */
    private List<HeadPane> heads() {
        Sheet sheet = model.sheet();
        List<Block> blocks = sheet.document().sections().getFirst().blocks();
        List<HeadPane> heads = new ArrayList<>();
        for (int index = 0; index < blocks.size(); index++) {
            if (blocks.get(index) instanceof Grid grid) {
                heads.add(new HeadPane(
                        model.session(), sheet, grid, index, model.spec().moneyUnit()));
            }
        }
        return heads;
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void refresh() {
        model.refresh();
        table.refresh();
        secret.refresh(model.session().book(), model.ref());
        carried.refresh();
    }

    @Override
    public void showMarks() {
        table.showMarks();
    }

    @Override
    public void keepWidths(Preferences preferences) {
        table.keepWidths(preferences, model.spec().id());
    }

    @Override
    public void resetWidths() {
        table.resetWidths();
    }

    @Override
    public Optional<Node> show(CurrentPlace.Spot spot) {
        if (spot.ref().kind() == Kind.INDICATOR) {
            model.table().reveal(spot.ref(), spot.field());
            return Optional.of(table.editor());
        }
        return spot.field()
                .flatMap(field -> lookupAll(".form-cell").stream()
                        .filter(FieldCell.class::isInstance)
                        .map(FieldCell.class::cast)
                        .filter(cell -> cell.place().field() == field)
                        .map(Node.class::cast)
                        .findFirst());
    }

    @Override
    public void commit() {
        table.editor().commit();
        Page.commitCells(this);
    }
}
