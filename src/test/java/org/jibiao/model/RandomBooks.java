package org.jibiao.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jibiao.model.field.BudgetLineField;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.model.field.DepartmentField;
import org.jibiao.model.field.Extra;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.GoalPairField;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.KeyTaskField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.model.field.SafeguardField;
import org.jibiao.model.field.SubGoalField;
import org.jibiao.model.field.Values;

/** Random books and random descendants of a book, reproducible by seed. */
public final class RandomBooks {

    private static final String[] WORDS = {"", "", "法律援助", "≥95%", "3辆", "680000.00", "1.为群众服务\n2.做好工作", "涉密", " 长期 "};

    private final Random random;
    private final Random ids;

    public RandomBooks(long seed) {
        this(seed, seed);
    }

    /** The same texts and shapes for the same seed, but other ids for other {@code ids}. */
    public RandomBooks(long seed, long ids) {
        this.random = new Random(seed);
        this.ids = new Random(~ids);
    }

    public Book book() {
        List<Declaration> declarations = new ArrayList<>();
        for (int count = random.nextInt(3); count >= 0; count--) {
            declarations.add(declaration());
        }
        return Book.of(declarations);
    }

    public Declaration declaration() {
        return new Declaration(
                id(), texts(DeclarationField.class, DeclarationField.values()), goals(), many(this::project));
    }

    private DepartmentGoals goals() {
        return new DepartmentGoals(
                id(),
                texts(DepartmentField.class, DepartmentField.values()),
                many(this::subGoal),
                many(() -> new Safeguard(id(), texts(SafeguardField.class, SafeguardField.values()))),
                many(() -> new BudgetLine(id(), texts(BudgetLineField.class, BudgetLineField.values()))),
                many(() -> new KeyTask(id(), texts(KeyTaskField.class, KeyTaskField.values()))),
                many(this::indicator));
    }

    private SubGoal subGoal() {
        return new SubGoal(
                id(),
                texts(SubGoalField.class, SubGoalField.values()),
                many(() -> new GoalPair(id(), texts(GoalPairField.class, GoalPairField.values()))));
    }

    public Project project() {
        return new Project(id(), texts(ProjectField.class, ProjectField.values()), many(this::indicator));
    }

    public Indicator indicator() {
        return new Indicator(id(), texts(IndicatorField.class, IndicatorField.values()));
    }

    /** The book after a handful of random inserts, removals, moves and texts. */
    public Book altered(Book book) {
        List<Declaration> declarations = new ArrayList<>(book.declarations());
        for (int step = random.nextInt(6); step >= 0; step--) {
            alterOnce(declarations);
        }
        return Book.of(declarations);
    }

    private void alterOnce(List<Declaration> declarations) {
        if (declarations.isEmpty() || random.nextInt(8) == 0) {
            declarations.add(random.nextInt(declarations.size() + 1), declaration());
            return;
        }
        int at = random.nextInt(declarations.size());
        Declaration declaration = declarations.get(at);
        switch (random.nextInt(7)) {
            case 0 -> declarations.remove(at);
            case 1 -> declarations.add(random.nextInt(declarations.size()), declarations.remove(at));
            case 2 -> declarations.set(at, declaration.with(DeclarationField.YEAR, word()));
            case 3 ->
                declarations.set(
                        at,
                        declaration.withChildren(Kind.DEPARTMENT_GOALS, List.of(alteredGoals(declaration.goals()))));
            default -> alterProjects(declarations, at);
        }
    }

    private DepartmentGoals alteredGoals(DepartmentGoals goals) {
        DepartmentGoals altered = goals.with(DepartmentField.OVERALL, word());
        List<Indicator> shuffled = new ArrayList<>(altered.indicators());
        java.util.Collections.shuffle(shuffled, random);
        return altered.withChildren(Kind.INDICATOR, shuffled)
                .withChildren(Kind.SUB_GOAL, altered.subGoals().reversed());
    }

    private void alterProjects(List<Declaration> declarations, int at) {
        List<Project> projects = new ArrayList<>(declarations.get(at).projects());
        if (projects.isEmpty() || random.nextInt(4) == 0) {
            projects.add(random.nextInt(projects.size() + 1), project());
        } else {
            int which = random.nextInt(projects.size());
            Project project = projects.get(which);
            switch (random.nextInt(5)) {
                case 0 -> projects.remove(which);
                case 1 -> projects.add(random.nextInt(projects.size()), projects.remove(which));
                case 2 ->
                    projects.set(which, project.with(ProjectField.TOTAL, word()).with(new Extra("注"), word()));
                case 3 -> moveRow(projects, which);
                default -> projects.set(which, project.withChildren(Kind.INDICATOR, rowsAltered(project)));
            }
        }
        declarations.set(at, declarations.get(at).withChildren(Kind.PROJECT, projects));
    }

    private void moveRow(List<Project> projects, int which) {
        List<Indicator> rows = new ArrayList<>(projects.get(which).indicators());
        if (rows.isEmpty()) {
            return;
        }
        Indicator row = rows.remove(random.nextInt(rows.size()));
        projects.set(which, projects.get(which).withChildren(Kind.INDICATOR, rows));
        int target = random.nextInt(projects.size());
        List<Indicator> others = new ArrayList<>(projects.get(target).indicators());
        others.add(random.nextInt(others.size() + 1), row.with(IndicatorField.NAME, word()));
        projects.set(target, projects.get(target).withChildren(Kind.INDICATOR, others));
    }

    private List<Indicator> rowsAltered(Project project) {
        List<Indicator> rows = new ArrayList<>(project.indicators());
        rows.add(random.nextInt(rows.size() + 1), indicator());
        rows.set(random.nextInt(rows.size()), indicator());
        java.util.Collections.swap(rows, 0, rows.size() - 1);
        return rows;
    }

    private <E> List<E> many(java.util.function.Supplier<E> one) {
        List<E> list = new ArrayList<>();
        for (int count = random.nextInt(5); count > 0; count--) {
            list.add(one.get());
        }
        return list;
    }

    private <F extends Enum<F> & Field> Values<F> texts(Class<F> type, F[] fields) {
        Values<F> values = Values.blank(type);
        for (F field : fields) {
            values = values.with(field, word());
        }
        return random.nextInt(4) == 0 ? values.with(new Extra("附"), "其他" + random.nextInt(3)) : values;
    }

    private Id id() {
        return new Id(new UUID(ids.nextLong(), ids.nextLong()));
    }

    private String word() {
        return WORDS[random.nextInt(WORDS.length)];
    }
}
