package org.jibiao.ui.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import org.jibiao.form.spec.FormSpec;
import org.jibiao.form.spec.FormSpecFailure;
import org.jibiao.form.spec.Forms;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.store.MemoryJournal;
import org.jibiao.store.Store;
import org.jibiao.ui.kit.Answers;
import org.jibiao.ui.kit.ScreenFixture;
import org.jibiao.ui.kit.Session;
import org.jibiao.ui.kit.Tasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormsViewTest {

    @TempDir
    private Path data;

    private final Declaration declaration = Declaration.fresh()
            .with(DeclarationField.DEPARTMENT, "清河县司法局")
            .with(DeclarationField.FORM, "county")
            .with(DeclarationField.MONEY_UNIT, "元");
    private final Tasks tasks = new Tasks();
    private final List<Path> revealed = new ArrayList<>();
    private Path folder;
    private Session session;
    private FormsModel model;

    @BeforeEach
    void open() {
        ScreenFixture.start();
        folder = data.resolve("forms");
        session = new Session(new Store(new MemoryJournal(Book.of(List.of(declaration)))), Forms.from(folder));
        model = new FormsModel(session, folder, tasks, revealed::add);
    }

    @AfterEach
    void close() {
        tasks.close();
    }

    @Test
    void whatIsPutIntoTheFolderIsThereAfterReadingAgain() throws Exception {
        assertEquals("tianjin-2024", session.formOf(declaration).id());
        write("county.json", "{\"id\": \"county\", \"title\": \"本县的表\", \"like\": \"sichuan-2024\"}");
        write("bad.json", "{\"id\": \"bad\", \"title\": \"坏\", \"like\": \"sichuan-2024\", \"moneyunit\": \"元\"}");
        reload();
        assertEquals("county", session.formOf(declaration).id());
        assertEquals("forms 文件夹：county.json", model.rows().getLast().origin());
        assertEquals("随程序", model.rows().getFirst().origin());
        assertEquals(
                List.of("bad.json：不认识 moneyunit，是不是 moneyUnit"),
                model.problems().stream().map(FormSpecFailure::getMessage).toList());
        int known = Forms.builtIn().all().size();
        assertEquals(
                "已读取：随程序 " + known + " 种，自己的 1 种，有 1 处错，见下方。",
                model.stateProperty().get());
    }

    @Test
    void aFormOfTheProgramIsCopiedToBeAltered() throws Exception {
        FormSpec form = session.forms().find("sichuan-2024").orElseThrow();
        ScreenFixture.doOnScreen(() -> model.copy(form));
        ScreenFixture.until(() -> session.forms().find("sichuan-2024-范本1").isPresent());
        ScreenFixture.doOnScreen(() -> model.copy(form));
        ScreenFixture.until(() -> session.forms().find("sichuan-2024-范本2").isPresent());
        assertEquals(
                "四川 2024 绩效目标批复表（范本2）",
                session.forms().find("sichuan-2024-范本2").orElseThrow().title());
        assertEquals(List.of(), model.problems());
        assertTrue(model.stateProperty().get().startsWith("已复制为 sichuan-2024-范本2.json。"));
    }

    @Test
    void aFieldThatWouldNotBeFoundAgainIsPointedOut() throws Exception {
        String json = Forms.pattern("mof-review", "county", "本县的表");
        assertTrue(json.contains("{\"label\": \"总体意见\", \"also\": [\"审核总体意见\"], \"span\": 1}, "));
        write(
                "county.json",
                json.replace("{\"label\": \"总体意见\", \"also\": [\"审核总体意见\"], \"span\": 1}, ", "")
                        .replace("\"project.financeOpinion\", \"span\": 4", "\"project.financeOpinion\", \"span\": 5"));
        reload();
        assertEquals(
                List.of("county.json：提醒：旁边没有栏目名，报来的文件里认不出：财政审核意见"),
                model.problems().stream().map(FormSpecFailure::getMessage).toList());
        assertTrue(
                model.stateProperty().get().endsWith("没有错处。"),
                model.stateProperty().get());
    }

    @Test
    void everyFormOfTheProgramServesAsAPattern() throws IOException {
        Files.createDirectories(folder);
        for (FormSpec form : Forms.builtIn().all()) {
            write(form.id() + ".json", Forms.pattern(form.id(), form.id() + "-范本1", "范本"));
        }
        Forms forms = Forms.from(folder);
        assertEquals(List.of(), forms.problems());
        assertEquals(2 * Forms.builtIn().all().size(), forms.all().size());
    }

    @Test
    void theFolderIsMadeBeforeItIsShown() throws Exception {
        ScreenFixture.doOnScreen(model::openFolder);
        ScreenFixture.until(() -> !revealed.isEmpty());
        assertEquals(List.of(folder.resolve("说明.txt")), revealed);
        assertTrue(Files.exists(revealed.getFirst()));
    }

    @Test
    void onlyAFormOfTheProgramCanBeCopied() throws Exception {
        write("county.json", "{\"id\": \"county\", \"title\": \"本县的表\", \"like\": \"sichuan-2024\"}");
        write(
                "bad.json",
                "{\"id\": \"bad\", \"title\": \"坏\", \"like\": \"sichuan-2024\", \"page\": {\"width\": \"A4\"}}");
        reload();
        try (ScreenFixture screen = ScreenFixture.show(() -> new FormsView(model, () -> {}), 1100, 640, false)) {
            Button copy = (Button) screen.scene().lookup("#forms-copy");
            TableView<?> list = (TableView<?>) screen.scene().lookup("#forms-list");
            assertFalse(copy.isDisabled());
            ScreenFixture.doOnScreen(() -> list.getSelectionModel().selectLast());
            assertTrue(copy.isDisabled());
            assertTrue(Files.size(screen.picture("forms")) > 1000);
        }
    }

    @Test
    void aDeclarationWhoseFormIsGoneIsOpenedAllTheSameAndThatIsSaidOnce() {
        Answers notices = new Answers();
        ScreenFixture.doOnScreen(() -> {
            new MissingForms(session, notices, () -> {}).watch();
            session.place().go(declaration.ref());
            session.place().go(declaration.place(DeclarationField.YEAR));
        });
        assertEquals(List.of("这份申报用的表样 county 现在没有，先按“天津 2024 项目绩效目标表”显示，内容没有变。"), notices.said());
    }

    private void reload() throws Exception {
        ScreenFixture.doOnScreen(model::reload);
        ScreenFixture.until(() -> !model.stateProperty().get().isEmpty());
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(name), text);
    }
}
