package org.jibiao.check;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jibiao.check.facts.Trace;
import org.jibiao.check.facts.Trace.Kind;
import org.jibiao.model.Id;

/** The other projects of a declaration, asked by what one of them has in common with this one. */
public final class Neighbours {

    private final Index index;
    private final Id project;
    private final ToIntFunction<Id> position;

    /** With {@code position} of the projects in the declaration. */
    Neighbours(Index index, ToIntFunction<Id> position, Id project) {
        this.index = index;
        this.position = position;
        this.project = project;
    }

    /** Where others have this {@code plain} text, in the order of the book; none if nearly all have it. Only for texts this project has a trace of. */
    public List<Trace> having(Kind kind, String plain) {
        List<Trace> all = index.at(new Trace.Key(kind, plain));
        if (all.stream().allMatch(trace -> trace.project().id().equals(project))) {
            return List.of();
        }
        return all.stream()
                .filter(trace -> !trace.asks() && !trace.project().id().equals(project))
                .sorted(Comparator.comparingInt(
                        trace -> position.applyAsInt(trace.project().id())))
                .toList();
    }
}
