package org.jibiao.template.words;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jibiao.model.Declaration;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.template.Basis;

/** Says of a basis (依据) whether it is in force, and names the one that took its place. */
final class Documents {

    /** What the note of a document of one province says. */
    private static final Pattern LOCAL = Pattern.compile("仅限\\p{IsHan}{2,3}");

    private final List<Basis> bases;

    Documents(List<Basis> bases) {
        this.bases = List.copyOf(bases);
    }

    /** Adds {@code text} with what is known of the document it names; before an outdated one comes its successor. */
    void add(List<Suggestion> all, String text, String otherwise, int year) {
        Optional<Basis> named =
                bases.stream().filter(each -> text.contains(each.title())).findFirst();
        Optional<Basis> successor = named.flatMap(this::successor).filter(each -> each.inForceIn(year));
        successor.ifPresent(each -> addOnce(all, new Suggestion(each.title(), state(each, year))));
        addOnce(all, new Suggestion(text, named.map(each -> state(each, year)).orElse(otherwise)));
    }

    private static void addOnce(List<Suggestion> all, Suggestion wanted) {
        if (all.stream().noneMatch(each -> each.text().equals(wanted.text()))) {
            all.add(wanted);
        }
    }

    private Optional<Basis> successor(Basis basis) {
        return bases.stream()
                .filter(each -> each.key().equals(basis.replacedBy()))
                .findFirst();
    }

    private String state(Basis basis, int year) {
        if (basis.inForceIn(year)) {
            Matcher local = LOCAL.matcher(basis.note());
            return "现行有效" + (basis.verified() ? "" : "，文号请核对") + (local.find() ? "，" + local.group() : "");
        }
        return successor(basis).map(each -> "已被" + each.title() + "取代").orElse(year + "年不在有效期内");
    }

    /** The fiscal year of {@code declaration}, the present one of the calendar where it names none. */
    static int year(Optional<Declaration> declaration) {
        String year = declaration
                .map(each -> each.text(DeclarationField.YEAR).strip())
                .orElse("");
        return year.matches("\\d{4}") ? Integer.parseInt(year) : Year.now().getValue();
    }
}
