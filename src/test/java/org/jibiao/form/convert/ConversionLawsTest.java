package org.jibiao.form.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jibiao.model.Declaration;
import org.jibiao.model.Element;
import org.jibiao.model.Id;
import org.jibiao.model.Kind;
import org.jibiao.model.RandomDeclarations;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.ProjectField;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** There and back: only what the protocol names is lost. */
class ConversionLawsTest {

    private static final List<Sketch> FORMS = List.of(
            Sketch.HEBEI, Sketch.TIANJIN, Sketch.SICHUAN, Sketch.LIAONING, Sketch.NATIONAL, Sketch.DEPARTMENT_TABLE);

    static Stream<int[]> pairs() {
        return IntStream.range(0, FORMS.size() * FORMS.size())
                .mapToObj(index -> new int[] {index / FORMS.size(), index % FORMS.size()})
                .filter(pair -> pair[0] != pair[1]);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void thereAndBackLosesOnlyWhatTheProtocolNames(int[] pair) {
        Sketch a = FORMS.get(pair[0]);
        Sketch b = FORMS.get(pair[1]);
        List<String> silent = new ArrayList<>();
        for (int seed = 0; seed < 60; seed++) {
            Declaration hebei = new RandomDeclarations(seed, "hebei").hebei();
            Declaration start = convert(hebei, Sketch.HEBEI, a).declaration();
            Conversion there = convert(start, a, b);
            Declaration back = convert(there.declaration(), b, a).declaration();
            silent.addAll(unnamed(start, back, there.protocol()));
        }
        assertEquals(List.of(), silent);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void nothingIsLeftThatTheFormCannotPrint(int[] pair) {
        Sketch a = FORMS.get(pair[0]);
        Sketch b = FORMS.get(pair[1]);
        List<String> left = new ArrayList<>();
        for (int seed = 0; seed < 20; seed++) {
            Declaration start = convert(new RandomDeclarations(seed, "hebei").hebei(), Sketch.HEBEI, a)
                    .declaration();
            Declaration now = convert(start, a, b).declaration();
            now.withDescendants()
                    .filter(element -> element != now)
                    .forEach(element -> element.values().filled().stream()
                            .filter(field -> !b.prints(field))
                            .forEach(field -> left.add(element.kind() + "." + field)));
        }
        assertEquals(List.of(), left);
    }

    private static Conversion convert(Declaration declaration, Sketch from, Sketch target) {
        return Conversion.of(declaration, Optional.of(from), target, Rounding.EXACT);
    }

    static List<String> unnamed(Declaration start, Declaration back, List<Step> protocol) {
        Map<Id, Element> after = back.withDescendants().collect(Collectors.toMap(Element::id, Function.identity()));
        List<String> unnamed = new ArrayList<>();
        start.withDescendants().filter(element -> element != start).forEach(before -> {
            Optional<Element> now = Optional.ofNullable(after.get(before.id()));
            for (Field field : before.values().filled()) {
                boolean same = now.filter(it -> it.text(field).equals(before.text(field)))
                        .isPresent();
                if (!same && !isNamed(label(field), protocol) && !isNamedWhole(before, protocol)) {
                    unnamed.add(before.kind() + "." + field + " of " + before.text(field));
                }
            }
        });
        return unnamed;
    }

    /** The element is left behind with the part it stands in. */
    private static boolean isNamedWhole(Element element, List<Step> protocol) {
        return switch (element.kind()) {
            case PROJECT -> isNamed(Kind.PROJECT.label(), protocol);
            case INDICATOR -> Stream.of(Kind.PROJECT, Kind.INDICATOR).anyMatch(kind -> isNamed(kind.label(), protocol));
            case SUB_GOAL, GOAL_PAIR -> isNamed(Kind.SUB_GOAL.label(), protocol) || noDepartment(protocol);
            default -> isNamed(element.kind().label(), protocol) || noDepartment(protocol);
        };
    }

    private static boolean noDepartment(List<Step> protocol) {
        return isNamed(Kind.DEPARTMENT_GOALS.label(), protocol);
    }

    private static String label(Field field) {
        return field instanceof ProjectField known && Offers.PLAN.contains(known) ? Offers.PLAN_LABEL : field.label();
    }

    private static boolean isNamed(String label, List<Step> protocol) {
        return protocol.stream()
                .anyMatch(step -> List.of(step.field().split("、")).contains(label));
    }
}
