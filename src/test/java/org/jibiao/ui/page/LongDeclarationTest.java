package org.jibiao.ui.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import org.jibiao.form.spec.Forms;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.Kind;
import org.jibiao.model.Project;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.store.MemoryJournal;
import org.jibiao.store.Store;
import org.jibiao.ui.kit.ScreenFixture;
import org.jibiao.ui.kit.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LongDeclarationTest {

    private final Declaration declaration = Declaration.fresh()
            .with(DeclarationField.FORM, "hebei-2021")
            .withChildren(
                    Kind.PROJECT,
                    IntStream.rangeClosed(1, 300)
                            .mapToObj(number -> Project.fresh()
                                    .with(ProjectField.NAME, "基层公共法律服务工作经费" + number)
                                    .with(ProjectField.TOTAL, "100"))
                            .toList());
    private final Session session =
            new Session(new Store(new MemoryJournal(Book.of(List.of(declaration)))), Forms.builtIn());

    @BeforeEach
    void begin() {
        ScreenFixture.start();
    }

    private static List<String> links(ScreenFixture screen) {
        return ScreenFixture.onScreen(() -> screen.scene().getRoot().lookupAll(".form-head .hyperlink").stream()
                .map(link -> ((Labeled) link).getText())
                .toList());
    }

    @Test
    void linesAreMadeAsTheyComeIntoSightAndAllOfThemCanBeReached() {
        try (ScreenFixture screen = ScreenFixture.show(() -> new PageArea(session), 1000, 700, false)) {
            ScreenFixture.doOnScreen(() -> session.place().go(declaration.ref()));
            assertEquals("基层公共法律服务工作经费1", links(screen).getFirst());
            assertTrue(links(screen).size() <= 150, links(screen).size() + " lines");

            ScrollPane scroll = (ScrollPane) screen.scene().getRoot().lookup(".page-scroll");
            for (int step = 1; step <= 40; step++) {
                double down = step / 40.0;
                ScreenFixture.doOnScreen(() -> {
                    scroll.setVvalue(down);
                    screen.scene().getRoot().layout();
                });
            }
            screen.picture("long-declaration");
            assertEquals(300, links(screen).size());
            Hyperlink last =
                    ScreenFixture.onScreen(() -> screen.scene().getRoot().lookupAll(".form-head .hyperlink").stream()
                            .map(Hyperlink.class::cast)
                            .filter(link -> link.getText().endsWith("费300"))
                            .findFirst()
                            .orElseThrow());
            ScreenFixture.doOnScreen(last::fire);
            assertEquals(declaration.projects().getLast().ref(), session.place().ref());
        }
    }
}
