package org.jibiao.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jibiao.change.Match;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.Element;
import org.jibiao.model.Id;
import org.jibiao.model.Kind;
import org.jibiao.model.field.DeclarationField;

/**
 * Gives a received declaration its identities: what matches the declaration it replaces takes over the ids there, so
 * that history and comparison go on; all else keeps its own id or, where the book has that already, gets a new one.
 */
final class Adoption {

    private Adoption() {}

    /** {@code declaration} with new ids wherever {@code book} has them already. */
    static Declaration withFreeIds(Declaration declaration, Book book) {
        return (Declaration) renewed(declaration, new HashSet<>(book.parents().keySet()));
    }

    /** {@code declaration} as the next state of {@code old}, which stands in {@code book}; a round it lacks is kept. */
    static Declaration inPlaceOf(Declaration old, Declaration declaration, Book book) {
        Set<Id> taken = new HashSet<>(book.parents().keySet());
        old.withDescendants().forEach(element -> taken.remove(element.id()));
        Declaration adopted = (Declaration) renewed(Match.identified(old, declaration), taken);
        return adopted.values().isBlank(DeclarationField.ROUND)
                ? adopted.with(DeclarationField.ROUND, old.text(DeclarationField.ROUND))
                : adopted;
    }

    /** The same with new ids for those already in {@code taken}; adds all ids of the result to it. */
    private static Element renewed(Element element, Set<Id> taken) {
        Element renewed = element;
        if (!taken.add(element.id())) {
            renewed = element.withId(Id.fresh());
            taken.add(renewed.id());
        }
        for (Kind kind : element.kind().children()) {
            List<Element> children = new ArrayList<>();
            element.children(kind).forEach(child -> children.add(renewed(child, taken)));
            renewed = renewed.withChildren(kind, children);
        }
        return renewed;
    }
}
