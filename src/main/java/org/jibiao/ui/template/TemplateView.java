package org.jibiao.ui.template;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.template.IndicatorTemplate;
import org.jibiao.template.Library;
import org.jibiao.template.ProjectTemplate;
import org.jibiao.template.Search;
import org.jibiao.template.Seen;
import org.jibiao.template.Template;
import org.jibiao.template.TemplateFailure;
import org.jibiao.ui.kit.Dialogs;
import org.jibiao.ui.kit.drag.TemplateDrag;

/** The template library: search, lines of business as chips, and inserting by button, Enter or double-click. */
public final class TemplateView extends VBox {

    /** Lines of business beside the menu of all. */
    private static final int MOST_CHIPS = 3;

    private static final double LEAST_LIST = 130;

    private final TemplateModel model;
    private final Inserting inserting;
    private final TextField query = new TextField();
    private final ListView<Search.Hit> list = new ListView<>();
    private final FlowPane chips = new FlowPane(6, 6);
    private final Label problems = new Label();
    private final TemplateDetail detail = new TemplateDetail(Library.documents());
    private final OwnActions actions;

    public TemplateView(TemplateModel model, Dialogs dialogs) {
        super(8);
        this.model = model;
        this.inserting = new Inserting(model, dialogs);
        this.actions = new OwnActions(model.libraries(), dialogs);
        setId("templates");
        getStyleClass().add("side-pane");
        query.setId("template-query");
        query.setPromptText("搜索模板：flyz 法律援助");
        query.textProperty().addListener((observed, before, now) -> search());
        query.addEventHandler(KeyEvent.KEY_PRESSED, this::inQuery);
        list.setId("template-list");
        list.getStyleClass().add("side-list");
        list.setMinHeight(LEAST_LIST);
        list.setPrefHeight(LEAST_LIST);
        list.setCellFactory(view -> new HitCell());
        list.setPlaceholder(new Label("没有找到。换个词，或用拼音首字母。"));
        list.setOnKeyPressed(
                event -> press(event.getCode(), list.getSelectionModel().getSelectedItem()));
        list.getSelectionModel().selectedItemProperty().addListener((observed, before, now) -> detail(now));
        VBox.setVgrow(list, Priority.ALWAYS);
        problems.setId("template-problems");
        problems.setWrapText(true);
        problems.managedProperty().bind(problems.visibleProperty());
        chips.setId("template-chips");
        getChildren().addAll(query, chips, list, problems, detail);
        model.libraries().ownProperty().addListener((observed, before, now) -> show());
        show();
    }

    /** Chips, files with mistakes, and what is found; the selected template stays so if it is still there. */
    private void show() {
        Search.Hit before = list.getSelectionModel().getSelectedItem();
        chips();
        String mistakes = model.libraries().ownProperty().get().problems().stream()
                .map(TemplateFailure::getMessage)
                .collect(Collectors.joining("\n"));
        problems.setText("这些模板库文件没有读：\n" + mistakes);
        problems.setVisible(!mistakes.isEmpty());
        search();
        list.getItems().stream()
                .filter(hit -> before != null
                        && hit.template().id().equals(before.template().id())
                        && hit.library().id().equals(before.library().id()))
                .findFirst()
                .ifPresent(hit -> list.getSelectionModel().select(hit));
    }

    private void chips() {
        chips.getChildren().clear();
        List<Library> all = model.libraries().byUse();
        for (Library library : all.subList(0, Math.min(MOST_CHIPS, all.size()))) {
            Button chip = new Button(library.title());
            chip.getStyleClass().addAll(Styles.SMALL, Styles.ROUNDED);
            chip.setOnAction(event -> query.setText(library.title()));
            chips.getChildren().add(chip);
        }
        MenuButton more = new MenuButton("更多");
        more.setId("template-lines");
        more.setAccessibleText("全部业务");
        more.getStyleClass().addAll(Styles.SMALL, Styles.ROUNDED);
        more.getItems().add(line("全部", ""));
        model.libraries().all().forEach(each -> more.getItems().add(line(each.title(), each.title())));
        chips.getChildren().add(more);
    }

    private MenuItem line(String title, String words) {
        MenuItem item = new MenuItem(title);
        item.setOnAction(event -> query.setText(words));
        return item;
    }

    /** Enter inserts what was found first, the arrow goes on to the list. */
    private void inQuery(KeyEvent event) {
        if (list.getItems().isEmpty()) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER && !query.getText().isBlank()) {
            event.consume();
            insert(list.getItems().getFirst());
        } else if (event.getCode() == KeyCode.DOWN) {
            event.consume();
            list.requestFocus();
            list.getSelectionModel().selectFirst();
        }
    }

    private void press(KeyCode key, Search.Hit hit) {
        if (hit == null) {
            return;
        }
        switch (key) {
            case ENTER, INSERT -> insert(hit);
            case F2 -> actions.rename(hit);
            case F4 -> actions.edit(hit);
            case DELETE -> actions.delete(hit);
            default -> {}
        }
    }

    private void search() {
        list.getItems().setAll(model.find(query.getText()));
    }

    private void detail(Search.Hit hit) {
        detail.show(Optional.ofNullable(hit), model.year());
    }

    private void insert(Search.Hit hit) {
        if (hit != null) {
            inserting.insert(hit);
        }
    }

    /** A template of the list with its button. */
    private final class HitCell extends ListCell<Search.Hit> {
        HitCell() {
            setPrefWidth(0);
            setOnMouseClicked(event -> {
                if (event.getClickCount() == 2) {
                    insert(getItem());
                }
            });
            setOnDragDetected(event -> {
                if (getItem() != null) {
                    dragged(getItem()).lift(this);
                    event.consume();
                }
            });
        }

        private static TemplateDrag dragged(Search.Hit hit) {
            String level2 = hit.template() instanceof IndicatorTemplate row
                    ? row.values().text(IndicatorField.LEVEL2)
                    : "";
            return new TemplateDrag(
                    TemplateModel.isProject(hit.template()),
                    level2,
                    hit.library().id(),
                    hit.template().id());
        }

        @Override
        protected void updateItem(Search.Hit hit, boolean empty) {
            super.updateItem(hit, empty);
            if (empty || hit == null) {
                setGraphic(null);
                setContextMenu(null);
                return;
            }
            setContextMenu(actions.menu(hit));
            Label title = new Label(hit.template().title());
            title.getStyleClass().add("side-title");
            title.setMinWidth(0);
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            Button insert = new Button("插入");
            insert.getStyleClass().addAll(Styles.FLAT, Styles.ACCENT, Styles.SMALL);
            insert.setMinWidth(Region.USE_PREF_SIZE);
            insert.setFocusTraversable(false);
            insert.setOnAction(event -> insert(hit));
            List<String> tags = hit.template().marks().tags();
            Label below = new Label(about(hit.template()) + (tags.isEmpty() ? "" : "　标签 " + String.join("、", tags)));
            below.getStyleClass().add("hint");
            below.setWrapText(true);
            HBox head = new HBox(6, title, gap, insert);
            if (model.libraries().isOwn(hit.library())) {
                Label own = new Label("自建");
                own.getStyleClass().add("mark-hint");
                own.setMinWidth(Region.USE_PREF_SIZE);
                head.getChildren().add(1, own);
            }
            VBox cell = new VBox(head, below);
            cell.getStyleClass().add("side-entry");
            setGraphic(cell);
        }

        private static String about(Template template) {
            return switch (template) {
                case ProjectTemplate project -> "项目　" + project.indicators().size() + " 个指标　" + project.about();
                case IndicatorTemplate row -> {
                    String seen =
                            row.seen().stream().map(Seen::range).distinct().collect(Collectors.joining("、"));
                    String value = row.values().text(IndicatorField.VALUE);
                    yield row.values().text(IndicatorField.LEVEL2) + " · " + value
                            + (seen.isEmpty() ? "" : "　外地所见 " + seen);
                }
            };
        }
    }
}
