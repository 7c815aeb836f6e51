package org.jibiao.check.facts;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jibiao.check.words.Lexicon;
import org.jibiao.model.Declaration;
import org.jibiao.model.field.DeclarationField;

/**
 * What a project is judged against besides itself; findings stay right as long as this is equal.
 *
 * @param demands of the form
 * @param year the budget year, empty if the declaration names none
 * @param department name of the department
 * @param lexicon the words of the language
 */
public record Frame(Demands demands, Optional<Integer> year, String department, Lexicon lexicon) {

    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

    /** That of {@code declaration}, whose form has these demands. */
    public static Frame of(Declaration declaration, Demands demands, Lexicon lexicon) {
        String year = declaration.text(DeclarationField.YEAR).strip();
        return new Frame(
                demands,
                YEAR.matcher(year).matches() ? Optional.of(Integer.valueOf(year)) : Optional.empty(),
                declaration.text(DeclarationField.DEPARTMENT).strip(),
                lexicon);
    }
}
