package org.jibiao.store.h2;

import java.util.Map;
import java.util.UUID;
import org.jibiao.model.Element;
import org.jibiao.model.field.Field;

/**
 * A check number over the content of a row, kept beside it: H2 notices a broken page, but not a letter that changed within one.
 * Each filled cell has its share in it (by exclusive or), so that one cell can change without reading the others, and a column that comes
 * later changes nothing.
 */
final class Seal {

    private Seal() {}

    /** The share of one cell; 0 for a blank one. */
    static long share(String key, String text) {
        return text.isEmpty() ? 0 : mixed(31L * key.hashCode() + text.hashCode() + ((long) text.length() << 32));
    }

    /** The share of the row's address. */
    static long address(UUID id, UUID parent, long position) {
        return mixed(bits(id) + 31 * bits(parent)) ^ mixed(~position);
    }

    private static long bits(UUID id) {
        return id.getMostSignificantBits() + 31 * id.getLeastSignificantBits();
    }

    /** The shares of all texts of {@code element}. */
    static long texts(Element element) {
        long seal = 0;
        for (Field field : element.kind().fields()) {
            seal ^= share(field.key(), element.text(field));
        }
        return seal ^ extras(element.values().extras());
    }

    /** The shares of these extras. */
    static long extras(Map<String, String> extras) {
        long seal = 0;
        for (Map.Entry<String, String> extra : extras.entrySet()) {
            seal ^= share("+" + extra.getKey(), extra.getValue());
        }
        return seal;
    }

    private static long mixed(long bits) {
        long mixed = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
