package org.jibiao.ui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jibiao.exchange.Jbx;
import org.jibiao.export.Copy;
import org.jibiao.export.Order;
import org.jibiao.form.spec.Forms;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.Kind;
import org.jibiao.model.Project;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.store.MemoryJournal;
import org.jibiao.store.Store;
import org.jibiao.ui.kit.Answers;
import org.jibiao.ui.kit.Command;
import org.jibiao.ui.kit.Preferences;
import org.jibiao.ui.kit.ProtocolModel;
import org.jibiao.ui.kit.ScreenFixture;
import org.jibiao.ui.kit.Session;
import org.jibiao.ui.kit.Tasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportViewTest {

    @TempDir
    private Path folder;

    private final Project project = Project.fresh().with(ProjectField.NAME, "法律援助");
    private final Declaration declaration = Declaration.fresh()
            .with(DeclarationField.DEPARTMENT, "清河县司法局")
            .with(DeclarationField.YEAR, "2027")
            .withChildren(Kind.PROJECT, List.of(project, Project.fresh().with(ProjectField.NAME, "社区矫正")));
    private final Answers answers = new Answers();
    private final Tasks tasks = new Tasks();
    private Session session;
    private ExportModel.Tools tools;

    @BeforeEach
    void open() {
        ScreenFixture.start();
        session = new Session(new Store(new MemoryJournal(Book.of(List.of(declaration)))), Forms.builtIn());
        Preferences preferences = new Preferences(folder.resolve("preferences"));
        preferences.put("export.folder", folder.toString());
        tools = new ExportModel.Tools(tasks, answers, preferences, path -> {}, () -> "绩标通用规则 2026-2");
    }

    @AfterEach
    void close() {
        tasks.close();
    }

    @Test
    void everyQuestionIsAnsweredAlreadyAndTheFileIsWritten() throws Exception {
        ExportModel model = new ExportModel(session, declaration, Optional.empty(), tools);
        assertTrue(model.destination().nameProperty().get().startsWith("清河县司法局_2027年_"));
        assertTrue(model.destination().nameProperty().get().endsWith(".docx"));
        assertEquals("", model.destination().hintProperty().get());
        Path file = folder.resolve(model.destination().nameProperty().get());
        ScreenFixture.doOnScreen(model::start);
        ScreenFixture.until(() -> !answers.said().isEmpty());
        assertEquals(List.of("已导出 2 个项目：" + file.getFileName()), answers.said());
        assertTrue(Files.size(file) > 1000);
        assertEquals(
                "已有同名文件，导出后会被替换。",
                new ExportModel(session, declaration, Optional.empty(), tools)
                        .destination()
                        .hintProperty()
                        .get());
    }

    @Test
    void theProjectAloneHasItsOwnName() {
        ExportModel model = new ExportModel(session, declaration, Optional.of(project), tools);
        model.onlyProjectProperty().set(true);
        model.formatProperty().set(ExportFormat.XLSX);
        assertTrue(model.destination().nameProperty().get().matches("清河县司法局_2027年_法律援助_\\d{8}\\.xlsx"));
        model.destination().nameProperty().set(" ");
        assertFalse(model.completeProperty().get());
        assertEquals("请写一个文件名。", model.destination().hintProperty().get());
    }

    @Test
    void theDialogSaysWhatAPublicCopyHoldsBackAndWritesIt() throws Exception {
        Project secret = Project.fresh().with(ProjectField.NAME, "边界巡防补助经费").with(ProjectField.SECRECY, "全部");
        Project open = project.with(ProjectField.PURPOSE, "与边界巡防补助经费合并使用。");
        Declaration marked = declaration.withChildren(Kind.PROJECT, List.of(secret, open));
        Session here = new Session(new Store(new MemoryJournal(Book.of(List.of(marked)))), Forms.builtIn());
        ExportModel model = new ExportModel(here, marked, Optional.of(open), tools);
        assertEquals(
                "里面有 2 处涉密，全部印出，每页上方印“内部资料　不得公开”。", model.withheldProperty().get());
        model.publicCopyProperty().set(true);
        assertEquals(
                "扣下 2 处，印“涉密”。其中 1 处没有设为涉密，但与涉密内容文字相同，导出后请核对：“法律援助” 资金用途。",
                model.withheldProperty().get());
        assertTrue(model.destination().nameProperty().get().matches("清河县司法局_2027年_公开稿_\\d{8}\\.docx"));
        model.formatProperty().set(ExportFormat.JSON);
        Path file = folder.resolve(model.destination().nameProperty().get());
        ScreenFixture.doOnScreen(model::start);
        ScreenFixture.until(() -> !answers.said().isEmpty());
        assertEquals(List.of("已导出 2 个项目（公开稿）：" + file.getFileName()), answers.said());
        assertFalse(Files.readString(file).contains("边界巡防"));
        model.onlyProjectProperty().set(true);
        assertTrue(model.withheldProperty().get().startsWith("扣下 1 处"));
    }

    @Test
    void anExchangeFileNotesTheRulesItWasCheckedBy() throws Exception {
        ExportModel model = new ExportModel(session, declaration, Optional.empty(), tools);
        model.formatProperty().set(ExportFormat.JBX);
        Path file = folder.resolve(model.destination().nameProperty().get());
        ScreenFixture.doOnScreen(model::start);
        ScreenFixture.until(() -> !answers.said().isEmpty());
        assertEquals("绩标通用规则 2026-2", Jbx.read(file).rulePack());
    }

    @Test
    void aFailureIsSaidInOneSentence() throws Exception {
        Files.createDirectory(folder.resolve("占用.docx"));
        ExportModel model = new ExportModel(session, declaration, Optional.empty(), tools);
        model.destination().nameProperty().set("占用.docx");
        ScreenFixture.doOnScreen(model::start);
        ScreenFixture.until(() -> !answers.said().isEmpty());
        assertTrue(
                answers.said().getFirst().startsWith("!“占用.docx”是一个文件夹的名字"),
                answers.said().toString());
    }

    @Test
    void whatAnotherFormTakesIsListedByKind() throws Exception {
        Declaration other = declaration
                .with(DeclarationField.FORM, "elsewhere")
                .withChildren(
                        Kind.PROJECT,
                        List.of(project.with(ProjectField.TOTAL, "309074.16").with(ProjectField.CLERK, "王某")));
        ProtocolModel protocol =
                ScreenFixture.onScreen(() -> new ExportModel(session, other, Optional.empty(), tools).protocol());
        ScreenFixture.until(() -> !protocol.lines().isEmpty());
        List<String> headings = protocol.lines().stream()
                .filter(ProtocolModel.Line::heading)
                .map(ProtocolModel.Line::text)
                .toList();
        assertEquals(List.of("请核对（5）", "不印出（1）", "已代填（2）"), headings);
        assertTrue(protocol.lines().contains(new ProtocolModel.Line(false, "“法律援助”的“项目经办人”在这种表样里没有位置，不印出，库里仍保留。")));
    }

    @Test
    void aFormThatHoldsEverythingIsToldInOneCalmLine() throws Exception {
        Declaration own = declaration.with(DeclarationField.FORM, "hebei-2021");
        ExportModel model = ScreenFixture.onScreen(() -> new ExportModel(session, own, Optional.empty(), tools));
        ProtocolModel protocol = model.protocol();
        ScreenFixture.until(() -> protocol.calmProperty().get().equals("这种表样放得下全部内容，没有取舍。"));
        ScreenFixture.doOnScreen(() -> model.formatProperty().set(ExportFormat.JBX));
        assertEquals("这种格式原样保存申报，不按表样取舍。", protocol.calmProperty().get());
        assertEquals(List.of(), protocol.lines());
    }

    @Test
    void whatWasLookedAtIsAskedForAlready() {
        ExportModel model = new ExportModel(session, declaration, Optional.of(project), tools);
        model.ask(new Order("sichuan-2024", Optional.of(project.ref()), Copy.PUBLIC));
        assertEquals("sichuan-2024", model.formProperty().get().id());
        assertTrue(model.onlyProjectProperty().get());
        assertTrue(model.publicCopyProperty().get());
        model.ask(Order.internal("hebei-2021"));
        assertFalse(model.onlyProjectProperty().get());
        assertFalse(model.publicCopyProperty().get());
    }

    @Test
    void theCommandIsThereOnceThereIsADeclaration() {
        Command command = ExportView.command(session, answers, tools, Optional::empty);
        assertTrue(command.enabled().get());
        Session empty = new Session(new Store(new MemoryJournal(Book.EMPTY)), Forms.builtIn());
        assertFalse(ExportView.command(empty, answers, tools, Optional::empty)
                .enabled()
                .get());
    }

    @Test
    void theDialogShowsAllQuestions() {
        try (ScreenFixture screen = ScreenFixture.show(
                () -> new ExportView(new ExportModel(session, declaration, Optional.of(project), tools), answers),
                560,
                600,
                false)) {
            for (String id : List.of(
                    "all",
                    "one",
                    "format",
                    "form",
                    "protocol",
                    "internal",
                    "public",
                    "withheld",
                    "name",
                    "folder",
                    "hint")) {
                assertTrue(screen.scene().getRoot().lookup("#export-" + id) != null, id);
            }
            assertTrue(Files.exists(screen.picture("export")));
        }
    }
}
