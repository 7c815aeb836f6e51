package org.jibiao.template.draft;

import org.jibiao.model.Element;
import org.jibiao.model.Secrecy;
import org.jibiao.model.field.Field;

/** What of an element may be told elsewhere: nothing that public copies withhold. */
final class Withheld {

    private Withheld() {}

    static boolean isWhole(Element element) {
        return Secrecy.of(element).whole();
    }

    /** True if all or some of it is withheld. */
    static boolean isAny(Element element) {
        return Secrecy.marksAnythingIn(element);
    }

    /** The text of {@code field}, {@code ""} if it is withheld. */
    static String open(Element element, Field field) {
        return Secrecy.of(element).covers(field) ? "" : element.text(field);
    }
}
