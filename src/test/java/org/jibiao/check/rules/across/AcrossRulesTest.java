package org.jibiao.check.rules.across;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jibiao.check.rules.Fault;
import org.jibiao.check.rules.Sheet;
import org.jibiao.model.Declaration;
import org.jibiao.model.Indicator;
import org.jibiao.model.KeyTask;
import org.jibiao.model.Kind;
import org.jibiao.model.Project;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.KeyTaskField;
import org.jibiao.model.field.ProjectField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 行间与表间. */
public class AcrossRulesTest {

    private static final String[] WEIGHTS = {"10", "10", "10", "10", "10", "10", "10", "10", "10"};

    /** A book that fails, for each rule. */
    public static List<Fault> faults() {
        return List.of(
                Fault.of(
                        "DUP_IN_PROJECT",
                        "warning “案件质量评查合格率”与本项目的“案件质量评查合格率”（质量指标）说的是同一件事。",
                        Sheet.with(Sheet.TIMELINESS, IndicatorField.NAME, "案件质量评查合格率"),
                        "CATEGORY_MISMATCH"),
                Fault.of(
                                "DUP_ACROSS",
                                "warning 资金用途与“2027年法律援助办案补贴经费”的完全相同，同一件事可能申请了两次资金。",
                                samePurpose(),
                                "NARRATIVE_AMOUNT",
                                "GOAL_NOT_COVERED")
                        .twice(),
                Fault.of(
                        "CROSS_NAME",
                        "warning 主要任务里的项目“法律援助办案经费”，项目表里叫“2027年法律援助办案补贴经费”，金额相同，名称不同。",
                        task("法律援助办案经费", "480000")),
                Fault.of("CROSS_NAME", "warning 主要任务里的项目“基层治理经费”没有对应的项目表。", task("基层治理经费", "5000")),
                Fault.of("WEIGHT_SUM", "error 权重合计90＋预算执行率20＝110，应为100。", weighed("20", WEIGHTS), "WEIGHT_SPLIT"),
                Fault.of("WEIGHT_SPLIT", "hint 权重是产出40、效益40、满意度10，参考比例是产出50、效益30、满意度10。", weighed("10", WEIGHTS)));
    }

    private static Declaration task(String project, String amount) {
        return Sheet.goals(goals -> goals.withChildren(
                Kind.KEY_TASK,
                List.of(KeyTask.fresh()
                        .with(KeyTaskField.WORK, "法律援助")
                        .with(KeyTaskField.PROJECT, project)
                        .with(KeyTaskField.AMOUNT, amount))));
    }

    private static Declaration weighed(String execution, String... weights) {
        return Sheet.project(project -> {
            Project now = project.with(ProjectField.EXECUTION_WEIGHT, execution);
            for (int row = 0; row < weights.length; row++) {
                String weight = weights[row];
                now = Sheet.row(now, row, each -> each.with(IndicatorField.WEIGHT, weight));
            }
            return now;
        });
    }

    private static Declaration samePurpose() {
        Declaration clean = Sheet.clean();
        List<Project> projects = new ArrayList<>(clean.projects());
        String purpose = projects.getFirst().text(ProjectField.PURPOSE);
        projects.removeFirst();
        projects.set(0, projects.getFirst().with(ProjectField.PURPOSE, purpose));
        projects.add(Sheet.clean().projects().getFirst());
        return new Declaration(clean.id(), clean.values(), clean.goals(), projects);
    }

    private static Declaration second(UnaryOperator<Project> alteration) {
        return Sheet.project(1, alteration);
    }

    @Test
    void bothProjectsThatClaimTheSameOutputsAreToldOfEachOther() {
        Project first = Sheet.clean().projects().getFirst();
        Declaration same = second(project -> {
            Indicator cases = first.indicators().get(Sheet.QUANTITY);
            Indicator quality = first.indicators().get(Sheet.QUALITY);
            return Sheet.row(
                    Sheet.row(
                            project,
                            Sheet.QUANTITY,
                            row -> row.with(IndicatorField.NAME, cases.text(IndicatorField.NAME))
                                    .with(IndicatorField.VALUE, cases.text(IndicatorField.VALUE))),
                    Sheet.QUALITY,
                    row -> row.with(IndicatorField.NAME, quality.text(IndicatorField.NAME))
                            .with(IndicatorField.VALUE, quality.text(IndicatorField.VALUE)));
        });
        assertEquals(
                List.of(
                        "DUP_ACROSS warning 与“2027年社区矫正工作经费”有2条相同的指标（法律援助案件办理数量≥320件、案件质量评查合格率≥95%），同样的产出可能算了两次。",
                        "DUP_ACROSS warning 与“2027年法律援助办案补贴经费”有2条相同的指标（法律援助案件办理数量≥320件、案件质量评查合格率≥95%），同样的产出可能算了两次。"),
                Sheet.lines("DUP_ACROSS", same));
    }

    @Test
    void manyProjectsWithOnePurposeAreToldInOneSentence() {
        Declaration clean = Sheet.clean();
        List<Project> projects = clean.projects().stream()
                .map(project -> project.with(ProjectField.PURPOSE, "用于各项业务工作的日常开支和培训。"))
                .toList();
        List<String> lines =
                Sheet.lines("DUP_ACROSS", new Declaration(clean.id(), clean.values(), clean.goals(), projects));
        assertEquals(projects.size(), lines.size());
        assertEquals(
                "DUP_ACROSS warning 资金用途与“2027年社区矫正工作经费”“2027年人民调解工作经费”“2027年法治宣传教育经费”等4个项目的完全相同，同一件事可能申请了几次资金。",
                lines.getFirst());
    }

    @Test
    void sameNamesWithOtherNumbersAreNoRepetition() {
        Declaration other = second(project -> Sheet.row(
                project,
                Sheet.QUANTITY,
                row -> row.with(IndicatorField.NAME, "法律援助案件办理数量").with(IndicatorField.VALUE, "≥20件")));
        assertEquals(List.of(), Sheet.lines("DUP_ACROSS", other));
    }

    @Test
    void theColumnNotInForceIsOnlyAWarning() {
        Declaration two = Sheet.project(project -> {
            Project now = project.with(ProjectField.EXECUTION_WEIGHT, "10");
            for (int row = 0; row < WEIGHTS.length; row++) {
                String weight = row == 0 ? "" : "10";
                now = Sheet.row(
                        now,
                        row,
                        each -> each.with(IndicatorField.WEIGHT, weight).with(IndicatorField.ANNUAL_WEIGHT, "10"));
            }
            return now;
        });
        assertEquals(List.of("WEIGHT_SUM warning 权重合计80＋预算执行率10＝90，应为100。"), Sheet.lines("WEIGHT_SUM", two));
    }

    @Test
    void weightsOfNinetyAreWholeWhereTheExecutionRateIsNotPrinted() {
        assertEquals(List.of(), Sheet.lines("WEIGHT_SUM", weighed("", WEIGHTS)));
    }

    @Test
    void weightsAsInTheGuidelineAreNotReported() {
        Declaration split = weighed("10", "10", "20", "10", "10", "10", "10", "5", "5", "10");
        assertEquals(List.of(), Sheet.lines("WEIGHT_SPLIT", split));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 补助村卫生室数量, =120所, 补助村卫生室所数, =120所, 1",
        "2, 补助发放及时率, =100%, 补助资金发放及时率, =100%, 1",
        "0, 教师培训人数, ≥60人, 教师培训次数, ≥3次, 0",
        "2, 补助发放及时率, =100%, 补助审核及时率, =100%, 0"
    })
    void theSameUnderAnotherNameIsFound(
            int row, String name, String value, String other, String otherValue, int times) {
        var twice = Sheet.project(project -> Sheet.more(
                Sheet.row(
                        project,
                        row,
                        each -> each.with(IndicatorField.NAME, name).with(IndicatorField.VALUE, value)),
                "产出指标",
                row == Sheet.QUANTITY ? "数量指标" : "时效指标",
                IndicatorField.NAME,
                other,
                IndicatorField.VALUE,
                otherValue));
        assertEquals(times, Sheet.lines("DUP_IN_PROJECT", twice).size());
    }
}
