package org.jibiao.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.IntBuffer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jibiao.exchange.Example;
import org.jibiao.form.spec.Forms;
import org.jibiao.grid.Progress;
import org.jibiao.model.Declaration;
import org.junit.jupiter.api.Test;

class PagesTest {

    private static final Declaration EXAMPLE = Example.declaration();
    private static final Press PRESS = new Press();

    private static Pages pages(Order order) {
        return PRESS.pages(Paper.prepare(Forms.builtIn(), EXAMPLE, order), Progress.NONE);
    }

    private static Order one(String form) {
        return new Order(form, Optional.of(EXAMPLE.projects().getFirst().ref()), Copy.INTERNAL);
    }

    private static long inked(IntBuffer argb) {
        return IntStream.range(0, argb.limit())
                .filter(at -> (argb.get(at) & 0xff) < 0x80)
                .count();
    }

    @Test
    void aPageIsAsLargeAsItsPaperAndHasInkOnIt() {
        try (Pages pages = pages(one("hebei-2021"))) {
            Pages.Size size = pages.sizes().getFirst();
            assertEquals(595, size.width(), 1);
            assertEquals(842, size.height(), 1);
            assertFalse(size.landscape());
            Pages.Picture picture = pages.picture(0, 2).orElseThrow();
            assertEquals(size.width() * 2, picture.width(), 1);
            assertEquals(size.height() * 2, picture.height(), 1);
            assertEquals(picture.width() * picture.height(), picture.argb().limit());
            assertEquals(0xffffffff, picture.argb().get(0));
            assertTrue(inked(picture.argb()) > 5000, "ink: " + inked(picture.argb()));
        }
    }

    @Test
    void aFormThatLiesOnItsSideHasWidePages() {
        try (Pages pages = pages(one("sichuan-2024"))) {
            assertTrue(pages.sizes().getFirst().landscape());
        }
    }

    @Test
    void theWholeDeclarationHasAPageForEachProjectAtLeast() {
        try (Pages pages = pages(Order.internal("sichuan-2024"))) {
            assertTrue(pages.count() >= EXAMPLE.projects().size(), "pages: " + pages.count());
            assertEquals(pages.count(), pages.sizes().size());
            List<OptionalInt> begins = EXAMPLE.projects().stream()
                    .map(project -> pages.pageOf(project.ref()))
                    .toList();
            assertEquals(IntStream.range(0, 5).mapToObj(OptionalInt::of).toList(), begins);
        }
    }

    @Test
    void closedPagesHaveNoPictureAnyMore() {
        Pages pages = pages(one("hebei-2021"));
        pages.close();
        assertEquals(Optional.empty(), pages.picture(0, 1));
        assertEquals(pages.count(), pages.sizes().size());
    }
}
