package org.jibiao.template;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a user's own library says beside the texts of a template.
 *
 * @param title shown instead of the name of an indicator, {@code ""} for the name
 * @param tags words to find it by (标签)
 * @param others fields that this version does not know, as JSON by their keys; kept when the file is written
 */
public record Marks(String title, List<String> tags, Map<String, String> others) {

    /** None, as in the libraries of the program. */
    public static final Marks NONE = new Marks("", List.of(), Map.of());

    public Marks {
        tags = List.copyOf(tags);
        others = Collections.unmodifiableMap(new TreeMap<>(others));
    }

    /** With another title. */
    public Marks withTitle(String other) {
        return new Marks(other, tags, others);
    }

    /** With other tags. */
    public Marks withTags(List<String> other) {
        return new Marks(title, other, others);
    }
}
