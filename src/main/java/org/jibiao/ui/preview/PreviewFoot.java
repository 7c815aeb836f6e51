package org.jibiao.ui.preview;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jibiao.form.convert.Step;
import org.jibiao.ui.kit.Dialogs;

/** The line under the pages: what there is to know, which page, how large. */
final class PreviewFoot extends HBox {

    private static final int STEPS_SHOWN = 15;

    private final PreviewModel model;
    private final Dialogs dialogs;

    PreviewFoot(PreviewModel model, Dialogs dialogs) {
        super(4);
        this.model = model;
        this.dialogs = dialogs;
        getStyleClass().add("preview-foot");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(news(), steps(), gap);
        getChildren()
                .addAll(
                        button(
                                "preview-previous",
                                "▲",
                                "上一页　PageUp",
                                () -> model.goTo(model.pageProperty().get() - 1)),
                        pages(),
                        button(
                                "preview-next",
                                "▼",
                                "下一页　PageDown",
                                () -> model.goTo(model.pageProperty().get() + 1)),
                        line(),
                        button(
                                "preview-smaller",
                                "−",
                                "缩小　Ctrl+−",
                                () -> model.zoom(model.zoomProperty().get().smaller())),
                        size(),
                        button(
                                "preview-larger",
                                "＋",
                                "放大　Ctrl++",
                                () -> model.zoom(model.zoomProperty().get().larger())),
                        fit("preview-width", "适合宽度", "　Ctrl+0", Zoom.Fit.WIDTH),
                        fit("preview-whole", "整页", "", Zoom.Fit.PAGE));
    }

    private static Node line() {
        return new Separator(javafx.geometry.Orientation.VERTICAL);
    }

    private static Button button(String id, String text, String tip, Runnable deed) {
        Button button = new Button(text);
        button.setId(id);
        button.getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
        button.setFocusTraversable(false);
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip(tip));
        button.setAccessibleText(tip);
        button.setOnAction(event -> deed.run());
        return button;
    }

    /** What went wrong, or that pages are on their way. */
    private Node news() {
        Label news = new Label();
        news.setId("preview-news");
        news.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.failureProperty().get().isEmpty()
                                ? model.loadingProperty().get() ? "正在排版…" : ""
                                : model.failureProperty().get(),
                        model.failureProperty(),
                        model.loadingProperty()));
        model.failureProperty().addListener((observed, before, now) -> {
            news.getStyleClass().remove("mark-error");
            if (!now.isEmpty()) {
                news.getStyleClass().add("mark-error");
            }
        });
        news.managedProperty().bind(news.textProperty().isNotEmpty());
        return news;
    }

    /** What it took to fit the declaration into the form. */
    private Node steps() {
        Hyperlink link = new Hyperlink();
        link.setId("preview-steps");
        link.setFocusTraversable(false);
        link.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> "换成这张表样有 " + model.protocolProperty().get().size() + " 处调整", model.protocolProperty()));
        link.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> !model.protocolProperty().get().isEmpty(), model.protocolProperty()));
        link.managedProperty().bind(link.visibleProperty());
        link.setOnAction(event -> {
            link.setVisited(false);
            dialogs.tell("换表样的调整", sentences(model.protocolProperty().get()));
        });
        return link;
    }

    private static String sentences(List<Step> steps) {
        String first = steps.stream()
                .limit(STEPS_SHOWN)
                .map(step -> step.kind().label() + "：" + step.text())
                .collect(Collectors.joining("\n"));
        int more = steps.size() - STEPS_SHOWN;
        return more > 0 ? first + "\n……另有 " + more + " 处，导出时可逐条查看。" : first;
    }

    private Node pages() {
        Label label = new Label();
        label.setId("preview-page");
        label.getStyleClass().add("preview-figure");
        label.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.pageCount() == 0
                                ? "没有页面"
                                : (model.pageProperty().get() + 1) + " / " + model.pageCount(),
                        model.pageProperty(),
                        model.editionProperty()));
        return label;
    }

    private Node size() {
        Label label = new Label();
        label.setId("preview-zoom");
        label.getStyleClass().add("preview-figure");
        label.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.zoomProperty().get().text(), model.zoomProperty()));
        return label;
    }

    private Node fit(String id, String text, String key, Zoom.Fit fit) {
        ToggleButton button = new ToggleButton(text);
        button.setId(id);
        button.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
        button.setFocusTraversable(false);
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip(text + key));
        button.setSelected(model.zoomProperty().get().fit() == fit);
        model.zoomProperty().addListener((observed, before, now) -> button.setSelected(now.fit() == fit));
        button.setOnAction(event -> {
            button.setSelected(true);
            model.zoom(new Zoom(fit, model.zoomProperty().get().factor()));
        });
        return button;
    }
}
