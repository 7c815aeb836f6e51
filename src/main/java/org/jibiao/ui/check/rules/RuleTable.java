package org.jibiao.ui.check.rules;

import atlantafx.base.theme.Styles;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jibiao.check.pack.Rule;

/** The rules one below the other; of the user's own pack their weights can be chosen here, by mouse or by digit. */
final class RuleTable extends TableView<Rule> {

    private static final Map<KeyCode, Weighing> KEYS = Map.of(
            KeyCode.DIGIT1,
            Weighing.ERROR,
            KeyCode.DIGIT2,
            Weighing.WARNING,
            KeyCode.DIGIT3,
            Weighing.HINT,
            KeyCode.DIGIT4,
            Weighing.OFF);

    RuleTable(RulesModel model) {
        super(model.rules());
        setId("rules-table");
        getStyleClass().add(Styles.DENSE);
        setPlaceholder(new Label("没有这样的规则。"));
        TableColumn<Rule, Rule> weight = new TableColumn<>("轻重");
        weight.setPrefWidth(104);
        weight.setSortable(false);
        weight.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        weight.setCellFactory(column -> new WeightCell(model));
        getColumns().add(weight);
        text("规则", 380, Rule::title);
        text("编号", 190, Rule::id);
        text("", 70, rule -> model.isOwn() && model.isChanged(rule) ? "已改" : "");
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        getSelectionModel().selectedItemProperty().addListener((observed, before, now) -> {
            if (now != null) {
                model.choose(now);
            }
        });
        model.chosenProperty().addListener((observed, before, now) -> follow(now));
        follow(model.chosenProperty().get());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            Rule rule = getSelectionModel().getSelectedItem();
            if (KEYS.containsKey(event.getCode()) && rule != null && model.isOwn()) {
                event.consume();
                model.weigh(rule, KEYS.get(event.getCode()));
            }
        });
    }

    private void follow(Optional<Rule> rule) {
        rule.map(getItems()::indexOf)
                .filter(index -> index >= 0 && index != getSelectionModel().getSelectedIndex())
                .ifPresent(getSelectionModel()::select);
    }

    private void text(String title, double width, Function<Rule, String> text) {
        TableColumn<Rule, String> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        getColumns().add(column);
    }

    /** A word where nothing can be changed, a choice where it can. */
    private static final class WeightCell extends TableCell<Rule, Rule> {

        private final RulesModel model;
        private final Label word = new Label();
        private final ChoiceBox<Weighing> choice = new ChoiceBox<>();
        private boolean showing;

        WeightCell(RulesModel model) {
            this.model = model;
            choice.getItems().setAll(Weighing.values());
            choice.setFocusTraversable(false);
            choice.setAccessibleText("轻重");
            choice.getStyleClass().add("rule-weight");
            choice.setMaxWidth(Double.MAX_VALUE);
            choice.valueProperty().addListener((observed, before, now) -> {
                if (!showing && now != null && getItem() != null) {
                    model.weigh(getItem(), now);
                }
            });
        }

        @Override
        protected void updateItem(Rule rule, boolean empty) {
            super.updateItem(rule, empty);
            if (empty || rule == null) {
                setGraphic(null);
                return;
            }
            Weighing weighing = Weighing.of(rule);
            if (model.isOwn()) {
                showing = true;
                choice.setValue(weighing);
                showing = false;
                setGraphic(choice);
            } else {
                word.setText(weighing.label());
                word.getStyleClass().setAll("label", weighing.style());
                setGraphic(word);
            }
        }
    }
}
