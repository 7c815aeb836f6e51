package org.jibiao.ui.check;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jibiao.check.Finding;
import org.jibiao.check.pack.Severity;
import org.jibiao.model.Kind;
import org.jibiao.ui.kit.found.MarkTip;
import org.jibiao.ui.kit.pick.Labels;

/** Which findings are shown: how grave, how far, of which rule, by what they stand together. */
final class FilterBar extends VBox {

    private static final String ALL_RULES = "全部规则";

    private final FindingsModel model;
    private final List<ToggleButton> severities;
    private final ToggleButton waived = new ToggleButton();
    private final ToggleButton page = new ToggleButton();
    private final ToggleButton declaration = new ToggleButton();
    private final ToggleButton book = new ToggleButton("全部");
    private final ComboBox<Grouping> grouping = new ComboBox<>();
    private final ComboBox<Optional<Finding.About>> rules = new ComboBox<>();
    private boolean showing;

    FilterBar(FindingsModel model) {
        super(6);
        this.model = model;
        this.severities =
                List.of(Severity.values()).stream().map(this::severity).toList();
        FlowPane first = new FlowPane(6, 6);
        first.getChildren().addAll(severities);
        first.getChildren().add(waived);
        waived.setId("findings-waived");
        waived.getStyleClass().addAll("filter-chip");
        waived.setOnAction(event -> change(filter -> filter.withWaived(waived.isSelected())));
        getChildren().addAll(first, second(), rules());
        model.filterProperty().addListener((observed, before, now) -> show());
        model.totalsProperty().addListener((observed, before, now) -> show());
        model.rules().addListener((ListChangeListener<Finding.About>) change -> offer());
        model.session().place().spotProperty().addListener((observed, before, now) -> show());
        offer();
        show();
    }

    private ToggleButton severity(Severity severity) {
        ToggleButton button = new ToggleButton();
        button.setId("findings-" + severity.key());
        button.getStyleClass().addAll("filter-chip", MarkTip.styleOf(severity));
        button.setOnAction(event -> change(filter -> filter.showing(severity, button.isSelected())));
        return button;
    }

    private HBox second() {
        ToggleGroup reach = new ToggleGroup();
        scope(page, "findings-page", Scope.PAGE, Styles.LEFT_PILL, reach);
        scope(declaration, "findings-declaration", Scope.DECLARATION, Styles.CENTER_PILL, reach);
        scope(book, "findings-book", Scope.BOOK, Styles.RIGHT_PILL, reach);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        grouping.setId("findings-grouping");
        grouping.setAccessibleText("怎样分组");
        grouping.getItems().setAll(Grouping.values());
        grouping.setConverter(Labels.of(Grouping::label, grouping::getValue));
        grouping.setMinWidth(USE_PREF_SIZE);
        grouping.getStyleClass().add("filter-box");
        grouping.setOnAction(event -> change(filter -> filter.by(grouping.getValue())));
        return new HBox(page, declaration, book, gap, grouping);
    }

    private void scope(ToggleButton button, String id, Scope scope, String pill, ToggleGroup group) {
        button.setId(id);
        button.setToggleGroup(group);
        button.setUserData(scope);
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().addAll("filter-chip", pill);
        button.setOnAction(event -> change(filter -> filter.reaching(scope)));
    }

    private ComboBox<Optional<Finding.About>> rules() {
        rules.setId("findings-rule");
        rules.setAccessibleText("只看一条规则");
        rules.setMaxWidth(Double.MAX_VALUE);
        rules.getStyleClass().add("filter-box");
        rules.setConverter(Labels.of(rule -> rule.map(Finding.About::title).orElse(ALL_RULES), rules::getValue));
        rules.setOnAction(event -> {
            if (rules.getValue() != null) {
                change(filter -> filter.only(rules.getValue().map(Finding.About::id)));
            }
        });
        return rules;
    }

    /** Converts one way; nobody types into these boxes. */
    private void change(Function<Filter, Filter> change) {
        if (!showing) {
            model.filterProperty().set(change.apply(model.filterProperty().get()));
        }
    }

    private void offer() {
        whileShowing(nothing -> {
            List<Optional<Finding.About>> offered = new java.util.ArrayList<>();
            offered.add(Optional.empty());
            model.rules().forEach(rule -> offered.add(Optional.of(rule)));
            rules.getItems().setAll(offered);
        });
        show();
    }

    private void whileShowing(Consumer<Boolean> work) {
        boolean before = showing;
        showing = true;
        work.accept(true);
        showing = before;
    }

    private void show() {
        whileShowing(nothing -> {
            Filter filter = model.filterProperty().get();
            for (int index = 0; index < severities.size(); index++) {
                Severity severity = Severity.values()[index];
                severities
                        .get(index)
                        .setText(severity.label() + " "
                                + model.totalsProperty().get().counts().of(severity));
                severities.get(index).setSelected(filter.severities().contains(severity));
            }
            int let = model.totalsProperty().get().waived();
            waived.setText("已忽略 " + let);
            waived.setSelected(filter.waived());
            waived.setVisible(let > 0 || filter.waived());
            waived.setManaged(waived.isVisible());
            scopes(filter.scope());
            grouping.setValue(filter.grouping());
            rules.setValue(rules.getItems().stream()
                    .filter(each -> each.map(Finding.About::id).equals(filter.rule()))
                    .findFirst()
                    .orElse(Optional.empty()));
        });
    }

    /** Where the library holds but one declaration, that is all there is. */
    private void scopes(Scope scope) {
        boolean several = model.session().book().declarations().size() > 1;
        boolean project = ReadingOrder.page(
                                model.session().book(), model.session().place().ref())
                        .kind()
                == Kind.PROJECT;
        page.setText(project ? "本项目" : "本页");
        declaration.setText(several ? "本部门" : "全部");
        declaration.getStyleClass().removeAll(Styles.CENTER_PILL, Styles.RIGHT_PILL);
        declaration.getStyleClass().add(several ? Styles.CENTER_PILL : Styles.RIGHT_PILL);
        book.setVisible(several);
        book.setManaged(several);
        List.of(page, declaration, book).forEach(each -> each.setSelected(each.getUserData() == scope));
    }
}
