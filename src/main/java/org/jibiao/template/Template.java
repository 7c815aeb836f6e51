package org.jibiao.template;

import java.util.List;

/** Something reusable of a library: a whole project or a single indicator. */
public sealed interface Template permits ProjectTemplate, IndicatorTemplate {

    /** Stable name, unique among all templates of its library. */
    String id();

    /** What the list shows; may hold blanks in braces. */
    String title();

    /** One or two sentences for whom it is and what to mind, {@code ""} if nothing. */
    String about();

    /** What is to be filled in, in asking order. */
    List<Blank> blanks();

    /** What a user's own library says beside. */
    Marks marks();

    /** The same under another id. */
    Template withId(String id);

    /** The same with another title in the list. */
    Template withTitle(String title);

    /** The same with other tags. */
    Template withTags(List<String> tags);
}
