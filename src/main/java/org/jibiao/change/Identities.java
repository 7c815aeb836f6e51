package org.jibiao.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jibiao.model.Element;
import org.jibiao.model.Id;
import org.jibiao.model.Kind;

/** Gives elements the ids of what they match. */
final class Identities {

    private Identities() {}

    /** {@code received} under the id of {@code known}, and so with all below that matches. */
    static <E extends Element> E carriedOver(E known, E received) {
        Element carried = received.withId(known.id());
        for (Kind kind : received.kind().children()) {
            carried = carried.withChildren(kind, children(known.children(kind), received.children(kind), kind));
        }
        @SuppressWarnings("unchecked")
        E same = (E) carried;
        return same;
    }

    private static List<Element> children(List<? extends Element> known, List<? extends Element> received, Kind kind) {
        if (kind == Kind.DEPARTMENT_GOALS) {
            return List.of(carriedOver((Element) known.getFirst(), received.getFirst()));
        }
        Map<Id, Element> partners = new HashMap<>();
        Match<Element> match = Match.of(known, received);
        match.pairs().forEach(pair -> partners.put(pair.right().id(), pair.left()));
        List<Element> carried = new ArrayList<>();
        for (Element element : received) {
            Element partner = partners.get(element.id());
            carried.add(partner == null ? element : carriedOver(partner, element));
        }
        return carried;
    }
}
