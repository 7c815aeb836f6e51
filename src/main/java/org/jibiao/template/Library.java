package org.jibiao.template;

import java.util.List;
import java.util.stream.Stream;

/**
 * The templates of one business line (模板库), for example 法律援助.
 *
 * @param id stable name, that of its file
 * @param title what the list shows
 * @param about one sentence
 */
public record Library(
        String id, String title, String about, List<ProjectTemplate> projects, List<IndicatorTemplate> indicators) {

    private static final List<String> BUILT_IN =
            List.of("legal-aid", "community-correction", "peoples-mediation", "judicial-offices", "bravery");

    /** The libraries that come with the program, read afresh; throws {@link TemplateFailure} if one has a mistake. */
    public static List<Library> builtIn() {
        List<Basis> bases = LibraryReader.bases("bases");
        return BUILT_IN.stream().map(id -> LibraryReader.library(id, bases)).toList();
    }

    /** Projects, then single indicators. */
    public Stream<Template> templates() {
        return Stream.concat(projects.stream(), indicators.stream());
    }
}
