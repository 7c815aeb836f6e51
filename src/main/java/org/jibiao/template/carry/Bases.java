package org.jibiao.template.carry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jibiao.model.Place;
import org.jibiao.template.Basis;

/** Finds documents that are not in force in a year by their names, in 《》 or as a part of a list of their own. Immutable. */
public final class Bases {

    private static final Pattern NAME = Pattern.compile("《[^《》]+》");
    private static final Pattern PART = Pattern.compile("[^、，,；;。\\n]+");
    private static final Pattern NUMBER = Pattern.compile("[〔\\[［(（](\\d{4})[〕\\]］)）]\\s*第?(\\d+)\\s*号");
    /** What belongs to a name: number or year in brackets. */
    private static final Pattern BEHIND = Pattern.compile("\\s*[（(][^（()）]*(?:号|\\d{4}年)[）)]");

    private final int year;
    private final Map<String, Basis> byKey = new HashMap<>();
    private final Map<String, List<Known>> byName = new HashMap<>();
    private final Map<String, Optional<Basis>> successors = new HashMap<>();

    /** A document with year and number of its title, {@code ""} where it has none. */
    private record Known(Basis basis, String number) {}

    /** Of these documents, which should be in force in {@code year}. */
    public Bases(List<Basis> all, int year) {
        this.year = year;
        for (Basis basis : all) {
            byKey.put(basis.key(), basis);
            byName.computeIfAbsent(nameOf(basis), none -> new ArrayList<>())
                    .add(new Known(basis, number(basis.title())));
        }
        for (Basis basis : all) {
            if (!basis.inForceIn(year)) {
                successors.put(basis.key(), successor(basis));
            }
        }
    }

    /** The documents not in force that {@code text}, which stands at {@code place}, names. */
    public List<Outdated> in(Place place, String text) {
        List<Outdated> found = new ArrayList<>();
        if (text.indexOf('《') >= 0) {
            Matcher names = NAME.matcher(text);
            while (names.find()) {
                String name = names.group().substring(1, names.group().length() - 1);
                look(place, text, name, names.start(), names.end()).ifPresent(found::add);
            }
        } else {
            Matcher parts = PART.matcher(text);
            while (parts.find()) {
                String name = parts.group().strip();
                int start = parts.start() + parts.group().indexOf(name);
                look(place, text, name, start, start + name.length()).ifPresent(found::add);
            }
        }
        return found;
    }

    /** True if a document is called {@code name}, without 《》. */
    public boolean isKnown(String name) {
        return byName.containsKey(name);
    }

    private Optional<Outdated> look(Place place, String text, String name, int start, int nameEnd) {
        if (!byName.containsKey(name)) {
            return Optional.empty();
        }
        Matcher behind = BEHIND.matcher(text).region(nameEnd, text.length());
        int end = behind.lookingAt() ? behind.end() : nameEnd;
        return basis(name, text.substring(nameEnd, end))
                .filter(basis -> !basis.inForceIn(year))
                .map(basis -> outdated(place, text, basis, start, end));
    }

    /** The document of this name and number; by its name alone the one in force, for a new version keeps the name. */
    private Optional<Basis> basis(String name, String behind) {
        String number = number(behind);
        List<Basis> named = byName.get(name).stream()
                .filter(known -> number.isEmpty() || known.number.isEmpty() || known.number.equals(number))
                .map(Known::basis)
                .toList();
        return named.stream()
                .filter(basis -> basis.inForceIn(year))
                .findFirst()
                .or(() -> named.stream().findFirst());
    }

    private Outdated outdated(Place place, String text, Basis basis, int start, int end) {
        String issuer = basis.title().substring(0, Math.max(0, basis.title().indexOf('《')));
        int from = text.startsWith(issuer, start - issuer.length()) ? start - issuer.length() : start;
        return new Outdated(
                place,
                basis,
                successors
                        .get(basis.key())
                        .map(next -> new Replacement(place, from, text.substring(from, end), next.title())));
    }

    /** What took its place and is in force in the year, over as many steps as it takes. */
    private Optional<Basis> successor(Basis basis) {
        Optional<Basis> next = Optional.of(basis);
        for (int step = 0; step < byKey.size() && next.isPresent(); step++) {
            next = Optional.ofNullable(byKey.get(next.get().replacedBy()));
            if (next.filter(each -> each.inForceIn(year)).isPresent()) {
                return next;
            }
        }
        return Optional.empty();
    }

    /** Its name without 《》. */
    private static String nameOf(Basis basis) {
        Matcher name = NAME.matcher(basis.title());
        return name.find()
                ? name.group().substring(1, name.group().length() - 1)
                : basis.title().strip();
    }

    private static String number(String text) {
        Matcher number = NUMBER.matcher(text);
        return number.find() ? number.group(1) + "-" + number.group(2) : "";
    }
}
