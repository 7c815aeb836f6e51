package org.jibiao.ui.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.jibiao.change.Draft;
import org.jibiao.exchange.Example;
import org.jibiao.export.Pages;
import org.jibiao.export.Press;
import org.jibiao.form.spec.Forms;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.Project;
import org.jibiao.model.field.ProjectField;
import org.jibiao.store.MemoryJournal;
import org.jibiao.store.Store;
import org.jibiao.ui.kit.ScreenFixture;
import org.jibiao.ui.kit.Session;
import org.jibiao.ui.kit.Tasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PreviewModelTest {

    private final Declaration declaration = Example.declaration();
    private final Project project = declaration.projects().getFirst();
    private final Tasks tasks = new Tasks();
    private final Session session =
            new Session(new Store(new MemoryJournal(Book.of(List.of(declaration)))), Forms.builtIn());
    private PreviewModel model;

    @BeforeEach
    void open() throws Exception {
        ScreenFixture.start();
        model = ScreenFixture.onScreen(() -> {
            session.place().go(project.ref());
            return new PreviewModel(session, tasks, new Press());
        });
        laidOut(1);
    }

    @AfterEach
    void close() {
        ScreenFixture.doOnScreen(model::close);
        tasks.close();
    }

    private void laidOut(int edition) throws Exception {
        ScreenFixture.until(() -> model.editionProperty().get() >= edition
                && !model.loadingProperty().get());
    }

    private Pages.Picture picture(int page) throws Exception {
        List<Pages.Picture> drawn = new ArrayList<>();
        ScreenFixture.doOnScreen(() -> model.pictures().wish(new Pictures.Wish(page, 0.5, false, drawn::add)));
        ScreenFixture.until(() -> !drawn.isEmpty());
        return drawn.getFirst();
    }

    @Test
    void itBeginsWithTheProjectInTheFormOfTheDeclaration() {
        assertTrue(model.onlyProjectProperty().get());
        assertEquals("hebei-2021", model.formProperty().get().id());
        assertEquals(0, model.pageProperty().get());
        assertTrue(model.pageCount() >= 1);
        assertEquals("", model.failureProperty().get());
    }

    @Test
    void anotherFormIsLaidOutAtOnceAndTellsWhatItTook() throws Exception {
        assertEquals(List.of(), model.protocolProperty().get());
        ScreenFixture.doOnScreen(() ->
                model.formProperty().set(session.forms().find("sichuan-2024").orElseThrow()));
        laidOut(2);
        assertTrue(model.sizesProperty().get().getFirst().landscape());
        assertNotEquals(List.of(), model.protocolProperty().get());
    }

    @Test
    void aChangeInTheBookIsSeenOnThePage() throws Exception {
        Pages.Picture before = picture(0);
        ScreenFixture.doOnScreen(() -> session.apply(new Draft(session.book())
                .set(project.ref(), ProjectField.NAME, "另一个名称的项目")
                .edit("改名称")));
        laidOut(2);
        Pages.Picture after = picture(0);
        assertEquals(before.width(), after.width());
        assertNotEquals(before.argb(), after.argb());
    }

    @Test
    void thePageStaysWhereItIsAsFarAsThereAreSoMany() throws Exception {
        ScreenFixture.doOnScreen(() -> model.onlyProjectProperty().set(false));
        laidOut(2);
        int many = model.pageCount();
        assertTrue(many > 3, "pages: " + many);
        int first = model.pageProperty().get();
        assertTrue(first > 0, "contents and goals stand before the project");
        ScreenFixture.doOnScreen(
                () -> session.place().go(declaration.projects().get(2).ref()));
        assertTrue(model.pageProperty().get() > first);
        ScreenFixture.doOnScreen(() -> model.goTo(2));
        ScreenFixture.doOnScreen(() -> model.publicCopyProperty().set(true));
        laidOut(3);
        assertEquals(2, model.pageProperty().get());
        ScreenFixture.doOnScreen(() -> model.goTo(many + 10));
        assertEquals(model.pageCount() - 1, model.pageProperty().get());
        ScreenFixture.doOnScreen(() -> model.onlyProjectProperty().set(true));
        laidOut(4);
        assertEquals(model.pageCount() - 1, model.pageProperty().get());
    }

    @Test
    void itFollowsTheUserToAnotherProject() throws Exception {
        Pages.Picture before = picture(0);
        ScreenFixture.doOnScreen(
                () -> session.place().go(declaration.projects().get(1).ref()));
        laidOut(2);
        assertNotEquals(before.argb(), picture(0).argb());
        ScreenFixture.doOnScreen(() -> session.place().go(declaration.ref()));
        laidOut(3);
        assertFalse(model.aloneAllowedProperty().get());
        assertTrue(model.pageCount() > declaration.projects().size());
    }

    @Test
    void onlyWhatIsStillWishedForIsDrawnAndPagesComeBeforeThumbnails() throws Exception {
        List<String> drawn = new ArrayList<>();
        Pictures.Wish first = new Pictures.Wish(0, 0.2, true, picture -> drawn.add("first"));
        Pictures.Wish small = new Pictures.Wish(0, 0.2, true, picture -> drawn.add("thumbnail"));
        Pictures.Wish gone = new Pictures.Wish(0, 0.2, false, picture -> drawn.add("gone"));
        Pictures.Wish page = new Pictures.Wish(0, 0.2, false, picture -> drawn.add("page"));
        ScreenFixture.doOnScreen(() -> {
            List.of(first, small, gone, page).forEach(model.pictures()::wish);
            model.pictures().forget(gone);
        });
        ScreenFixture.until(() -> drawn.size() == 3);
        assertEquals(List.of("first", "page", "thumbnail"), drawn);
    }

    @Test
    void closedItNoLongerFollows() {
        int edition = model.editionProperty().get();
        ScreenFixture.doOnScreen(model::close);
        ScreenFixture.doOnScreen(() -> session.apply(new Draft(session.book())
                .set(project.ref(), ProjectField.NAME, "再改一次")
                .edit("改名称")));
        assertFalse(model.loadingProperty().get());
        assertEquals(edition, model.editionProperty().get());
    }
}
