package org.jibiao.check.facts;

import java.util.ArrayList;
import java.util.List;
import org.jibiao.check.words.Wording;
import org.jibiao.model.Ref;

/**
 * A text of a project by which it is found again in others.
 *
 * @param key what is the same
 * @param project whose text it is
 * @param projectName how that is called
 * @param row in which row it stands; the project itself for its own texts
 * @param asks true if the project only wants to know whether others have it
 */
public record Trace(Key key, Ref project, String projectName, Ref row, boolean asks) {

    /** Kinds of texts. */
    public enum Kind {
        /** The name of an indicator. */
        NAME,
        /** Name and value of an indicator, and description and value. */
        ROW,
        /** What the money is for. */
        PURPOSE
    }

    /** The same text of the same kind; texts are {@link Wording#plain}. */
    public record Key(Kind kind, String text) {}

    private static final int SHORTEST_NAME = 4;
    private static final int SHORTEST_PURPOSE = 12;

    /** All texts of {@code facts} by which it may be found again. */
    public static List<Trace> of(ProjectFacts facts) {
        List<Trace> traces = new ArrayList<>();
        Ref project = facts.project().ref();
        String called = facts.name();
        for (Row row : facts.rows()) {
            Ref ref = row.indicator().ref();
            String name = row.plain().name();
            String value = row.plain().value();
            String description = row.plain().description();
            if (name.length() >= SHORTEST_NAME) {
                traces.add(new Trace(new Key(Kind.NAME, name), project, called, ref, false));
                traces.add(new Trace(row(name, value), project, called, ref, false));
            }
            if (description.length() >= SHORTEST_NAME && !description.equals(name)) {
                traces.add(new Trace(row(description, value), project, called, ref, false));
            }
            if (value.length() >= SHORTEST_NAME && row.target().qualitative()) {
                traces.add(new Trace(new Key(Kind.NAME, value), project, called, ref, true));
            }
        }
        String purpose = facts.plainPurpose();
        if (purpose.length() >= SHORTEST_PURPOSE && !ProjectFacts.isSecret(purpose)) {
            traces.add(new Trace(new Key(Kind.PURPOSE, purpose), project, called, project, false));
        }
        return traces;
    }

    private static Key row(String said, String value) {
        return new Key(Kind.ROW, said + "|" + value);
    }
}
