package org.jibiao.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jibiao.model.field.Field;

/**
 * What of an element is 涉密 and withheld from a public copy, as its field 涉密 says: blank nothing, {@code 全部} the
 * element with all below it, else keys of its fields, {@code name、valueText}. What cannot be understood means 全部, so
 * that a slip of the pen never publishes anything.
 *
 * @param whole true if the element and everything below it is withheld
 * @param keys the keys of the fields that are withheld, none if {@code whole}
 */
public record Secrecy(boolean whole, Set<String> keys) {

    /** Nothing is withheld. */
    public static final Secrecy NONE = new Secrecy(false, Set.of());
    /** Everything is withheld. */
    public static final Secrecy WHOLE = new Secrecy(true, Set.of());

    private static final String KEY = "secrecy";
    private static final Map<Kind, Field> FIELDS = Stream.of(Kind.values())
            .collect(Collectors.toUnmodifiableMap(kind -> kind, kind -> kind.fieldOrExtra(KEY)));
    private static final Pattern SEPARATOR = Pattern.compile("[、,，;；\\s]+");
    private static final String ALL = "全部";
    private static final String BETWEEN = "、";

    public Secrecy {
        keys = Set.copyOf(keys);
    }

    /** Where elements of {@code kind} keep it; an extra for kinds without a field of that name. */
    public static Field field(Kind kind) {
        return FIELDS.get(kind);
    }

    /** What {@code element} itself says; it may be withheld with an element above it all the same. */
    public static Secrecy of(Element element) {
        String text = element.text(field(element.kind()));
        if (text.isBlank()) {
            return NONE;
        }
        Set<String> keys = new LinkedHashSet<>();
        for (String word : SEPARATOR.split(text)) {
            List<String> meant = meant(word, element);
            if (!word.isEmpty() && meant.isEmpty()) {
                return WHOLE;
            }
            keys.addAll(meant);
        }
        return new Secrecy(false, keys);
    }

    private static List<String> meant(String word, Element element) {
        List<String> named = element.kind().fields().stream()
                .filter(field -> field.key().equals(word) || field.label().equals(word))
                .map(Field::key)
                .filter(key -> !key.equals(KEY))
                .toList();
        return named.isEmpty() && element.values().extras().containsKey(word) ? List.of(word) : named;
    }

    /** True if anything in {@code element} or below it is marked. */
    public static boolean marksAnythingIn(Element element) {
        return element.withDescendants().anyMatch(each -> !of(each).isNone());
    }

    /** The text of {@code field} of {@code element} itself, {@code ""} if it is withheld. */
    public static String open(Element element, Field field) {
        return of(element).covers(field) ? "" : element.text(field);
    }

    /** True if nothing is withheld. */
    public boolean isNone() {
        return !whole && keys.isEmpty();
    }

    /** True if the text of {@code field} is withheld. */
    public boolean covers(Field field) {
        return whole || keys.contains(field.key());
    }

    /** With {@code field} withheld too. */
    public Secrecy with(Field field) {
        Set<String> more = new LinkedHashSet<>(keys);
        more.add(field.key());
        return whole ? this : new Secrecy(false, more);
    }

    /** Without {@code field}; where the whole element is withheld it stays so, field and all. */
    public Secrecy without(Field field) {
        Set<String> fewer = new LinkedHashSet<>(keys);
        fewer.remove(field.key());
        return whole ? this : new Secrecy(false, fewer);
    }

    /** As an element keeps it. */
    public String text() {
        return whole ? ALL : String.join(BETWEEN, new TreeSet<>(keys));
    }
}
