package org.jibiao.ui.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.jibiao.exchange.Example;
import org.jibiao.form.spec.Forms;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.Id;
import org.jibiao.model.Indicator;
import org.jibiao.model.Kind;
import org.jibiao.model.Position;
import org.jibiao.model.Project;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.store.MemoryJournal;
import org.jibiao.store.Store;
import org.jibiao.ui.kit.ScreenFixture;
import org.jibiao.ui.kit.Session;
import org.jibiao.ui.kit.drag.TemplateDrag;
import org.junit.jupiter.api.Test;

class TemplateDroppingTest {

    private static final TemplateDrag PROJECT = new TemplateDrag(true, "", "legal-aid", "case-subsidy");

    private final Declaration declaration = Example.declaration();
    private final Project first = declaration.projects().getFirst();
    private final Session session =
            new Session(new Store(new MemoryJournal(Book.of(List.of(declaration)))), Forms.builtIn());
    private final PageArea[] area = new PageArea[1];

    private ScreenFixture show() {
        return ScreenFixture.show(
                () -> {
                    area[0] = new PageArea(session);
                    session.place().go(first.ref());
                    return area[0];
                },
                1000,
                900,
                false);
    }

    private static TemplateDrag row(String level2) {
        return new TemplateDrag(false, level2, "legal-aid", "any");
    }

    private static double yOf(ScreenFixture screen, double by) {
        Node editor = screen.scene().lookup("#cell-editor");
        return editor.localToScene(0, 0).getY() + by;
    }

    private static <T> T on(Supplier<T> work) {
        return ScreenFixture.onScreen(work);
    }

    @Test
    void anIndicatorGoesBetweenTwoLinesOfItsClassAndElsewhereToTheEndOfIt() {
        try (ScreenFixture screen = show()) {
            Indicator top = first.indicators().getFirst();
            ScreenFixture.doOnScreen(() -> session.place().go(top.place(IndicatorField.NAME)));
            TemplateDropping dropping = on(() -> new TemplateDropping(area[0], session));
            Node table = on(() -> screen.scene().lookup("#indicator-table"));
            String level2 = top.text(IndicatorField.LEVEL2);
            assertEquals(
                    Optional.of(new Position(first.ref(), Id.NONE)),
                    on(() -> dropping.wish(table, yOf(screen, 3), row(level2))));
            String last = first.indicators().getLast().text(IndicatorField.LEVEL2);
            assertEquals(
                    Optional.of(new Position(
                            first.ref(), first.indicators().getLast().id())),
                    on(() -> dropping.wish(table, yOf(screen, 3), row(last))));
            assertTrue(on(() -> screen.scene().lookup(".insertion-mark").isVisible()));
            screen.picture("template-drag");
            ScreenFixture.doOnScreen(dropping::leave);
            assertTrue(on(() -> !screen.scene().lookup(".insertion-mark").isVisible()));
        }
    }

    @Test
    void aProjectGoesAfterTheOneShownOrToTheEndOfTheDeclaration() {
        try (ScreenFixture screen = show()) {
            TemplateDropping dropping = on(() -> new TemplateDropping(area[0], session));
            assertEquals(
                    Optional.of(new Position(declaration.ref(), first.id())),
                    on(() -> dropping.wish(screen.scene().getRoot(), 100, PROJECT)));
            assertEquals(
                    Optional.of(session.book().endOf(first.ref(), Kind.INDICATOR)),
                    on(() -> dropping.wish(screen.scene().getRoot(), 100, row("数量指标"))));
            ScreenFixture.doOnScreen(() -> session.place().go(declaration.ref()));
            assertEquals(
                    List.of(Optional.of(session.book().endOf(declaration.ref(), Kind.PROJECT)), Optional.empty()),
                    List.of(
                            on(() -> dropping.wish(screen.scene().getRoot(), 100, PROJECT)),
                            on(() -> dropping.wish(screen.scene().getRoot(), 100, row("数量指标")))));
        }
    }
}
