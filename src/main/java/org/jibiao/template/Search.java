package org.jibiao.template;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;

/** Finds templates by words of their texts or by pinyin initials of their names. */
public final class Search {

    /** A template with the library it stands in. */
    public record Hit(Library library, Template template) {}

    private final List<Hit> all;

    /** A search over {@code libraries}; project rows are not listed one by one. */
    public Search(List<Library> libraries) {
        this.all = libraries.stream()
                .flatMap(library -> library.templates().map(template -> new Hit(library, template)))
                .toList();
    }

    /** All templates that match every word of {@code query}, in library order, titles and tags first; all for a blank query. */
    public List<Hit> find(String query) {
        List<String> words =
                Stream.of(query.strip().toLowerCase(Locale.ROOT).split("\\s+")).toList();
        Stream<Hit> inTitle = all.stream().filter(hit -> words.stream().allMatch(word -> titleMatches(hit, word)));
        Stream<Hit> elsewhere = all.stream()
                .filter(hit -> !words.stream().allMatch(word -> titleMatches(hit, word)))
                .filter(hit -> words.stream().allMatch(word -> titleMatches(hit, word) || textMatches(hit, word)));
        return Stream.concat(inTitle, elsewhere).toList();
    }

    private static boolean titleMatches(Hit hit, String word) {
        String title = hit.template().title();
        return title.toLowerCase(Locale.ROOT).contains(word)
                || Initials.match(title, word)
                || hit.template().marks().tags().stream()
                        .anyMatch(tag -> tag.toLowerCase(Locale.ROOT).contains(word) || Initials.match(tag, word));
    }

    private static boolean textMatches(Hit hit, String word) {
        String texts = hit.library().title() + "\n" + hit.template().about() + "\n"
                + switch (hit.template()) {
                    case ProjectTemplate project ->
                        project.values().text(ProjectField.NAME)
                                + project.values().text(ProjectField.GOALS);
                    case IndicatorTemplate row ->
                        row.values().text(IndicatorField.LEVEL1)
                                + row.values().text(IndicatorField.LEVEL2)
                                + row.values().text(IndicatorField.DESCRIPTION);
                };
        return texts.contains(word) || Initials.match(hit.library().title(), word);
    }
}
