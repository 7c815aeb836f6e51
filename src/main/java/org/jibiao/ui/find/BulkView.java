package org.jibiao.ui.find;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jibiao.change.bulk.Way;
import org.jibiao.ui.kit.Notices;
import org.jibiao.ui.kit.Tasks;
import org.jibiao.ui.kit.pick.Labels;

/** Which field becomes what, and every row with what it would become; Ctrl+Enter changes what is taken and leaves. */
public final class BulkView extends VBox {

    private final BulkModel model;
    private final Notices notices;
    private final Runnable close;
    private final TextField text;
    private final ChoiceList list;

    /** {@code close} leads back to the page. */
    public BulkView(BulkModel model, Notices notices, Runnable close) {
        super(10);
        this.model = model;
        this.notices = notices;
        this.close = close;
        this.text = Strips.field("bulk-text", "新内容", model.textProperty());
        this.list = new ChoiceList("bulk-list", model.choices(), model::called, this::go);
        list.setPlaceholder(new Label("选好要改的一栏，输入新内容，这里列出每一处和修改后的样子。"));
        setId("bulk");
        getStyleClass().add("screen");
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(bar(), what(), Strips.counts("bulk", model.stateProperty(), model.choices()), list);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private Node bar() {
        Button change = new Button();
        change.setId("bulk-deed");
        change.textProperty().bind(model.deedProperty());
        change.disableProperty().bind(model.choices().takenProperty().isEqualTo(0));
        change.setOnAction(event -> change());
        Button back = new Button("返回");
        back.setId("bulk-close");
        back.setOnAction(event -> leave());
        return Strips.title("批量修改", change, back);
    }

    private Node what() {
        return Strips.of(
                box("bulk-reach", "改哪些", model.reaches(), model.reachProperty(), Reach::label),
                new Label("的"),
                box("bulk-column", "改哪一栏", model.offered(), model.columnProperty(), BulkModel.Column::label),
                box("bulk-way", "怎么改", model.ways(), model.wayProperty(), Way::label),
                text);
    }

    /** A choice among items that change; what is chosen is kept in {@code chosen}. */
    static <T> ComboBox<T> box(
            String id,
            String name,
            ObservableList<T> items,
            ObjectProperty<Optional<T>> chosen,
            Function<T, String> label) {
        ComboBox<T> box = new ComboBox<>(items);
        box.setId(id);
        box.setAccessibleText(name);
        box.setMinWidth(USE_PREF_SIZE);
        box.setConverter(Labels.of(label, box::getValue));
        chosen.get().ifPresent(box::setValue);
        chosen.addListener((observed, before, now) -> now.ifPresent(box::setValue));
        items.addListener((ListChangeListener<T>)
                change -> Tasks.afterwards(() -> chosen.get().ifPresent(box::setValue)));
        box.valueProperty().addListener((observed, before, now) -> {
            if (now != null) {
                chosen.set(Optional.of(now));
            }
        });
        return box;
    }

    private void key(KeyEvent event) {
        KeyCode code = event.getCode();
        boolean enter = code == KeyCode.ENTER;
        if (code == KeyCode.ESCAPE) {
            event.consume();
            leave();
        } else if (enter && event.isShortcutDown()) {
            event.consume();
            change();
        } else if (enter && event.getTarget() instanceof ComboBox<?> box && !box.isShowing()) {
            event.consume();
            text.requestFocus();
        } else if ((enter || code == KeyCode.DOWN) && event.getTarget() == text) {
            event.consume();
            list.enter();
        }
    }

    private void change() {
        Optional<String> done = model.apply();
        if (done.isPresent()) {
            notices.tell(done.get());
            leave();
        } else {
            notices.tell(model.stateProperty().get());
            text.requestFocus();
        }
    }

    private void go(Proposal proposal) {
        model.go(proposal);
        leave();
    }

    private void leave() {
        model.close();
        close.run();
    }

    /** Puts the caret into the new text. */
    public void begin() {
        text.requestFocus();
    }
}
