package org.jibiao.ui.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jibiao.export.Pages;
import org.jibiao.ui.kit.Tasks;

/**
 * Draws pages in the background, one at a time, pages before thumbnails, and only what is still wished for. FX thread
 * only.
 */
final class Pictures {

    /**
     * A picture somebody wants; is itself the ticket to take the wish back.
     *
     * @param thumbnail true if it may wait for the pages
     */
    record Wish(int page, double scale, boolean thumbnail, Consumer<Pages.Picture> onDrawn) {}

    private final Tasks tasks;
    private final Consumer<Exception> onFailure;
    private final List<Wish> wishes = new ArrayList<>();
    private final List<Pages> old = new ArrayList<>();
    private Optional<Pages> pages = Optional.empty();
    private Optional<Wish> drawing = Optional.empty();
    private boolean busy;

    Pictures(Tasks tasks, Consumer<Exception> onFailure) {
        this.tasks = tasks;
        this.onFailure = onFailure;
    }

    /** From now on these pages are drawn; wishes for the ones before are forgotten, and they are closed. */
    void turnTo(Optional<Pages> other) {
        wishes.clear();
        drawing = Optional.empty();
        pages.ifPresent(old::add);
        pages = other;
        if (!busy) {
            closeOld();
        }
    }

    void wish(Wish wish) {
        wishes.add(wish);
        drawNext();
    }

    /** Nobody waits for it any more. */
    void forget(Wish wish) {
        wishes.remove(wish);
        drawing = drawing.filter(each -> each != wish);
    }

    private void drawNext() {
        if (busy || wishes.isEmpty() || pages.isEmpty()) {
            return;
        }
        Wish next =
                wishes.stream().filter(wish -> !wish.thumbnail()).findFirst().orElse(wishes.getFirst());
        wishes.remove(next);
        drawing = Optional.of(next);
        busy = true;
        Pages from = pages.get();
        tasks.run("", progress -> from.picture(next.page(), next.scale()), this::drawn, this::failed);
    }

    private void drawn(Optional<Pages.Picture> picture) {
        Optional<Wish> wish = drawing;
        rest();
        wish.ifPresent(each -> picture.ifPresent(each.onDrawn()));
        drawNext();
    }

    private void failed(Exception failure) {
        rest();
        onFailure.accept(failure);
        drawNext();
    }

    private void rest() {
        busy = false;
        drawing = Optional.empty();
        closeOld();
    }

    /** Only while nothing is drawn, since closing would wait for it. */
    private void closeOld() {
        old.forEach(Pages::close);
        old.clear();
    }
}
