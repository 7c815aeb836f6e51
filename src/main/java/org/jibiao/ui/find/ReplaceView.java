package org.jibiao.ui.find;

import atlantafx.base.theme.Styles;
import java.util.function.Consumer;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jibiao.change.find.Scope;
import org.jibiao.change.find.Wanted;
import org.jibiao.ui.kit.Notices;

/**
 * What is found where, with what it would become; Enter leads from field to field into the list, Ctrl+Enter replaces
 * what is taken.
 */
public final class ReplaceView extends VBox {

    private final ReplaceModel model;
    private final Notices notices;
    private final Runnable close;
    private final TextField text;
    private final TextField with;
    private final ChoiceList list;

    /** {@code close} leads back to the page. */
    public ReplaceView(ReplaceModel model, Notices notices, Runnable close) {
        super(10);
        this.model = model;
        this.notices = notices;
        this.close = close;
        this.text = field("replace-text", "要找的文字", model.textProperty());
        this.with = field("replace-with", "留空则删去", model.withProperty());
        this.list = new ChoiceList("replace-list", model.choices(), model::called, this::go);
        list.setPlaceholder(new Label("输入要找的文字，这里列出每一处和替换后的样子。"));
        setId("replace");
        getStyleClass().add("screen");
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(bar(), texts(), options(), counts(), list);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private Node bar() {
        Label title = new Label("查找和替换");
        title.getStyleClass().add("screen-title");
        Button replace = new Button();
        replace.setId("replace-deed");
        replace.getStyleClass().add(Styles.ACCENT);
        replace.textProperty().bind(model.deedProperty());
        replace.disableProperty().bind(model.choices().takenProperty().isEqualTo(0));
        replace.setOnAction(event -> replace());
        Label key = new Label("Ctrl+回车");
        key.getStyleClass().add("hint");
        Button back = new Button("返回");
        back.setId("replace-close");
        back.setOnAction(event -> leave());
        return line(title, gap(), key, replace, back);
    }

    private Node texts() {
        return line(new Label("查找"), text, new Label("替换为"), with);
    }

    private Node options() {
        ComboBox<Reach> reach = new ComboBox<>(model.reaches());
        reach.setId("replace-reach");
        reach.setAccessibleText("在哪里替换");
        reach.setConverter(Labels.of(Reach::label, reach::getValue));
        model.reachProperty().get().ifPresent(reach::setValue);
        model.reachProperty().addListener((observed, before, now) -> now.ifPresent(reach::setValue));
        reach.valueProperty()
                .addListener((observed, before, now) -> model.reachProperty().set(java.util.Optional.ofNullable(now)));
        ComboBox<Scope> scope = FindBar.scopes(model.scopeProperty());
        scope.setId("replace-scope");
        return line(
                reach,
                scope,
                rule("replace-case", "区分大小写", "A 和 a 不同", Wanted.Rule.CASE),
                rule("replace-word", "全字", "找 3 不找到 30、3.5", Wanted.Rule.WORD),
                rule("replace-cell", "整格", "只找整格都是它的", Wanted.Rule.CELL),
                rule("replace-width", "区分全角半角", "９５％ 和 95% 不同", Wanted.Rule.WIDTH),
                FindBar.toggle("replace-given", "连同编码、类别", "项目编码、部门编码和一级、二级指标也替换", model.givenProperty()));
    }

    private Node rule(String id, String label, String tip, Wanted.Rule rule) {
        return FindBar.toggle(id, label, tip, model.ruleProperty(rule));
    }

    private Node counts() {
        Label state = new Label();
        state.setId("replace-state");
        state.textProperty().bind(model.stateProperty());
        Label keys = new Label("空格 勾选或取消　回车 看这一处");
        keys.getStyleClass().add("hint");
        return line(state, gap(), keys, all("replace-all", "全选", true), all("replace-none", "全不选", false));
    }

    private Button all(String id, String label, boolean take) {
        Button button = new Button(label);
        button.setId(id);
        button.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> model.choices().take(model.choices().all(), take));
        return button;
    }

    private void key(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.ESCAPE) {
            event.consume();
            leave();
        } else if (code == KeyCode.ENTER && event.isShortcutDown()) {
            event.consume();
            replace();
        } else if (code == KeyCode.ENTER && event.getTarget() == text) {
            event.consume();
            with.requestFocus();
        } else if ((code == KeyCode.ENTER || code == KeyCode.DOWN) && event.getTarget() == with) {
            event.consume();
            list.enter();
        }
    }

    private void replace() {
        Consumer<String> told = notices::tell;
        model.replace().ifPresent(told);
        list.requestFocus();
    }

    private void go(Proposal proposal) {
        model.go(proposal);
        leave();
    }

    private void leave() {
        model.close();
        close.run();
    }

    /** Puts the caret into what is looked for, all of it chosen. */
    public void begin() {
        text.requestFocus();
        text.selectAll();
    }

    private static TextField field(String id, String prompt, StringProperty value) {
        TextField field = new TextField();
        field.setId(id);
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        HBox.setHgrow(field, Priority.ALWAYS);
        field.textProperty().bindBidirectional(value);
        return field;
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private static HBox line(Node... nodes) {
        HBox line = new HBox(8, nodes);
        line.setAlignment(Pos.CENTER_LEFT);
        for (Node node : nodes) {
            if (node instanceof Label label) {
                label.setMinWidth(USE_PREF_SIZE);
            }
        }
        return line;
    }
}
