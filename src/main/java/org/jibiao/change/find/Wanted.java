package org.jibiao.change.find;

/**
 * What is looked for. Full-width letters, digits and signs count as their plain twins: {@code ９５％} is {@code 95%}.
 *
 * @param text what the user typed, literally; blank finds nothing
 * @param exactCase true if {@code A} is not {@code a}
 * @param whole true if it must be all of a text, but for white space round it
 * @param scope which fields are looked at
 */
public record Wanted(String text, boolean exactCase, boolean whole, Scope scope) {

    /** This text in any field and any case. */
    public static Wanted of(String text) {
        return new Wanted(text, false, false, Scope.ALL);
    }
}
