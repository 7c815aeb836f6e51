package org.jibiao.form.spec;

import java.util.List;
import org.jibiao.model.Kind;

/** A piece of the department document, in printed order. */
public sealed interface Part {

    /** A fixed line; {@code goals} true if it is printed only where there are department goals. */
    record Line(String text, String style, boolean goals) implements Part {}

    /** The table of contents of one list of headings. */
    record ContentsOf(String list, String style, boolean goals) implements Part {}

    /** A new page; {@code goals} as for a line. */
    record NewPage(boolean goals) implements Part {}

    /**
     * A numbered section of the department goals: heading, then its content.
     *
     * @param synonyms other wordings of the heading in received files
     * @param content what follows: DEPARTMENT_GOALS for the overall goal's paragraphs, SUB_GOAL, SAFEGUARD
     */
    record GoalsSection(
            String heading,
            List<String> synonyms,
            String headingStyle,
            String list,
            String entry,
            Kind content,
            String textStyle,
            String leadStyle)
            implements Part {}

    /** The department goals as the form's own tables, where there are any. */
    record DepartmentTable() implements Part {}

    /** All projects, each on its own page but perhaps the first. */
    record Projects(boolean firstOnSamePage) implements Part {}
}
