package org.jibiao.ui.page;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jibiao.form.spec.Band;
import org.jibiao.model.Kind;
import org.jibiao.model.value.MoneyUnit;
import org.jibiao.ui.page.table.IndicatorTableModel;
import org.jibiao.ui.page.table.IndicatorTableView;
import org.jibiao.ui.page.table.line.TableSpec;

/** Main tasks, or income or expense lines, as the form's table of the department has them, to be typed into. */
final class ListPane extends VBox {

    private final GoalsModel model;
    private final Band.Each each;
    private final IndicatorTableModel table;
    private final IndicatorTableView view;
    private final Button add = new Button();

    ListPane(GoalsModel model, Band.Each each, MoneyUnit unit) {
        super(4);
        this.model = model;
        this.each = each;
        this.table = new IndicatorTableModel(model.session(), model.goals().ref(), TableSpec.list(each, unit));
        this.view = new IndicatorTableView(table);
        each.label().ifPresent(label -> {
            Label title = new Label(label.label());
            title.getStyleClass().add("section-title");
            getChildren().add(title);
        });
        add.getStyleClass().addAll(Styles.FLAT, Styles.ACCENT, "add-button");
        add.setOnAction(event -> add());
        getChildren().addAll(view, add);
        refresh();
    }

    /** Follows the book. */
    void refresh() {
        table.refresh();
        view.refresh();
        boolean some = !table.lines().isEmpty();
        view.setVisible(some);
        view.setManaged(some);
        boolean standard = !some && !each.standard().isEmpty();
        add.setText(each.kind() == Kind.KEY_TASK ? "＋ 主要任务" : standard ? "＋ 按表样填入科目" : "＋ 科目");
    }

    private void add() {
        int before = table.lines().size();
        model.addTo(each);
        refresh();
        table.moveTo(before, 0);
        view.editor().requestFocus();
    }

    IndicatorTableModel table() {
        return table;
    }

    IndicatorTableView view() {
        return view;
    }
}
