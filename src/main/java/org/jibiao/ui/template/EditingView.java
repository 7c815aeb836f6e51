package org.jibiao.ui.template;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.ui.kit.Tasks;

/** The form of 修改内容: the texts of a template, row by row; rows come, go and move by the keys of the table. */
public final class EditingView extends VBox {

    private static final double WIDTH = 620;
    private static final double HEIGHT = 480;

    private final EditingModel model;
    private final VBox list = new VBox(12);
    private final ScrollPane scroll = new ScrollPane();
    private final Map<EditingModel.Section, EditingSection> shown = new HashMap<>();

    EditingView(EditingModel model) {
        super(8);
        this.model = model;
        setId("editing");
        setPrefSize(WIDTH, HEIGHT);
        Label note = new Label("花括号里是空格，插入时填；{人数×标准} 这样的会自己算。改的只是这个模板，已经插入的不变。");
        Label keys = new Label("Ctrl+Enter 增加指标　·　Ctrl+− 去掉或恢复　·　Alt+Shift+↑↓ 移动　·　Ctrl+S 保存");
        for (Label hint : new Label[] {note, keys}) {
            hint.getStyleClass().add("hint");
            hint.setWrapText(true);
            hint.setMinHeight(USE_PREF_SIZE);
        }
        scroll.setContent(list);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(note, scroll, keys);
        model.sections().addListener((ListChangeListener<EditingModel.Section>) change -> show());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        show();
    }

    private void show() {
        list.getChildren().setAll(EditingSection.about(model.aboutProperty()));
        for (EditingModel.Section each : model.sections()) {
            list.getChildren().add(shown.computeIfAbsent(each, made -> new EditingSection(model, made, this::add)));
        }
    }

    private void add(EditingModel.Section above) {
        EditingModel.Section added = model.addUnder(above);
        Tasks.afterwards(() -> {
            shown.get(added).enter(IndicatorField.NAME);
            reveal(shown.get(added));
        });
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.S) {
            event.consume();
            save();
            return;
        }
        Optional<EditingSection> here =
                shown.values().stream().filter(Node::isFocusWithin).findFirst();
        if (here.isPresent() && changesRows(event, here.get().section())) {
            event.consume();
        }
    }

    private boolean changesRows(KeyEvent event, EditingModel.Section at) {
        boolean project = model.sections().getFirst().row().isEmpty();
        int by = event.getCode() == KeyCode.UP ? -1 : event.getCode() == KeyCode.DOWN ? 1 : 0;
        boolean minus = event.getCode() == KeyCode.MINUS
                || event.getCode() == KeyCode.SUBTRACT
                || event.getCode() == KeyCode.DELETE;
        if (project && event.isShortcutDown() && event.getCode() == KeyCode.ENTER) {
            add(at);
        } else if (model.isRow(at) && event.isShortcutDown() && minus) {
            shown.get(at).toggle();
        } else if (model.isRow(at) && event.isAltDown() && event.isShiftDown() && by != 0) {
            Node focus = getScene().getFocusOwner();
            model.move(at, by);
            focus.requestFocus();
            reveal(shown.get(at));
        } else {
            return false;
        }
        return true;
    }

    /** Scrolls so that all of a section is seen. */
    private void reveal(EditingSection section) {
        scroll.applyCss();
        scroll.layout();
        double hidden = list.getHeight() - scroll.getViewportBounds().getHeight();
        double top = section.getBoundsInParent().getMinY();
        double bottom = section.getBoundsInParent().getMaxY();
        double seen = scroll.getVvalue() * hidden;
        double wanted =
                Math.min(top, Math.max(seen, bottom - scroll.getViewportBounds().getHeight()));
        if (hidden > 0) {
            scroll.setVvalue(Math.clamp(wanted / hidden, 0, 1));
        }
    }

    /** As the button of the form would. */
    private void save() {
        Node step = this;
        while (step != null && !(step instanceof DialogPane)) {
            step = step.getParent();
        }
        if (step instanceof DialogPane pane) {
            pane.getButtonTypes().stream()
                    .filter(type -> type.getButtonData() == ButtonData.OK_DONE)
                    .findFirst()
                    .ifPresent(type -> ((Button) pane.lookupButton(type)).fire());
        }
    }
}
