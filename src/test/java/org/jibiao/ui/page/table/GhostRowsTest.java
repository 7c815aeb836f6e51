package org.jibiao.ui.page.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import org.jibiao.exchange.Example;
import org.jibiao.form.spec.Forms;
import org.jibiao.form.spec.IndicatorClass;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.Indicator;
import org.jibiao.model.Kind;
import org.jibiao.model.Project;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.store.MemoryJournal;
import org.jibiao.store.Store;
import org.jibiao.ui.kit.ScreenFixture;
import org.jibiao.ui.kit.Session;
import org.jibiao.ui.page.table.line.Line;
import org.junit.jupiter.api.Test;

class GhostRowsTest {

    private final Project project = Project.fresh();
    private final Declaration declaration = Example.declaration().withChildren(Kind.PROJECT, List.of(project));
    private final Session session =
            new Session(new Store(new MemoryJournal(Book.of(List.of(declaration)))), Forms.builtIn());
    private final IndicatorTableModel model =
            new IndicatorTableModel(session, project.ref(), session.formOf(declaration));

    private void inTable(Consumer<Keys> doing) {
        try (ScreenFixture screen = ScreenFixture.show(() -> new IndicatorTableView(model), 788, 768, false)) {
            session.bookProperty().addListener((observed, before, now) -> model.refresh());
            ScreenFixture.doOnScreen(
                    () -> screen.scene().getRoot().lookup("#cell-editor").requestFocus());
            doing.accept(new Keys(screen));
        }
    }

    private List<String> wanted() {
        return session.formOf(declaration).classes().stream()
                .filter(IndicatorClass::required)
                .map(IndicatorClass::level2)
                .toList();
    }

    private List<String> ghosts() {
        return model.lines().stream()
                .filter(Line.Ghost.class::isInstance)
                .map(line -> ((Line.Ghost) line).missing().level2())
                .toList();
    }

    private List<Indicator> indicators() {
        return session.book().children(project.ref(), Kind.INDICATOR).stream()
                .map(Indicator.class::cast)
                .toList();
    }

    @Test
    void anEmptyProjectShowsAGhostForEachClassTheFormDemands() {
        assertEquals(wanted(), ghosts());
        assertEquals(List.of(), indicators());
    }

    @Test
    void enterMakesTheIndicatorAndWaitsForItsName() {
        inTable(keys -> {
            keys.press(KeyCode.ENTER).type("a").press(KeyCode.ENTER);
            assertEquals("a", indicators().getFirst().text(IndicatorField.NAME));
            assertEquals(wanted().getFirst(), indicators().getFirst().text(IndicatorField.LEVEL2));
            assertEquals(wanted().subList(1, wanted().size()), ghosts());
        });
    }

    @Test
    void noTextIsCutWhereAGhostBecomesAnIndicator() {
        inTable(keys -> {
            keys.type("全年办理的各类法律援助案件的数量（含值班律师）").press(KeyCode.TAB);
            assertEquals(List.of(), Keys.cut(keys.screen()));
        });
    }

    @Test
    void typingIntoAGhostMakesItTheIndicatorAsOneStep() {
        inTable(keys -> {
            keys.press(KeyCode.DOWN).compose("he ge").confirm("合格率").press(KeyCode.ENTER);
            assertEquals("合格率", indicators().getFirst().text(IndicatorField.NAME));
            assertEquals(wanted().get(1), indicators().getFirst().text(IndicatorField.LEVEL2));
            ScreenFixture.doOnScreen(session::undo);
            assertEquals(wanted(), ghosts());
        });
    }

    @Test
    void allClassesAreFilledByEnterAndText() {
        inTable(keys -> {
            for (String each : wanted()) {
                keys.type("x").press(KeyCode.ENTER);
                assertEquals(each, indicators().getLast().text(IndicatorField.LEVEL2));
            }
            assertEquals(List.of(), ghosts());
        });
    }
}
