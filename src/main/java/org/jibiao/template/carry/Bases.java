package org.jibiao.template.carry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jibiao.model.Place;
import org.jibiao.template.Basis;

/**
 * Finds documents that are no longer in force by their names in 《》.
 *
 * @param all the documents known
 * @param year the year they should be in force in
 */
record Bases(List<Basis> all, int year) {

    private static final Pattern NAME = Pattern.compile("《[^《》]+》");
    private static final Pattern NUMBER = Pattern.compile("[〔\\[［(（](\\d{4})[〕\\]］)）]\\s*第?(\\d+)\\s*号");
    /** What belongs to a name: number or year in brackets. */
    private static final Pattern BEHIND = Pattern.compile("\\s*[（(][^（()）]*(?:号|\\d{4}年)[）)]");

    /** The outdated documents that {@code text}, which stands at {@code place}, names. */
    List<Outdated> in(Place place, String text) {
        List<Outdated> found = new ArrayList<>();
        Matcher names = NAME.matcher(text);
        while (names.find()) {
            Matcher behind = BEHIND.matcher(text).region(names.end(), text.length());
            int end = behind.lookingAt() ? behind.end() : names.end();
            basis(names.group(), text.substring(names.end(), end))
                    .filter(basis -> !basis.inForceIn(year))
                    .ifPresent(basis -> found.add(outdated(place, text, basis, names.start(), end)));
        }
        return found;
    }

    /** The document of this name and number; by its name alone the one in force, for a new version keeps the name. */
    private Optional<Basis> basis(String name, String behind) {
        List<Basis> named = all.stream()
                .filter(basis -> nameOf(basis).equals(name))
                .filter(basis -> number(behind).isEmpty()
                        || number(basis.title()).isEmpty()
                        || number(basis.title()).equals(number(behind)))
                .toList();
        return named.stream()
                .filter(basis -> basis.inForceIn(year))
                .findFirst()
                .or(() -> named.stream().findFirst());
    }

    private Outdated outdated(Place place, String text, Basis basis, int start, int end) {
        String issuer = basis.title().substring(0, basis.title().indexOf('《'));
        int from = text.startsWith(issuer, start - issuer.length()) ? start - issuer.length() : start;
        return new Outdated(
                place,
                basis,
                successor(basis).map(next -> new Replacement(place, from, text.substring(from, end), next.title())));
    }

    /** What took its place and is in force in the year, over as many steps as it takes. */
    private Optional<Basis> successor(Basis basis) {
        Optional<Basis> next = Optional.of(basis);
        for (int step = 0; step < all.size() && next.isPresent(); step++) {
            String key = next.get().replacedBy();
            next = all.stream()
                    .filter(each -> !key.isEmpty() && each.key().equals(key))
                    .findFirst();
            if (next.filter(each -> each.inForceIn(year)).isPresent()) {
                return next;
            }
        }
        return Optional.empty();
    }

    private static String nameOf(Basis basis) {
        Matcher name = NAME.matcher(basis.title());
        return name.find() ? name.group() : "";
    }

    private static String number(String text) {
        Matcher number = NUMBER.matcher(text);
        return number.find() ? number.group(1) + "-" + number.group(2) : "";
    }
}
