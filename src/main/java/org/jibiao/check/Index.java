package org.jibiao.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jibiao.check.facts.Trace;
import org.jibiao.model.Id;

/**
 * Which projects of one declaration share which texts. Immutable; a changed one shares all it can with the one before, so
 * that an edit costs what it touches, however large the declaration is.
 */
final class Index {

    static final Index EMPTY = of(List.of());

    /** What more projects than this have in common is a set phrase and tells nothing. */
    private static final int SET_PHRASE = 64;

    /** How many traces a shard is made for, and at most how many there may be before all are laid out anew. */
    private static final int SHARD = 16;

    private static final int CROWDED = 16 * SHARD;

    /** A power of two. */
    private final List<Map<Trace.Key, List<Trace>>> shards;

    private final int size;

    private Index(List<Map<Trace.Key, List<Trace>>> shards, int size) {
        this.shards = shards;
        this.size = size;
    }

    private static Index of(Collection<Trace> all) {
        int count = Integer.highestOneBit(Math.max(1, all.size() / SHARD));
        List<Map<Trace.Key, List<Trace>>> shards = new ArrayList<>(count);
        for (int shard = 0; shard < count; shard++) {
            shards.add(new HashMap<>());
        }
        for (Trace trace : all) {
            shards.get(shard(trace.key(), count))
                    .computeIfAbsent(trace.key(), none -> new ArrayList<>(1))
                    .add(trace);
        }
        return new Index(shards, all.size());
    }

    private static int shard(Trace.Key key, int count) {
        int hash = key.hashCode();
        return (hash ^ hash >>> 16) & count - 1;
    }

    /** Those with {@code key}; none if it is a set phrase. */
    List<Trace> at(Trace.Key key) {
        List<Trace> all = shards.get(shard(key, shards.size())).getOrDefault(key, List.of());
        return all.size() > SET_PHRASE ? List.of() : all;
    }

    /** Without {@code gone} and with {@code come}. */
    Index changed(Collection<Trace> gone, Collection<Trace> come) {
        if (gone.isEmpty() && come.isEmpty()) {
            return this;
        }
        int now = size - gone.size() + come.size();
        if (now > CROWDED * shards.size()) {
            Set<Trace> out = new HashSet<>(gone);
            return of(Stream.concat(all().filter(each -> !out.contains(each)), come.stream())
                    .toList());
        }
        Change change = new Change();
        gone.forEach(trace -> change.list(trace.key()).remove(trace));
        come.forEach(trace -> change.list(trace.key()).add(trace));
        return new Index(change.done(), now);
    }

    private Stream<Trace> all() {
        return shards.stream().flatMap(shard -> shard.values().stream()).flatMap(List::stream);
    }

    /** The projects to which something may look different once {@code gone} and {@code come} have made {@code after} of this. */
    Set<Id> touched(Index after, Collection<Trace> gone, Collection<Trace> come) {
        Set<Id> touched = new HashSet<>();
        Stream.concat(gone.stream(), come.stream()).map(Trace::key).distinct().forEach(key -> {
            at(key).forEach(each -> touched.add(each.project().id()));
            after.at(key).forEach(each -> touched.add(each.project().id()));
        });
        return touched;
    }

    /** The shards with copies of those that a change touches. */
    private final class Change {

        private final List<Map<Trace.Key, List<Trace>>> now = new ArrayList<>(shards);
        private final Set<Integer> copied = new HashSet<>();
        private final Set<Trace.Key> touched = new HashSet<>();

        /** The list of {@code key}, a copy of this change's own. */
        List<Trace> list(Trace.Key key) {
            Map<Trace.Key, List<Trace>> map = map(key);
            if (touched.add(key)) {
                map.put(key, new ArrayList<>(map.getOrDefault(key, List.of())));
            }
            return map.get(key);
        }

        private Map<Trace.Key, List<Trace>> map(Trace.Key key) {
            int shard = shard(key, now.size());
            if (copied.add(shard)) {
                now.set(shard, new HashMap<>(now.get(shard)));
            }
            return now.get(shard);
        }

        List<Map<Trace.Key, List<Trace>>> done() {
            touched.forEach(key -> map(key).computeIfPresent(key, (same, list) -> list.isEmpty() ? null : list));
            return now;
        }
    }
}
