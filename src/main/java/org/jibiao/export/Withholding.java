package org.jibiao.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jibiao.model.Declaration;
import org.jibiao.model.Element;
import org.jibiao.model.Id;
import org.jibiao.model.Kind;
import org.jibiao.model.Marks;
import org.jibiao.model.Place;
import org.jibiao.model.Ref;
import org.jibiao.model.Secrecy;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.model.field.Extra;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.value.Amount;

/**
 * From a declaration to what everybody may see of it (公开稿): every marked text is replaced, then every other text
 * that repeats one. One use each.
 */
public final class Withholding {

    /** What only a newer version understands, which may be anything. */
    private static final String NEWER = "json:";

    private static final Extra OPERATOR = new Extra("operator");
    private static final Set<Field> TECHNICAL = Set.of(DeclarationField.FORM, DeclarationField.MONEY_UNIT);

    private final List<Place> marked = new ArrayList<>();
    private final List<Place> quoted = new ArrayList<>();
    private final CommonTexts common;
    private final Quotes quotes = new Quotes();
    private final Map<Id, Set<BigDecimal>> amounts = new HashMap<>();

    private Withholding(Declaration declaration) {
        this.common = CommonTexts.inClear(declaration);
    }

    /** What {@code order} may show of {@code declaration}, and what is withheld of what it asks for. */
    public static PublicCopy of(Declaration declaration, Order order) {
        if (order.copy() == Copy.INTERNAL) {
            return new PublicCopy(declaration, List.of(), List.of());
        }
        Set<Ref> ordered = Paper.ordered(declaration, order)
                .withDescendants()
                .map(Element::ref)
                .collect(Collectors.toSet());
        PublicCopy all = of(declaration);
        return new PublicCopy(
                all.declaration(),
                all.marked().stream()
                        .filter(place -> ordered.contains(place.ref()))
                        .toList(),
                all.quoted().stream()
                        .filter(place -> ordered.contains(place.ref()))
                        .toList());
    }

    /** The public copy of {@code declaration}; it comes with all its projects, under their ids. */
    public static PublicCopy of(Declaration declaration) {
        Declaration entailed = Entailed.in((Declaration) Marks.forgotten(declaration));
        Withholding withholding = new Withholding(entailed);
        Element shown = withholding.shown(entailed, false).with(DeclarationField.SOURCE, "");
        Element clean = withholding.marked.isEmpty() ? shown : withholding.withoutQuotes(shown, Set.of());
        return new PublicCopy((Declaration) clean, withholding.marked, withholding.quoted);
    }

    private Element shown(Element element, boolean below) {
        Secrecy secrecy = below ? Secrecy.WHOLE : Secrecy.of(element);
        Element shown = secrecy.whole() ? wholeReplaced(element) : replaced(element, secrecy);
        for (Kind kind : element.kind().children()) {
            List<? extends Element> children = element.children(kind);
            List<? extends Element> kept = secrecy.whole() && element.kind() != Kind.DECLARATION
                    ? collapsed(kind, children)
                    : children.stream()
                            .map(child -> shown(child, secrecy.whole()))
                            .toList();
            shown = kept.equals(children) ? shown : shown.withChildren(kind, kept);
        }
        return shown;
    }

    /** Some fields of it; the rest stands, but for the marks and for what only a newer version understands. */
    private Element replaced(Element element, Secrecy secrecy) {
        Element shown = element.with(Secrecy.field(element.kind()), "");
        for (Field field : filled(element)) {
            if (secrecy.covers(field)) {
                hide(element, field, true);
                shown = shown.with(field, field instanceof Extra ? "" : StandIn.of(element, field));
            } else if (field.key().startsWith(NEWER)
                    || (field.equals(OPERATOR) && secrecy.covers(IndicatorField.VALUE))) {
                shown = shown.with(field, "");
            }
        }
        return shown;
    }

    private Element wholeReplaced(Element element) {
        Element shown = element.with(Secrecy.field(element.kind()), "");
        for (Field field : filled(element)) {
            hide(element, field, false);
        }
        for (Extra extra : extras(element)) {
            shown = shown.with(extra, "");
        }
        for (Field field : element.kind().fields()) {
            if (!field.equals(Secrecy.field(element.kind()))) {
                shown = shown.with(field, StandIn.inWhole(element, field));
            }
        }
        return shown;
    }

    /** One element in the place of all, so that nobody can count them; its cells are filled where any was. */
    private List<Element> collapsed(Kind kind, List<? extends Element> elements) {
        elements.stream()
                .flatMap(Element::withDescendants)
                .forEach(each -> filled(each).forEach(field -> hide(each, field, false)));
        if (elements.isEmpty() || kind == Kind.GOAL_PAIR) {
            return List.of();
        }
        Element one = elements.getFirst();
        for (Kind below : one.kind().children()) {
            one = one.withChildren(below, List.of());
        }
        for (Extra extra : extras(one)) {
            one = one.with(extra, "");
        }
        for (Field field : kind.fields()) {
            boolean any = elements.stream().anyMatch(each -> !each.text(field).isEmpty());
            boolean mark = field.equals(Secrecy.field(kind));
            one = one.with(field, any && !mark ? StandIn.CELL : "");
            one = one.with(field, mark ? "" : StandIn.inWhole(one, field));
        }
        return List.of(one);
    }

    private void hide(Element element, Field field, boolean byItself) {
        String text = element.text(field);
        boolean standIn = text.contains(StandIn.SENTENCE) || text.equals(StandIn.PROJECT);
        marked.add(element.place(field));
        if (byItself && field.type() == Field.Type.MONEY) {
            Amount.parse(text)
                    .filter(amount -> amount.signum() != 0)
                    .ifPresent(amount -> amounts.computeIfAbsent(element.id(), id -> new HashSet<>())
                            .add(amount.stripTrailingZeros()));
        }
        if (!standIn && (byItself || !common.contains(field, text))) {
            quotes.add(text);
        }
    }

    /** The fields and extras that hold something, but not the mark itself. */
    private static List<Field> filled(Element element) {
        Stream<Field> all = Stream.concat(element.values().filled().stream(), extras(element).stream());
        return all.filter(field -> !field.equals(Secrecy.field(element.kind())) && !TECHNICAL.contains(field))
                .toList();
    }

    private static List<Extra> extras(Element element) {
        return element.values().extras().keySet().stream().map(Extra::new).toList();
    }

    /** {@code above} are the amounts withheld from what it stands in. */
    private Element withoutQuotes(Element element, Set<BigDecimal> above) {
        Set<BigDecimal> sums = new HashSet<>(above);
        sums.addAll(amounts.getOrDefault(element.id(), Set.of()));
        Element clean = element;
        for (Field field : filled(element)) {
            String text = element.text(field);
            String rest = quotes.without(text);
            if (field.type() != Field.Type.MONEY) {
                rest = AmountQuotes.without(rest, sums);
            }
            rest = field.type() == Field.Type.VALUE && !rest.equals(text) ? StandIn.CELL : rest;
            boolean extra = field instanceof Extra;
            if (!rest.equals(text) || (extra && quotes.begunIn(field.key()))) {
                quoted.add(element.place(field));
                clean = clean.with(field, extra ? "" : rest);
            }
        }
        for (Kind kind : element.kind().children()) {
            List<? extends Element> children = element.children(kind);
            List<? extends Element> kept =
                    children.stream().map(child -> withoutQuotes(child, sums)).toList();
            clean = kept.equals(children) ? clean : clean.withChildren(kind, kept);
        }
        return clean;
    }
}
