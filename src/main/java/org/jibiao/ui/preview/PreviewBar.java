package org.jibiao.ui.preview;

import atlantafx.base.theme.Styles;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jibiao.form.spec.FormSpec;
import org.jibiao.ui.kit.pick.Labels;

/** What is shown, and what to do with it: form, one project or all, which copy; print, export, back. */
final class PreviewBar extends HBox {

    private final PreviewModel model;
    private final ComboBox<FormSpec> form = new ComboBox<>();

    PreviewBar(PreviewModel model, PreviewView.Deeds deeds) {
        super(8);
        this.model = model;
        getStyleClass().add("preview-bar");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button export = button("preview-export", "导出…", "导出成 Word、Excel 或 PDF　Ctrl+E", deeds.export());
        Button back = button("preview-back", "返回编辑", "回到编辑页面　Esc", deeds.back());
        Button print = button("preview-print", "打印…", "用系统的打印窗口打印　Ctrl+P", deeds.print());
        getChildren().addAll(form(), scope(), copy(), gap, print, export, back);
    }

    private static Button button(String id, String text, String tip, Runnable deed) {
        Button button = new Button(text);
        button.setId(id);
        button.setFocusTraversable(false);
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip(tip));
        button.setOnAction(event -> deed.run());
        return button;
    }

    private Node form() {
        form.setId("preview-form");
        form.setAccessibleText("表样");
        form.setTooltip(new Tooltip("换一张表样看"));
        form.setConverter(Labels.of(FormSpec::title, form::getValue));
        form.getItems().setAll(model.forms());
        form.valueProperty().bindBidirectional(model.formProperty());
        form.setMinWidth(120);
        form.setPrefWidth(300);
        form.setMaxWidth(420);
        HBox.setHgrow(form, Priority.SOMETIMES);
        return form;
    }

    /** True while the list of forms hangs open and wants the keys. */
    boolean isChoosing() {
        return form.isShowing();
    }

    private Node scope() {
        ToggleButton one = toggle("preview-one", "本项目", Styles.LEFT_PILL);
        ToggleButton all = toggle("preview-all", "整份", Styles.RIGHT_PILL);
        one.disableProperty().bind(model.aloneAllowedProperty().not());
        pair(all, one, model.onlyProjectProperty(), model.onlyProjectProperty().and(model.aloneAllowedProperty()));
        return together(one, all);
    }

    private Node copy() {
        ToggleButton internal = toggle("preview-internal", "内部稿", Styles.LEFT_PILL);
        ToggleButton open = toggle("preview-public", "公开稿", Styles.RIGHT_PILL);
        open.setTooltip(new Tooltip("涉密内容不印出"));
        pair(internal, open, model.publicCopyProperty(), model.publicCopyProperty());
        return together(internal, open);
    }

    private static ToggleButton toggle(String id, String text, String style) {
        ToggleButton button = new ToggleButton(text);
        button.setId(id);
        button.getStyleClass().add(style);
        button.setFocusTraversable(false);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    /** {@code on} stays pressed while {@code pressed} is true, {@code off} while it is not; they set the property. */
    private static void pair(
            ToggleButton off, ToggleButton on, BooleanProperty property, ObservableBooleanValue pressed) {
        ToggleGroup group = new ToggleGroup();
        off.setToggleGroup(group);
        on.setToggleGroup(group);
        group.selectToggle(pressed.get() ? on : off);
        pressed.addListener((observed, before, now) -> group.selectToggle(now ? on : off));
        off.setOnAction(event -> press(off, property, false));
        on.setOnAction(event -> press(on, property, true));
        on.getProperties().put("pressed", pressed); // a binding that nobody holds is collected with its listeners
    }

    private static HBox together(ToggleButton... buttons) {
        HBox box = new HBox(buttons);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private static void press(ToggleButton button, BooleanProperty property, boolean value) {
        button.setSelected(true);
        property.set(value);
    }
}
