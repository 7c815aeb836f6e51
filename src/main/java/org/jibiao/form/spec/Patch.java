package org.jibiao.form.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Lays one JSON over another as RFC 7396 has it: objects member by member, {@code null} removes, all else replaces. */
final class Patch {

    private Patch() {}

    static JsonNode over(JsonNode base, JsonNode patch) {
        if (!patch.isObject()) {
            return patch;
        }
        ObjectNode merged = base instanceof ObjectNode object ? object.deepCopy() : ((ObjectNode) patch).objectNode();
        patch.properties().forEach(member -> {
            if (member.getValue().isNull()) {
                merged.remove(member.getKey());
            } else {
                merged.set(member.getKey(), over(merged.path(member.getKey()), member.getValue()));
            }
        });
        return merged;
    }
}
