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
import org.jibiao.model.Place;
import org.jibiao.model.Project;
import org.jibiao.model.field.ProjectField;

/** Lays a declaration out on paper as a form prescribes, and knows for each spot which field it shows. */
public final class FormWriter {

    private FormWriter() {}

    /** The whole department document: contents, department goals where there are any, every project's tables. */
    public static Sheet declaration(FormSpec spec, Declaration declaration) {
        Canvas canvas = new Canvas();
        boolean goals = !declaration.goals().isBlank();
        for (Part part : spec.parts()) {
            part(spec, declaration, part, goals, canvas);
        }
        return sheet(spec, List.of(""), List.of(canvas));
    }

    private static void part(FormSpec spec, Declaration declaration, Part part, boolean goals, Canvas canvas) {
        switch (part) {
            case Part.Line line when goals || !line.goals() -> canvas.line(line.text(), spec.style(line.style()));
            case Part.ContentsOf contents
            when goals || !contents.goals() -> canvas.contents(contents.list(), spec.style(contents.style()));
            case Part.NewPage page when goals || !page.goals() -> canvas.add(new PageBreak());
            case Part.GoalsSection section when goals -> GoalsLayout.section(spec, declaration, section, canvas);
            case Part.Projects projects -> projects(spec, declaration, projects, canvas);
            default -> {
                // a part of the department goals, and there are none
            }
        }
    }

    private static void projects(FormSpec spec, Declaration declaration, Part.Projects part, Canvas canvas) {
        List<Project> projects = declaration.projects();
        for (int index = 0; index < projects.size(); index++) {
            if (index > 0 || !part.firstOnSamePage()) {
                canvas.add(new PageBreak());
            }
            ProjectLayout.onPaper(spec, declaration, projects.get(index), index + 1, canvas);
        }
    }

    /** One project: heading, head table, indicator table. Its number is its place in the declaration. */
    public static Sheet project(FormSpec spec, Declaration declaration, Project project) {
        Canvas canvas = new Canvas();
        ProjectLayout.onPaper(spec, declaration, project, number(declaration, project), canvas);
        return sheet(spec, List.of(""), List.of(canvas));
    }

    /** The department goals alone. */
    public static Sheet goals(FormSpec spec, Declaration declaration) {
        return sheet(spec, List.of(""), List.of(goalsCanvas(spec, declaration)));
    }

    private static Canvas goalsCanvas(FormSpec spec, Declaration declaration) {
        Canvas canvas = new Canvas();
        for (Part part : spec.parts()) {
            if (part instanceof Part.GoalsSection section) {
                GoalsLayout.section(spec, declaration, section, canvas);
            }
        }
        return canvas;
    }

    /** A sheet for the department goals, where there are any, then one for each project. */
    public static Sheet workbook(FormSpec spec, Declaration declaration) {
        List<String> names = new ArrayList<>();
        List<Canvas> canvases = new ArrayList<>();
        if (!declaration.goals().isBlank()) {
            names.add("部门整体绩效目标");
            canvases.add(goalsCanvas(spec, declaration));
        }
        for (Project project : declaration.projects()) {
            int number = canvases.size() + 1 - (declaration.goals().isBlank() ? 0 : 1);
            Canvas canvas = new Canvas();
            ProjectLayout.onSheet(spec, declaration, project, number, canvas);
            names.add(number + "." + project.text(ProjectField.NAME));
            canvases.add(canvas);
        }
        return sheet(spec, names, canvases);
    }

    /** One project on a worksheet of its own. */
    public static Sheet worksheet(FormSpec spec, Declaration declaration, Project project) {
        Canvas canvas = new Canvas();
        int number = number(declaration, project);
        ProjectLayout.onSheet(spec, declaration, project, number, canvas);
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
