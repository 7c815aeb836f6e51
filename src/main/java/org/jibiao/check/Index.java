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
 * Which projects share which texts. Immutable; a changed one shares all it can with the one before, so that an edit
 * costs what it touches.
 */
final class Index {

    static final Index EMPTY = new Index(newShards());

    /** What more projects than this have in common is a set phrase and tells nothing. */
    private static final int SET_PHRASE = 64;

    private static final int SHARDS = 8192;

    private final List<Map<Trace.Key, List<Trace>>> shards;

    private Index(List<Map<Trace.Key, List<Trace>>> shards) {
        this.shards = shards;
    }

    private static List<Map<Trace.Key, List<Trace>>> newShards() {
        List<Map<Trace.Key, List<Trace>>> shards = new ArrayList<>();
        for (int shard = 0; shard < SHARDS; shard++) {
            shards.add(Map.of());
        }
        return shards;
    }

    private static int shard(Trace.Key key) {
        int hash = key.hashCode();
        return (hash ^ hash >>> 16) & SHARDS - 1;
    }

    /** Those with {@code key}; none if it is a set phrase. */
    List<Trace> at(Trace.Key key) {
        List<Trace> all = whole(key);
        return all.size() > SET_PHRASE ? List.of() : all;
    }

    private List<Trace> whole(Trace.Key key) {
        return shards.get(shard(key)).getOrDefault(key, List.of());
    }

    /** Without {@code gone} and with {@code come}. */
    Index changed(Collection<Trace> gone, Collection<Trace> come) {
        if (gone.isEmpty() && come.isEmpty()) {
            return this;
        }
        if (this == EMPTY) {
            return of(come);
        }
        List<Map<Trace.Key, List<Trace>>> now = new ArrayList<>(shards);
        Set<Integer> own = new HashSet<>();
        Set<Trace.Key> ownLists = new HashSet<>();
        gone.forEach(trace -> list(now, own, ownLists, trace.key()).remove(trace));
        come.forEach(trace -> list(now, own, ownLists, trace.key()).add(trace));
        ownLists.forEach(
                key -> now.get(shard(key)).computeIfPresent(key, (same, list) -> list.isEmpty() ? null : list));
        return new Index(now);
    }

    private static Index of(Collection<Trace> all) {
        List<Map<Trace.Key, List<Trace>>> now = newShards();
        for (Trace trace : all) {
            int shard = shard(trace.key());
            if (now.get(shard).isEmpty()) {
                now.set(shard, new HashMap<>());
            }
            now.get(shard)
                    .computeIfAbsent(trace.key(), none -> new ArrayList<>(2))
                    .add(trace);
        }
        return new Index(now);
    }

    /** The list of {@code key}, a copy of this change's own. */
    private static List<Trace> list(
            List<Map<Trace.Key, List<Trace>>> now, Set<Integer> own, Set<Trace.Key> ownLists, Trace.Key key) {
        int shard = shard(key);
        if (own.add(shard)) {
            now.set(shard, new HashMap<>(now.get(shard)));
        }
        Map<Trace.Key, List<Trace>> map = now.get(shard);
        if (ownLists.add(key)) {
            map.put(key, new ArrayList<>(map.getOrDefault(key, List.of())));
        }
        return map.get(key);
    }

    /**
     * The projects, by their declarations, to which something may look different once {@code gone} and {@code come} have
     * made {@code after} of this.
     */
    Map<Id, Set<Id>> touched(Index after, Collection<Trace> gone, Collection<Trace> come) {
        Map<Id, Set<Id>> touched = new HashMap<>();
        Stream.concat(gone.stream(), come.stream()).map(Trace::key).distinct().forEach(key -> {
            Set<Id> projects = touched.computeIfAbsent(key.declaration(), none -> new HashSet<>());
            Stream.concat(at(key).stream(), after.at(key).stream())
                    .forEach(each -> projects.add(each.project().id()));
        });
        return touched;
    }
}
