package org.jibiao.form.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jibiao.form.At;
import org.jibiao.form.Titles;
import org.jibiao.form.spec.Band;
import org.jibiao.form.spec.FormSpec;
import org.jibiao.form.spec.Layout;
import org.jibiao.grid.Document;
import org.jibiao.model.BudgetLine;
import org.jibiao.model.Declaration;
import org.jibiao.model.DepartmentGoals;
import org.jibiao.model.Element;
import org.jibiao.model.Indicator;
import org.jibiao.model.KeyTask;
import org.jibiao.model.Kind;
import org.jibiao.model.Place;
import org.jibiao.model.Project;
import org.jibiao.model.field.BudgetLineField;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.model.field.DepartmentField;
import org.jibiao.model.field.Extra;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.ProjectField;
import org.jibiao.model.value.Amount;
import org.jibiao.model.value.MoneyUnit;

/** What has been read so far: projects as they come, department goals, remarks, and where each text was found. */
final class Harvest {

    private static final Extra LEFT_OVER = new Extra("未归栏文字");

    private static final Pattern UNIT_LABEL = Pattern.compile("^(?:预算|填报|申报|编报|项目)?(?:单位|部门)(?:名称)?\\s*[:：]\\s*");

    private final FormSpec spec;
    private final Set<Field> below;
    private final Document document;
    private final List<ProjectHarvest> projects = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final Map<Place, At> sources = new HashMap<>();
    private final List<String> leftOver = new ArrayList<>();
    private DepartmentGoals goals = DepartmentGoals.fresh();
    private Optional<String> heading = Optional.empty();
    private Optional<String> doubtful = Optional.empty();
    private At headingAt = At.paragraph(0, 0);
    private String unit = "";
    private Optional<MoneyUnit> moneyUnit = Optional.empty();
    private String year = "";
    private String department = "";
    private boolean fresh = true;

    Harvest(FormSpec spec, Document document) {
        this.spec = spec;
        this.below = below(spec);
        this.document = document;
        document.notes().forEach(note -> remarks.add(new Remark(note.where(), note.text())));
    }

    /** A numbered line that is a heading if a project follows, and else fits nowhere. */
    void maybeHeading(String title, String line, At at) {
        heading(title, at);
        doubtful = Optional.of(line);
    }

    /** A heading was met: the next table begins a project under this title. */
    void heading(String title, At at) {
        dropDoubtful();
        heading = Optional.of(title);
        headingAt = at;
        fresh = true;
    }

    private void dropDoubtful() {
        doubtful.ifPresent(line -> leftOver(line, headingAt));
        doubtful = Optional.empty();
    }

    /** A worksheet begins: what comes belongs to no project before. */
    void newSheet() {
        dropDoubtful();
        fresh = true;
    }

    /** The line that names unit and money unit; a unit after indicators begins another project. */
    void unit(String printed, At at) {
        String name = UNIT_LABEL.matcher(printed).replaceFirst("");
        if (!projects.isEmpty() && !fresh && last().hasIndicators()) {
            fresh = true;
        }
        unit = name;
        if (!fresh) {
            last().set(ProjectField.UNIT, name, at);
        }
    }

    void moneyUnit(MoneyUnit found) {
        moneyUnit = Optional.of(found);
        if (!fresh) {
            last().moneyUnit(found);
        }
    }

    void year(String found) {
        if (year.isEmpty()) {
            year = found;
        }
    }

    /** The bureau that declares, as a line above a table names it. */
    void department(String name, At at) {
        if (department.isEmpty()) {
            department = name;
        }
    }

    /** The title above the department's table. */
    void departmentTitle(String title, At at) {
        dropDoubtful();
        goals = goals.with(DepartmentField.TITLE, title);
        sources.put(goals.place(DepartmentField.TITLE), at);
        fresh = true;
    }

    /** A label says in which unit the amounts of its table are. */
    void labelledUnit(MoneyUnit found) {
        if (moneyUnit.isEmpty() && found != spec.moneyUnit()) {
            moneyUnit = Optional.of(found);
            if (!fresh) {
                last().moneyUnit(found);
            }
        }
    }

    /**
     * Takes a field of the head; one of a project that is filled already, or follows indicators, begins another
     * project.
     */
    void head(Field field, String text, At at) {
        if (field instanceof DepartmentField) {
            goals = goals.with(field, text);
            sources.put(goals.place(field), at);
            return;
        }
        if (field instanceof DeclarationField) {
            return;
        }
        if (!fresh
                && !below.contains(field)
                && (last().hasIndicators() || (last().isSet(field) && field != ProjectField.GOALS))) {
            fresh = true;
        }
        project().set(field, text, at);
    }

    /** The project being read; a new one if its beginning was met. */
    ProjectHarvest project() {
        if (fresh || projects.isEmpty()) {
            ProjectHarvest next = new ProjectHarvest(moneyUnit.orElse(spec.moneyUnit()), sources);
            heading.ifPresent(title -> next.title(title, headingAt));
            heading = Optional.empty();
            doubtful = Optional.empty();
            if (!unit.isEmpty()) {
                next.set(ProjectField.UNIT, unit, headingAt);
            }
            projects.add(next);
            fresh = false;
        }
        return last();
    }

    private ProjectHarvest last() {
        return projects.getLast();
    }

    /** The fields that stand below the indicators: opinions and signatures. */
    private static Set<Field> below(FormSpec spec) {
        Set<Field> below = new HashSet<>();
        boolean listed = false;
        for (Band band : spec.project().stream().flatMap(Layout::bands).toList()) {
            if (band instanceof Band.Each) {
                listed = true;
            } else if (listed && band instanceof Band.Fixed fixed) {
                fixed.rows().stream()
                        .flatMap(List::stream)
                        .flatMap(cell -> cell.field().stream())
                        .forEach(below::add);
            }
        }
        return below;
    }

    /** What a row of one list for all projects says of its project; another name begins another project. */
    void listed(Map<Field, String> fields, At at) {
        String name = fields.getOrDefault(ProjectField.NAME, "");
        boolean other = !name.isEmpty()
                && (projects.isEmpty() || !last().text(ProjectField.NAME).equals(name));
        if (other) {
            fresh = true;
        }
        String owner = fields.getOrDefault(ProjectField.UNIT, "");
        if (!owner.isEmpty()) {
            unit = owner;
        }
        fields.forEach((field, text) -> {
            if (!text.isEmpty()) {
                project().set(field, text, at);
            }
        });
    }

    /** Adds an element of a list, and where its fields were read. */
    void add(Element element, boolean ofProject, Map<Field, At> readAt) {
        readAt.forEach((field, at) -> sources.put(element.place(field), at));
        if (ofProject && element instanceof Indicator indicator) {
            project().add(indicator);
        } else {
            List<Element> all = new ArrayList<>(goals.children(element.kind()));
            all.add(element);
            goals = goals.withChildren(element.kind(), all);
        }
    }

    DepartmentGoals goals() {
        return goals;
    }

    void goals(DepartmentGoals read) {
        goals = read;
    }

    void source(Place place, At at) {
        sources.put(place, at);
    }

    /** Adds a line to the overall goal. */
    void overall(String text, At at) {
        String before = goals.text(DepartmentField.OVERALL);
        goals = goals.with(DepartmentField.OVERALL, before.isEmpty() ? text : before + "\n" + text);
        sources.putIfAbsent(goals.place(DepartmentField.OVERALL), at);
    }

    /** Keeps what fits nowhere, and says so. */
    void leftOver(String text, At at) {
        leftOver.add(text);
        String quoted = text.length() > 40 ? text.substring(0, 40) + "…" : text;
        remark(at, "“" + quoted.replace("\n", " ") + "”未归入任何栏目，已原样保留。");
    }

    void remark(At at, String text) {
        remarks.add(new Remark(at.where(document), text));
    }

    Reading reading() {
        dropDoubtful();
        List<Project> read = projects.stream().map(ProjectHarvest::finished).toList();
        Declaration declaration = Declaration.fresh()
                .with(DeclarationField.FORM, spec.id())
                .with(
                        DeclarationField.MONEY_UNIT,
                        moneyUnit.orElse(spec.moneyUnit()).label())
                .with(DeclarationField.DEPARTMENT, departmentOf(read))
                .with(DeclarationField.YEAR, year.isEmpty() ? Origin.year(read) : year)
                .with(LEFT_OVER, String.join("\n", leftOver))
                .withChildren(Kind.DEPARTMENT_GOALS, List.of(finishedGoals()))
                .withChildren(Kind.PROJECT, read);
        if (read.isEmpty() && goals.isBlank()) {
            remarks.add(new Remark("全文", "没有找到项目绩效目标表。"));
        }
        return new Reading(spec, declaration, remarks, sources, document);
    }

    private String departmentOf(List<Project> read) {
        String named = goals.text(DepartmentField.NAME);
        return !department.isEmpty() ? department : named.isEmpty() ? Origin.department(read) : named;
    }

    /** With amounts in 元, and without the lines of an empty form. */
    private DepartmentGoals finishedGoals() {
        MoneyUnit unit = moneyUnit.orElse(spec.moneyUnit());
        List<BudgetLine> lines = goals.budgetLines().stream()
                .map(line -> (BudgetLine) stored(line, unit))
                .toList();
        List<KeyTask> tasks = goals.tasks().stream()
                .filter(task -> !task.values().filled().isEmpty())
                .map(task -> (KeyTask) stored(task, unit))
                .toList();
        boolean empty = lines.stream().allMatch(line -> line.values().isBlank(BudgetLineField.AMOUNT));
        return goals.withChildren(Kind.BUDGET_LINE, empty ? List.of() : lines).withChildren(Kind.KEY_TASK, tasks);
    }

    /** The element with its amounts in 元. */
    private static Element stored(Element element, MoneyUnit unit) {
        Element read = element;
        for (Field field : element.kind().fields()) {
            if (field.type() == Field.Type.MONEY) {
                read = read.with(field, Amount.stored(read.text(field), unit));
            }
        }
        return read;
    }

    /** A project as it is being read. */
    static final class ProjectHarvest {

        private final Map<Place, At> sources;
        private final List<Indicator> indicators = new ArrayList<>();
        private Project project = Project.fresh();
        private MoneyUnit unit;
        private String title = "";

        ProjectHarvest(MoneyUnit unit, Map<Place, At> sources) {
            this.unit = unit;
            this.sources = sources;
        }

        void title(String printed, At at) {
            title = printed;
            sources.put(project.place(ProjectField.TITLE), at);
        }

        void moneyUnit(MoneyUnit found) {
            unit = found;
        }

        boolean hasIndicators() {
            return !indicators.isEmpty();
        }

        String text(Field field) {
            return project.text(field);
        }

        boolean isSet(Field field) {
            return !project.values().isBlank(field);
        }

        void set(Field field, String text, At at) {
            project = project.with(field, text);
            sources.put(project.place(field), at);
        }

        void add(Indicator indicator) {
            indicators.add(indicator);
        }

        Project finished() {
            Project read = (Project) stored(project, unit);
            if (read.values().isBlank(ProjectField.NAME)) {
                read = read.with(ProjectField.NAME, Titles.name(title));
            }
            String kept = Titles.kept(title, read.text(ProjectField.NAME));
            return read.with(ProjectField.TITLE, kept).withChildren(Kind.INDICATOR, indicators);
        }
    }
}
