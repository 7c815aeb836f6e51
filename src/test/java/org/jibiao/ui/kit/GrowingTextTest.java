package org.jibiao.ui.kit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class GrowingTextTest {

    @Test
    void evenALongTextIsShownToItsLastLine() {
        ScreenFixture.start();
        GrowingText text = ScreenFixture.onScreen(GrowingText::new);
        try (ScreenFixture screen = ScreenFixture.show(() -> new VBox(text), 400, 760, false)) {
            ScreenFixture.doOnScreen(() -> text.setText("完成城关、河西2个司法所的改造，方便群众就近办事。\n".repeat(16) + "完"));
            screen.picture("growing-text");
            double shown = text.lookup(".text").getLayoutBounds().getHeight();
            assertTrue(shown > 300);
            assertTrue(text.getHeight() >= shown + 12, text.getHeight() + " for " + shown);
            assertTrue(((TextArea) text).getScrollTop() == 0);
        }
    }
}
