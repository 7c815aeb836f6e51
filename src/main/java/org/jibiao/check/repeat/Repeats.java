package org.jibiao.check.repeat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jibiao.check.words.Wording;
import org.jibiao.model.Book;

/**
 * Finds long texts that stand in several projects, years or departments, word for word or nearly: with other numbers, or
 * with a few words changed. Looks at each text once and compares only those that have rare pieces in common.
 */
public final class Repeats {

    /** So many signs in a row are a piece; the pieces with the smallest hashes stand for a text. */
    private static final int PIECE = 6;

    private static final int PIECES = 5;

    /** What more texts than this have in common is a set phrase. */
    private static final int SET_PHRASE = 40;

    private static final double NEARLY = 0.85;
    private static final double AS_LONG = 0.75;

    /** Texts that are the same but for numbers. */
    private static final class Group {
        private final String plain;
        private final List<Paragraph> paragraphs = new ArrayList<>();
        private Group joined = this;

        Group(String plain) {
            this.plain = plain;
        }

        Group whole() {
            Group group = this;
            while (group.joined != group) {
                group = group.joined;
            }
            return group;
        }
    }

    private Repeats() {}

    /** All repeated texts of {@code book}; those copied between departments first, and the longest first. */
    public static List<Repeat> of(Book book) {
        Map<String, Group> groups = new LinkedHashMap<>();
        for (Paragraph paragraph : Paragraphs.of(book)) {
            groups.computeIfAbsent(Numberless.of(paragraph.text()), Group::new)
                    .paragraphs
                    .add(paragraph);
        }
        join(List.copyOf(groups.values()));
        Map<Group, List<Paragraph>> wholes = new LinkedHashMap<>();
        groups.values()
                .forEach(group -> wholes.computeIfAbsent(group.whole(), none -> new ArrayList<>())
                        .addAll(group.paragraphs));
        return wholes.values().stream()
                .filter(Repeats::hasSeveralOwners)
                .map(Repeats::repeat)
                .sorted(Comparator.comparing((Repeat each) -> each.across().contains(Repeat.Across.DEPARTMENTS))
                        .thenComparingInt(each ->
                                each.original().text().length() * each.copies().size())
                        .reversed())
                .toList();
    }

    private static boolean hasSeveralOwners(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(Paragraph::owner).distinct().count() > 1;
    }

    /** Groups are made in the order of the years, but one joined later may hold an earlier text. */
    private static Repeat repeat(List<Paragraph> paragraphs) {
        List<Paragraph> sorted = paragraphs.stream()
                .sorted(Comparator.comparing((Paragraph each) -> each.owner().year()))
                .toList();
        return new Repeat(sorted.getFirst(), sorted.subList(1, sorted.size()));
    }

    private static void join(List<Group> groups) {
        Map<Integer, List<Group>> byPiece = new HashMap<>();
        for (Group group : groups) {
            for (int piece : pieces(group.plain)) {
                List<Group> sharing = byPiece.computeIfAbsent(piece, none -> new ArrayList<>());
                if (sharing.size() < SET_PHRASE) {
                    sharing.stream()
                            .filter(other -> other.whole() != group.whole() && isNearly(other.plain, group.plain))
                            .findFirst()
                            .ifPresent(other -> group.whole().joined = other.whole());
                    sharing.add(group);
                }
            }
        }
    }

    private static boolean isNearly(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int longer = Math.max(one.length(), other.length());
        return shorter >= AS_LONG * longer && Wording.likeness(one, other) >= NEARLY;
    }

    /** The pieces that stand for {@code plain}: the same ones wherever the text is the same. */
    private static int[] pieces(String plain) {
        int count = Math.max(0, plain.length() - PIECE + 1);
        int[] hashes = new int[count];
        for (int start = 0; start < count; start++) {
            int hash = plain.substring(start, start + PIECE).hashCode() * 0x9e3779b9;
            hashes[start] = hash ^ hash >>> 15;
        }
        return Arrays.stream(hashes).distinct().sorted().limit(PIECES).toArray();
    }
}
