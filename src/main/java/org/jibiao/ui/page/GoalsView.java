package org.jibiao.ui.page;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jibiao.check.FundSums;
import org.jibiao.form.spec.FormSpec;
import org.jibiao.model.DepartmentGoals;
import org.jibiao.model.Element;
import org.jibiao.model.GoalPair;
import org.jibiao.model.Id;
import org.jibiao.model.Safeguard;
import org.jibiao.model.SubGoal;
import org.jibiao.model.field.DepartmentField;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.GoalPairField;
import org.jibiao.model.field.SafeguardField;
import org.jibiao.model.field.SubGoalField;
import org.jibiao.model.value.MoneyUnit;
import org.jibiao.ui.kit.CurrentPlace;
import org.jibiao.ui.kit.EmptyState;
import org.jibiao.ui.kit.FieldCell;
import org.jibiao.ui.kit.form.Buttons;
import org.jibiao.ui.page.carried.CarriedNote;

/** The page of the department goals: 总体绩效目标, 分项绩效目标, 工作保障措施. */
final class GoalsView extends VBox implements Page {

    private final GoalsModel model;
    private final CarriedNote carried;
    private final SecretNote secret = new SecretNote("密　部门整体绩效目标全部涉密：公开稿只印“内容涉密，按照规定不予公开。”。");
    private final Optional<FormSpec> alone;
    private final SumsPane sums;
    private List<Id> shown = List.of();

    /** {@code alone} is the form that has all of the department in these texts; none where its tables stand above. */
    GoalsView(GoalsModel model, Optional<FormSpec> alone) {
        super(12);
        this.model = model;
        this.alone = alone;
        this.sums = new SumsPane(alone.map(FormSpec::moneyUnit).orElse(MoneyUnit.YUAN));
        this.carried = new CarriedNote(model.session(), model.goals().ref());
        getStyleClass().add("page");
        setId("goals-page");
        refresh();
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void refresh() {
        if (model.isThere() && !model.shape().equals(shown)) {
            shown = model.shape();
            build(model.goals());
        }
        if (model.isThere()) {
            secret.refresh(model.session().book(), model.goals().ref());
            carried.refresh();
            alone.ifPresent(form -> sums.refresh(FundSums.of(model.declaration(), form.moneyUnit(), form::prints)));
        }
    }

    private void build(DepartmentGoals goals) {
        getChildren().setAll(title("部门整体绩效目标"), secret, carried, section("一、总体绩效目标"));
        GridPane overall = table(12, 88);
        overall.add(label("总体绩效目标"), 0, 0);
        overall.add(cell(goals, DepartmentField.OVERALL), 1, 0);
        getChildren().addAll(overall, sums, section("二、分项绩效目标"));
        goals.subGoals().forEach(subGoal -> getChildren().add(subGoal(subGoal)));
        int unnamed = model.unnamedInTexts().size();
        if (unnamed > 0) {
            Button draft = add("＋ 由项目起草（" + unnamed + " 个项目还没有写进分项目标）", model::proposeTexts);
            draft.setId("propose-texts");
            getChildren().add(draft);
        }
        if (goals.subGoals().isEmpty()) {
            getChildren().add(new EmptyState("这里写各项职责的目标和指标。", "增加分项绩效目标", model::addSubGoal));
        } else {
            getChildren().add(add("＋ 分项绩效目标", model::addSubGoal));
        }
        getChildren().add(section("三、工作保障措施"));
        safeguards(goals.safeguards());
    }

    private Node subGoal(SubGoal subGoal) {
        GridPane table = table(12, 44, 44);
        table.add(cell(subGoal, SubGoalField.NUMBER), 0, 0);
        table.add(with(cell(subGoal, SubGoalField.HEADING), subGoal), 1, 0, 2, 1);
        int row = 1;
        String group = "";
        for (GoalPair pair : subGoal.pairs()) {
            if (!pair.text(GoalPairField.GROUP).equals(group)) {
                group = pair.text(GoalPairField.GROUP);
                table.add(label("小标题"), 0, row);
                table.add(cell(pair, GoalPairField.GROUP), 1, row++, 2, 1);
            }
            table.add(label("目标与指标"), 0, row);
            table.add(cell(pair, GoalPairField.GOAL), 1, row);
            table.add(with(cell(pair, GoalPairField.INDICATOR), pair), 2, row++);
        }
        return new VBox(4, table, add("＋ 目标与指标", () -> model.addPair(subGoal)));
    }

    private void safeguards(List<Safeguard> safeguards) {
        if (safeguards.isEmpty()) {
            getChildren().add(new EmptyState("这里写怎样保证目标完成。", "增加工作保障措施", model::addSafeguard));
            usualSafeguards();
            return;
        }
        GridPane table = table(22, 78);
        for (int row = 0; row < safeguards.size(); row++) {
            table.add(cell(safeguards.get(row), SafeguardField.TITLE), 0, row);
            table.add(with(cell(safeguards.get(row), SafeguardField.TEXT), safeguards.get(row)), 1, row);
        }
        getChildren().addAll(table, add("＋ 保障措施", model::addSafeguard));
        usualSafeguards();
    }

    private void usualSafeguards() {
        int missing = model.missingSafeguards();
        if (missing > 0) {
            Button usual = add("＋ 加入 " + missing + " 条常用保障措施（加入后请按本单位实际修改）", model::addUsualSafeguards);
            usual.setId("usual-safeguards");
            getChildren().add(usual);
        }
    }

    private static Label title(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("page-title");
        return label;
    }

    private static Label section(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("section-title");
        return label;
    }

    private static GridPane table(double... percents) {
        GridPane table = new GridPane();
        table.getStyleClass().add("form-head");
        for (double percent : percents) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(percent);
            table.getColumnConstraints().add(column);
        }
        return table;
    }

    private static Region label(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().addAll("form-label", "form-label-text");
        label.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        return label;
    }

    private FieldCell cell(Element element, Field field) {
        FieldCell cell = new FieldCell(model.session(), element.place(field), MoneyUnit.YUAN);
        cell.getStyleClass().addAll("words", "framed");
        cell.setMinHeight(32);
        return cell;
    }

    /** The cell with the buttons that move and delete its element. */
    private Node with(FieldCell cell, Element element) {
        HBox box = new HBox(
                cell,
                Buttons.quiet("↑", "上移", () -> model.move(element, -1)),
                Buttons.quiet("↓", "下移", () -> model.move(element, 1)),
                Buttons.quiet("×", "删除", () -> model.delete(element)));
        HBox.setHgrow(cell, Priority.ALWAYS);
        box.getStyleClass().add("cell-with-buttons");
        return box;
    }

    private static Button add(String text, Runnable run) {
        Button button = new Button(text);
        button.getStyleClass().addAll(Styles.FLAT, Styles.ACCENT, "add-button");
        button.setOnAction(event -> run.run());
        return button;
    }

    @Override
    public Optional<Node> show(CurrentPlace.Spot spot) {
        return lookupAll(".form-cell").stream()
                .filter(FieldCell.class::isInstance)
                .map(FieldCell.class::cast)
                .filter(cell -> cell.place().ref().equals(spot.ref()))
                .filter(cell -> spot.field().isEmpty()
                        || cell.place().field() == spot.field().get())
                .map(Node.class::cast)
                .findFirst();
    }

    @Override
    public void commit() {
        Page.commitCells(this);
    }
}
