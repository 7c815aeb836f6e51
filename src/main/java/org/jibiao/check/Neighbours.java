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
    private final Id declaration;
    private final Id project;
    private final ToIntFunction<Id> position;

    /** With {@code position} of the projects in the book. */
    Neighbours(Index index, ToIntFunction<Id> position, Id declaration, Id project) {
        this.index = index;
        this.position = position;
        this.declaration = declaration;
        this.project = project;
    }

    /** Where others have this {@code plain} text, in the order of the book; none if nearly all have it. Only for texts this project has a trace of. */
    public List<Trace> having(Kind kind, String plain) {
        List<Trace> all = index.at(new Trace.Key(declaration, kind, plain));
        if (all.stream().allMatch(trace -> trace.project().id().equals(project))) {
            return List.of();
        }
        return all.stream()
                .filter(trace -> !trace.asks() && !trace.project().id().equals(project))
                .sorted(Comparator.comparingInt(
                        trace -> position.applyAsInt(trace.project().id())))
                .toList();
    }

    /** What others have in common with {@code own}, a trace of this project. */
    public List<Trace> having(Trace own) {
        return having(own.key().kind(), own.key().text());
    }

    /** The declaration's id, under which traces are made. */
    public Id declaration() {
        return declaration;
    }
}
