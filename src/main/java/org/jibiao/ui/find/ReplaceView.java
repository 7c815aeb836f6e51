package org.jibiao.ui.find;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
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
        this.text = Strips.field("replace-text", "要找的文字", model.textProperty());
        this.with = Strips.field("replace-with", "留空则删去", model.withProperty());
        this.list = new ChoiceList("replace-list", model.choices(), model::called, this::go);
        list.setPlaceholder(new Label("输入要找的文字，这里列出每一处和替换后的样子。"));
        setId("replace");
        getStyleClass().add("screen");
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren()
                .addAll(
                        bar(),
                        texts(),
                        options(),
                        Strips.counts("replace", model.stateProperty(), model.choices()),
                        list);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private Node bar() {
        Button replace = new Button();
        replace.setId("replace-deed");
        replace.textProperty().bind(model.deedProperty());
        replace.disableProperty().bind(model.choices().takenProperty().isEqualTo(0));
        replace.setOnAction(event -> replace());
        Button back = new Button("返回");
        back.setId("replace-close");
        back.setOnAction(event -> leave());
        return Strips.title("查找和替换", replace, back);
    }

    private Node texts() {
        return Strips.of(new Label("查找"), text, new Label("替换为"), with);
    }

    private Node options() {
        ComboBox<Scope> scope = FindBar.scopes(model.scopeProperty());
        scope.setId("replace-scope");
        return Strips.wrapped(
                BulkView.box("replace-reach", "在哪里替换", model.reaches(), model.reachProperty(), Reach::label),
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
        Optional<String> done = model.replace();
        notices.tell(done.orElseGet(model::nothing));
        if (done.isPresent()) {
            list.requestFocus();
        } else {
            begin();
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

    /** Puts the caret into what is looked for, all of it chosen. */
    public void begin() {
        text.requestFocus();
        text.selectAll();
    }
}
