package org.jibiao.template.own;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jibiao.template.Basis;
import org.jibiao.template.IndicatorTemplate;
import org.jibiao.template.Library;
import org.jibiao.template.ProjectTemplate;
import org.jibiao.template.Template;

/** Libraries with templates put in, replaced and taken out. */
public final class Shelf {

    private Shelf() {}

    /** The template {@code id} of {@code library}. */
    public static Optional<Template> find(Library library, String id) {
        return library.templates().filter(each -> each.id().equals(id)).findFirst();
    }

    /** With {@code template} at the end, under a free id; documents that are not among {@code known} come with it. */
    public static Library adding(Library library, Template template, List<Basis> known) {
        return adding(library, template, Integer.MAX_VALUE, known);
    }

    /** As {@link #adding(Library, Template, List)}, at its former place. */
    public static Library adding(Library library, Template template, int at, List<Basis> known) {
        Set<String> taken = new HashSet<>();
        library.templates().forEach(each -> taken.add(each.id()));
        List<Basis> bases = new ArrayList<>(library.bases());
        Template own = resting(template.withId(free(template.id(), taken)), bases, known);
        return switch (own) {
            case ProjectTemplate project ->
                with(library, bases, put(library.projects(), at, project), library.indicators());
            case IndicatorTemplate row -> with(library, bases, library.projects(), put(library.indicators(), at, row));
        };
    }

    /** With {@code template} in the place of the one of its id; unchanged if there is none. */
    public static Library replacing(Library library, Template template) {
        List<ProjectTemplate> projects = library.projects().stream()
                .map(each ->
                        template instanceof ProjectTemplate other && other.id().equals(each.id()) ? other : each)
                .toList();
        List<IndicatorTemplate> rows = library.indicators().stream()
                .map(each -> template instanceof IndicatorTemplate other
                                && other.id().equals(each.id())
                        ? other
                        : each)
                .toList();
        return with(library, library.bases(), projects, rows);
    }

    /** Without the template {@code id}. */
    public static Library without(Library library, String id) {
        return with(
                library,
                library.bases(),
                library.projects().stream()
                        .filter(each -> !each.id().equals(id))
                        .toList(),
                library.indicators().stream()
                        .filter(each -> !each.id().equals(id))
                        .toList());
    }

    /** With all documents its rows rest on, so that another program version can read it. */
    public static Library complete(Library library) {
        List<Basis> bases = new ArrayList<>(library.bases());
        rows(library.templates())
                .flatMap(row -> row.bases().stream())
                .filter(basis -> !bases.contains(basis))
                .forEach(bases::add);
        return with(library, bases, library.projects(), library.indicators());
    }

    /** Under another id and title. */
    public static Library named(Library library, String id, String title) {
        return new Library(
                id,
                title,
                library.about(),
                library.bases(),
                library.projects(),
                library.indicators(),
                library.others());
    }

    private static Library with(
            Library library, List<Basis> bases, List<ProjectTemplate> projects, List<IndicatorTemplate> rows) {
        return new Library(library.id(), library.title(), library.about(), bases, projects, rows, library.others());
    }

    private static <T> List<T> put(List<T> all, int at, T one) {
        List<T> more = new ArrayList<>(all);
        more.add(Math.min(at, all.size()), one);
        return more;
    }

    /** {@code wanted}, or with a number behind it. */
    static String free(String wanted, Set<String> taken) {
        String free = wanted;
        for (int number = 2; taken.contains(free); number++) {
            free = wanted + "-" + number;
        }
        return free;
    }

    private static Stream<IndicatorTemplate> rows(Stream<Template> templates) {
        return templates.flatMap(template -> switch (template) {
            case ProjectTemplate project -> project.indicators().stream();
            case IndicatorTemplate row -> Stream.of(row);
        });
    }

    /** With each document either known or among {@code bases}, which grow. */
    private static Template resting(Template template, List<Basis> bases, List<Basis> known) {
        return switch (template) {
            case IndicatorTemplate row -> resting(row, bases, known);
            case ProjectTemplate it ->
                new ProjectTemplate(
                        it.id(),
                        it.title(),
                        it.about(),
                        it.blanks(),
                        it.values(),
                        it.indicators().stream()
                                .map(row -> resting(row, bases, known))
                                .toList(),
                        it.marks());
        };
    }

    private static IndicatorTemplate resting(IndicatorTemplate row, List<Basis> bases, List<Basis> known) {
        return row.withBases(
                row.bases().stream().map(basis -> kept(basis, bases, known)).toList());
    }

    private static Basis kept(Basis basis, List<Basis> bases, List<Basis> known) {
        for (Basis each : Stream.concat(bases.stream(), known.stream()).toList()) {
            if (each.title().equals(basis.title())) {
                return each;
            }
        }
        Set<String> taken = new HashSet<>();
        Stream.concat(bases.stream(), known.stream()).forEach(each -> taken.add(each.key()));
        Basis kept = new Basis(
                free(basis.key(), taken),
                basis.title(),
                basis.validFrom(),
                basis.validTo(),
                basis.replacedBy(),
                basis.verified(),
                basis.note());
        bases.add(kept);
        return kept;
    }
}
