package org.jibiao.form.spec;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Lays a form that is {@code like} another over it, and that over the one it is like. */
final class Likeness {

    private static final int DEEPEST = 5;
    private static final String PLACE = "like";

    private Likeness() {}

    /** The whole of the form; throws {@link FormSpecFailure} if one it is like is missing, or is like this one. */
    static JsonNode resolved(FormFile.Source source, FormFile.Bases bases) {
        return resolved(source, bases, new ArrayList<>(List.of(source.file())));
    }

    private static JsonNode resolved(FormFile.Source source, FormFile.Bases bases, List<String> way) {
        if (!source.json().hasNonNull(PLACE)) {
            return source.json();
        }
        String file = way.getFirst();
        JsonNode like = source.json().get(PLACE);
        FormFile.Source base = bases.find(source, like.asText())
                .filter(found -> like.isTextual())
                .orElseThrow(() -> new FormSpecFailure(file, PLACE, "没有表样 " + Node.shortened(like.asText())));
        boolean circle = way.contains(base.file());
        way.add(base.file());
        if (circle) {
            throw new FormSpecFailure(file, PLACE, "绕了一圈：" + String.join(" → ", way));
        }
        if (way.size() > DEEPEST) {
            throw new FormSpecFailure(file, PLACE, "一份套一份，多于" + DEEPEST + "层");
        }
        return JsonText.over(resolved(base, bases, way), source.json());
    }
}
