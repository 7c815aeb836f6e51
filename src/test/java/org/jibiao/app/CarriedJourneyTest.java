package org.jibiao.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.jibiao.change.Draft;
import org.jibiao.exchange.Example;
import org.jibiao.model.Declaration;
import org.jibiao.model.Place;
import org.jibiao.model.Project;
import org.jibiao.model.Ref;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.template.carry.CarryOver;
import org.jibiao.template.carry.Confirmation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CarriedJourneyTest {

    @TempDir
    private Path folder;

    private OpenWindow open() throws IOException {
        OpenWindow window = new OpenWindow(Files.createDirectories(folder.resolve("library")), 1366, 768);
        Declaration made = carried();
        window.doOnScreen(() -> {
            window.session()
                    .apply(new Draft(window.session().book())
                            .append(Ref.BOOK, made)
                            .edit("从上年开始"));
            window.session().place().go(made.projects().getFirst().ref());
        });
        return window;
    }

    /** The example as a declaration of the year after. */
    static Declaration carried() {
        Declaration old = Example.declaration();
        CarryOver carry = CarryOver.of(old, 2027, false);
        Set<Ref> parts = Stream.concat(
                        Stream.of(old.goals().ref()), old.projects().stream().map(Project::ref))
                .collect(Collectors.toSet());
        return carry.declaration(new CarryOver.Wanted(2028, "一上", "清河县司法局", parts, Set.copyOf(carry.years(2028))));
    }

    private static List<Place> left(OpenWindow window) {
        Declaration declaration = window.session().book().declarations().getFirst();
        return Confirmation.open(window.session().book(), declaration.ref());
    }

    private static long marked(OpenWindow window) {
        return window.scene().getRoot().lookupAll(".grid-cell.carried").stream()
                .filter(Node::isVisible)
                .count();
    }

    @Test
    void carriedValuesAreMarkedUntilTheyAreTypedOverOrConfirmed() throws IOException {
        try (OpenWindow window = open()) {
            Project project =
                    window.session().book().declarations().getFirst().projects().getFirst();
            Place value = project.indicators().getFirst().place(IndicatorField.VALUE);
            int before = left(window).size();
            assertTrue(marked(window) > 0);
            assertTrue(((Label) window.node("status-figures")).getText().contains("沿用待核对"));

            window.doOnScreen(() -> window.session().place().go(value));
            window.doOnScreen(() -> window.wiring().page().enter());
            window.type("99");
            window.press(KeyCode.ENTER);
            assertEquals(before - 1, left(window).size());
            window.give("edit.undo");
            assertEquals(before, left(window).size());

            window.doOnScreen(() -> window.session().place().go(value));
            window.give("carry.confirm");
            assertEquals(before - 1, left(window).size());
            assertFalse(left(window).contains(value));
            assertEquals(
                    project.indicators().getFirst().text(IndicatorField.VALUE),
                    window.session().book().text(value));
        }
    }

    @Test
    void oneGoesFromCellToCellAndConfirmsByKeyAlone() throws IOException {
        try (OpenWindow window = open()) {
            List<Place> all = left(window);
            Project first =
                    window.session().book().declarations().getFirst().projects().getFirst();
            window.doOnScreen(() -> window.session().place().go(first.place(ProjectField.NAME)));
            window.give("carry.next");
            Place total = first.place(ProjectField.TOTAL);
            assertEquals(total, here(window));
            window.give("carry.confirm");
            window.give("carry.next");
            assertEquals(all.get(all.indexOf(total) + 1), here(window));
        }
    }

    @Test
    void aPageAndTheWholeDeclarationAreConfirmedAtOnceAndUndone() throws IOException {
        try (OpenWindow window = open()) {
            List<Place> all = left(window);
            Project first =
                    window.session().book().declarations().getFirst().projects().getFirst();
            window.give("carry.confirmPage");
            assertEquals(0, marked(window));
            assertFalse(window.node("carried-note").isVisible());
            assertTrue(left(window).size() < all.size());
            assertEquals(List.of(), Confirmation.open(window.session().book(), first.ref()));
            window.give("carry.confirmAll");
            assertEquals(List.of(), left(window));
            window.give("edit.undo");
            window.give("edit.undo");
            assertEquals(all, left(window));
            assertTrue(window.node("carried-note").isVisible());
        }
    }

    private static Place here(OpenWindow window) {
        return new Place(
                window.session().place().ref(), window.session().place().field().orElseThrow());
    }
}
