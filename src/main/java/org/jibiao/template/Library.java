package org.jibiao.template;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The templates of one business line (模板库), for example 法律援助.
 *
 * @param id stable name, that of its file
 * @param title what the list shows
 * @param about one sentence
 * @param bases documents of its own, none in the libraries of the program, which share theirs
 * @param others fields that this version does not know, as JSON by their keys
 */
public record Library(
        String id,
        String title,
        String about,
        List<Basis> bases,
        List<ProjectTemplate> projects,
        List<IndicatorTemplate> indicators,
        Map<String, String> others) {

    private static final List<String> BUILT_IN = List.of(
            "legal-aid",
            "community-correction",
            "peoples-mediation",
            "legal-publicity",
            "resettlement",
            "legal-adviser",
            "admin-reconsideration",
            "lawyers-notaries",
            "forensic-management",
            "law-enforcement-supervision",
            "public-legal-services",
            "judicial-offices",
            "bravery",
            "judicial-relief",
            "railway-protection",
            "mental-health",
            "officers-insurance",
            "network-operation",
            "village-teams",
            "rule-of-law-government",
            "general");

    public Library {
        bases = List.copyOf(bases);
        projects = List.copyOf(projects);
        indicators = List.copyOf(indicators);
        others = Collections.unmodifiableMap(new TreeMap<>(others));
    }

    /** An empty one of the user. */
    public static Library empty(String id, String title) {
        return new Library(id, title, "", List.of(), List.of(), List.of(), Map.of());
    }

    /** The documents that come with the program; throws {@link TemplateFailure} if there is a mistake in them. */
    public static List<Basis> documents() {
        return LibraryReader.bases("bases");
    }

    /** The libraries that come with the program, read afresh; throws {@link TemplateFailure} if one has a mistake. */
    public static List<Library> builtIn() {
        List<Basis> bases = documents();
        return BUILT_IN.stream().map(id -> LibraryReader.library(id, bases)).toList();
    }

    /** Projects, then single indicators. */
    public Stream<Template> templates() {
        return Stream.concat(projects.stream(), indicators.stream());
    }
}
