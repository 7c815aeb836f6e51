package org.jibiao.ui.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.control.Label;
import org.jibiao.check.Finding;
import org.jibiao.check.pack.Severity;
import org.jibiao.exchange.Example;
import org.jibiao.form.spec.Forms;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.Place;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.store.MemoryJournal;
import org.jibiao.store.Store;
import org.jibiao.ui.kit.Answers;
import org.jibiao.ui.kit.ScreenFixture;
import org.jibiao.ui.kit.Session;
import org.jibiao.ui.kit.found.FoundMarks;
import org.junit.jupiter.api.Test;

/** The tree counts what was found, in the colour of the gravest. */
class FoundBadgesTest {

    private final Declaration declaration = Example.declaration();
    private final Session session =
            new Session(new Store(new MemoryJournal(Book.of(List.of(declaration)))), Forms.builtIn());

    private static Finding finding(Place place, Severity severity) {
        Finding.About rule = new Finding.About("RULE", "规则", "通行做法");
        return new Finding(rule, severity, place, List.of(), "甲", "", new Finding.Advice("", List.of()));
    }

    @Test
    void linesCountTheirFindingsAndThoseBelow() {
        BookTreeModel model = new BookTreeModel(session);
        try (ScreenFixture screen = ScreenFixture.show(() -> new BookTreeView(model, new Answers()), 262, 600, false)) {
            Place value = declaration.projects().get(1).indicators().getFirst().place(IndicatorField.VALUE);
            Place name = declaration.projects().get(1).place(ProjectField.NAME);
            ScreenFixture.doOnScreen(() -> session.show(FoundMarks.of(
                    session.book(), List.of(finding(value, Severity.ERROR), finding(name, Severity.WARNING)))));
            assertEquals(List.of("1 found-error", "1 found-error"), badges(screen));
            ScreenFixture.doOnScreen(() ->
                    session.show(FoundMarks.of(session.book(), List.of(finding(name, Severity.WARNING)))));
            assertEquals(List.of("1 found-warning", "1 found-warning"), badges(screen));
            ScreenFixture.doOnScreen(() -> session.show(FoundMarks.NONE));
            assertEquals(List.of(), badges(screen));
        }
    }

    /** Those of the declaration and of the project; the project is not open. */
    private static List<String> badges(ScreenFixture screen) {
        return screen.scene().getRoot().lookupAll(".badge").stream()
                .map(Label.class::cast)
                .filter(label ->
                        label.isVisible() && label.getStyleClass().getLast().startsWith("found-"))
                .map(label -> label.getText() + " " + label.getStyleClass().getLast())
                .toList();
    }
}
