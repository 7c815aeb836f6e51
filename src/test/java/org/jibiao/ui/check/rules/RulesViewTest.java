package org.jibiao.ui.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jibiao.check.pack.PackFolder;
import org.jibiao.check.pack.Rule;
import org.jibiao.check.pack.RulePack;
import org.jibiao.check.pack.Severity;
import org.jibiao.exchange.Example;
import org.jibiao.form.spec.Forms;
import org.jibiao.model.Book;
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

class RulesViewTest {

    @TempDir
    private Path home;

    private final Answers answers = new Answers();
    private final Tasks tasks = new Tasks();
    private final List<RulePack> judged = new ArrayList<>();
    private PackFolder folder;
    private ActiveRules active;
    private PacksModel packs;
    private RulesModel model;

    @BeforeEach
    void open() {
        ScreenFixture.start();
        folder = new PackFolder(home.resolve("rules"));
        active = active();
        packs = new PacksModel(folder, active, tasks);
        model = new RulesModel(packs);
    }

    private ActiveRules active() {
        return new ActiveRules(new Preferences(home.resolve("窗口.properties")), judged::add);
    }

    @AfterEach
    void close() {
        tasks.close();
    }

    private void copy() throws Exception {
        ScreenFixture.doOnScreen(() -> packs.copy("大竹县规则"));
        ScreenFixture.until(() -> packs.chosen().isOwn()
                && packs.rows().size() == 2
                && tasks.running().isEmpty());
    }

    private Rule rule(String id) {
        return packs.chosen().pack().rules().get(id);
    }

    private RulePack onDisk() throws IOException {
        return PackFolder.read(folder.folder().resolve("大竹县规则.json")).pack();
    }

    @Test
    void theRulesOfTheProgramAreCopiedAndNeverChanged() throws Exception {
        model.weigh(rule("TYPO"), Weighing.ERROR);
        assertFalse(model.limit(rule("GOAL_VAGUE"), "short", "x"));
        assertEquals(RulePack.builtIn(), packs.chosen().pack());
        copy();
        ScreenFixture.doOnScreen(() -> model.weigh(rule("TYPO"), Weighing.OFF));
        ScreenFixture.until(() -> tasks.running().isEmpty());
        assertEquals(Optional.empty(), onDisk().active("TYPO"));
        assertTrue(RulePack.builtIn().active("TYPO").isPresent());
        ScreenFixture.doOnScreen(() -> model.restore(rule("TYPO")));
        ScreenFixture.until(() -> tasks.running().isEmpty());
        assertEquals(RulePack.builtIn().rules(), onDisk().rules());
    }

    @Test
    void aPackInUseJudgesAtOnceWhateverIsChangedInIt() throws Exception {
        copy();
        ScreenFixture.doOnScreen(packs::use);
        ScreenFixture.doOnScreen(() -> model.weigh(rule("GOAL_ECHO"), Weighing.ERROR));
        ScreenFixture.doOnScreen(() -> model.limit(rule("THRESHOLD_LOW"), "timely", "95"));
        ScreenFixture.until(() -> tasks.running().isEmpty());
        RulePack last = judged.getLast();
        assertEquals(
                Severity.ERROR, last.active("GOAL_ECHO").orElseThrow().weight().usual());
        assertEquals(
                new BigDecimal("95"), last.active("THRESHOLD_LOW").orElseThrow().limit("timely"));
        assertEquals(last, onDisk());
        assertTrue(active.noted().startsWith("大竹县规则 20"), active.noted());
        ActiveRules after = active();
        ScreenFixture.doOnScreen(() -> after.begin(folder, tasks, answers));
        ScreenFixture.until(() -> after.rules().equals(last));
        ScreenFixture.doOnScreen(packs::remove);
        ScreenFixture.until(() -> packs.rows().size() == 1 && tasks.running().isEmpty());
        assertEquals(RulePack.builtIn(), judged.getLast());
        assertEquals(Optional.empty(), active.ownProperty().get());
    }

    @Test
    void aPackThatIsGoneIsToldOfAndTheProgramsRulesApply() throws Exception {
        copy();
        ScreenFixture.doOnScreen(packs::use);
        Files.delete(folder.folder().resolve("大竹县规则.json"));
        ActiveRules after = active();
        ScreenFixture.doOnScreen(() -> after.begin(folder, tasks, answers));
        ScreenFixture.until(() -> !answers.said().isEmpty());
        assertEquals(List.of("规则文件 大竹县规则.json 打不开，先按随程序的通用规则检查。"), answers.said());
        assertEquals(RulePack.builtIn(), after.rules());
    }

    @Test
    void aMildCaseNeverWeighsMoreThanTheUsualOne() {
        Rule rule = RulePack.builtIn().rules().get("REQ_VALUE");
        Rule hint = Weighing.HINT.of(RulePack.builtIn(), rule);
        assertEquals(Severity.HINT, hint.weight().mild());
        assertEquals("一般作建议。", model.weight(hint).replace("，较重的情形作错误", ""));
        assertEquals(rule, Weighing.ERROR.of(RulePack.builtIn(), hint));
        assertEquals("已关闭，不检查这一条。", model.weight(rule.off()));
    }

    @Test
    void rulesAreFoundByAnyWordAndNarrowedByWeight() {
        model.wantedProperty().set("权重");
        assertEquals(
                List.of("WEIGHT_SUM", "WEIGHT_SPLIT"),
                model.rules().stream().map(Rule::id).toList());
        assertEquals("2 / 60 条", model.countProperty().get());
        model.showProperty().set(RulesModel.Show.HINT);
        assertEquals(
                List.of("WEIGHT_SPLIT"), model.rules().stream().map(Rule::id).toList());
        assertEquals("WEIGHT_SPLIT", model.chosenProperty().get().orElseThrow().id());
        model.wantedProperty().set("没有这样的");
        assertEquals(Optional.empty(), model.chosenProperty().get());
    }

    @Test
    void everyNumberHasANameAUserUnderstands() {
        List<String> unnamed = RulePack.builtIn().rules().values().stream()
                .flatMap(rule -> rule.limits().keySet().stream()
                        .filter(name -> !LimitLabels.knows(rule, name))
                        .map(name -> rule.id() + "." + name))
                .toList();
        assertEquals(List.of(), unnamed);
    }

    @Test
    void aPackIsHandedOnAndTakenIn() throws Exception {
        copy();
        ScreenFixture.doOnScreen(() -> model.weigh(rule("TYPO"), Weighing.OFF));
        Path handed = home.resolve("给邻县.json");
        ScreenFixture.doOnScreen(() -> packs.handOn(handed));
        ScreenFixture.until(() -> tasks.running().isEmpty());
        ScreenFixture.doOnScreen(() -> packs.receive(handed));
        ScreenFixture.until(() -> packs.rows().size() == 3 && tasks.running().isEmpty());
        assertEquals(Optional.empty(), packs.chosen().pack().active("TYPO"));
        Files.writeString(handed, "{\"rules\": [{\"id\": \"NEIN\"}]}");
        ScreenFixture.doOnScreen(() -> packs.receive(handed));
        ScreenFixture.until(() -> packs.stateProperty().get().startsWith("规则文件写得不对"));
        assertEquals(
                "规则文件写得不对，没有导入。给邻县.json，第1条规则：没有名为“NEIN”的规则。",
                packs.stateProperty().get());
    }

    @Test
    void faultyFilesAreListedAndTheOthersStay() throws Exception {
        copy();
        Files.writeString(folder.folder().resolve("坏.json"), "{");
        ScreenFixture.doOnScreen(packs::reload);
        ScreenFixture.until(() -> packs.problems().size() == 1);
        assertEquals("坏.json", packs.problems().getFirst().file());
        assertEquals(2, packs.rows().size());
    }

    @Test
    void classesAreAskedAsTheCountyWants() throws Exception {
        copy();
        var forms = Forms.builtIn().all().stream()
                .filter(form -> form.holdsProjects())
                .toList();
        var first = Forms.builtIn().find("hebei-2021").orElseThrow();
        ClassesModel classes = new ClassesModel(packs.chosen().pack(), forms, first);
        assertEquals(packs.chosen().pack(), classes.changed());
        classes.ownProperty().set(true);
        classes.classes().forEach(pick -> pick.taken().set(pick.what().startsWith("数量")));
        classes.formProperty().set(Forms.builtIn().find("sichuan-2024").orElseThrow());
        RulePack changed = classes.changed();
        assertEquals(Map.of("hebei-2021", List.of("数量指标")), changed.classes());
        classes.formProperty().set(first);
        classes.ownProperty().set(false);
        assertEquals(Map.of(), classes.changed().classes());
    }

    @Test
    void theScreenIsWorkedByKeys() throws Exception {
        copy();
        Session session =
                new Session(new Store(new MemoryJournal(Book.of(List.of(Example.declaration())))), Forms.builtIn());
        RulesView.Ways ways = new RulesView.Ways(() -> {}, file -> {}, () -> {});
        try (ScreenFixture screen =
                ScreenFixture.show(() -> new RulesView(packs, session, answers, ways), 1100, 640, false)) {
            TextField find = (TextField) screen.scene().lookup("#rules-find");
            ScreenFixture.doOnScreen(() -> find.setText("THRESHOLD_LOW"));
            TableView<?> table = (TableView<?>) screen.scene().lookup("#rules-table");
            ScreenFixture.doOnScreen(() -> table.getSelectionModel().selectFirst());
            ScreenFixture.doOnScreen(() -> javafx.event.Event.fireEvent(
                    table, new KeyEvent(KeyEvent.KEY_PRESSED, "1", "1", KeyCode.DIGIT1, false, false, false, false)));
            ScreenFixture.until(() -> Weighing.of(rule("THRESHOLD_LOW")) == Weighing.ERROR);
            TextField limit = (TextField) screen.scene().lookup("#limit-timely");
            ScreenFixture.doOnScreen(() -> {
                limit.setText("97");
                limit.fireEvent(new javafx.event.ActionEvent());
            });
            ScreenFixture.until(() -> rule("THRESHOLD_LOW").limit("timely").intValue() == 97);
            Button restore = (Button) screen.scene().lookup("#rule-restore");
            screen.picture("rules-own");
            ScreenFixture.doOnScreen(restore::fire);
            ScreenFixture.until(() -> !model.isChanged(rule("THRESHOLD_LOW")));
            answers.withTyped(Map.of("pack-name", "邻县规则"));
            ScreenFixture.doOnScreen(((Button) screen.scene().lookup("#packs-rename"))::fire);
            ScreenFixture.until(() -> !packs.chosen().pack().name().equals("大竹县规则"));
            assertEquals("邻县规则", packs.chosen().pack().name());
        }
    }
}
