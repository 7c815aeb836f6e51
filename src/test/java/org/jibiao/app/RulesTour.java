package org.jibiao.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.jibiao.check.pack.RulePack;
import org.jibiao.exchange.Example;
import org.jibiao.export.Export;
import org.jibiao.export.Target;
import org.jibiao.grid.Progress;
import org.jibiao.model.Declaration;
import org.jibiao.model.Kind;
import org.jibiao.model.Project;
import org.jibiao.model.field.ProjectField;

/** The rules, a pack of one's own, and that pack tried on files. */
final class RulesTour {

    private final OpenWindow window;
    private final Path files;
    private final Pictures pictures;

    /** Takes a picture under a name. */
    interface Pictures {
        void take(String name) throws IOException;
    }

    RulesTour(OpenWindow window, Path folder, Pictures pictures) throws IOException {
        this.window = window;
        this.files = Files.createDirectories(folder.resolve("received"));
        this.pictures = pictures;
    }

    void walk() throws IOException {
        window.give("check.rules");
        pictures.take("30-rules");
        window.answers().withTyped(Map.of("pack-name", "清河县2027年规则"));
        window.doOnScreen(((Button) window.node("packs-copy"))::fire);
        weigh("COST_EQ_BUDGET", KeyCode.DIGIT4);
        weigh("GOAL_ECHO", KeyCode.DIGIT1);
        weigh("WEIGHT_SPLIT", KeyCode.DIGIT2);
        pictures.take("31-rules-own");
        window.doOnScreen(((Button) window.node("rules-try"))::fire);
        pictures.take("32-trial-empty");
        receive();
        window.answers().withFolder(files);
        window.doOnScreen(((Button) window.node("trial-folder"))::fire);
        TableView<?> tried = (TableView<?>) window.node("trial-table");
        window.doOnScreen(() -> tried.getSelectionModel().selectFirst());
        window.doOnScreen(tried::requestFocus);
        window.press(KeyCode.ENTER);
        pictures.take("33-trial");
        window.doOnScreen(() -> window.wiring().main().closeScreen());
    }

    private void weigh(String rule, KeyCode key) {
        TableView<?> table = (TableView<?>) window.node("rules-table");
        int index = RulePack.builtIn().rules().keySet().stream().toList().indexOf(rule);
        window.doOnScreen(() -> {
            table.requestFocus();
            table.getSelectionModel().select(index);
            table.scrollTo(Math.max(0, index - 5));
        });
        window.press(key);
    }

    /** Documents as departments send them: one whose goals copy the purpose, one without faults, one that is none. */
    private void receive() throws IOException {
        Declaration example = Example.declaration();
        List<Project> projects = example.projects().stream()
                .map(each -> each.with(ProjectField.GOALS, each.text(ProjectField.PURPOSE)))
                .toList();
        write(example.withChildren(Kind.PROJECT, projects), "清河县司法局2027年绩效目标.docx");
        write(example, "清河县司法局（修改稿）.xlsx");
        Files.writeString(files.resolve("民政局.docx"), "这不是文档");
    }

    private void write(Declaration declaration, String name) {
        new Export(window.session().forms())
                .export(declaration, new Target("hebei-2021", files.resolve(name), Optional.empty()), Progress.NONE);
    }
}
