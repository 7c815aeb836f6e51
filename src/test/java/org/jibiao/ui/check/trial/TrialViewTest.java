package org.jibiao.ui.check.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jibiao.check.pack.RulePack;
import org.jibiao.check.pack.Severity;
import org.jibiao.exchange.Example;
import org.jibiao.export.Export;
import org.jibiao.export.Target;
import org.jibiao.form.spec.Forms;
import org.jibiao.grid.Progress;
import org.jibiao.model.Declaration;
import org.jibiao.model.Kind;
import org.jibiao.model.field.ProjectField;
import org.jibiao.ui.kit.Answers;
import org.jibiao.ui.kit.ScreenFixture;
import org.jibiao.ui.kit.Tasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrialViewTest {

    private static final RulePack STRICTER = RulePack.builtIn()
            .named("严一些", "1")
            .with(RulePack.builtIn().rules().get("GOAL_ECHO").weighing(Severity.ERROR));

    @TempDir
    private Path folder;

    private final Tasks tasks = new Tasks();
    private final Answers answers = new Answers();

    @BeforeEach
    void receive() throws IOException {
        ScreenFixture.start();
        Declaration example = Example.declaration();
        write(example, "一.docx");
        Declaration echo = example.withChildren(
                Kind.PROJECT,
                example.projects().stream()
                        .map(each -> each.with(ProjectField.GOALS, each.text(ProjectField.PURPOSE)))
                        .toList());
        write(echo, "二.docx");
        Files.writeString(folder.resolve("三.docx"), "不是文档");
        answers.withFolder(folder).withFiles(List.of(folder.resolve("一.docx")));
    }

    private void write(Declaration declaration, String name) {
        new Export(Forms.builtIn())
                .export(declaration, new Target("hebei-2021", folder.resolve(name), Optional.empty()), Progress.NONE);
    }

    @AfterEach
    void close() {
        tasks.close();
    }

    private TrialModel model() {
        return new TrialModel(STRICTER, RulePack.builtIn(), Forms.builtIn(), tasks);
    }

    @Test
    void aFolderIsTriedAndWhatNewlyFailsIsNamed() throws Exception {
        TrialModel model = model();
        try (ScreenFixture screen =
                ScreenFixture.show(() -> new TrialView(model, answers, () -> {}), 1100, 640, false)) {
            Button ask = (Button) screen.scene().lookup("#trial-folder");
            ScreenFixture.doOnScreen(ask::fire);
            ScreenFixture.until(
                    () -> !model.runningProperty().get() && model.rows().size() == 3);
            assertEquals(
                    "检查了 2 份申报，1 个文件没有读出申报，新出现错误的 1 份，结果相同的 1 份。",
                    model.summaryProperty().get());
            assertEquals("相同", model.difference(model.rows().get(0)));
            assertTrue(TrialModel.reason(model.rows().get(1)).contains("不是 Word、Excel"));
            assertTrue(model.difference(model.rows().get(2)).startsWith("新出现错误：错误 +"));
            TableView<?> table = (TableView<?>) screen.scene().lookup("#trial-table");
            ScreenFixture.doOnScreen(() -> table.getSelectionModel().select(2));
            ScreenFixture.doOnScreen(() -> javafx.event.Event.fireEvent(
                    table, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false)));
            ListView<?> findings = (ListView<?>) screen.scene().lookup("#trial-findings");
            assertTrue(findings.isVisible());
            assertFalse(findings.getItems().isEmpty());
            screen.picture("trial");
        }
    }

    @Test
    void aStoppedTrialShowsNothing() throws Exception {
        TrialModel model = model();
        ScreenFixture.doOnScreen(() -> {
            model.start(List.of(folder));
            model.cancel();
        });
        ScreenFixture.until(() -> ScreenFixture.onScreen(() -> tasks.running().isEmpty()));
        assertEquals("已停止。", model.summaryProperty().get());
        assertEquals(List.of(), model.rows());
        assertFalse(model.runningProperty().get());
    }

    @Test
    void theRulesInUseAreComparedWithNothing() throws Exception {
        TrialModel model = new TrialModel(RulePack.builtIn(), RulePack.builtIn(), Forms.builtIn(), tasks);
        assertTrue(model.about().contains("这就是正在使用的规则。"));
        ScreenFixture.doOnScreen(() -> model.start(List.of(folder.resolve("一.docx"))));
        ScreenFixture.until(() -> !model.runningProperty().get());
        assertEquals("检查了 1 份申报。", model.summaryProperty().get());
        assertEquals("", model.difference(model.rows().getFirst()));
        ScreenFixture.doOnScreen(() -> model.open(Optional.of(model.rows().getFirst())));
        assertTrue(model.openedProperty().get().isPresent());
    }
}
