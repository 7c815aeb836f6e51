package org.jibiao.model;

import java.util.List;
import org.jibiao.model.field.Extra;
import org.jibiao.model.field.Field;

/** What the program itself notes on elements, in extras: no form prints it and no public copy has it. */
public final class Marks {

    /** Of a cost indicator: the id of the indicator it is to be multiplied with, or that it is with none. */
    public static final Extra COUNTED_BY = new Extra("countedBy");

    /** Of what came from a template: the texts with blanks that its own were made of. */
    public static final Extra MADE_OF = new Extra("madeOf");

    private static final List<Extra> ALL = List.of(Carried.FIELD, Waiver.FIELD, COUNTED_BY, MADE_OF);

    private Marks() {}

    /** True if {@code field} holds such a note. */
    public static boolean has(Field field) {
        return field instanceof Extra && ALL.contains(field);
    }

    /** {@code element} itself without them. */
    public static Element wipedOff(Element element) {
        Element now = element;
        for (Extra mark : ALL) {
            now = now.with(mark, "");
        }
        return now;
    }

    /** {@code element} and all below it without them: even a checksum tells of its text. */
    public static Element forgotten(Element element) {
        Element now = wipedOff(element);
        for (Kind kind : element.kind().children()) {
            List<? extends Element> children = element.children(kind);
            List<Element> kept = children.stream().map(Marks::forgotten).toList();
            now = kept.equals(children) ? now : now.withChildren(kind, kept);
        }
        return now;
    }
}
