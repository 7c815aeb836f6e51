package org.jibiao.ui.preview;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.jibiao.export.Pages;
import org.jibiao.ui.kit.Dialogs;
import org.jibiao.ui.kit.Tasks;

/** The pages as they will be printed: thumbnails, pages, and what can be done with them. */
public final class PreviewView extends BorderPane {

    private static final double THUMBNAIL_WIDTH = 92;
    private static final double THUMBNAILS_WIDTH = 140;
    private static final double SCROLL_BAR = 16;
    private static final double LINE = 0.1;
    private static final double SCREENFUL = 0.9;

    private final PreviewModel model;
    private final Deeds deeds;
    private final Sheets pages;
    private final Sheets thumbnails;
    private final PreviewBar bar;
    private boolean scrolled;

    /**
     * What leads out of the preview.
     *
     * @param back to the page to edit
     * @param export opens the export dialog
     * @param print prints what is shown
     */
    public record Deeds(Runnable back, Runnable export, Runnable print) {}

    public PreviewView(PreviewModel model, Deeds deeds, Dialogs dialogs) {
        this.model = model;
        this.deeds = deeds;
        this.pages = new Sheets(model.pictures(), false);
        this.thumbnails = new Sheets(model.pictures(), true);
        this.bar = new PreviewBar(model, deeds);
        setId("preview");
        getStyleClass().add("preview");
        setTop(bar);
        setLeft(thumbnails());
        setCenter(middle());
        setBottom(new PreviewFoot(model, dialogs));
        model.editionProperty().addListener((observed, before, now) -> show());
        model.zoomProperty().addListener((observed, before, now) -> fit());
        model.pageProperty().addListener((observed, before, now) -> turn());
        pages.widthProperty().addListener((observed, before, now) -> fit());
        pages.heightProperty().addListener((observed, before, now) -> fit());
        sceneProperty().addListener((observed, before, now) -> Tasks.afterwards(this::closeIfGone));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        addEventFilter(ScrollEvent.SCROLL, this::wheel);
        show();
    }

    private Node thumbnails() {
        thumbnails.setId("preview-thumbnails");
        thumbnails.setAccessibleText("缩略图");
        thumbnails.setPrefWidth(THUMBNAILS_WIDTH);
        thumbnails.setMinWidth(THUMBNAILS_WIDTH);
        thumbnails.onPressed(page -> {
            model.goTo(page);
            enter();
        });
        return thumbnails;
    }

    private Node middle() {
        pages.setId("preview-pages");
        pages.setAccessibleText("页面");
        pages.setFocusTraversable(true);
        pages.onScrolled(this::notice);
        pages.onPressed(page -> enter());
        Label nothing = new Label("这张表样没有可印的内容。请换一张表样，或选“整份”。");
        nothing.setId("preview-nothing");
        nothing.getStyleClass().add("hint");
        nothing.setMouseTransparent(true);
        nothing.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.editionProperty().get() > 0 && model.pageCount() == 0, model.editionProperty()));
        return new StackPane(pages, nothing);
    }

    PreviewModel model() {
        return model;
    }

    /** Gives the focus to the pages. */
    public void enter() {
        pages.requestFocus();
    }

    private void closeIfGone() {
        if (getScene() == null) {
            model.close();
        }
    }

    private void show() {
        List<Pages.Size> sizes = model.sizesProperty().get();
        thumbnails.show(
                sizes,
                THUMBNAIL_WIDTH / Math.max(1, widest(sizes)),
                model.editionProperty().get());
        fit();
        turn();
    }

    private static double widest(List<Pages.Size> sizes) {
        return sizes.stream().mapToDouble(Pages.Size::width).max().orElse(0);
    }

    /** Shows the pages as large as the room or the user wants them. */
    private void fit() {
        List<Pages.Size> sizes = model.sizesProperty().get();
        if (!sizes.isEmpty() && pages.getWidth() > 0) {
            double high = sizes.stream().mapToDouble(Pages.Size::height).max().orElse(0);
            double width = pages.getWidth() - SCROLL_BAR - 2 * Sheets.MARGIN;
            double height = pages.getHeight() - 2 * Sheets.MARGIN;
            model.zoom(model.zoomProperty().get().in(width, height, new Pages.Size(widest(sizes), high)));
        }
        pages.show(
                sizes,
                model.zoomProperty().get().scale(),
                model.editionProperty().get());
    }

    private void turn() {
        int page = model.pageProperty().get();
        if (!scrolled && page != pages.pageInView()) {
            pages.goTo(page);
        }
        pages.mark(page);
        thumbnails.mark(page);
        thumbnails.reveal(page);
    }

    /** The user has scrolled the pages himself. */
    private void notice(int page) {
        scrolled = true;
        model.goTo(page);
        scrolled = false;
    }

    private void scroll(double part) {
        pages.scrollBy(part);
        notice(pages.pageInView());
    }

    private void wheel(ScrollEvent event) {
        if (event.isShortcutDown()) {
            event.consume();
            Zoom zoom = model.zoomProperty().get();
            model.zoom(event.getDeltaY() > 0 ? zoom.larger() : zoom.smaller());
        }
    }

    private void key(KeyEvent event) {
        if (bar.isChoosing()) {
            return;
        }
        boolean taken = event.isShortcutDown() ? zoomed(event.getCode()) : moved(event.getCode());
        if (taken) {
            event.consume();
        }
    }

    private boolean zoomed(KeyCode code) {
        Zoom zoom = model.zoomProperty().get();
        switch (code) {
            case PLUS, EQUALS, ADD -> model.zoom(zoom.larger());
            case MINUS, SUBTRACT -> model.zoom(zoom.smaller());
            case DIGIT0, NUMPAD0 -> model.zoom(new Zoom(Zoom.Fit.WIDTH, zoom.factor()));
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean moved(KeyCode code) {
        int page = model.pageProperty().get();
        switch (code) {
            case PAGE_UP -> model.goTo(page - 1);
            case PAGE_DOWN -> model.goTo(page + 1);
            case HOME -> model.goTo(0);
            case END -> model.goTo(model.pageCount() - 1);
            case ESCAPE -> deeds.back().run();
            default -> {
                return pages.isFocused() && nudged(code);
            }
        }
        return true;
    }

    private boolean nudged(KeyCode code) {
        switch (code) {
            case UP -> scroll(-LINE);
            case DOWN -> scroll(LINE);
            case SPACE -> scroll(SCREENFUL);
            default -> {
                return false;
            }
        }
        return true;
    }
}
