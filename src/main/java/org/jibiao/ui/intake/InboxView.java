package org.jibiao.ui.intake;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jibiao.form.read.Remark;
import org.jibiao.form.spec.FormSpec;
import org.jibiao.intake.Proposal;
import org.jibiao.intake.ProposalLine;
import org.jibiao.intake.Received;
import org.jibiao.model.Declaration;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.ui.kit.Dialogs;
import org.jibiao.ui.kit.EmptyState;

/** Received files: the list above, below it the original beside what was read, and what was not understood. */
public final class InboxView extends VBox {

    private static final double LEAST_LIST = 100;
    private static final double LEAST_COLUMN = 56;
    private static final double MOST_WHERE = 130;

    private final InboxModel model;
    private final Dialogs dialogs;
    private final TableView<InboxModel.Entry> list = new TableView<>();
    private final OriginalView original = new OriginalView();
    private final TableView<ProposalLine> lines = new TableView<>();
    private final ListView<String> remarks = new ListView<>();
    private final SplitPane halves = new SplitPane();
    private final Node details;
    private final Button accept = new Button("接收");
    private final Button discard = new Button("放弃");

    public InboxView(InboxModel model, Dialogs dialogs, Runnable open, Runnable close) {
        super(12);
        this.model = model;
        this.dialogs = dialogs;
        setId("inbox");
        getStyleClass().add("screen");
        details = content();
        halves.getItems().add(list(open));
        halves.setOrientation(Orientation.VERTICAL);
        SplitPane.setResizableWithParent(list, false);
        VBox.setVgrow(halves, Priority.ALWAYS);
        getChildren().addAll(bar(open, close), halves);
        model.chosenProperty().addListener((observed, before, now) -> show(now));
        model.entries().addListener((ListChangeListener<InboxModel.Entry>) change -> select());
        show(model.chosenProperty().get());
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        lines.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Enter takes what is shown into the library, Delete gives it up. */
    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            accept.fire();
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE) {
            discard.fire();
            event.consume();
        }
    }

    private Node bar(Runnable open, Runnable close) {
        Label title = new Label("收件台");
        title.getStyleClass().add("screen-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button more = new Button("加入文件…");
        more.setOnAction(event -> open.run());
        accept.setId("inbox-accept");
        accept.getStyleClass().add(Styles.ACCENT);
        accept.setOnAction(event -> model.chosenProperty().get().ifPresent(this::accept));
        discard.setId("inbox-discard");
        discard.setOnAction(event -> model.chosenProperty().get().ifPresent(model::discard));
        Button back = new Button("返回");
        back.setId("inbox-close");
        back.setCancelButton(true);
        back.setOnAction(event -> close.run());
        HBox bar = new HBox(8, title, gap, more, discard, accept, back);
        bar.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return bar;
    }

    private Node list(Runnable open) {
        list.setId("inbox-list");
        list.setItems(model.entries());
        list.setPlaceholder(new EmptyState("把收到的 Word、Excel、PDF、.jbx 文件，或装着它们的文件夹、压缩包拖到这里。", "选择文件…", open));
        list.getColumns().add(column("文件", 260, InboxModel.Entry::name));
        list.getColumns().add(column("部门", 190, InboxModel.Entry::department));
        list.getColumns()
                .add(column(
                        "表样",
                        170,
                        each -> each.received()
                                .flatMap(Received::form)
                                .map(FormSpec::title)
                                .orElse("未识别")));
        list.getColumns().add(column("项目", 60, each -> count(each, true)));
        list.getColumns().add(column("指标", 60, each -> count(each, false)));
        list.getColumns().add(column("状态", 320, InboxModel.Entry::state));
        list.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        list.setMinHeight(LEAST_LIST);
        list.getSelectionModel().selectedItemProperty().addListener((observed, before, now) -> {
            if (now != null) {
                model.chosenProperty().set(Optional.of(now));
            }
        });
        return list;
    }

    private static String count(InboxModel.Entry entry, boolean projects) {
        return entry.received()
                .map(each -> String.valueOf(
                        projects
                                ? each.proposal().projectCount()
                                : each.proposal().indicatorCount()))
                .orElse("");
    }

    private static <T> TableColumn<T, String> column(
            String title, double width, java.util.function.Function<T, String> text) {
        TableColumn<T, String> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, LEAST_COLUMN));
        column.setSortable(false);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        column.setCellFactory(view -> new javafx.scene.control.TableCell<>() {
            @Override
            protected void updateItem(String value, boolean empty) {
                super.updateItem(value, empty);
                setText(empty || value == null ? "" : value.replace('\n', ' '));
                boolean hasMore = !empty && value != null && value.length() > 12;
                setTooltip(hasMore ? new javafx.scene.control.Tooltip(value) : null);
            }
        });
        return column;
    }

    private Node content() {
        lines.setId("inbox-lines");
        lines.getColumns().add(column("项目", 120, ProposalLine::project));
        lines.getColumns().add(column("指标", 120, ProposalLine::row));
        lines.getColumns().add(column("栏目", 90, ProposalLine::field));
        lines.getColumns().add(column("读到的内容", 170, ProposalLine::value));
        TableColumn<ProposalLine, String> where = column("出处", 110, ProposalLine::where);
        where.setMaxWidth(MOST_WHERE);
        lines.getColumns().add(where);
        lines.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        lines.setPlaceholder(new Label("没有读到内容。"));
        lines.getSelectionModel().selectedItemProperty().addListener((observed, before, now) -> reveal(now));
        remarks.setId("inbox-remarks");
        remarks.setPrefHeight(110);
        remarks.setMinHeight(60);
        remarks.setPlaceholder(new Label("全部读懂了。"));
        Label missed = new Label("没有读懂的地方");
        missed.getStyleClass().add("card-title");
        VBox right = new VBox(6, lines, missed, remarks);
        VBox.setVgrow(lines, Priority.ALWAYS);
        Label head = new Label("原文件");
        head.getStyleClass().add("card-title");
        VBox left = new VBox(6, head, original);
        VBox.setVgrow(original, Priority.ALWAYS);
        SplitPane both = new SplitPane(left, right);
        both.setDividerPositions(0.44);
        return both;
    }

    private void select() {
        model.chosenProperty().get().ifPresent(list.getSelectionModel()::select);
    }

    /** What there is to see of a file is there once there is a file. */
    private void open(boolean file) {
        if (file != halves.getItems().contains(details)) {
            halves.getItems().setAll(file ? List.of(list, details) : List.of(list));
            halves.setDividerPositions(0.34);
        }
    }

    private void show(Optional<InboxModel.Entry> entry) {
        open(entry.isPresent());
        entry.ifPresent(list.getSelectionModel()::select);
        Optional<Received> received = entry.flatMap(InboxModel.Entry::received);
        lines.getItems().setAll(received.map(each -> each.proposal().lines()).orElse(List.of()));
        List<Remark> unread = received.map(each -> each.proposal().remarks()).orElse(List.of());
        remarks.getItems()
                .setAll(unread.stream()
                        .map(each -> each.where() + "　" + each.text())
                        .toList());
        if (received.isEmpty() && entry.isPresent()) {
            remarks.getItems().setAll(entry.get().state());
        }
        original.show(received.map(Received::document));
        accept.setDisable(entry.filter(InboxModel.Entry::acceptable).isEmpty());
        accept.setText(received.map(each -> "接收 " + each.proposal().projectCount() + " 个项目")
                .orElse("接收"));
        discard.setDisable(entry.isEmpty());
    }

    private void reveal(ProposalLine line) {
        if (line != null) {
            model.chosenProperty()
                    .get()
                    .flatMap(InboxModel.Entry::received)
                    .flatMap(each -> each.proposal().source(line.place()))
                    .ifPresent(original::reveal);
        }
    }

    private void accept(InboxModel.Entry entry) {
        Optional<Declaration> present = model.present(entry);
        if (present.isEmpty()) {
            model.accept(entry, Proposal.Choice.KEEP);
            return;
        }
        Declaration there = present.get();
        String message = "工作库里已有" + there.text(DeclarationField.DEPARTMENT) + there.text(DeclarationField.YEAR)
                + "年度的申报（" + there.projects().size() + " 个项目）。收到的有 "
                + entry.received().orElseThrow().proposal().projectCount() + " 个项目。两种做法都可以撤销。";
        dialogs.choose("已经有这个部门的申报", message, List.of("替换原有的", "两份并存"))
                .ifPresent(choice -> model.accept(entry, choice == 0 ? Proposal.Choice.REPLACE : Proposal.Choice.KEEP));
    }
}
