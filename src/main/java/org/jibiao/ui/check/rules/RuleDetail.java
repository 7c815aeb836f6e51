package org.jibiao.ui.check.rules;

import atlantafx.base.theme.Styles;
import java.math.BigDecimal;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jibiao.check.pack.Rule;

/** What there is to know of a rule: what must hold, how it weighs, what it rests on, its numbers. */
final class RuleDetail extends ScrollPane {

    private static final double NUMBER = 84;

    private final RulesModel model;
    private final VBox lines = new VBox(6);
    private String shown = "";

    RuleDetail(RulesModel model) {
        this.model = model;
        lines.getStyleClass().add("rule-lines");
        setContent(lines);
        setFitToWidth(true);
        setId("rule-detail");
        getStyleClass().add("rule-detail");
        model.chosenProperty().addListener((observed, before, now) -> show(now));
        model.rules().addListener((javafx.collections.ListChangeListener<Rule>)
                change -> show(model.chosenProperty().get()));
        show(model.chosenProperty().get());
    }

    private void show(Optional<Rule> rule) {
        String now = rule.map(each -> each + " " + model.isOwn()).orElse("");
        if (!now.equals(shown)) {
            shown = now;
            lines.getChildren().clear();
            setVvalue(0);
            rule.ifPresent(this::show);
        }
    }

    private void show(Rule rule) {
        Label title = new Label(rule.title());
        title.getStyleClass().add("card-title");
        Label id = new Label(rule.id());
        id.getStyleClass().add("hint");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(10, title, id, gap);
        head.setAlignment(Pos.CENTER_LEFT);
        if (model.isOwn() && model.isChanged(rule)) {
            Button restore = new Button("恢复原样");
            restore.setId("rule-restore");
            restore.getStyleClass().add(Styles.SMALL);
            restore.setOnAction(event -> model.restore(rule));
            head.getChildren().add(restore);
        }
        head.setMinHeight(30);
        lines.getChildren()
                .addAll(
                        head,
                        line("rule-weighs", model.weight(rule)),
                        line("rule-source", "依据：" + rule.basis().shown()));
        if (!rule.limits().isEmpty()) {
            FlowPane limits = new FlowPane(20, 8);
            limits.setId("rule-limits");
            rule.limits().forEach((name, number) -> limits.getChildren().add(limit(rule, name, number)));
            lines.getChildren().add(limits);
        }
    }

    private static Label line(String id, String text) {
        Label line = new Label(text);
        line.setId(id);
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        return line;
    }

    private Node limit(Rule rule, String name, BigDecimal number) {
        LimitLabels.Label label = LimitLabels.of(rule, name);
        String printed = number.stripTrailingZeros().toPlainString();
        Label before = new Label(label.before());
        Node value = model.isOwn() ? field(rule, name, printed, label) : new Label(printed);
        value.setId("limit-" + name);
        HBox limit = new HBox(6, before, value, new Label(label.unit()));
        limit.setAlignment(Pos.CENTER_LEFT);
        return limit;
    }

    /** Enter or leaving takes the number; what is none is put back. */
    private TextField field(Rule rule, String name, String printed, LimitLabels.Label label) {
        TextField field = new TextField(printed);
        field.setPrefWidth(NUMBER);
        field.setAccessibleText(label.before());
        field.setOnAction(event -> take(field, rule, name, printed));
        field.focusedProperty().addListener((observed, before, now) -> {
            if (!now) {
                take(field, rule, name, printed);
            }
        });
        return field;
    }

    private void take(TextField field, Rule rule, String name, String printed) {
        if (!model.limit(rule, name, field.getText())) {
            field.setText(printed);
        }
    }
}
