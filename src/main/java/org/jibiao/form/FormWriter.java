package org.jibiao.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jibiao.form.spec.FormSpec;
import org.jibiao.form.spec.Part;
import org.jibiao.grid.Block;
import org.jibiao.grid.Document;
import org.jibiao.grid.PageBreak;
import org.jibiao.grid.Section;
import org.jibiao.model.Declaration;
import org.jibiao.model.DepartmentGoals;
import org.jibiao.model.Place;
import org.jibiao.model.Project;
import org.jibiao.model.field.DepartmentField;
import org.jibiao.model.field.ProjectField;

/** Lays a declaration out on paper as a form prescribes, and knows for each spot which field it shows. */
public final class FormWriter {

    private FormWriter() {}

    /** The whole department document: contents, department goals where there are any, every project's tables. */
    public static Sheet declaration(FormSpec spec, Declaration declaration) {
        Canvas canvas = new Canvas();
        boolean goals = showsGoals(spec, declaration.goals());
        for (Part part : spec.parts()) {
            part(spec, declaration, part, goals, canvas);
        }
        return sheet(spec, List.of(""), List.of(canvas));
    }

    /** True if the form prints something of what is there; the rest is kept for other forms. */
    private static boolean showsGoals(FormSpec spec, DepartmentGoals goals) {
        return goals.values().filled().stream()
                        .anyMatch(field -> field == DepartmentField.SECRECY || spec.prints(field))
                || goals.children().anyMatch(child -> spec.listsOfDepartment(child.kind()));
    }

    private static void part(FormSpec spec, Declaration declaration, Part part, boolean goals, Canvas canvas) {
        switch (part) {
            case Part.Line line when goals || !line.goals() -> canvas.line(line.text(), spec.style(line.style()));
            case Part.ContentsOf contents
            when goals || !contents.goals() -> canvas.contents(contents.list(), spec.style(contents.style()));
            case Part.NewPage page when goals || !page.goals() -> canvas.add(new PageBreak());
            case Part.GoalsSection section when goals -> GoalsLayout.section(spec, declaration, section, canvas);
            case Part.DepartmentTable table
            when goals && spec.department().isPresent() -> LayoutWriter.onPaper(department(spec, declaration), canvas);
            case Part.Projects projects
            when spec.project().isPresent() -> projects(spec, declaration, projects, canvas);
            default -> {
                // a part of the department goals, and there are none
            }
        }
    }

    private static Subject department(FormSpec spec, Declaration declaration) {
        return new Subject(spec, spec.department().orElseThrow(), declaration, declaration.goals(), 0);
    }

    private static Subject subject(FormSpec spec, Declaration declaration, Project project, int number) {
        return new Subject(spec, spec.project().orElseThrow(), declaration, project, number);
    }

    private static void projects(FormSpec spec, Declaration declaration, Part.Projects part, Canvas canvas) {
        List<Project> projects = declaration.projects();
        for (int index = 0; index < projects.size(); index++) {
            if (!canvas.blocks().isEmpty() && (index > 0 || !part.firstOnSamePage())) {
                canvas.add(new PageBreak());
            }
            LayoutWriter.onPaper(subject(spec, declaration, projects.get(index), index + 1), canvas);
        }
    }

    /**
     * One project: heading, tables. Its number is its place in the declaration. Nothing for a form of the department
     * alone.
     */
    public static Sheet project(FormSpec spec, Declaration declaration, Project project) {
        Canvas canvas = new Canvas();
        if (spec.project().isPresent()) {
            LayoutWriter.onPaper(subject(spec, declaration, project, number(declaration, project)), canvas);
        }
        return sheet(spec, List.of(""), List.of(canvas));
    }

    /** The fixed rows of a project's tables, without its indicators: a grid for each table that has some. */
    public static Sheet head(FormSpec spec, Declaration declaration, Project project) {
        Canvas canvas = new Canvas();
        if (spec.project().isPresent()) {
            LayoutWriter.fixedRows(subject(spec, declaration, project, number(declaration, project)), canvas);
        }
        return sheet(spec, List.of(""), List.of(canvas));
    }

    /** The fixed rows of the department's tables, a grid for each run of them; nothing if the form has none. */
    public static Sheet goalsHead(FormSpec spec, Declaration declaration) {
        Canvas canvas = new Canvas();
        if (spec.department().isPresent()) {
            LayoutWriter.fixedBands(department(spec, declaration), canvas);
        }
        return sheet(spec, List.of(""), List.of(canvas));
    }

    /** The title above the department's tables. */
    public static String goalsTitle(FormSpec spec, Declaration declaration) {
        return spec.department().isPresent() ? department(spec, declaration).title() : "部门整体绩效目标";
    }

    /** A project's title as it is printed, with its number where the form prints that. */
    public static String title(FormSpec spec, Declaration declaration, Project project) {
        return spec.project()
                .map(layout -> {
                    Subject subject = subject(spec, declaration, project, number(declaration, project));
                    return subject.filled(
                            layout.lines().isEmpty()
                                    ? "{title}"
                                    : layout.lines().getFirst().text());
                })
                .orElse(project.text(ProjectField.NAME));
    }

    /** The department goals alone, as text or as tables. */
    public static Sheet goals(FormSpec spec, Declaration declaration) {
        return sheet(spec, List.of(""), List.of(goalsCanvas(spec, declaration, false)));
    }

    private static Canvas goalsCanvas(FormSpec spec, Declaration declaration, boolean onSheet) {
        Canvas canvas = new Canvas();
        for (Part part : spec.parts()) {
            if (part instanceof Part.GoalsSection section) {
                GoalsLayout.section(spec, declaration, section, canvas);
            } else if (part instanceof Part.DepartmentTable && spec.department().isPresent()) {
                if (onSheet) {
                    LayoutWriter.onSheet(department(spec, declaration), canvas);
                } else {
                    LayoutWriter.onPaper(department(spec, declaration), canvas);
                }
            }
        }
        return canvas;
    }

    /** A sheet for the department goals, where there are any, then one for each project. */
    public static Sheet workbook(FormSpec spec, Declaration declaration) {
        List<String> names = new ArrayList<>();
        List<Canvas> canvases = new ArrayList<>();
        Canvas goals = goalsCanvas(spec, declaration, true);
        if (showsGoals(spec, declaration.goals()) && !goals.blocks().isEmpty()) {
            names.add("部门整体绩效目标");
            canvases.add(goals);
        }
        List<Project> projects = spec.project().isPresent() ? declaration.projects() : List.of();
        for (int index = 0; index < projects.size(); index++) {
            Canvas canvas = new Canvas();
            LayoutWriter.onSheet(subject(spec, declaration, projects.get(index), index + 1), canvas);
            names.add((index + 1) + "." + projects.get(index).text(ProjectField.NAME));
            canvases.add(canvas);
        }
        return sheet(spec, names, canvases);
    }

    /** One project on a worksheet of its own; nothing for a form of the department alone. */
    public static Sheet worksheet(FormSpec spec, Declaration declaration, Project project) {
        Canvas canvas = new Canvas();
        int number = number(declaration, project);
        if (spec.project().isPresent()) {
            LayoutWriter.onSheet(subject(spec, declaration, project, number), canvas);
        }
        return sheet(spec, List.of(number + "." + project.text(ProjectField.NAME)), List.of(canvas));
    }

    private static int number(Declaration declaration, Project project) {
        for (int index = 0; index < declaration.projects().size(); index++) {
            if (declaration.projects().get(index).id().equals(project.id())) {
                return index + 1;
            }
        }
        return 1;
    }

    private static Sheet sheet(FormSpec spec, List<String> names, List<Canvas> canvases) {
        List<Section> sections = new ArrayList<>();
        Map<At, Place> places = new HashMap<>();
        for (int index = 0; index < canvases.size(); index++) {
            List<Block> blocks = canvases.get(index).blocks();
            sections.add(new Section(names.get(index), spec.page(), blocks));
            canvases.get(index).placesIn(index, places);
        }
        return new Sheet(new Document(sections), places);
    }
}
