package org.jibiao.ui.find;

import atlantafx.base.theme.Styles;
import javafx.beans.property.Property;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jibiao.change.find.Scope;
import org.jibiao.ui.kit.form.Buttons;
import org.jibiao.ui.kit.pick.Labels;

/** The slim bar over the page that finds: Enter and F3 go on, Shift back, Esc leaves. */
public final class FindBar extends HBox {

    private static final PseudoClass NOTHING = PseudoClass.getPseudoClass("nothing");

    private final FindModel model;
    private final Runnable close;
    private final TextField text = new TextField();

    /** {@code replace} opens the screen that replaces; {@code close} takes the bar away and leads back to the page. */
    public FindBar(FindModel model, Runnable replace, Runnable close) {
        super(6);
        this.model = model;
        this.close = close;
        setId("find-bar");
        getStyleClass().add("find-bar");
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        typing();
        model.stateProperty().addListener((observed, before, now) -> mark(now));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren()
                .addAll(
                        text,
                        Buttons.quiet("↑", "上一处　Shift+F3", () -> model.step(-1)),
                        Buttons.quiet("↓", "下一处　F3", () -> model.step(1)),
                        state(),
                        where(),
                        gap,
                        scopes(model.scopeProperty()),
                        toggle("find-case", "Aa", "区分大小写", model.exactCaseProperty()),
                        toggle("find-whole", "整格", "只找整格都是它的", model.wholeProperty()),
                        toggle("find-everywhere", "全库", "在所有申报里找", model.everywhereProperty()),
                        Buttons.quiet("替换…", "替换　Ctrl+H", replace),
                        Buttons.quiet("×", "关闭　Esc", close));
        mark(model.stateProperty().get());
    }

    private void typing() {
        text.setId("find-text");
        text.setPromptText("查找");
        text.setAccessibleText("查找什么");
        text.setPrefWidth(200);
        text.setMinWidth(120);
        text.textProperty().bindBidirectional(model.textProperty());
    }

    private Label state() {
        Label state = new Label();
        state.setId("find-state");
        state.setMinWidth(Region.USE_PREF_SIZE);
        state.textProperty().bind(model.stateProperty());
        return state;
    }

    private Label where() {
        Label where = new Label();
        where.setId("find-where");
        where.getStyleClass().add("hint");
        where.setMinWidth(0);
        where.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        where.textProperty().bind(model.whereProperty());
        Tooltip full = new Tooltip();
        full.textProperty().bind(model.whereProperty());
        where.setTooltip(full);
        return where;
    }

    private void mark(String state) {
        text.pseudoClassStateChanged(NOTHING, state.equals(FindModel.NOTHING));
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close.run();
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget() == text) {
            event.consume();
            model.step(event.isShiftDown() ? -1 : 1);
        }
    }

    /** Puts the caret into the text, all of it chosen, so that typing replaces it. */
    public void begin() {
        model.refresh();
        text.requestFocus();
        text.selectAll();
    }

    static ComboBox<Scope> scopes(Property<Scope> scope) {
        ComboBox<Scope> box = new ComboBox<>();
        box.setId("find-scope");
        box.setAccessibleText("在哪些格里找");
        box.getItems().setAll(Scope.values());
        box.setConverter(Labels.of(Scope::label, box::getValue));
        box.valueProperty().bindBidirectional(scope);
        box.setMinWidth(Region.USE_PREF_SIZE);
        return box;
    }

    static Node toggle(String id, String text, String tip, Property<Boolean> on) {
        ToggleButton toggle = new ToggleButton(text);
        toggle.setId(id);
        toggle.setTooltip(new Tooltip(tip));
        toggle.setAccessibleText(tip);
        toggle.getStyleClass().add(Styles.SMALL);
        toggle.setMinWidth(Region.USE_PREF_SIZE);
        toggle.selectedProperty().bindBidirectional(on);
        return toggle;
    }
}
