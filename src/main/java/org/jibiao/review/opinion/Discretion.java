package org.jibiao.review.opinion;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jibiao.check.Finding;
import org.jibiao.export.PublicCopy;
import org.jibiao.export.Withholding;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.Element;
import org.jibiao.model.Place;
import org.jibiao.model.Project;
import org.jibiao.model.Ref;
import org.jibiao.model.field.Field;

/**
 * Tells which findings may be put into words where nothing 涉密 is to be read. Rather too few than too many: a finding
 * is kept back if it is about a withheld text, quotes one, or names a number beside withheld numbers.
 */
final class Discretion {

    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");
    private static final int SHORTEST = 2;

    private final Book book;
    private final Declaration shown;
    private final Set<Place> withheld = new HashSet<>();
    private final Set<Ref> elements = new HashSet<>();
    private final Set<String> texts = new HashSet<>();
    private final Set<Ref> partsWithNumbers = new HashSet<>();

    private Discretion(Declaration declaration, Declaration shown) {
        this.book = Book.of(List.of(declaration));
        this.shown = shown;
    }

    /** For what everybody may see of {@code declaration}. */
    static Discretion of(Declaration declaration) {
        PublicCopy copy = Withholding.of(declaration);
        Discretion discretion = new Discretion(declaration, copy.declaration());
        discretion.withhold(copy.marked());
        discretion.withhold(copy.quoted());
        discretion.texts.removeAll(copy.declaration()
                .withDescendants()
                .flatMap(element -> element.values().filled().stream()
                        .map(field -> element.text(field).strip()))
                .collect(Collectors.toSet()));
        return discretion;
    }

    /** Where everything may be said. */
    static Discretion none(Declaration declaration) {
        return new Discretion(declaration, declaration);
    }

    private void withhold(Collection<Place> places) {
        for (Place place : places) {
            withheld.add(place);
            elements.add(place.ref());
            String text = book.text(place).strip();
            if (text.length() >= SHORTEST && !NUMBER.matcher(text).matches()) {
                texts.add(text);
            }
            if (isNumber(place.field())) {
                partsWithNumbers.add(part(place.ref()));
            }
        }
    }

    private static boolean isNumber(Field field) {
        return switch (field.type()) {
            case MONEY, PERCENT, VALUE -> true;
            case TEXT, PARAGRAPHS -> false;
        };
    }

    private Declaration declaration() {
        return book.declarations().getFirst();
    }

    /** The project it belongs to, or the declaration. */
    private Ref part(Ref ref) {
        return book.path(ref).stream()
                .filter(this::isProject)
                .findFirst()
                .orElseGet(() -> declaration().ref());
    }

    private boolean isProject(Ref ref) {
        return book.find(ref, Project.class).isPresent();
    }

    /** True if the sentences of {@code finding} may be read by everybody. */
    boolean allows(Finding finding) {
        String said = finding.message() + "\n" + finding.advice().expected();
        return finding.places().noneMatch(this::isWithheld)
                && allows(said)
                && !(NUMBER.matcher(said).find() && isBesideNumbers(finding));
    }

    /** True if {@code text} quotes nothing that is withheld. */
    boolean allows(String text) {
        return texts.stream().noneMatch(text::contains);
    }

    /** A row or a part of the goals with anything withheld counts as withheld: it cannot be told of without that. */
    private boolean isWithheld(Place place) {
        boolean wide =
                isProject(place.ref()) || place.ref().equals(declaration().ref());
        return withheld.contains(place) || (!wide && elements.contains(place.ref()));
    }

    /** Sums of a department tell of every project, those of a project of its rows. */
    private boolean isBesideNumbers(Finding finding) {
        Ref department = declaration().ref();
        return !partsWithNumbers.isEmpty()
                && finding.places()
                        .map(place -> part(place.ref()))
                        .anyMatch(part -> part.equals(department) || partsWithNumbers.contains(part));
    }

    /** {@code project} as it may be named. */
    Project shown(Project project) {
        return shown.projects().stream()
                .filter(each -> each.id().equals(project.id()))
                .findFirst()
                .orElse(project);
    }

    /** The text of {@code field} if it may be read, else {@code ""}. */
    String open(Element element, Field field) {
        return withheld.contains(element.place(field)) ? "" : element.text(field);
    }
}
