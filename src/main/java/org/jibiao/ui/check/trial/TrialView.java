package org.jibiao.ui.check.trial;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jibiao.check.pack.Severity;
import org.jibiao.review.trial.Tried;
import org.jibiao.ui.kit.Dialogs;
import org.jibiao.ui.kit.EmptyState;
import org.jibiao.ui.kit.form.Buttons;

/** A rule pack tried on files: a line for each, and below the findings of the one that was opened. */
public final class TrialView extends VBox {

    private static final double LEAST_COLUMN = 56;

    private final TrialModel model;
    private final Dialogs dialogs;
    private final TableView<Tried> table;

    /** {@code close} leads back to the rules. */
    public TrialView(TrialModel model, Dialogs dialogs, Runnable close) {
        super(12);
        this.model = model;
        this.dialogs = dialogs;
        this.table = new TableView<>(model.rows());
        setId("trial");
        getStyleClass().add("screen");
        Label about = new Label(model.about());
        about.setId("trial-about");
        about.getStyleClass().add("hint");
        about.setWrapText(true);
        about.setMinHeight(Region.USE_PREF_SIZE);
        Label summary = new Label();
        summary.setId("trial-summary");
        summary.textProperty().bind(model.summaryProperty());
        fill();
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(bar(close), about, table, new TriedPane(model), Buttons.line(summary, progress()));
    }

    private HBox bar(Runnable close) {
        Label title = new Label("试用规则");
        title.getStyleClass().add("screen-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button files = Buttons.of("选择文件…", "trial-files", this::askFiles);
        files.getStyleClass().add(Styles.ACCENT);
        Button folder = Buttons.of("选择文件夹…", "trial-folder", this::askFolder);
        Button back = Buttons.of("返回规则", "trial-close", () -> {
            model.cancel();
            close.run();
        });
        back.setCancelButton(true);
        return Buttons.line(title, gap, files, folder, back);
    }

    private void askFiles() {
        Optional.of(dialogs.openFiles("用哪些文件试一试"))
                .filter(each -> !each.isEmpty())
                .ifPresent(model::start);
    }

    private void askFolder() {
        dialogs.openFolder("用哪个文件夹里的文件试一试").ifPresent(each -> model.start(List.of(each)));
    }

    private HBox progress() {
        ProgressBar bar = new ProgressBar();
        bar.setPrefWidth(160);
        bar.progressProperty().bind(model.progressProperty());
        Button stop = Buttons.of("停止", "trial-stop", model::cancel);
        stop.getStyleClass().add(Styles.SMALL);
        HBox progress = Buttons.line(bar, stop);
        progress.visibleProperty().bind(model.runningProperty());
        progress.managedProperty().bind(model.runningProperty());
        return progress;
    }

    private void fill() {
        table.setId("trial-table");
        table.getStyleClass().add(Styles.DENSE);
        table.placeholderProperty()
                .bind(Bindings.when(model.runningProperty())
                        .then((Node) new Label("正在读取和检查……"))
                        .otherwise(new EmptyState("选几个收到的文件或一个文件夹，看看这套规则会提出什么。", "选择文件…", this::askFiles)));
        column("文件", 290, Tried::name);
        column("部门", 170, TrialModel::department);
        column("错误", 56, row -> TrialModel.count(row, Severity.ERROR));
        column("提醒", 56, row -> TrialModel.count(row, Severity.WARNING));
        column("建议", 56, row -> TrialModel.count(row, Severity.HINT));
        column("与正在使用的规则相比", 300, model::difference);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setRowFactory(view -> new OpenedByDoubleClick());
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                model.open(Optional.ofNullable(table.getSelectionModel().getSelectedItem()));
            }
        });
    }

    private void column(String title, double width, Function<Tried, String> text) {
        TableColumn<Tried, String> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, LEAST_COLUMN));
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        column.setCellFactory(view -> new TextCell());
        table.getColumns().add(column);
    }

    /** A text that may be too long for its column is told when pointed at. */
    private static final class TextCell extends TableCell<Tried, String> {

        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty ? "" : text);
            setTooltip(empty || text.isEmpty() ? null : new Tooltip(text));
        }
    }

    /** A line that newly fails is marked, and one that could not be read says why when pointed at. */
    private final class OpenedByDoubleClick extends TableRow<Tried> {

        OpenedByDoubleClick() {
            setOnMouseClicked(event -> {
                if (event.getClickCount() == 2 && !isEmpty()) {
                    model.open(Optional.of(getItem()));
                }
            });
        }

        @Override
        protected void updateItem(Tried row, boolean empty) {
            super.updateItem(row, empty);
            getStyleClass().removeAll("row-failing", "row-unread");
            setTooltip(null);
            if (empty || row == null) {
                return;
            }
            if (!row.isChecked()) {
                getStyleClass().add("row-unread");
                setTooltip(new Tooltip(TrialModel.reason(row)));
            } else if (row.failsNewly()) {
                getStyleClass().add("row-failing");
            }
        }
    }
}
