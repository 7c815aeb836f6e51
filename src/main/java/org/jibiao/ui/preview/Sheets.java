package org.jibiao.ui.preview;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.jibiao.export.Pages;
import org.jibiao.ui.kit.Tasks;

/**
 * Pages one under the other; only those in view have a picture. All rows are as high as the highest page, so that every
 * page has its place before it is drawn.
 */
final class Sheets extends VirtualFlow<SheetCell> {

    /** Around a page, in pixels. */
    static final double MARGIN = 12;

    /** Of the room's height; the page that stands there is the one the user is at. */
    private static final double EYE = 0.4;

    private final Pictures pictures;
    private final boolean thumbnails;
    private List<Pages.Size> sizes = List.of();
    private double scale = 1;
    private double extra;
    private int edition;
    private int current;
    private IntConsumer onPressed = page -> {};

    /** {@code thumbnails} are small, numbered, and drawn after the pages. */
    Sheets(Pictures pictures, boolean thumbnails) {
        this.pictures = pictures;
        this.thumbnails = thumbnails;
        getStyleClass().add("sheets");
        setCellFactory(flow -> new SheetCell(this));
    }

    /** Calls {@code action} with the page the user is at whenever he has scrolled there himself. */
    void onScrolled(IntConsumer action) {
        addEventFilter(ScrollEvent.SCROLL, event -> Tasks.afterwards(() -> action.accept(pageInView())));
        addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> Tasks.afterwards(() -> action.accept(pageInView())));
        addEventFilter(MouseEvent.MOUSE_RELEASED, event -> Tasks.afterwards(() -> action.accept(pageInView())));
    }

    /** Calls {@code action} with the page that was pressed. */
    void onPressed(IntConsumer action) {
        onPressed = action;
    }

    void press(int page) {
        onPressed.accept(page);
    }

    /** Shows these pages, {@code newScale} pixels a point; what is in view stays in view as far as it can. */
    void show(List<Pages.Size> pages, double newScale, int newEdition) {
        double at = rowHeight() > 0 ? top() / rowHeight() : 0;
        boolean moved = newScale != scale;
        sizes = pages;
        scale = newScale;
        edition = newEdition;
        extra = 2 * MARGIN + (thumbnails ? SheetCell.NUMBER_HEIGHT : 0);
        setFixedCellSize(Math.max(1, rowHeight()));
        setCellCount(pages.size());
        if (moved) {
            rebuildCells();
        } else {
            reconfigureCells();
        }
        layout();
        scrollTo(at * rowHeight());
    }

    private double rowHeight() {
        return sizes.isEmpty() ? 0 : Math.ceil(highest() * scale) + extra;
    }

    private double highest() {
        return sizes.stream().mapToDouble(Pages.Size::height).max().orElse(0);
    }

    private double hidden() {
        return Math.max(0, sizes.size() * rowHeight() - getHeight());
    }

    private double top() {
        return getPosition() * hidden();
    }

    private void scrollTo(double top) {
        setPosition(hidden() == 0 ? 0 : Math.clamp(top / hidden(), 0, 1));
        layout();
    }

    /** Brings the top of page {@code index} to the top of the room. */
    void goTo(int index) {
        scrollTo(index * rowHeight());
    }

    /** Brings page {@code index} into the room, if it is not there already. */
    void reveal(int index) {
        double above = index * rowHeight();
        if (above < top()) {
            scrollTo(above);
        } else if (above + rowHeight() > top() + getHeight()) {
            scrollTo(above + rowHeight() - getHeight());
        }
    }

    /** Scrolls down by this part of the room's height; up if negative. */
    void scrollBy(double part) {
        scrollTo(top() + part * getHeight());
    }

    /** The page the user is at by where he has scrolled, from 0. */
    int pageInView() {
        if (rowHeight() == 0) {
            return 0;
        }
        int seen = (int) ((top() + EYE * getHeight()) / rowHeight());
        return Math.clamp(seen, 0, Math.max(0, sizes.size() - 1));
    }

    /** Marks page {@code index} as the one the user is at. */
    void mark(int index) {
        current = index;
        for (int each = 0; each < sizes.size(); each++) {
            SheetCell cell = getVisibleCell(each);
            if (cell != null) {
                cell.showMark();
            }
        }
    }

    Pictures pictures() {
        return pictures;
    }

    boolean thumbnails() {
        return thumbnails;
    }

    List<Pages.Size> sizes() {
        return sizes;
    }

    double scale() {
        return scale;
    }

    int edition() {
        return edition;
    }

    int current() {
        return current;
    }
}
