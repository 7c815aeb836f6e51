package org.jibiao.ui.history;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jibiao.change.Change;
import org.jibiao.model.Marks;
import org.jibiao.model.Ref;
import org.jibiao.model.field.Field;
import org.jibiao.store.Entry;
import org.jibiao.ui.kit.Session;

/** What was done, newest first, with time and what it changed; double-click goes there. */
public final class HistoryView extends VBox {

    private static final int SHOWN = 300;
    private static final ZoneId HERE = ZoneId.systemDefault();
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(HERE);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("M月d日 HH:mm").withZone(HERE);

    private final Session session;
    /** Key of the field of every kind that says what is 涉密; the name of the edit tells it already. */
    private static final String SECRECY = "secrecy";

    private final CheckBox onlyHere = new CheckBox("只看当前位置");
    private final ListView<Entry> list = new ListView<>();

    public HistoryView(Session session) {
        super(8);
        this.session = session;
        setId("history");
        getStyleClass().add("side-pane");
        list.setId("history-list");
        list.getStyleClass().add("side-list");
        list.setCellFactory(view -> new EntryCell());
        list.setPlaceholder(new Label("还没有修改。每一次修改都会记在这里。"));
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(this::go);
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(onlyHere, list);
        onlyHere.selectedProperty().addListener((observed, before, now) -> refresh());
        session.bookProperty().addListener((observed, before, now) -> refresh());
        session.place().spotProperty().addListener((observed, before, now) -> {
            if (onlyHere.isSelected()) {
                refresh();
            }
        });
        sceneProperty().addListener((observed, before, now) -> refresh());
        refresh();
    }

    /** Not while it is out of sight: coming back into it reads anew. */
    private void refresh() {
        if (getScene() == null && !list.getItems().isEmpty()) {
            return;
        }
        Ref here = session.place().ref();
        List<Entry> entries = onlyHere.isSelected() && !here.equals(Ref.BOOK)
                ? session.store().historyOf(here, SHOWN)
                : session.store().newest(SHOWN);
        list.getItems().setAll(entries);
    }

    private void go(Entry entry) {
        entry.edit().changes().stream()
                .map(Change::ref)
                .filter(ref -> session.book().contains(ref.id()))
                .findFirst()
                .ifPresent(session.place()::go);
    }

    private static String when(Entry entry) {
        boolean today = LocalDate.ofInstant(entry.time(), HERE).equals(LocalDate.now(HERE));
        return today ? TIME.format(entry.time()) : DAY.format(entry.time());
    }

    private static String what(Entry entry) {
        String label = entry.edit().label();
        return switch (entry.cause()) {
            case DONE -> label;
            case UNDONE -> "撤销：" + label;
            case REDONE -> "重做：" + label;
        };
    }

    /** {@code 原来 → 现在} of the first text changed; how many changes if there are several. */
    private static String texts(Entry entry) {
        List<Change> changes = entry.edit().changes();
        if (changes.size() == 1 && changes.getFirst() instanceof Change.SetField set) {
            Field field = set.place().field();
            boolean marked = field.key().equals(SECRECY) || Marks.has(field);
            return marked ? "" : shortened(set.before()) + " → " + shortened(set.after());
        }
        return changes.size() > 1 ? "共 " + changes.size() + " 处" : "";
    }

    private static String shortened(String text) {
        String line = text.replace("\n", " ");
        return line.isEmpty() ? "（空）" : line.length() > 24 ? line.substring(0, 24) + "…" : line;
    }

    /** A line of the history. */
    private static final class EntryCell extends ListCell<Entry> {
        EntryCell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            if (empty || entry == null) {
                setGraphic(null);
                return;
            }
            Label title = new Label(what(entry));
            title.getStyleClass().add("side-title");
            Label below = new Label(when(entry) + "　" + texts(entry));
            below.getStyleClass().add("hint");
            below.setWrapText(true);
            VBox cell = new VBox(title, below);
            cell.getStyleClass().add("side-entry");
            setGraphic(cell);
        }
    }
}
