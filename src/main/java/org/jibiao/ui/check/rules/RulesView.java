package org.jibiao.ui.check.rules;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jibiao.form.spec.FormSpec;
import org.jibiao.ui.kit.Dialogs;
import org.jibiao.ui.kit.Session;
import org.jibiao.ui.kit.form.Buttons;

/** The rule packs at the left, the rules of one at the right, and what there is to know of a rule below. */
public final class RulesView extends VBox {

    /** Where it leads: to the trial, to the folder in the system's file window, and back. */
    public record Ways(Runnable trial, Consumer<Path> reveal, Runnable close) {}

    private static final double LEAST_TABLE = 100;

    private final PacksModel packs;
    private final RulesModel model;
    private final Session session;
    private final PackQuestions questions;
    private final Ways ways;
    private final Label note = new Label();
    private final Button classes = new Button("必填类别…");
    private final TextField find = new TextField();

    public RulesView(PacksModel packs, Session session, Dialogs dialogs, Ways ways) {
        super(12);
        this.packs = packs;
        this.model = new RulesModel(packs);
        this.session = session;
        this.questions = new PackQuestions(packs, dialogs);
        this.ways = ways;
        setId("rules");
        getStyleClass().add("screen");
        RuleTable table = new RuleTable(model);
        VBox.setVgrow(table, Priority.ALWAYS);
        table.setMinHeight(LEAST_TABLE);
        table.setPrefHeight(LEAST_TABLE);
        VBox right = new VBox(8, filter(), table, new RuleDetail(model));
        HBox.setHgrow(right, Priority.ALWAYS);
        HBox both = new HBox(12, new PacksPane(packs, dialogs), right);
        VBox.setVgrow(both, Priority.ALWAYS);
        note.setId("rules-note");
        note.getStyleClass().add("hint");
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        Label state = new Label();
        state.setId("rules-state");
        state.getStyleClass().add("hint");
        state.textProperty().bind(packs.stateProperty());
        getChildren().addAll(bar(), note, both, state);
        packs.chosenProperty().addListener((observed, before, now) -> show());
        show();
    }

    private void show() {
        note.setText(
                packs.chosen().isOwn()
                        ? "改了就生效，不用保存。选中一条规则后，按 1 错误、2 提醒、3 建议、4 关闭。只有“错误”妨碍上报。"
                        : "随程序的规则不能改。要调整轻重和限值，先“复制…”一份，再“使用这套规则”。");
        classes.setDisable(!packs.chosen().isOwn());
    }

    private HBox bar() {
        Label title = new Label("规则");
        title.getStyleClass().add("screen-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button back = Buttons.of("返回", "rules-close", ways.close());
        back.setCancelButton(true);
        return Buttons.line(
                title,
                gap,
                Buttons.of("用收到的文件试一试…", "rules-try", ways.trial()),
                Buttons.of("导入…", "rules-import", questions::receive),
                Buttons.of("导出…", "rules-export", questions::handOn),
                Buttons.of("打开文件夹", "rules-folder", () -> packs.openFolder(ways.reveal())),
                Buttons.of("重新读取", "rules-reload", packs::reload),
                back);
    }

    private HBox filter() {
        find.setId("rules-find");
        find.setPromptText("查找规则：名称、编号或依据");
        find.setPrefWidth(300);
        find.setMinWidth(100);
        find.textProperty().bindBidirectional(model.wantedProperty());
        ComboBox<RulesModel.Show> show = new ComboBox<>();
        show.setId("rules-show");
        show.setAccessibleText("只看哪些规则");
        show.getItems().setAll(RulesModel.Show.values());
        show.valueProperty().bindBidirectional(model.showProperty());
        Label count = new Label();
        count.setId("rules-count");
        count.getStyleClass().add("hint");
        count.textProperty().bind(model.countProperty());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        for (Region whole : List.of(show, count, classes)) {
            whole.setMinWidth(Region.USE_PREF_SIZE);
        }
        classes.setId("rules-classes");
        classes.setOnAction(event -> classes());
        return Buttons.line(find, show, count, gap, classes);
    }

    private void classes() {
        List<FormSpec> forms =
                session.forms().all().stream().filter(FormSpec::holdsProjects).toList();
        FormSpec first = session.declaration()
                .map(session::formOf)
                .filter(forms::contains)
                .orElseGet(forms::getFirst);
        questions.classes(forms, first);
    }

    /** Puts the caret where rules are looked for. */
    public void enter() {
        find.requestFocus();
    }
}
