package org.jibiao.form.convert;

import java.util.Optional;
import org.jibiao.model.Ref;

/**
 * One line of a conversion's protocol. A thing that happened in several places is one line with their number.
 *
 * @param ref where it is, empty if in several projects
 * @param project name of the project, {@code ""} for several and for the department's part
 * @param field what a user calls the field
 * @param before the text as it was, {@code ""} if blank or not the same everywhere
 * @param after the text as it is now, as {@code before}
 * @param text one Chinese sentence that says all of it
 */
public record Step(
        Kind kind, Optional<Ref> ref, String project, String field, String before, String after, String text) {

    /** What happened, first what needs a person. */
    public enum Kind {
        /** A person must decide or look again. */
        ASK("请核对"),
        /** The form has no place for it; kept in the library, not printed. */
        DROPPED("不印出"),
        /** It was blank; a usual text was put in. */
        FILLED("已代填"),
        /** An amount was rounded. */
        ROUNDED("已取整"),
        /** Written in another way, nothing lost. */
        CHANGED("换了写法");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** What a user calls it. */
        public String label() {
            return label;
        }
    }
}
