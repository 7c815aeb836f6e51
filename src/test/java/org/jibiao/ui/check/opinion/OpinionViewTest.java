package org.jibiao.ui.check.opinion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jibiao.check.pack.RulePack;
import org.jibiao.check.pack.Severity;
import org.jibiao.form.spec.Forms;
import org.jibiao.grid.Progress;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.Kind;
import org.jibiao.model.Project;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.office.Office;
import org.jibiao.store.MemoryJournal;
import org.jibiao.store.Store;
import org.jibiao.ui.kit.Answers;
import org.jibiao.ui.kit.Preferences;
import org.jibiao.ui.kit.ScreenFixture;
import org.jibiao.ui.kit.Session;
import org.jibiao.ui.kit.Tasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpinionViewTest {

    @TempDir
    private Path folder;

    private final Declaration declaration = Declaration.fresh()
            .with(DeclarationField.DEPARTMENT, "清河县司法局")
            .with(DeclarationField.YEAR, "2027")
            .with(DeclarationField.FORM, "hebei-2021")
            .withChildren(Kind.PROJECT, List.of(Project.fresh().with(ProjectField.NAME, "边界巡防补助经费")));
    private final Answers answers = new Answers();
    private final Tasks tasks = new Tasks();
    private OpinionModel.Tools tools;

    @BeforeEach
    void open() {
        ScreenFixture.start();
        Preferences preferences = new Preferences(folder.resolve("preferences"));
        preferences.put("export.folder", folder.toString());
        tools = new OpinionModel.Tools(tasks, answers, preferences, path -> {}, RulePack::builtIn);
    }

    @AfterEach
    void close() {
        tasks.close();
    }

    private static Session session(Declaration declaration) {
        return new Session(new Store(new MemoryJournal(Book.of(List.of(declaration)))), Forms.builtIn());
    }

    private OpinionModel model(Declaration of) throws Exception {
        OpinionModel model = ScreenFixture.onScreen(() -> new OpinionModel(session(of), of, tools));
        ScreenFixture.until(() -> model.opinionsProperty().get().isPresent());
        return model;
    }

    @Test
    void theCommandAsksAndWritesTheSheet() throws Exception {
        answers.withTyped(Map.of("opinion-name", "意见.docx"));
        Session session = session(declaration);
        OpinionModel model = model(declaration);
        assertTrue(model.destination().nameProperty().get().matches("清河县司法局_2027年_审核意见表_\\d{8}\\.docx"));
        model.destination().nameProperty().set("意见.docx");
        ScreenFixture.doOnScreen(model::start);
        ScreenFixture.until(() -> !answers.said().isEmpty());
        assertEquals(List.of("已导出审核意见表：意见.docx"), answers.said());
        String read = Office.read(folder.resolve("意见.docx"), Progress.NONE).toString();
        assertTrue(read.contains("清河县司法局2027年部门预算绩效目标审核意见表"), read);
        assertTrue(
                OpinionView.command(session, answers, tools, () -> {}).enabled().get());
        assertFalse(OpinionView.command(
                        new Session(new Store(new MemoryJournal(Book.EMPTY)), Forms.builtIn()),
                        answers,
                        tools,
                        () -> {})
                .enabled()
                .get());
    }

    @Test
    void severitiesLeftOutAreCountedNoMoreAndRemembered() throws Exception {
        OpinionModel model = model(declaration);
        String all = model.summaryProperty().get();
        assertTrue(all.startsWith("错误 "), all);
        assertTrue(all.endsWith("按规则“绩标通用规则”检查。"), all);
        ScreenFixture.doOnScreen(() -> model.severityProperty(Severity.ERROR).set(false));
        ScreenFixture.until(() -> !model.summaryProperty().get().contains("错误"));
        ScreenFixture.doOnScreen(model::start);
        ScreenFixture.until(() -> !answers.said().isEmpty());
        assertFalse(model(declaration).severityProperty(Severity.ERROR).get());
    }

    @Test
    void theDialogSaysWhatBecomesOfSecrets() throws Exception {
        assertEquals("没有设为涉密的内容。", model(declaration).secrecyProperty().get());
        Declaration marked = declaration.withChildren(
                Kind.PROJECT, List.of(declaration.projects().getFirst().with(ProjectField.SECRECY, "全部")));
        OpinionModel model = model(marked);
        String said = model.secrecyProperty().get();
        assertTrue(said.matches("涉密项目的名称和涉密的文字不写进去。涉及它们的 \\d+ 条只写依据哪条规则，具体意见另行告知。"), said);
        ScreenFixture.doOnScreen(() -> model.secretProperty().set(true));
        ScreenFixture.until(() -> model.secrecyProperty().get().startsWith("照引原文"));
        assertTrue(model.opinionsProperty().get().orElseThrow().internal());
    }

    @Test
    void aFileThatCannotBeWrittenIsToldOf() throws Exception {
        Files.createDirectory(folder.resolve("占用.docx"));
        OpinionModel model = model(declaration);
        model.destination().nameProperty().set("占用.docx");
        ScreenFixture.doOnScreen(model::start);
        ScreenFixture.until(() -> !answers.said().isEmpty());
        assertTrue(answers.said().getFirst().startsWith("!“占用.docx”是一个文件夹的名字"));
        model.destination().nameProperty().set(" ");
        assertFalse(model.completeProperty().get());
    }

    @Test
    void theDialogShowsAllQuestions() throws Exception {
        OpinionModel model = model(declaration);
        try (ScreenFixture screen = ScreenFixture.show(() -> new OpinionView(model, answers), 560, 440, false)) {
            for (String id : List.of(
                    "error", "warning", "waived", "summary", "secret", "secrecy", "format", "name", "folder", "hint")) {
                assertTrue(screen.scene().getRoot().lookup("#opinion-" + id) != null, id);
            }
            assertTrue(Files.exists(screen.picture("opinion")));
        }
    }
}
