package org.jibiao.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jibiao.change.Draft;
import org.jibiao.model.Declaration;
import org.jibiao.model.Id;
import org.jibiao.model.Indicator;
import org.jibiao.model.Position;
import org.jibiao.model.Project;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.ui.kit.CurrentPlace;
import org.jibiao.ui.kit.Mouse;
import org.jibiao.ui.kit.ScreenFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the window remembers of a table and of the page from one start to the next. */
class WindowMemoryTest {

    @TempDir
    private Path folder;

    private OpenWindow open() throws IOException {
        return new OpenWindow(Files.createDirectories(folder.resolve("library")), 1366, 768);
    }

    private static List<Label> headers(OpenWindow window) {
        return ScreenFixture.onScreen(() -> window.scene().getRoot().lookupAll("#indicator-table .grid-header").stream()
                .map(Label.class::cast)
                .sorted(Comparator.comparingDouble(Node::getLayoutX))
                .toList());
    }

    private static List<Double> widths(OpenWindow window) {
        window.settle();
        return ScreenFixture.onScreen(() -> {
            window.scene().getRoot().layout();
            return headers(window).stream().map(Label::getWidth).toList();
        });
    }

    private static void fire(OpenWindow window, Label header, EventType<MouseEvent> type, double by, int clicks) {
        window.doOnScreen(() -> {
            Point2D at = header.localToScene(header.getWidth() - 2, header.getHeight() / 2);
            header.fireEvent(Mouse.at(type, at.getX() + by, at.getY(), clicks, false, by == 0));
        });
    }

    /** Draws the right edge of a column. */
    private static void drag(OpenWindow window, int column, double by) {
        Label header = headers(window).get(column);
        fire(window, header, MouseEvent.MOUSE_PRESSED, 0, 1);
        fire(window, header, MouseEvent.MOUSE_DRAGGED, by, 1);
        double drawn = ScreenFixture.onScreen(() -> {
            window.scene().getRoot().layout();
            return header.getWidth();
        });
        fire(window, header, MouseEvent.MOUSE_RELEASED, 0, 1);
        assertTrue(drawn > 0);
    }

    @Test
    void aPlaceIsKeptWithoutTheWindowBeingClosed() throws IOException {
        Path kept = Files.createDirectories(folder.resolve("library")).resolve("窗口.properties");
        try (OpenWindow window = open()) {
            window.give("file.example");
            Declaration example = window.session().book().declarations().getFirst();
            String id = example.projects().get(2).id().toString();
            window.doOnScreen(
                    () -> window.session().place().go(example.projects().get(2).place(ProjectField.PURPOSE)));
            ScreenFixture.until(() -> Files.exists(kept) && text(kept).contains(id));
            assertTrue(text(kept).contains(id + " " + ProjectField.PURPOSE.key()));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Test
    void aColumnDrawnWiderIsSoAtTheNextStart() throws IOException {
        List<Double> drawn;
        try (OpenWindow window = open()) {
            window.give("file.example");
            List<Double> usual = widths(window);
            drag(window, 2, 60);
            drawn = widths(window);
            assertEquals(usual.get(2) + 60, drawn.get(2), 1);
            assertEquals(usual.get(3) - 60, drawn.get(3), 1);
            assertEquals(usual.get(0), drawn.get(0), 1);
            window.picture("38-columns");
        }
        try (OpenWindow window = open()) {
            List<Double> again = widths(window);
            IntStream.range(0, again.size()).forEach(column -> assertEquals(drawn.get(column), again.get(column), 1));
            window.give("view.columns");
            assertTrue(drawn.get(2) - widths(window).get(2) > 50);
        }
    }

    @Test
    void noColumnIsDrawnToNothingAndTheTableStaysAsWideAsThePage() throws IOException {
        try (OpenWindow window = open()) {
            window.give("file.example");
            double all = widths(window).stream().mapToDouble(each -> each).sum();
            drag(window, 2, -5000);
            drag(window, 3, 5000);
            assertTrue(
                    widths(window).stream().allMatch(each -> each >= 30),
                    widths(window).toString());
            assertEquals(all, widths(window).stream().mapToDouble(each -> each).sum(), 0.5);
        }
    }

    @Test
    void aDoubleClickOnTheEdgeFitsTheColumnToItsTexts() throws IOException {
        try (OpenWindow window = open()) {
            window.give("file.example");
            drag(window, 2, -500);
            Label header = headers(window).get(2);
            fire(window, header, MouseEvent.MOUSE_PRESSED, 0, 2);
            fire(window, header, MouseEvent.MOUSE_RELEASED, 0, 2);
            double wide = widths(window).get(2);
            int longest = window.session().book().declarations().getFirst().projects().getFirst().indicators().stream()
                    .mapToInt(each -> each.text(IndicatorField.NAME).length())
                    .max()
                    .orElse(0);
            assertTrue(wide > longest * 12 && wide < longest * 13 + 24, longest + " characters in " + wide);
        }
    }

    @Test
    void eachFormHasWidthsOfItsOwn() throws IOException {
        try (OpenWindow window = open()) {
            window.give("file.example");
            drag(window, 2, 60);
            List<Double> drawn = widths(window);
            Declaration declaration = window.session().book().declarations().getFirst();
            String form = declaration.text(DeclarationField.FORM);
            String other = form.equals("sichuan-2024") ? "tianjin-2024" : "sichuan-2024";
            switchTo(window, declaration, other);
            assertTrue(!drawn.equals(widths(window)));
            switchTo(window, declaration, form);
            assertEquals(drawn, widths(window));
        }
    }

    @Test
    void theColumnsOfAListComeBackToo() throws IOException {
        double drawn;
        try (OpenWindow window = open()) {
            window.give("check.rules");
            TableView<?> table = (TableView<?>) window.node("rules-table");
            window.doOnScreen(window.scene().getRoot()::layout);
            double usual = table.getColumns().getFirst().getWidth();
            window.doOnScreen(() -> resize(table));
            Node header = ScreenFixture.onScreen(() -> table.lookup(".column-header"));
            window.doOnScreen(() -> header.fireEvent(released()));
            drawn = table.getColumns().getFirst().getWidth();
            assertEquals(usual + 40, drawn, 1);
        }
        try (OpenWindow window = open()) {
            window.give("check.rules");
            TableView<?> table = (TableView<?>) window.node("rules-table");
            assertEquals(drawn, table.getColumns().getFirst().getWidth(), 1);
        }
    }

    private static <T> void resize(TableView<T> table) {
        table.resizeColumn(table.getColumns().getFirst(), 40);
    }

    private static MouseEvent released() {
        return Mouse.at(MouseEvent.MOUSE_RELEASED, 0, 0);
    }

    private static void switchTo(OpenWindow window, Declaration declaration, String form) {
        window.doOnScreen(() -> window.session()
                .apply(new Draft(window.session().book())
                        .set(declaration.ref(), DeclarationField.FORM, form)
                        .edit("换表样")));
    }

    /** How far down the window the cell is that one is at, and how much of the page is above the window. */
    private static Point2D seen(OpenWindow window) {
        return ScreenFixture.onScreen(() -> {
            window.scene().getRoot().layout();
            ScrollPane pane = (ScrollPane) window.scene().getRoot().lookup(".page-scroll");
            Node page = pane.getContent();
            Node cell = page.lookup("#indicator-table #cell-editor");
            return new Point2D(
                    cell.localToScene(cell.getLayoutBounds()).getMinY(),
                    page.localToScene(page.getLayoutBounds()).getMinY());
        });
    }

    private static CurrentPlace.Spot spot(OpenWindow window) {
        return ScreenFixture.onScreen(
                () -> window.session().place().spotProperty().get());
    }

    @Test
    void thePanesKeepTheirWidthsThroughManyStarts() throws IOException {
        List<Double> first = panes(1900);
        panes(1900);
        assertEquals(first, panes(1900));
        List<Double> narrower = panes(1300);
        assertEquals(first.getFirst(), narrower.getFirst(), 1);
        assertEquals(first.getLast(), narrower.getLast(), 1);
    }

    private List<Double> panes(double width) throws IOException {
        try (OpenWindow window = new OpenWindow(Files.createDirectories(folder.resolve("library")), width, 768)) {
            if (window.session().book().declarations().isEmpty()) {
                window.give("file.example");
            }
            window.settle();
            return ScreenFixture.onScreen(() -> {
                window.scene().getRoot().layout();
                return Stream.of("book-tree", "inspector")
                        .map(id -> (Region) window.scene().getRoot().lookup("#" + id))
                        .map(Region::getWidth)
                        .toList();
            });
        }
    }

    @Test
    void theNextStartIsAtTheSameCellAsFarDownThePage() throws IOException {
        CurrentPlace.Spot left;
        Point2D seen;
        try (OpenWindow window = open()) {
            window.give("file.example");
            Project second =
                    window.session().book().declarations().getFirst().projects().get(1);
            window.doOnScreen(() -> window.session()
                    .apply(IntStream.range(0, 200)
                            .mapToObj(row -> Indicator.fresh()
                                    .with(IndicatorField.LEVEL1, "产出指标")
                                    .with(IndicatorField.LEVEL2, "数量指标")
                                    .with(IndicatorField.NAME, "第" + row + "行 " + "长".repeat(row % 40)))
                            .reduce(
                                    new Draft(window.session().book()),
                                    (draft, row) -> draft.insert(new Position(second.ref(), Id.NONE), row),
                                    (one, two) -> one)
                            .edit("加入")));
            Project now =
                    window.session().book().find(second.ref(), Project.class).orElseThrow();
            Indicator row = now.indicators().get(120);
            window.doOnScreen(() -> window.session().place().go(row.place(IndicatorField.VALUE)));
            window.wiring().enterPage();
            window.settle();
            left = spot(window);
            seen = seen(window);
            assertTrue(seen.getY() < -1000, "scrolled to " + seen);
        }
        try (OpenWindow window = open()) {
            ScreenFixture.until(() -> Math.abs(seen(window).getX() - seen.getX()) < 2);
            // How long the page is, is estimated from the rows that were seen, so only the cell is at the same height.
            assertTrue(seen(window).getY() < -1000, "scrolled to " + seen(window));
            assertEquals(left, spot(window));
            assertEquals(
                    "cell-editor",
                    ScreenFixture.onScreen(() -> window.scene().getFocusOwner().getId()));
            window.picture("39-restored");
        }
    }

    @Test
    void aCellOfTheHeadIsFoundAgainAndWhatIsGoneIsNotMissed() throws IOException {
        try (OpenWindow window = open()) {
            window.give("file.example");
            Project second =
                    window.session().book().declarations().getFirst().projects().get(1);
            window.doOnScreen(() -> window.session().place().go(second.place(ProjectField.NAME)));
        }
        try (OpenWindow window = open()) {
            assertEquals(Optional.of(ProjectField.NAME), spot(window).field());
            assertEquals(
                    "field-name",
                    ScreenFixture.onScreen(() -> window.scene().getFocusOwner().getId()));
            window.give("project.delete");
        }
        try (OpenWindow window = open()) {
            assertTrue(window.session().book().contains(spot(window).ref().id()));
        }
    }
}
