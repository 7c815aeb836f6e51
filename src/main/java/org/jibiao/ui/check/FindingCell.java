package org.jibiao.ui.check;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jibiao.check.Finding;
import org.jibiao.check.Repair;
import org.jibiao.ui.kit.found.MarkTip;

/** A card of the list: what, where, why, by which rule, and what can be done about it; or the heading of a group. */
final class FindingCell extends ListCell<Entry> {

    /** What buttons on a card do. */
    interface Deeds {

        /** Gives a command about this finding. */
        void give(Entry entry, String command);

        /** Does one of several repairs. */
        void repair(Entry entry, Repair repair);

        /** Opens or folds a group. */
        void fold(Entry.Heading heading);
    }

    private final FindingsModel model;
    private final Deeds deeds;

    FindingCell(FindingsModel model, Deeds deeds) {
        this.model = model;
        this.deeds = deeds;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        getStyleClass().remove("finding-heading");
        if (empty || entry == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        setGraphic(
                switch (entry) {
                    case Entry.Heading heading -> heading(heading);
                    case Entry.Item item -> card(item, item.found(), actions(item));
                    case Entry.Let let -> card(let, let.found(), restore(let));
                });
    }

    private Node heading(Entry.Heading heading) {
        getStyleClass().add("finding-heading");
        Label title = new Label((heading.open() ? "▾ " : "▸ ") + heading.title());
        title.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label counts = new Label(heading.counts().words());
        counts.getStyleClass().add("hint");
        counts.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(6, title, gap, counts);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setOnMouseClicked(event -> deeds.fold(heading));
        setAccessibleText(heading.title() + "，" + heading.counts().words());
        return line;
    }

    private Node card(Entry entry, Finding finding, List<Node> actions) {
        Label severity = new Label(finding.severity().label());
        severity.getStyleClass().addAll("severity", MarkTip.styleOf(finding.severity()));
        severity.setMinWidth(Region.USE_PREF_SIZE);
        Label where = new Label(where(finding));
        where.getStyleClass().add("side-title");
        where.setMinWidth(0);
        where.setTooltip(new Tooltip(Where.of(model.session().book(), finding.place())));
        HBox head = new HBox(6, severity, where);
        head.setAlignment(Pos.CENTER_LEFT);
        Label source = wrapped(finding.rule().title() + " · " + finding.rule().source(), "hint");
        VBox card = new VBox(3, head, wrapped(finding.message(), "finding-message"));
        if (entry instanceof Entry.Let let) {
            card.getChildren().add(wrapped("理由：" + let.reason(), "finding-reason"));
        } else if (finding.repairs().isEmpty() && !finding.advice().expected().isBlank()) {
            card.getChildren().add(wrapped("建议：" + finding.advice().expected(), "finding-expected"));
        }
        FlowPane buttons = new FlowPane(8, 4);
        buttons.getChildren().addAll(actions);
        buttons.setRowValignment(javafx.geometry.VPos.CENTER);
        card.getChildren().addAll(source, buttons);
        card.getStyleClass().add("finding");
        setAccessibleText(finding.severity().label() + "，" + where.getText() + "，" + finding.message());
        return card;
    }

    private String where(Finding finding) {
        boolean underPage = model.filterProperty().get().grouping() == Grouping.PAGE;
        return underPage
                ? Where.onPage(model.session().book(), finding.place())
                : Where.of(model.session().book(), finding.place());
    }

    private static Label wrapped(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private List<Node> actions(Entry.Item item) {
        List<Node> actions = new java.util.ArrayList<>();
        for (Repair repair : item.found().repairs()) {
            Button button = button(repair.label(), () -> deeds.repair(item, repair));
            if (actions.isEmpty()) {
                Label key = new Label("Alt+Enter");
                key.getStyleClass().add("hint");
                button.setGraphic(key);
                button.setContentDisplay(ContentDisplay.RIGHT);
            }
            actions.add(button);
        }
        if (item.alike() > 1) {
            actions.add(button("全部修正 " + item.alike() + " 处", () -> deeds.give(item, "check.fixAll")));
        }
        actions.add(link("忽略并说明…", () -> deeds.give(item, "check.waive")));
        return actions;
    }

    private List<Node> restore(Entry.Let let) {
        return List.of(button("恢复", () -> deeds.give(let, "check.restore")));
    }

    private static Button link(String text, Runnable run) {
        Button button = button(text, run);
        button.getStyleClass().addAll(Styles.FLAT, Styles.ACCENT, "finding-link");
        return button;
    }

    /** Not on the way of Tab: the list has keys for all of them. */
    private static Button button(String text, Runnable run) {
        Button button = new Button(text);
        button.getStyleClass().add(Styles.SMALL);
        button.setFocusTraversable(false);
        button.setMinWidth(0);
        button.setOnAction(event -> run.run());
        return button;
    }
}
