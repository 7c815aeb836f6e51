package org.jibiao.office.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jibiao.office.pdf.Rules.Rule;

/** A table made of ruling lines: where its columns and rows divide, and which fields are joined into cells. */
final class Lattice {

    private static final float NEAR = 2.5f;
    /** Lines closer together than these many make are a pattern, no table. */
    private static final int MOST_COLUMNS = 200;

    private static final int MOST_ROWS = 600;

    /** A cell in columns and rows of the lattice, ends excluded. */
    record Box(int column, int row, int columnEnd, int rowEnd) {}

    private final float[] xs;
    private final float[] ys;
    private final List<Rule> across;
    private final List<Rule> down;

    private Lattice(List<Rule> across, List<Rule> down) {
        this.across = across;
        this.down = down;
        this.xs = distinct(down);
        this.ys = distinct(across);
    }

    float left() {
        return xs[0];
    }

    float right() {
        return xs[xs.length - 1];
    }

    float top() {
        return ys[0];
    }

    float bottom() {
        return ys[ys.length - 1];
    }

    float x(int column) {
        return xs[column];
    }

    float y(int row) {
        return ys[row];
    }

    int columns() {
        return xs.length - 1;
    }

    int rows() {
        return ys.length - 1;
    }

    /** Number of the field at a place, row by row, -1 outside of all; a place on a line is before it. */
    int field(float atX, float atY) {
        int column = before(xs, atX);
        int row = before(ys, atY);
        return column < 0 || column >= columns() || row < 0 || row >= rows() ? -1 : row * columns() + column;
    }

    /** Index of the last line before {@code at}, -1 if there is none. */
    private static int before(float[] lines, float at) {
        int found = Arrays.binarySearch(lines, at);
        return (found >= 0 ? found : -found - 1) - 1;
    }

    /** The tables that these lines make, from top to bottom. */
    static List<Lattice> of(Rules rules) {
        List<Rule> across = merged(rules.across());
        List<Rule> down = merged(rules.down());
        int[] group = IntStream.range(0, across.size() + down.size()).toArray();
        for (int h = 0; h < across.size(); h++) {
            for (int v = 0; v < down.size(); v++) {
                if (touch(across.get(h), down.get(v))) {
                    join(group, h, across.size() + v);
                }
            }
        }
        Map<Integer, List<List<Rule>>> tables = new LinkedHashMap<>();
        for (int index = 0; index < group.length; index++) {
            List<List<Rule>> sides =
                    tables.computeIfAbsent(root(group, index), key -> List.of(new ArrayList<>(), new ArrayList<>()));
            boolean isAcross = index < across.size();
            sides.get(isAcross ? 0 : 1).add(isAcross ? across.get(index) : down.get(index - across.size()));
        }
        return tables.values().stream()
                .map(sides -> new Lattice(sides.get(0), sides.get(1)))
                .filter(lattice -> lattice.xs.length >= 2 && lattice.ys.length >= 2)
                .filter(lattice -> lattice.xs.length <= MOST_COLUMNS && lattice.ys.length <= MOST_ROWS)
                .sorted((one, other) -> Float.compare(one.top(), other.top()))
                .toList();
    }

    private static boolean touch(Rule across, Rule down) {
        return down.at() >= across.from() - NEAR
                && down.at() <= across.to() + NEAR
                && across.at() >= down.from() - NEAR
                && across.at() <= down.to() + NEAR;
    }

    /** Pieces of one line put together. */
    private static List<Rule> merged(List<Rule> rules) {
        List<Rule> sorted = new ArrayList<>(rules);
        sorted.sort((one, other) -> Math.abs(one.at() - other.at()) > NEAR / 2
                ? Float.compare(one.at(), other.at())
                : Float.compare(one.from(), other.from()));
        List<Rule> merged = new ArrayList<>();
        for (Rule rule : sorted) {
            int like = -1;
            for (int index = merged.size() - 1; index >= 0 && like < 0; index--) {
                Rule last = merged.get(index);
                if (rule.at() - last.at() > NEAR) {
                    break;
                }
                boolean meets = rule.from() <= last.to() + NEAR && rule.to() >= last.from() - NEAR;
                like = Math.abs(rule.at() - last.at()) <= NEAR / 2 && meets ? index : -1;
            }
            if (like < 0) {
                merged.add(rule);
            } else {
                Rule last = merged.get(like);
                merged.set(
                        like, new Rule(last.at(), Math.min(last.from(), rule.from()), Math.max(last.to(), rule.to())));
            }
        }
        return merged;
    }

    private static float[] distinct(List<Rule> rules) {
        List<Float> distinct = new ArrayList<>();
        rules.stream().map(Rule::at).sorted().forEach(at -> {
            if (distinct.isEmpty() || at - distinct.getLast() > NEAR) {
                distinct.add(at);
            }
        });
        float[] result = new float[distinct.size()];
        for (int index = 0; index < result.length; index++) {
            result[index] = distinct.get(index);
        }
        return result;
    }

    /** The cells, row by row; fields without a line between them are one cell. */
    List<Box> boxes() {
        int[] group = IntStream.range(0, rows() * columns()).toArray();
        for (int row = 0; row < rows(); row++) {
            for (int column = 0; column < columns(); column++) {
                int field = row * columns() + column;
                if (column + 1 < columns() && !covered(down, xs[column + 1], ys[row], ys[row + 1])) {
                    join(group, field, field + 1);
                }
                if (row + 1 < rows() && !covered(across, ys[row + 1], xs[column], xs[column + 1])) {
                    join(group, field, field + columns());
                }
            }
        }
        Map<Integer, Box> boxes = new LinkedHashMap<>();
        for (int field = 0; field < group.length; field++) {
            int row = field / columns();
            int column = field % columns();
            Box one = new Box(column, row, column + 1, row + 1);
            boxes.merge(root(group, field), one, Lattice::around);
        }
        return disjoint(boxes.values());
    }

    private static Box around(Box one, Box other) {
        return new Box(
                Math.min(one.column(), other.column()),
                Math.min(one.row(), other.row()),
                Math.max(one.columnEnd(), other.columnEnd()),
                Math.max(one.rowEnd(), other.rowEnd()));
    }

    /** Drops what lies under a box already there, as crooked lines may make it. */
    private List<Box> disjoint(Collection<Box> boxes) {
        boolean[] taken = new boolean[rows() * columns()];
        List<Box> result = new ArrayList<>();
        for (Box box : boxes) {
            boolean free = true;
            for (int row = box.row(); row < box.rowEnd(); row++) {
                for (int column = box.column(); column < box.columnEnd(); column++) {
                    free &= !taken[row * columns() + column];
                }
            }
            if (free) {
                for (int row = box.row(); row < box.rowEnd(); row++) {
                    Arrays.fill(taken, row * columns() + box.column(), row * columns() + box.columnEnd(), true);
                }
                result.add(box);
            }
        }
        return result;
    }

    private static boolean covered(List<Rule> rules, float at, float from, float to) {
        float middle = (from + to) / 2;
        return rules.stream()
                .anyMatch(rule -> Math.abs(rule.at() - at) <= NEAR && rule.from() <= middle && rule.to() >= middle);
    }

    private static int root(int[] group, int index) {
        int root = index;
        while (group[root] != root) {
            root = group[root];
        }
        group[index] = root;
        return root;
    }

    private static void join(int[] group, int one, int other) {
        group[root(group, other)] = root(group, one);
    }
}
