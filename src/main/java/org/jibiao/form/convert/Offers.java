package org.jibiao.form.convert;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jibiao.model.Indicator;
import org.jibiao.model.Kind;
import org.jibiao.model.Project;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;

/** Puts the usual text into what the new form asks for and the old one did not, or asks for it. */
final class Offers {

    static final List<ProjectField> PLAN = List.of(
            ProjectField.PLAN_MARCH, ProjectField.PLAN_JUNE, ProjectField.PLAN_OCTOBER, ProjectField.PLAN_DECEMBER);
    private static final List<String> QUARTERS = List.of("25.00%", "50.00%", "75.00%", "100.00%");
    static final String PLAN_LABEL = "资金支出计划";

    /** What only a person can write. */
    private static final Set<ProjectField> ASKED = EnumSet.of(
            ProjectField.CODE,
            ProjectField.UNIT,
            ProjectField.SUPERVISOR,
            ProjectField.FUNCTION_ACTIVITY,
            ProjectField.NATURE,
            ProjectField.PROJECT_CLASS,
            ProjectField.CLERK,
            ProjectField.CLERK_PHONE,
            ProjectField.OWNER,
            ProjectField.PURPOSE);

    private static final Set<IndicatorField> ASKED_OF_ROWS =
            EnumSet.of(IndicatorField.DESCRIPTION, IndicatorField.BASIS, IndicatorField.DIRECTION);

    private final Setting setting;

    Offers(Setting setting) {
        this.setting = setting;
    }

    Project convert(Project project) {
        Project now = deadlines(period(plan(goals(project))));
        ask(now);
        return now;
    }

    private Project goals(Project project) {
        ProjectField annual = ProjectField.GOALS;
        ProjectField whole = ProjectField.PERIOD_GOALS;
        boolean onlyWhole =
                project.values().isBlank(annual) && !project.values().isBlank(whole);
        if (onlyWhole && setting.target().prints(annual) && !setting.target().prints(whole)) {
            String text = project.text(whole);
            String tail = "写在绩效目标栏里，原文不变。";
            setting.protocol().add(Step.Kind.CHANGED, whole.label(), Protocol.Place.in(project), text, text, tail);
            return project.with(annual, text).with(whole, "");
        }
        boolean midTerm = setting.target().prints(ProjectField.MID_TERM_TOTAL);
        if (midTerm
                && setting.isNew(whole)
                && project.values().isBlank(whole)
                && !project.values().isBlank(annual)) {
            return filled(project, whole, project.text(annual), "原来没有，先照年度目标填上，请核对。");
        }
        return project;
    }

    private Project plan(Project project) {
        boolean asked = PLAN.stream().allMatch(setting::isNew);
        if (!asked || !PLAN.stream().allMatch(project.values()::isBlank)) {
            return project;
        }
        Project now = project;
        for (int index = 0; index < PLAN.size(); index++) {
            now = now.with(PLAN.get(index), QUARTERS.get(index));
        }
        String tail = "原来没有，先按 25%、50%、75%、100% 填上，请核对。";
        setting.protocol().add(Step.Kind.FILLED, PLAN_LABEL, Protocol.Place.in(project), tail);
        return now;
    }

    private Project period(Project project) {
        Field field = ProjectField.PERIOD;
        if (!setting.isNew(field) || !project.values().isBlank(field)) {
            return project;
        }
        if (setting.year().isEmpty()) {
            setting.protocol().add(Step.Kind.ASK, field.label(), Protocol.Place.in(project), "是空的，请补上。");
            return project;
        }
        return filled(project, field, setting.year() + "年1月—" + setting.year() + "年12月", "原来没有，先按预算年度填上，请核对。");
    }

    private Project filled(Project project, Field field, String text, String tail) {
        setting.protocol().add(Step.Kind.FILLED, field.label(), Protocol.Place.in(project), "", text, tail);
        return project.with(field, text);
    }

    private Project deadlines(Project project) {
        Field field = IndicatorField.DEADLINE;
        if (!setting.isNew(field)) {
            return project;
        }
        List<Indicator> rows = new ArrayList<>();
        for (Indicator row : project.indicators()) {
            rows.add(row.values().isBlank(field) ? deadline(project, row) : row);
        }
        return project.withChildren(Kind.INDICATOR, rows);
    }

    private Indicator deadline(Project project, Indicator row) {
        Field field = IndicatorField.DEADLINE;
        Protocol.Place place = Protocol.Place.in(project, row);
        if (setting.year().isEmpty()) {
            setting.protocol().add(Step.Kind.ASK, field.label(), place, "是空的，请补上。");
            return row;
        }
        String text = setting.year() + "年12月";
        setting.protocol().add(Step.Kind.FILLED, field.label(), place, "", text, "原来没有，先填“" + text + "”，请核对。");
        return row.with(field, text);
    }

    private void ask(Project project) {
        for (ProjectField field : ASKED) {
            if (setting.isNew(field) && project.values().isBlank(field)) {
                setting.protocol().add(Step.Kind.ASK, field.label(), Protocol.Place.in(project), "是空的，请补上。");
            }
        }
        for (Indicator row : project.indicators()) {
            for (IndicatorField field : ASKED_OF_ROWS) {
                if (setting.isNew(field) && row.values().isBlank(field)) {
                    setting.protocol().add(Step.Kind.ASK, field.label(), Protocol.Place.in(project, row), "是空的，请补上。");
                }
            }
        }
    }
}
