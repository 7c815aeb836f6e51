package org.jibiao.ui.carry;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jibiao.model.Declaration;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.ui.kit.Dialogs;
import org.jibiao.ui.kit.Tasks;
import org.jibiao.ui.kit.pick.PickList;

/** From where, for which year, which projects, which years move, what is outdated; then the new declaration. */
public final class CarryView extends VBox {

    private static final List<String> ROUNDS = List.of("一上", "二上", "批复");

    private final CarryModel model;
    private final Dialogs dialogs;
    private final ProgressBar progress = new ProgressBar();
    private final Button cancel = new Button("取消");
    private final Label sentences = new Label();

    /** {@code close} leads back to the page. */
    public CarryView(CarryModel model, Dialogs dialogs, Runnable close) {
        super(12);
        this.model = model;
        this.dialogs = dialogs;
        setId("carry");
        getStyleClass().add("screen");
        sentences.setId("carry-sentences");
        sentences.getStyleClass().add("hint");
        sentences.setWrapText(true);
        sentences.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(bar(close), source(), head(), sentences, lists());
        model.readingProperty().addListener((observed, before, now) -> reading(now));
        model.sentences().addListener((ListChangeListener<String>) change -> told());
        reading(model.readingProperty().get());
        told();
    }

    private Node bar(Runnable close) {
        Label title = new Label("从上年开始");
        title.getStyleClass().add("screen-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button make = new Button();
        make.setId("carry-make");
        make.textProperty().bind(Bindings.concat("新建 ", model.yearProperty(), " 年申报"));
        make.getStyleClass().add(Styles.ACCENT);
        make.setDefaultButton(true);
        make.disableProperty().bind(model.readyProperty().not());
        make.setOnAction(event -> {
            if (model.make()) {
                close.run();
            }
        });
        Button back = new Button("返回");
        back.setId("carry-close");
        back.setCancelButton(true);
        back.setOnAction(event -> {
            model.cancel();
            close.run();
        });
        return line(title, gap, make, back);
    }

    private Node source() {
        MenuButton present = new MenuButton("本工作库的申报");
        present.setId("carry-present");
        for (Declaration each : model.present()) {
            MenuItem item = new MenuItem(name(each));
            item.setOnAction(event -> model.take(each));
            present.getItems().add(item);
        }
        present.setDisable(present.getItems().isEmpty());
        Button files = new Button("收到的文件…");
        files.setId("carry-files");
        files.setOnAction(event -> Optional.of(dialogs.openFiles("选择上年的文件"))
                .filter(each -> !each.isEmpty())
                .ifPresent(model::read));
        Button folder = new Button("旧文件夹…");
        folder.setId("carry-folder");
        folder.setOnAction(event -> dialogs.openFolder("选择放旧文件的文件夹").ifPresent(each -> model.read(List.of(each))));
        Label origin = new Label();
        origin.setId("carry-origin");
        origin.textProperty()
                .bind(Bindings.when(model.originProperty().isEmpty())
                        .then("先选从哪里开始：库里的申报、收到的一个文件，或放着旧 Word、Excel 文件的文件夹。")
                        .otherwise(model.originProperty()));
        origin.setWrapText(true);
        cancel.setId("carry-cancel");
        cancel.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
        cancel.setOnAction(event -> model.cancel());
        progress.setPrefWidth(120);
        return line(new Label("来源"), present, files, folder, progress, cancel, origin);
    }

    private static String name(Declaration declaration) {
        return declaration.text(DeclarationField.DEPARTMENT) + " " + declaration.text(DeclarationField.YEAR) + "年度 "
                + declaration.text(DeclarationField.ROUND);
    }

    private Node head() {
        ComboBox<String> rounds = new ComboBox<>();
        rounds.setId("carry-round");
        rounds.getItems().setAll(ROUNDS);
        rounds.valueProperty().bindBidirectional(model.roundProperty());
        return line(
                new Label("部门"),
                field("carry-department", model.departmentProperty(), 18),
                new Label("旧申报年度"),
                field("carry-old-year", model.oldYearProperty(), 4),
                new Label("新申报年度"),
                field("carry-year", model.yearProperty(), 4),
                new Label("轮次"),
                rounds);
    }

    private static TextField field(String id, StringProperty text, int columns) {
        TextField field = new TextField();
        field.setId(id);
        field.setPrefColumnCount(columns);
        field.textProperty().bindBidirectional(text);
        return field;
    }

    private Node lists() {
        PickList<?> parts = new PickList<>("carry-parts", model.parts(), "还没有项目。");
        PickList<?> years = new PickList<>("carry-years", model.years(), "没有要改的年份。");
        PickList<?> bases = new PickList<>("carry-bases", model.outdated(), "没有发现过时的依据。");
        bases.setPrefHeight(120);
        bases.setMinHeight(70);
        VBox left = new VBox(6, title("沿用哪些项目", model.parts()), parts);
        VBox right = new VBox(
                6, title("文字里的年份改成新的", model.years()), years, title("已不再有效的依据，勾选则换成新的", model.outdated()), bases);
        VBox.setVgrow(parts, Priority.ALWAYS);
        VBox.setVgrow(years, Priority.ALWAYS);
        SplitPane both = new SplitPane(left, right);
        both.setDividerPositions(0.42);
        VBox.setVgrow(both, Priority.ALWAYS);
        return both;
    }

    private static Label title(String text, ObservableList<?> list) {
        Label title = new Label();
        title.getStyleClass().add("card-title");
        title.textProperty()
                .bind(Bindings.createStringBinding(() -> list.isEmpty() ? text : text + "（" + list.size() + "）", list));
        return title;
    }

    private void reading(Optional<Tasks.Job> job) {
        progress.progressProperty().unbind();
        job.ifPresent(each -> progress.progressProperty().bind(each.fractionProperty()));
        for (Node node : List.of(progress, cancel)) {
            node.setVisible(job.isPresent());
            node.setManaged(job.isPresent());
        }
    }

    private void told() {
        sentences.setText(String.join("\n", model.sentences()));
        sentences.setVisible(!model.sentences().isEmpty());
        sentences.setManaged(sentences.isVisible());
    }

    private static HBox line(Node... nodes) {
        HBox line = new HBox(8, nodes);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
