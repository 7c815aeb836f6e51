package org.jibiao.ui.page.table.scroll;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jibiao.ui.kit.ScreenFixture;
import org.junit.jupiter.api.Test;

class ViewportTest {

    /** A table under something else, that notes from where on it is seen. */
    private static final class Page extends VBox {

        private final Region above = high(300);
        private final Region table = high(2000);
        private final List<Double> tops = new ArrayList<>();
        private final Viewport viewport = new Viewport(table, this::note, () -> false);

        Page() {
            getChildren().addAll(above, table);
        }

        private void note() {
            tops.add(viewport.seen().top());
        }

        private static Region high(double height) {
            Region region = new Region();
            region.setPrefSize(200, height);
            return region;
        }
    }

    @Test
    void whenWhatStandsAboveShrinksAnotherPartOfTheTableIsSeen() {
        ScreenFixture.start();
        Page page = ScreenFixture.onScreen(Page::new);
        try (ScreenFixture window = ScreenFixture.show(() -> new ScrollPane(page), 400, 300, false)) {
            ScreenFixture.until(
                    () -> window.stage().isShowing() && page.viewport.seen().top() == -300);
            ScreenFixture.doOnScreen(() -> page.above.setPrefHeight(100));
            ScreenFixture.until(() -> page.tops.contains(-100.0));
            assertEquals(-100.0, ScreenFixture.onScreen(() -> page.tops.getLast()));
        }
    }
}
