package org.jibiao.form.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jibiao.model.Declaration;
import org.jibiao.model.DepartmentGoals;
import org.jibiao.model.Element;
import org.jibiao.model.Indicator;
import org.jibiao.model.Kind;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.model.field.DepartmentField;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.KeyTaskField;

/** The department's part: texts stay texts, tables stay tables; what has no place is named, never rewritten. */
final class DepartmentMapping {

    private static final List<Kind> TEXTS = List.of(Kind.SUB_GOAL, Kind.SAFEGUARD);
    private static final List<Kind> TABLES = List.of(Kind.BUDGET_LINE, Kind.KEY_TASK, Kind.INDICATOR);

    /** What only a person can write. */
    private static final List<DepartmentField> ASKED = List.of(
            DepartmentField.NAME,
            DepartmentField.STAFF_COUNT,
            DepartmentField.SUBORDINATE_UNITS,
            DepartmentField.DUTIES,
            DepartmentField.OVERALL,
            DepartmentField.GOALS);

    private static final List<KeyTaskField> ASKED_OF_TASKS =
            List.of(KeyTaskField.WORK, KeyTaskField.CONTENT, KeyTaskField.PROJECT, KeyTaskField.AMOUNT);

    private final Setting setting;
    private final Dropping dropping;
    private final FundsMapping funds;
    private final ValueMapping values;

    DepartmentMapping(Setting setting) {
        this.setting = setting;
        this.dropping = new Dropping(setting);
        this.funds = new FundsMapping(setting);
        this.values = new ValueMapping(setting);
    }

    Declaration convert(Declaration declaration) {
        DepartmentGoals goals = declaration.goals();
        if (goals.isBlank()) {
            return declaration;
        }
        if (!setting.target().holds(Kind.DECLARATION, Kind.DEPARTMENT_GOALS)) {
            String tail = "（" + contents(goals) + "）在这种表样里没有位置，不印出，库里仍保留。";
            setting.protocol().add(Step.Kind.DROPPED, goals.kind().label(), Protocol.Place.outside(declaration), tail);
            DepartmentGoals none = new DepartmentGoals(
                    goals.id(),
                    DepartmentGoals.fresh().values(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of());
            return declaration.withChildren(
                    Kind.DEPARTMENT_GOALS,
                    List.of(none.with(DepartmentField.SECRECY, goals.text(DepartmentField.SECRECY))));
        }
        return declaration.withChildren(Kind.DEPARTMENT_GOALS, List.of(parts(goals)));
    }

    private DepartmentGoals parts(DepartmentGoals goals) {
        List<Kind> behind = goals.kind().children().stream()
                .filter(kind -> !goals.children(kind).isEmpty())
                .filter(kind -> !setting.target().holds(Kind.DEPARTMENT_GOALS, kind))
                .toList();
        Element now = dropping.element(named(goals), Protocol.Place.outside(goals));
        ask(now, ASKED);
        for (Kind kind : goals.kind().children()) {
            now = now.withChildren(kind, behind.contains(kind) ? List.of() : rows(now.children(kind)));
        }
        for (Kind kind : behind) {
            String tail = " " + goals.children(kind).size() + " 项在这种表样里没有位置，不印出，库里仍保留。";
            tell(Step.Kind.DROPPED, goals, kind.label(), tail);
        }
        askForOtherShape(goals, behind);
        return (DepartmentGoals) now;
    }

    /** The name is known from the declaration. */
    private DepartmentGoals named(DepartmentGoals goals) {
        Field name = DepartmentField.NAME;
        String known = setting.declaration().text(DeclarationField.DEPARTMENT);
        if (!setting.isNew(name) || !goals.values().isBlank(name) || known.isBlank()) {
            return goals;
        }
        setting.protocol()
                .add(Step.Kind.FILLED, name.label(), Protocol.Place.outside(goals), "", known, "先填申报的部门，请核对。");
        return goals.with(name, known);
    }

    private void ask(Element element, List<? extends Field> fields) {
        for (Field field : fields) {
            if (setting.isNew(field) && element.values().isBlank(field)) {
                setting.protocol().add(Step.Kind.ASK, field.label(), Protocol.Place.outside(element), "是空的，请补上。");
            }
        }
    }

    private List<Element> rows(List<? extends Element> before) {
        List<Element> rows = new ArrayList<>();
        for (Element each : before) {
            Protocol.Place place = Protocol.Place.outside(each);
            Element fitted = each instanceof Indicator row ? values.convert(row, place) : funds.decimals(each, place);
            Element now = dropping.element(fitted, place);
            ask(now, each.kind() == Kind.KEY_TASK ? ASKED_OF_TASKS : List.of());
            for (Kind kind : now.kind().children()) {
                now = now.withChildren(kind, rows(now.children(kind)));
            }
            rows.add(now);
        }
        return rows;
    }

    /** Prose and tables are written by a person, not turned into each other. */
    private void askForOtherShape(DepartmentGoals goals, List<Kind> behind) {
        List<Kind> texts = behind.stream().filter(TEXTS::contains).toList();
        List<Kind> tables = behind.stream().filter(TABLES::contains).toList();
        if (!texts.isEmpty() && TABLES.stream().anyMatch(this::holds)) {
            tell(Step.Kind.ASK, goals, labels(texts), "是文字，这种表样要填表格（" + labels(held(TABLES)) + "），不能自动改写，请照原文填写。");
        }
        if (!tables.isEmpty() && TEXTS.stream().anyMatch(this::holds)) {
            tell(Step.Kind.ASK, goals, labels(tables), "是表格，这种表样要写文字（" + labels(held(TEXTS)) + "），不能自动改写，请照原表撰写。");
        }
    }

    private List<Kind> held(List<Kind> kinds) {
        return kinds.stream().filter(this::holds).toList();
    }

    private boolean holds(Kind kind) {
        return setting.target().holds(Kind.DEPARTMENT_GOALS, kind);
    }

    private void tell(Step.Kind step, DepartmentGoals goals, String field, String tail) {
        setting.protocol().add(step, field, Protocol.Place.outside(goals), tail);
    }

    private static String contents(DepartmentGoals goals) {
        String rows = goals.kind().children().stream()
                .filter(kind -> !goals.children(kind).isEmpty())
                .map(kind -> kind.label() + " " + goals.children(kind).size() + " 项")
                .collect(Collectors.joining("、"));
        return rows.isEmpty() ? "文字" : rows;
    }

    private static String labels(List<Kind> kinds) {
        return kinds.stream().map(Kind::label).collect(Collectors.joining("、"));
    }
}
