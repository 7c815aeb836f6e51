package org.jibiao.ui.welcome;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jibiao.model.Declaration;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.ui.kit.Commands;
import org.jibiao.ui.kit.Session;

/** The first page: what can be begun, and what is there. */
public final class WelcomeView extends ScrollPane {

    private static final int RECENT = 5;

    private final Session session;
    private final Commands commands;
    private final RecentFiles recent;
    private final Consumer<Path> open;
    private final VBox present = new VBox();
    private final VBox files = new VBox();

    /** {@code open} opens one of the {@code recent} files. */
    public WelcomeView(Session session, Commands commands, RecentFiles recent, Consumer<Path> open) {
        this.session = session;
        this.commands = commands;
        this.recent = recent;
        this.open = open;
        setId("welcome");
        getStyleClass().add("edge-to-edge");
        Label title = new Label("绩标");
        title.getStyleClass().add("welcome-title");
        Label subtitle = new Label("预算绩效目标的编制、检查、打印和审核。不联网，数据只在这台电脑。");
        subtitle.getStyleClass().add("hint");
        subtitle.setWrapText(true);
        VBox head = new VBox(4, title, subtitle);
        head.getStyleClass().add("welcome-head");
        VBox begin = new VBox(
                10,
                head,
                card("新建申报", "选表样和年度，可从模板开始", "file.new"),
                card("从上年开始", "沿用上年的申报、文件或旧文件夹，年份一起改", "file.carry"),
                card("打开收到的文件", "Word、Excel、PDF 或 .jbx，也可以直接拖进来", "file.open"),
                card("看看示例", "一个虚构县局的 5 个项目，随便改，不影响别的数据", "file.example"));
        begin.getStyleClass().add("welcome-begin");
        present.getStyleClass().add("welcome-present");
        files.setId("welcome-recent");
        files.getStyleClass().add("welcome-present");
        VBox there = new VBox(16, present, files);
        HBox both = new HBox(24, begin, there);
        both.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane page = new StackPane(both);
        page.getStyleClass().add("welcome");
        setContent(page);
        setFitToWidth(true);
        setFitToHeight(true);
        recent.files().addListener((ListChangeListener<Path>) change -> recent());
        recent();
        session.bookProperty().addListener((observed, before, now) -> list());
        list();
    }

    private Node card(String title, String text, String command) {
        String key = commands.find(command).map(each -> each.keyText()).orElse("");
        Label head = new Label(title);
        head.getStyleClass().add("card-title");
        Label below = new Label(key.isEmpty() ? text : text + "　" + key);
        below.getStyleClass().add("hint");
        Button card = new Button();
        card.setGraphic(new VBox(2, head, below));
        card.setId("welcome-" + command);
        card.setAccessibleText(title);
        card.getStyleClass().add("welcome-card");
        card.setMaxSize(Double.MAX_VALUE, Region.USE_PREF_SIZE);
        card.setAlignment(Pos.CENTER_LEFT);
        card.setOnAction(event -> commands.run(command));
        return card;
    }

    private void list() {
        Label head = new Label("工作库里的申报");
        head.getStyleClass().add("card-title");
        present.getChildren().setAll(head);
        List<Declaration> declarations = session.book().declarations();
        declarations.reversed().stream()
                .limit(RECENT)
                .forEach(each -> present.getChildren().add(entry(each)));
        if (declarations.isEmpty()) {
            Label none = new Label("还没有申报。新建一份，或打开收到的文件。");
            none.getStyleClass().add("hint");
            none.setWrapText(true);
            present.getChildren().add(none);
        }
    }

    private void recent() {
        Label head = new Label("最近打开的文件");
        head.getStyleClass().add("card-title");
        files.getChildren().setAll(head);
        recent.files().stream()
                .limit(RECENT)
                .forEach(each -> files.getChildren()
                        .add(button(
                                String.valueOf(each.getFileName()),
                                String.valueOf(each.getParent()),
                                () -> reopen(each))));
        files.setVisible(!recent.files().isEmpty());
        files.setManaged(!recent.files().isEmpty());
    }

    /** One that is gone leaves the list; opening it says so. */
    private void reopen(Path file) {
        if (!Files.exists(file)) {
            recent.forget(file);
        }
        open.accept(file);
    }

    private Node entry(Declaration declaration) {
        String name = declaration.text(DeclarationField.DEPARTMENT) + " " + declaration.text(DeclarationField.YEAR)
                + "年度 " + declaration.text(DeclarationField.ROUND);
        int indicators = declaration.projects().stream()
                .mapToInt(each -> each.indicators().size())
                .sum();
        String figures = declaration.projects().size() + " 个项目　" + indicators + " 个指标";
        return button(name, figures, () -> session.place().go(declaration.ref()));
    }

    private static Node button(String title, String below, Runnable run) {
        Label name = new Label(title);
        name.setMinWidth(0);
        Label hint = new Label(below);
        hint.getStyleClass().add("hint");
        hint.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        hint.setMinWidth(0);
        Button entry = new Button();
        entry.setGraphic(new VBox(2, name, hint));
        entry.setAccessibleText(title);
        entry.setTooltip(new Tooltip(title + "\n" + below));
        entry.getStyleClass().add("welcome-entry");
        entry.setMaxWidth(Double.MAX_VALUE);
        entry.setAlignment(Pos.CENTER_LEFT);
        entry.setOnAction(event -> run.run());
        return entry;
    }
}
