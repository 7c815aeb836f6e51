package org.jibiao.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jibiao.model.field.Extra;

/**
 * A finding that a user lets stand, with the reason (忽略并说明). Kept in one extra of the element it is about, a line
 * each, and so travels with the file; it holds only as long as the text stands for which it was given. A mark of the
 * program itself: no form prints it, no public copy has it.
 *
 * @param rule id of the rule
 * @param field key of the field the finding is about
 * @param checksum of the text that was found
 * @param reason in the user's words, one line
 */
public record Waiver(String rule, String field, String checksum, String reason) {

    /** Where an element of any kind keeps them. */
    public static final Extra FIELD = new Extra("waived");

    private static final int PARTS = 4;

    /** For a finding of {@code rule} about {@code found} in {@code field}. */
    public static Waiver of(String rule, String field, String found, String reason) {
        return new Waiver(rule, field, Carried.checksum(found), reason.strip().replaceAll("\\s*\\R\\s*", "；"));
    }

    /** Those of {@code element}; lines that cannot be understood mean nothing. */
    public static List<Waiver> of(Element element) {
        String text = element.text(FIELD);
        if (text.isEmpty()) {
            return List.of();
        }
        List<Waiver> waivers = new ArrayList<>();
        for (String line : text.split("\n")) {
            String[] parts = line.split(" ", PARTS);
            if (parts.length == PARTS) {
                waivers.add(new Waiver(parts[0], parts[1], parts[2], parts[3]));
            }
        }
        return waivers;
    }

    /** The reason {@code element} gives for letting such a finding stand. */
    public static Optional<String> reason(Element element, String rule, String field, String found) {
        if (element.text(FIELD).isEmpty()) {
            return Optional.empty();
        }
        String checksum = Carried.checksum(found);
        return of(element).stream()
                .filter(each -> each.isAbout(rule, field) && each.checksum.equals(checksum))
                .map(Waiver::reason)
                .findFirst();
    }

    /** What {@code element} is to keep once this is added; an older one about the same goes. */
    public String addedTo(Element element) {
        List<Waiver> waivers = new ArrayList<>(others(element));
        waivers.add(this);
        return text(waivers);
    }

    /** What {@code element} is to keep once this is taken back. */
    public String removedFrom(Element element) {
        return text(others(element));
    }

    private List<Waiver> others(Element element) {
        return of(element).stream().filter(each -> !each.isAbout(rule, field)).toList();
    }

    private boolean isAbout(String otherRule, String otherField) {
        return rule.equals(otherRule) && field.equals(otherField);
    }

    private static String text(List<Waiver> waivers) {
        return waivers.stream()
                .map(each -> each.rule + " " + each.field + " " + each.checksum + " " + each.reason)
                .collect(Collectors.joining("\n"));
    }
}
