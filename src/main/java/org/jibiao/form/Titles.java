package org.jibiao.form;

/** The title above a project's tables: its name with 绩效目标表, unless it was printed otherwise. */
public final class Titles {

    private static final String SUFFIX = "绩效目标表";

    private Titles() {}

    /** What to keep of a printed title: nothing if the name already says it. */
    public static String kept(String title, String name) {
        return Labels.normal(title).equals(Labels.normal(name + SUFFIX)) ? "" : title;
    }

    /** The beginning of a text, short enough to be quoted. */
    public static String shortened(String text) {
        String line = text.replace("\n", " ");
        return line.length() > 20 ? line.substring(0, 20) + "…" : line;
    }

    /** The project's name as its title tells it; nothing if it is the title of every table. */
    public static String name(String title) {
        return title.endsWith(SUFFIX) ? title.substring(0, title.length() - SUFFIX.length()) : "";
    }
}
