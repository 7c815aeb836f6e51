package org.jibiao.ui.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jibiao.change.Draft;
import org.jibiao.check.Finding;
import org.jibiao.check.pack.RulePack;
import org.jibiao.check.pack.Severity;
import org.jibiao.form.spec.Forms;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.Indicator;
import org.jibiao.model.Project;
import org.jibiao.model.Ref;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.store.MemoryJournal;
import org.jibiao.store.Store;
import org.jibiao.ui.kit.Answers;
import org.jibiao.ui.kit.Command;
import org.jibiao.ui.kit.ScreenFixture;
import org.jibiao.ui.kit.Session;
import org.jibiao.ui.kit.Tasks;
import org.jibiao.ui.kit.found.Counts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FindingsModelTest {

    private final Declaration declaration = FaultyBook.DECLARATION;
    private final Project first = declaration.projects().get(0);
    private final Project second = declaration.projects().get(1);
    private final Session session = new Session(new Store(new MemoryJournal(FaultyBook.book())), Forms.builtIn());
    private final Answers answers = new Answers();
    private final Tasks tasks = new Tasks();
    private LiveCheck live;
    private FindingsModel model;
    private FindingCommands commands;

    @BeforeEach
    void begin() {
        ScreenFixture.start();
        session.tellIn(answers);
        ScreenFixture.doOnScreen(() -> {
            session.place().go(first.ref());
            live = new LiveCheck(session, tasks);
            model = new FindingsModel(session, live);
            commands = new FindingCommands(model, answers, new FindingCommands.Page(() -> {}, () -> {}));
        });
        await();
    }

    @AfterEach
    void end() {
        ScreenFixture.doOnScreen(tasks::close);
    }

    private void await() {
        ScreenFixture.until(model::isCurrent);
    }

    private void give(String id) {
        Command command = commands.all().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        ScreenFixture.doOnScreen(() -> {
            assertTrue(command.enabled().get(), id);
            command.run().run();
        });
        await();
    }

    private void set(Indicator row, String value) {
        ScreenFixture.doOnScreen(() -> session.apply(new Draft(session.book())
                .set(row.ref(), IndicatorField.VALUE, value)
                .edit("修改 指标值")));
        await();
    }

    private void filter(Filter filter) {
        ScreenFixture.doOnScreen(() -> model.filterProperty().set(filter));
    }

    /** Headings with their counts, findings by their rule. */
    private List<String> shown() {
        return ScreenFixture.onScreen(() -> model.entries().stream()
                .map(entry -> switch (entry) {
                    case Entry.Heading heading ->
                        heading.title() + "：" + heading.counts().words();
                    case Entry.Item item -> item.found().rule().id();
                    case Entry.Let let -> let.found().rule().id() + "（" + let.reason() + "）";
                })
                .toList());
    }

    private String value(Indicator row) {
        return session.book().find(row.ref()).orElseThrow().text(IndicatorField.VALUE);
    }

    @Test
    void findingsStandInReadingOrderUnderTheirProjects() {
        assertEquals(
                List.of(
                        "1 2027年法律援助办案补贴经费：错误 1，建议 1",
                        "UNIT_NONSTANDARD",
                        "OP_COST_GE",
                        "2 2027年社区矫正工作经费：提醒 1，建议 1",
                        "DIRECTION_RATE",
                        "UNIT_NONSTANDARD"),
                shown());
        assertEquals("问题 4", model.titleProperty().get());
        assertEquals(new Counts(1, 1, 2), model.totalsProperty().get().counts());
    }

    @Test
    void theyFollowTheBookAndTheMarksFollowThem() {
        Indicator cost = first.indicators().get(3);
        assertEquals(
                Severity.ERROR,
                session.marks()
                        .at(cost.place(IndicatorField.VALUE))
                        .orElseThrow()
                        .severity());
        Finding kept = model.entries().getLast().finding().orElseThrow();
        set(cost, "≤1500元/件");
        assertEquals(Optional.empty(), session.marks().at(cost.place(IndicatorField.VALUE)));
        assertEquals(new Counts(0, 0, 1), session.marks().in(first.ref()));
        assertEquals("1 2027年法律援助办案补贴经费：建议 1", shown().getFirst());
        assertSame(kept, model.entries().getLast().finding().orElseThrow(), "only what was altered is checked again");
    }

    @Test
    void editsThatComeFastAreCheckedTogetherAndNothingOldIsShown() {
        Indicator cost = first.indicators().get(3);
        ScreenFixture.doOnScreen(() -> {
            for (int price = 1; price < 50; price++) {
                session.apply(new Draft(session.book())
                        .set(cost.ref(), IndicatorField.VALUE, "≥" + price + "元/件")
                        .edit("修改 指标值"));
                assertFalse(model.isCurrent());
            }
        });
        await();
        assertTrue(session.marks()
                .at(cost.place(IndicatorField.VALUE))
                .orElseThrow()
                .words()
                .contains("≥49元/件"));
    }

    @Test
    void theListIsFilteredBySeverityRuleAndReach() {
        filter(Filter.USUAL.showing(Severity.HINT, false));
        assertEquals(
                List.of("1 2027年法律援助办案补贴经费：错误 1", "OP_COST_GE", "2 2027年社区矫正工作经费：提醒 1", "DIRECTION_RATE"), shown());
        filter(Filter.USUAL.only(Optional.of("OP_COST_GE")));
        assertEquals(List.of("1 2027年法律援助办案补贴经费：错误 1", "OP_COST_GE"), shown());
        filter(Filter.USUAL.reaching(Scope.PAGE));
        assertEquals(3, shown().size());
        ScreenFixture.doOnScreen(() -> session.place().go(second.place(ProjectField.NAME)));
        assertEquals(List.of("2 2027年社区矫正工作经费：提醒 1，建议 1", "DIRECTION_RATE", "UNIT_NONSTANDARD"), shown());
    }

    @Test
    void theyAreGroupedByRuleOrSeverityAndGroupsFold() {
        filter(Filter.USUAL.by(Grouping.SEVERITY));
        assertEquals(
                List.of(
                        "错误：错误 1",
                        "OP_COST_GE",
                        "提醒：提醒 1",
                        "DIRECTION_RATE",
                        "建议：建议 2",
                        "UNIT_NONSTANDARD",
                        "UNIT_NONSTANDARD"),
                shown());
        filter(Filter.USUAL.by(Grouping.RULE).folding("UNIT_NONSTANDARD"));
        assertEquals(
                List.of("计量单位写法统一：建议 2", "成本指标是上限，不用≥：错误 1", "OP_COST_GE", "好事用≥，坏事用≤：提醒 1", "DIRECTION_RATE"),
                shown());
    }

    @Test
    void f8GoesFromCellToCellRoundAbout() {
        List<Ref> been = new java.util.ArrayList<>();
        for (int step = 0; step < 5; step++) {
            give("check.next");
            been.add(session.place().ref());
        }
        List<Indicator> rows = first.indicators();
        Ref rate = second.indicators().get(2).ref();
        Ref last = second.indicators().get(8).ref();
        assertEquals(
                List.of(
                        rows.get(1).ref(),
                        rows.get(3).ref(),
                        rate,
                        last,
                        rows.get(1).ref()),
                been);
        give("check.previous");
        assertEquals(last, session.place().ref());
    }

    @Test
    void f8GoesOnFromWhereTheUserIsAndTheListFollowsHim() {
        ScreenFixture.doOnScreen(
                () -> session.place().go(first.indicators().get(4).place(IndicatorField.NAME)));
        assertEquals(Optional.empty(), model.currentProperty().get());
        give("check.next");
        assertEquals(second.indicators().get(2).ref(), session.place().ref());
        Indicator cost = first.indicators().get(3);
        ScreenFixture.doOnScreen(() -> session.place().go(cost.place(IndicatorField.VALUE)));
        Finding current = model.currentProperty().get().flatMap(Entry::finding).orElseThrow();
        assertEquals("OP_COST_GE", current.rule().id());
    }

    @Test
    void aFixIsOneStepAndF8GoesOnToTheNext() {
        ScreenFixture.doOnScreen(
                () -> session.place().go(first.indicators().get(3).place(IndicatorField.VALUE)));
        give("check.fix");
        assertEquals("≤1500元/件", value(first.indicators().get(3)));
        assertEquals(3, model.totalsProperty().get().counts().total());
        give("check.next");
        assertEquals(second.indicators().get(2).ref(), session.place().ref());
        ScreenFixture.doOnScreen(() -> answers.take("撤销"));
        await();
        assertEquals(FaultyBook.book(), session.book());
    }

    @Test
    void allOfAKindAreFixedInOneStep() {
        ScreenFixture.doOnScreen(
                () -> session.place().go(first.indicators().get(1).place(IndicatorField.VALUE)));
        give("check.fixAll");
        assertEquals("≥95%", value(first.indicators().get(1)));
        assertEquals("≥90%", value(second.indicators().get(8)));
        assertEquals(List.of("已改正 2 处：计量单位写法统一。"), answers.said());
        ScreenFixture.doOnScreen(session::undo);
        assertEquals(FaultyBook.book(), session.book());
    }

    @Test
    void aFindingIsLetStandForAReasonAndComesBack() {
        Indicator rate = second.indicators().get(2);
        answers.withTyped(Map.of("waive-reason", "市局文件要求"));
        ScreenFixture.doOnScreen(() -> session.place().go(rate.place(IndicatorField.VALUE)));
        give("check.waive");
        assertEquals(5, shown().size());
        assertEquals(1, model.totalsProperty().get().waived());
        assertEquals(new Counts(0, 0, 1), session.marks().in(second.ref()));
        filter(Filter.USUAL.withWaived(true));
        assertEquals(List.of("已忽略：提醒 1", "DIRECTION_RATE（市局文件要求）"), shown().subList(5, 7));
        ScreenFixture.doOnScreen(() -> model.choose(model.entries().getLast()));
        give("check.restore");
        assertEquals(4, model.totalsProperty().get().counts().total());
        assertEquals(0, model.totalsProperty().get().waived());
    }

    @Test
    void otherRulesApplyAtOnce() {
        RulePack builtIn = RulePack.builtIn();
        ScreenFixture.doOnScreen(() -> live.judgeBy(
                builtIn.with(builtIn.rules().get("UNIT_NONSTANDARD").off())));
        await();
        assertEquals(new Counts(1, 1, 0), model.totalsProperty().get().counts());
    }

    @Test
    void anEmptyLibraryHasNothingToList() {
        ScreenFixture.doOnScreen(() -> session.apply(
                new Draft(session.book()).remove(declaration.ref()).edit("删除申报")));
        await();
        assertEquals(List.of(), shown());
        assertEquals("问题", model.titleProperty().get());
        assertEquals(Book.EMPTY, session.book());
    }
}
