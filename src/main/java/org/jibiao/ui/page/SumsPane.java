package org.jibiao.ui.page;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jibiao.check.DepartmentSums;
import org.jibiao.model.value.Amount;
import org.jibiao.model.value.MoneyUnit;

/** Sums that must agree, both sides beside each other, with what is missing where they do not. */
final class SumsPane extends VBox {

    private final MoneyUnit unit;
    private List<DepartmentSums.Agreement> shown = List.of();

    SumsPane(MoneyUnit unit) {
        super(4);
        this.unit = unit;
        setId("department-sums");
        getStyleClass().add("sums");
        show();
    }

    /** Shows these sums; nothing where there are none. */
    void refresh(List<DepartmentSums.Agreement> now) {
        if (!now.equals(shown)) {
            shown = now;
            show();
        }
    }

    private void show() {
        setVisible(!shown.isEmpty());
        setManaged(!shown.isEmpty());
        getChildren().clear();
        Label title = new Label("应当相等的数（" + unit.label() + "）");
        title.getStyleClass().add("section-title");
        GridPane table = new GridPane();
        table.setHgap(12);
        table.setVgap(4);
        for (int row = 0; row < shown.size(); row++) {
            DepartmentSums.Agreement each = shown.get(row);
            Label result = new Label(
                    each.holds()
                            ? "✓ 相等"
                            : "相差 " + money(each.difference().abs().toPlainString()));
            result.getStyleClass().add(each.holds() ? "sum-holds" : "sum-differs");
            table.addRow(
                    row,
                    words(each.left()),
                    number(each.leftAmount().toPlainString()),
                    whole(new Label(each.holds() ? "＝" : "≠")),
                    words(each.right()),
                    number(each.rightAmount().toPlainString()),
                    whole(result));
        }
        getChildren().addAll(title, table);
    }

    /** Goes on in a second line where the page is narrow. */
    private static Label words(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static Label whole(Label label) {
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private Label number(String stored) {
        Label label = whole(new Label(money(stored)));
        label.getStyleClass().add("number-text");
        label.setAlignment(Pos.CENTER_RIGHT);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private String money(String stored) {
        return Amount.printed(stored, unit);
    }
}
