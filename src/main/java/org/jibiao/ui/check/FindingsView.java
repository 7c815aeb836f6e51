package org.jibiao.ui.check;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jibiao.check.Finding;
import org.jibiao.check.Repair;
import org.jibiao.check.pack.Severity;

/** The findings of the declaration: what, why, where, and the fix where it is mechanical. */
public final class FindingsView extends VBox {

    private final FindingsModel model;
    private final ListView<Finding> list = new ListView<>();
    private final Label total = new Label();

    public FindingsView(FindingsModel model) {
        super(8);
        this.model = model;
        setId("findings");
        getStyleClass().add("side-pane");
        total.getStyleClass().add("hint");
        list.setId("findings-list");
        list.getStyleClass().add("side-list");
        list.setItems(model.findings());
        list.setCellFactory(view -> new FindingCell());
        Label good = new Label("没有发现问题。");
        list.setPlaceholder(good);
        list.getSelectionModel().selectedItemProperty().addListener((observed, before, now) -> {
            if (now != null) {
                model.go(now);
            }
        });
        model.findings().addListener((ListChangeListener<Finding>) change -> count());
        Label keys = new Label("F8 下一个　Shift+F8 上一个");
        keys.getStyleClass().add("hint");
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(total, list, keys);
        count();
    }

    private void count() {
        long errors = model.findings().stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .count();
        long warnings = model.findings().stream()
                .filter(each -> each.severity() == Severity.WARNING)
                .count();
        long hints = model.findings().size() - errors - warnings;
        total.setText("错误 " + errors + "　提醒 " + warnings + "　建议 " + hints);
    }

    /** A finding with its fix. */
    private final class FindingCell extends ListCell<Finding> {
        FindingCell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Finding finding, boolean empty) {
            super.updateItem(finding, empty);
            if (empty || finding == null) {
                setGraphic(null);
                return;
            }
            Label mark = new Label(finding.severity().label());
            mark.getStyleClass().add("mark-" + finding.severity().key());
            Label where = new Label(model.where(finding));
            where.getStyleClass().add("side-title");
            where.setMinWidth(0);
            Label message = new Label(finding.message());
            message.setWrapText(true);
            Label source =
                    new Label(finding.rule().id() + " · " + finding.rule().source());
            source.getStyleClass().add("hint");
            source.setWrapText(true);
            VBox cell = new VBox(new HBox(8, mark, where), message, source);
            cell.getStyleClass().add("side-entry");
            Optional<String> fix = finding.repairs().stream().findFirst().map(Repair::label);
            fix.ifPresent(text -> {
                Button button = new Button(text);
                button.getStyleClass().add(Styles.SMALL);
                button.setOnAction(event -> model.fix(finding));
                cell.getChildren().add(button);
            });
            setGraphic(cell);
        }
    }
}
