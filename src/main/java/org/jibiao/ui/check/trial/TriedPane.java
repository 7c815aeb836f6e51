package org.jibiao.ui.check.trial;

import atlantafx.base.theme.Styles;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jibiao.check.pack.Severity;
import org.jibiao.model.Book;
import org.jibiao.model.Project;
import org.jibiao.model.field.ProjectField;
import org.jibiao.review.trial.Compared;
import org.jibiao.review.trial.Tried;

/** The findings of one file, what is new or gone marked; there only while a file is opened. */
final class TriedPane extends VBox {

    private static final double HEIGHT = 280;

    private final Label title = new Label();
    private final ObservableList<Line> lines = FXCollections.observableArrayList();

    /** A finding with the project it is in. */
    private record Line(Compared compared, String project) {}

    TriedPane(TrialModel model) {
        super(6);
        setPrefHeight(HEIGHT);
        setMinHeight(HEIGHT);
        title.setId("trial-opened");
        title.getStyleClass().add("card-title");
        title.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button close = new Button("收起");
        close.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
        close.setOnAction(event -> model.open(Optional.empty()));
        HBox head = new HBox(8, title, gap, close);
        head.setAlignment(Pos.CENTER_LEFT);
        ListView<Line> list = new ListView<>(lines);
        list.setId("trial-findings");
        list.setPlaceholder(new Label("没有发现问题。"));
        list.setCellFactory(view -> new LineCell());
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head, list);
        model.openedProperty().addListener((observed, before, now) -> show(now));
        show(model.openedProperty().get());
    }

    private void show(Optional<Tried> row) {
        setVisible(row.isPresent());
        setManaged(row.isPresent());
        title.setText(row.map(each -> each.name() + " 的问题").orElse(""));
        lines.setAll(row.map(TriedPane::lines).orElse(List.of()));
    }

    /** What is different first, then the worst. */
    private static List<Line> lines(Tried row) {
        Book book = Book.of(List.of(row.declaration()));
        return row.findings().stream()
                .sorted(Comparator.comparing(Compared::isSame)
                        .thenComparing(each -> each.now().or(each::before).orElse(Severity.HINT)))
                .map(each -> new Line(each, project(book, each)))
                .toList();
    }

    private static String project(Book book, Compared compared) {
        return book.path(compared.finding().place().ref()).stream()
                .flatMap(ref -> book.find(ref, Project.class).stream())
                .map(project -> project.text(ProjectField.NAME))
                .findFirst()
                .orElse("部门整体绩效目标");
    }

    private static String change(Compared compared) {
        if (compared.isSame()) {
            return "";
        }
        return compared.now().isEmpty()
                ? "不再提出"
                : compared.before().map(before -> "原作" + before.label()).orElse("新提出");
    }

    /** Weight, what is different, where, and the sentence. */
    private static final class LineCell extends ListCell<Line> {

        private final Label weight = new Label();
        private final Label change = new Label();
        private final Label where = new Label();
        private final Label message = new Label();
        private final VBox box = new VBox(2, new HBox(8, weight, change, where), message);

        LineCell() {
            setPrefWidth(0);
            box.getStyleClass().add("roomy-entry");
            change.getStyleClass().add("badge");
            change.setMinWidth(Region.USE_PREF_SIZE);
            weight.setMinWidth(Region.USE_PREF_SIZE);
            where.getStyleClass().add("hint");
            where.setMinWidth(0);
            message.setWrapText(true);
        }

        @Override
        protected void updateItem(Line line, boolean empty) {
            super.updateItem(line, empty);
            if (empty || line == null) {
                setGraphic(null);
                return;
            }
            Compared compared = line.compared();
            Severity severity = compared.now().or(compared::before).orElse(Severity.HINT);
            weight.setText(severity.label());
            weight.getStyleClass().setAll("label", "mark-" + severity.key());
            change.setText(change(compared));
            change.setVisible(!change.getText().isEmpty());
            change.setManaged(change.isVisible());
            where.setText(line.project());
            message.setText(compared.finding().message());
            box.setOpacity(compared.now().isEmpty() ? 0.65 : 1);
            setGraphic(box);
        }
    }
}
