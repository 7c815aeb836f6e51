package org.jibiao.ui.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import org.jibiao.export.Export;
import org.jibiao.export.Target;
import org.jibiao.form.spec.Forms;
import org.jibiao.grid.Progress;
import org.jibiao.intake.Proposal;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.Indicator;
import org.jibiao.model.Kind;
import org.jibiao.model.Project;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;
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
import org.testfx.util.WaitForAsyncUtils;

class InboxViewTest {

    private static final Forms FORMS = Forms.builtIn();

    @TempDir
    private Path folder;

    private final Tasks tasks = new Tasks();
    private final Answers answers = new Answers();
    private final Session session = new Session(new Store(new MemoryJournal(Book.EMPTY)), FORMS);
    private InboxModel model;
    private Path paper;

    @BeforeEach
    void write() {
        ScreenFixture.start();
        model = new InboxModel(session, tasks);
        paper = folder.resolve("清河县司法局绩效目标.docx");
        new Export(FORMS).export(declaration(), new Target("hebei-2021", paper, Optional.empty()), Progress.NONE);
    }

    @AfterEach
    void close() {
        tasks.close();
    }

    @Test
    void aReceivedFileIsShownBeforeItEntersTheLibraryAndAcceptedInOneStep() throws Exception {
        receive(List.of(paper));
        assertEquals(Book.EMPTY, session.book());
        InboxModel.Entry entry = model.entries().getFirst();
        assertEquals("清河县司法局 2027", entry.department());
        assertEquals("清河县司法局绩效目标.docx", entry.name());
        assertEquals("已读懂", entry.state());
        ScreenFixture.doOnScreen(() -> model.accept(entry, Proposal.Choice.KEEP));
        assertEquals(2, session.book().declarations().getFirst().projects().size());
        assertFalse(model.entries().getFirst().acceptable());
        ScreenFixture.doOnScreen(session::undo);
        assertEquals(Book.EMPTY, session.book());
    }

    @Test
    void theSameFileAgainMayReplaceTheOldOneWhichKeepsItsIdentity() throws Exception {
        receive(List.of(paper));
        ScreenFixture.doOnScreen(() -> model.accept(model.entries().getFirst(), Proposal.Choice.KEEP));
        Declaration first = session.book().declarations().getFirst();
        receive(List.of(paper));
        assertEquals(Optional.of(first), model.present(model.entries().get(1)));
        ScreenFixture.doOnScreen(() -> model.accept(model.entries().get(1), Proposal.Choice.REPLACE));
        assertEquals(List.of(first), session.book().declarations());
    }

    @Test
    void aFolderBringsGoodAndBadFilesSideBySide() throws Exception {
        Files.writeString(folder.resolve("假.docx"), "不是文档");
        receive(List.of(folder));
        assertEquals(2, model.entries().size());
        InboxModel.Entry bad = model.entries().stream()
                .filter(each -> each.received().isEmpty())
                .findFirst()
                .orElseThrow();
        assertTrue(bad.state().contains("假.docx") && !bad.acceptable(), bad.state());
        ScreenFixture.doOnScreen(() -> model.discard(bad));
        assertEquals(1, model.entries().size());
    }

    @Test
    void theScreenShowsTheOriginalBesideWhatWasRead() throws Exception {
        receive(List.of(paper));
        try (ScreenFixture screen =
                ScreenFixture.show(() -> new InboxView(model, answers, () -> {}, () -> {}), 1100, 660, false)) {
            TableView<?> lines = (TableView<?>) screen.scene().lookup("#inbox-lines");
            assertTrue(lines.getItems().size() > 10);
            assertEquals("接收 2 个项目", ((Button) screen.scene().lookup("#inbox-accept")).getText());
            ScreenFixture.doOnScreen(() -> lines.getSelectionModel().select(5));
            WaitForAsyncUtils.waitForFxEvents();
            assertEquals(1, screen.scene().getRoot().lookupAll(".cursor-row").size());
            assertTrue(((ListView<?>) screen.scene().lookup("#original"))
                            .getItems()
                            .size()
                    >= 4);
            assertTrue(Files.exists(screen.picture("inbox")));
            ScreenFixture.doOnScreen(() -> ((Button) screen.scene().lookup("#inbox-accept")).fire());
            assertEquals(2, session.book().declarations().getFirst().projects().size());
        }
    }

    private void receive(List<Path> paths) throws Exception {
        int before = model.entries().size();
        ScreenFixture.doOnScreen(() -> model.open(paths));
        ScreenFixture.until(() -> model.entries().size() > before);
    }

    private static Declaration declaration() {
        return Declaration.fresh().withChildren(Kind.PROJECT, List.of(project("法律援助"), project("社区矫正")));
    }

    private static Project project(String name) {
        Indicator indicator = Indicator.fresh()
                .with(IndicatorField.LEVEL1, "产出指标")
                .with(IndicatorField.LEVEL2, "数量指标")
                .with(IndicatorField.NAME, name + "案件数")
                .with(IndicatorField.DESCRIPTION, "全年办理案件数量")
                .with(IndicatorField.VALUE, "≥800件")
                .with(IndicatorField.BASIS, "年度计划");
        return Project.fresh()
                .with(ProjectField.NAME, name)
                .with(ProjectField.CODE, "1305342721" + (name.equals("法律援助") ? "A" : "B") + "0000000001")
                .with(ProjectField.UNIT, "315001清河县司法局本级")
                .with(ProjectField.TOTAL, "680000.00")
                .with(ProjectField.FISCAL, "680000.00")
                .with(ProjectField.OTHER, "0")
                .with(ProjectField.PURPOSE, "用于" + name)
                .with(ProjectField.GOALS, "1.做好" + name)
                .withChildren(Kind.INDICATOR, List.of(indicator));
    }
}
