package org.jibiao.change;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jibiao.model.Element;
import org.jibiao.model.Id;

/**
 * Which elements of two lists are the same thing although their ids differ, as when a file is received a second time.
 * One-to-one and total: each element stands in exactly one pair, or alone. Strong signs go first: the same id, the same
 * content, the same name or code (equal ones in their order), then likeness of names and of what stands below.
 *
 * @param pairs those found on both sides, in the order of the right side
 * @param onlyLeft those without counterpart, in their order
 * @param onlyRight those without counterpart, in their order
 */
public record Match<E extends Element>(List<Pair<E>> pairs, List<E> onlyLeft, List<E> onlyRight) {

    /** The same thing on both sides. */
    public record Pair<E extends Element>(E left, E right) {}

    /** Below this, two names are not alike. */
    private static final double ALIKE = 0.5;

    /** What standing at the same place in the list adds to the likeness of names. */
    private static final double SAME_PLACE = 0.15;

    private record Candidate<E extends Element>(E left, E right, double score) {}

    public Match {
        pairs = List.copyOf(pairs);
        onlyLeft = List.copyOf(onlyLeft);
        onlyRight = List.copyOf(onlyRight);
    }

    /** Pairs two lists of elements of one kind; in each list an id stands once. */
    public static <E extends Element> Match<E> of(List<? extends E> left, List<? extends E> right) {
        return new Search<E>(left, right).match();
    }

    /**
     * {@code received} with the ids of {@code known} where they match, at every depth, so that {@link Diff} tells what
     * changed. Equal to {@code known} if only the ids differ.
     */
    public static <E extends Element> E identified(E known, E received) {
        return Identities.carriedOver(known, received);
    }

    /** What is left to be paired while one sign after another is tried. */
    private static final class Search<E extends Element> {

        private final Map<Id, Integer> places = new HashMap<>();
        private final Map<Id, E> partners = new HashMap<>();
        private final List<? extends E> right;
        private final Map<Id, E> openLeft = new LinkedHashMap<>();
        private final Map<Id, E> openRight = new LinkedHashMap<>();

        Search(List<? extends E> left, List<? extends E> right) {
            this.right = right;
            for (E element : left) {
                places.put(element.id(), openLeft.size());
                openLeft.put(element.id(), element);
            }
            for (E element : right) {
                openRight.put(element.id(), element);
            }
        }

        Match<E> match() {
            if (!openLeft.isEmpty() && !openRight.isEmpty()) {
                pairEqual(element -> Optional.of(element.id()));
                pairEqual(element -> Optional.of(Signs.content(element)));
                Signs.of(right.getFirst().kind()).forEach(this::pairEqual);
                pairAlike();
            }
            List<Pair<E>> pairs = new ArrayList<>();
            for (E element : right) {
                E partner = partners.get(element.id());
                if (partner != null) {
                    pairs.add(new Pair<>(partner, element));
                }
            }
            return new Match<>(pairs, List.copyOf(openLeft.values()), List.copyOf(openRight.values()));
        }

        private void pairEqual(Function<? super E, ? extends Optional<?>> sign) {
            Map<Object, Deque<E>> bySign = new HashMap<>();
            for (E element : openLeft.values()) {
                sign.apply(element)
                        .ifPresent(value -> bySign.computeIfAbsent(value, each -> new ArrayDeque<>())
                                .add(element));
            }
            for (E element : List.copyOf(openRight.values())) {
                Optional<E> partner = sign.apply(element).map(bySign::get).map(Deque::poll);
                partner.ifPresent(found -> pair(found, element));
            }
        }

        /** The most alike first; of equally alike ones those whose places are nearest. */
        private void pairAlike() {
            Map<Id, Signs> signs = new HashMap<>();
            openLeft.values().forEach(element -> signs.put(element.id(), new Signs(element)));
            List<Candidate<E>> candidates = new ArrayList<>();
            int place = 0;
            for (E element : right) {
                if (openRight.containsKey(element.id())) {
                    Signs wanted = new Signs(element);
                    for (E other : openLeft.values()) {
                        int far = Math.abs(places.get(other.id()) - place);
                        double likeness = wanted.likeness(signs.get(other.id())) + (far == 0 ? SAME_PLACE : 0);
                        if (likeness >= ALIKE) {
                            candidates.add(new Candidate<>(other, element, likeness - far / 10_000.0));
                        }
                    }
                }
                place++;
            }
            candidates.sort(
                    Comparator.<Candidate<E>>comparingDouble(Candidate::score).reversed());
            for (Candidate<E> candidate : candidates) {
                boolean bothOpen = openLeft.containsKey(candidate.left().id())
                        && openRight.containsKey(candidate.right().id());
                if (bothOpen) {
                    pair(candidate.left(), candidate.right());
                }
            }
        }

        private void pair(E left, E right) {
            partners.put(right.id(), left);
            openLeft.remove(left.id());
            openRight.remove(right.id());
        }
    }
}
