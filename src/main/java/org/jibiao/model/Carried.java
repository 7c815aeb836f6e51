package org.jibiao.model;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.jibiao.model.field.Extra;
import org.jibiao.model.field.Field;

/**
 * What of an element is 沿用上年: taken over from an older declaration, and neither touched nor confirmed since. Kept in
 * one extra of the element as {@code valueText#1a2b3c4d note#…}, each field with the checksum of the text it came with.
 * A field counts as carried only while it holds that text, so that every change takes the mark off and undo puts it
 * back, without either knowing of it. Marks of the program itself: no form prints them, no public copy has them.
 *
 * @param checksums of the texts as carried over, by the keys of their fields
 */
public record Carried(Map<String, String> checksums) {

    /** Where an element of any kind keeps it. */
    public static final Extra FIELD = new Extra("carriedOver");

    private static final Carried NOTHING = new Carried(Map.of());

    public Carried {
        checksums = Map.copyOf(checksums);
    }

    /** What {@code element} says of itself; words that cannot be understood mean nothing. */
    public static Carried of(Element element) {
        String text = element.text(FIELD);
        if (text.isBlank()) {
            return NOTHING;
        }
        Map<String, String> checksums = new TreeMap<>();
        for (String word : text.strip().split("\\s+")) {
            int between = word.lastIndexOf('#');
            if (between > 0) {
                checksums.put(word.substring(0, between), word.substring(between + 1));
            }
        }
        return new Carried(checksums);
    }

    /** {@code element} with those of {@code fields} marked that hold something, besides what is marked already. */
    public static Element marked(Element element, Collection<? extends Field> fields) {
        Map<String, String> checksums = new TreeMap<>(of(element).checksums);
        fields.stream()
                .filter(field -> !element.text(field).isBlank())
                .forEach(field -> checksums.put(field.key(), checksum(element.text(field))));
        return element.with(FIELD, new Carried(checksums).text());
    }

    /** The fields of {@code element} that hold what was carried over, in their order. */
    public static List<Field> open(Element element) {
        if (element.text(FIELD).isEmpty()) {
            return List.of();
        }
        Carried carried = of(element);
        return element.kind().fields().stream()
                .filter(field -> carried.covers(element, field))
                .toList();
    }

    /** True if {@code field} of {@code element}, which says this of itself, still holds what was carried over. */
    public boolean covers(Element element, Field field) {
        String checksum = checksums.get(field.key());
        return checksum != null && checksum.equals(checksum(element.text(field)));
    }

    /** With {@code fields} confirmed: what they hold is meant so, whatever it was before. */
    public Carried confirmed(Collection<? extends Field> fields) {
        Map<String, String> rest = new TreeMap<>(checksums);
        fields.forEach(field -> rest.remove(field.key()));
        return new Carried(rest);
    }

    /** As an element keeps it; {@code ""} if nothing is marked. */
    public String text() {
        return new TreeMap<>(checksums)
                .entrySet().stream()
                        .map(each -> each.getKey() + "#" + each.getValue())
                        .collect(Collectors.joining(" "));
    }

    /** Differs for any two texts that one changed letter sets apart; tells whether a mark still fits its text. */
    static String checksum(String text) {
        CRC32 crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits((int) crc.getValue());
    }
}
