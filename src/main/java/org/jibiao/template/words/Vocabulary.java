package org.jibiao.template.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.Element;
import org.jibiao.model.Id;
import org.jibiao.model.Indicator;
import org.jibiao.model.Kind;
import org.jibiao.model.Project;
import org.jibiao.model.Ref;
import org.jibiao.model.Secrecy;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.model.value.Quantity;
import org.jibiao.template.Basis;
import org.jibiao.template.IndicatorTemplate;
import org.jibiao.template.Library;
import org.jibiao.template.words.Shelf.Found;

/**
 * What has been written before, in the template libraries and in the whole book, to be offered while typing. Follows a
 * book by counting anew only the projects that are other than before. What is 涉密 is never offered. Any thread.
 */
public final class Vocabulary {

    private static final int LONGEST = 400;
    private static final Set<IndicatorField> BY_NAME =
            Set.of(IndicatorField.DESCRIPTION, IndicatorField.BASIS, IndicatorField.VALUE);

    private final Pinyin pinyin = new Pinyin();
    private final Map<Field, Shelf> shelves = new HashMap<>();
    private final Shelf units = new Shelf();
    private final List<Library> libraries;
    private final Documents documents;
    private Book book = Book.EMPTY;
    private Map<Id, Element> counted = Map.of();

    /** The words of {@code libraries}, and the titles of {@code bases}. */
    public Vocabulary(List<Library> libraries, List<Basis> bases) {
        this.libraries = List.copyOf(libraries);
        this.documents = new Documents(bases);
        for (Library library : libraries) {
            library.indicators().forEach(row -> put(row, library.title()));
            library.projects().forEach(project -> project.indicators().forEach(row -> put(row, library.title())));
        }
        bases.forEach(basis -> shelf(IndicatorField.BASIS).put("", basis.title(), "依据", Optional.empty()));
    }

    /** The words of the libraries that come with the program. */
    public static Vocabulary builtIn() {
        return new Vocabulary(Library.builtIn(), Library.documents());
    }

    /** As {@link #builtIn}, with the words of {@code book}, and all that is read at the first question already read. */
    public static Vocabulary ready(Book book) {
        Vocabulary words = builtIn();
        words.follow(book);
        for (Field field : Set.of(IndicatorField.NAME, IndicatorField.DESCRIPTION, IndicatorField.BASIS)) {
            words.suggest(new Asked(field, "a", Indicator.fresh(), Ref.BOOK), 1);
        }
        return words;
    }

    private void put(IndicatorTemplate row, String library) {
        for (IndicatorField field : row.values().filled()) {
            String text = row.values().text(field);
            if (field == IndicatorField.VALUE) {
                countValue(row.title(), text, library, 0);
            } else if (field != IndicatorField.LEVEL1 && field != IndicatorField.LEVEL2) {
                Optional<IndicatorTemplate> whole = Optional.of(row).filter(each -> field == IndicatorField.NAME);
                shelf(field)
                        .put(group(field, row.values().text(IndicatorField.LEVEL2), row.title()), text, library, whole);
            }
        }
        row.bases()
                .forEach(basis ->
                        shelf(IndicatorField.BASIS).put(row.title(), basis.title(), library, Optional.empty()));
    }

    private Shelf shelf(Field field) {
        return shelves.computeIfAbsent(field, key -> new Shelf());
    }

    private static String group(Field field, String level2, String name) {
        return field instanceof IndicatorField known && BY_NAME.contains(known) ? name : level2;
    }

    /** Takes over the texts of {@code now}; cheap where little has changed since the last time. */
    public synchronized void follow(Book now) {
        if (now == book) {
            return;
        }
        Map<Id, Element> owners = new LinkedHashMap<>();
        for (Declaration declaration : now.declarations()) {
            if (!Secrecy.of(declaration).whole()) {
                owners.put(declaration.goals().id(), declaration.goals());
                declaration.projects().forEach(project -> owners.put(project.id(), project));
            }
        }
        counted.forEach((id, before) -> {
            if (owners.get(id) != before) {
                count(before, -1);
            }
        });
        owners.forEach((id, element) -> {
            if (counted.get(id) != element) {
                count(element, 1);
            }
        });
        counted = owners;
        book = now;
    }

    private void count(Element owner, int by) {
        Secrecy secrecy = Secrecy.of(owner);
        if (secrecy.whole()) {
            return;
        }
        if (owner instanceof Project project) {
            for (ProjectField field : project.values().filled()) {
                if (field.type() == Field.Type.TEXT && !secrecy.covers(field)) {
                    shelf(field).count("", project.text(field).strip(), by);
                }
            }
        }
        owner.children(Kind.INDICATOR).forEach(row -> count((Indicator) row, by));
    }

    private void count(Indicator row, int by) {
        Secrecy secrecy = Secrecy.of(row);
        for (IndicatorField field : row.values().filled()) {
            String text = row.text(field).strip();
            if (!secrecy.covers(field) && !text.isEmpty() && text.length() <= LONGEST) {
                if (field.type() == Field.Type.VALUE) {
                    countValue(row.text(IndicatorField.NAME).strip(), text, "", by);
                } else if (field != IndicatorField.SECRECY) {
                    String level2 = row.text(IndicatorField.LEVEL2);
                    shelf(field)
                            .count(
                                    group(
                                            field,
                                            level2,
                                            row.text(IndicatorField.NAME).strip()),
                                    text,
                                    by);
                }
            }
        }
    }

    /** Of numbers the unit is kept, of words the words. */
    private void countValue(String name, String text, String library, int by) {
        Quantity value = Quantity.parse(text.replaceAll("\\{[^{}]*}", "1"));
        boolean words = value.qualitative();
        String kept = words ? text : value.unit();
        Shelf shelf = words ? shelf(IndicatorField.VALUE) : units;
        if (!kept.isBlank() && library.isEmpty()) {
            shelf.count(name, kept, by);
        } else if (!kept.isBlank()) {
            shelf.put(name, kept, library, Optional.empty());
        }
    }

    /** At most {@code max} texts that fit what was typed, best first; never exactly what was typed. */
    public synchronized List<Suggestion> suggest(Asked asked, int max) {
        String typed = asked.typed().strip();
        if (asked.field().type() == Field.Type.VALUE) {
            Optional<Typed> number = Typed.number(typed);
            if (number.isPresent()) {
                return find(units, asked, number.get().unit(), max).stream()
                        .map(found -> new Suggestion(number.get().before() + found.text(), reason(found)))
                        .filter(each -> !each.text().equals(typed))
                        .toList();
            }
        }
        Field field = asked.field().type() == Field.Type.VALUE ? IndicatorField.VALUE : asked.field();
        List<Suggestion> all = new ArrayList<>();
        for (Found found : find(shelf(field), asked, typed, max + 1)) {
            if (field == IndicatorField.BASIS) {
                documents.add(all, found.text(), reason(found), year(asked));
            } else if (!found.text().equals(typed)) {
                all.add(new Suggestion(found.text(), reason(found), found.best().template()));
            }
        }
        all.removeIf(each -> each.text().equals(typed));
        return List.copyOf(all.subList(0, Math.min(max, all.size())));
    }

    /** At most {@code max} units that fit what was typed of one, best first; for forms where they stand by themselves. */
    public synchronized List<Suggestion> units(Asked asked, int max) {
        String typed = asked.typed().strip();
        return find(units, asked, typed, max + 1).stream()
                .filter(found -> !found.text().equals(typed))
                .limit(max)
                .map(found -> new Suggestion(found.text(), reason(found)))
                .toList();
    }

    private List<Found> find(Shelf shelf, Asked asked, String typed, int max) {
        Field field = asked.field();
        String level2 = asked.around().text(IndicatorField.LEVEL2);
        String group = field instanceof IndicatorField
                ? group(field.type() == Field.Type.VALUE ? IndicatorField.VALUE : field, level2, name(asked))
                : "";
        Set<String> here = book.contains(asked.owner().id())
                ? book.children(asked.owner(), Kind.INDICATOR).stream()
                        .map(row -> row.text(field).strip())
                        .collect(Collectors.toSet())
                : Set.of();
        String line = line(asked);
        String name = shelf == units ? name(asked) : "";
        return shelf.find(
                typed,
                group,
                found -> (UnitSense.expects(name, found.text()) ? 4 : 0)
                        + (field != IndicatorField.NAME && here.contains(found.text()) ? 2 : 0)
                        + (!line.isEmpty() && found.library().equals(line) ? 1 : 0),
                pinyin,
                max);
    }

    private static String name(Asked asked) {
        return asked.around().text(IndicatorField.NAME).strip();
    }

    /** The library about the owner's business line, as the project's name tells it; {@code ""} if none. */
    private String line(Asked asked) {
        String name = book.contains(asked.owner().id())
                ? book.find(asked.owner())
                        .map(owner -> owner.text(ProjectField.NAME))
                        .orElse("")
                : "";
        return libraries.stream()
                .map(Library::title)
                .filter(name::contains)
                .findFirst()
                .orElse("");
    }

    private int year(Asked asked) {
        return book.contains(asked.owner().id())
                ? Documents.year(book.declarationOf(asked.owner()))
                : Documents.year(Optional.empty());
    }

    private static String reason(Found found) {
        List<String> parts = new ArrayList<>();
        if (!found.library().isEmpty()) {
            parts.add(found.library().equals("依据") ? "依据" : "模板库 " + found.library());
        }
        if (found.uses() > 0) {
            parts.add("本库用过 " + found.uses() + " 次");
        }
        return String.join(" · ", parts);
    }
}
