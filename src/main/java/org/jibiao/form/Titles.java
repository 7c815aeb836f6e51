package org.jibiao.form;

import org.jibiao.model.Project;
import org.jibiao.model.field.ProjectField;

/** The title above a project's tables: its name with 绩效目标表, unless it was printed otherwise. */
final class Titles {

    private static final String SUFFIX = "绩效目标表";

    private Titles() {}

    static String of(Project project) {
        String printed = project.text(ProjectField.TITLE);
        return printed.isEmpty() ? project.text(ProjectField.NAME) + SUFFIX : printed;
    }

    static String filled(String pattern, int number, Project project) {
        return pattern.replace("{no}", String.valueOf(number)).replace("{title}", of(project));
    }

    /** What to keep of a printed title: nothing if the name already says it. */
    static String kept(String title, String name) {
        return Labels.normal(title).equals(Labels.normal(name + SUFFIX)) ? "" : title;
    }

    /** The beginning of a text, short enough to be quoted. */
    static String shortened(String text) {
        String line = text.replace("\n", " ");
        return line.length() > 20 ? line.substring(0, 20) + "…" : line;
    }

    /** The project's name as its title tells it. */
    static String name(String title) {
        return title.endsWith(SUFFIX) ? title.substring(0, title.length() - SUFFIX.length()) : title;
    }
}
