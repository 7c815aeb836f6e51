package org.jibiao.exchange;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jibiao.model.Declaration;

/**
 * The JSON of {@code jibiao read --json}: {@code {"files":[{"file","form","department","year","moneyUnit","remarks",
 * "departmentGoals","projects"}]}}. Texts as printed; money in 元 with two decimals, {@code ""} where blank;
 * {@code operator}, {@code value} and {@code unit} are the parsed parts of {@code valueText}. Fields beyond the schema
 * are written under their own key where they are filled. Ids are not part of it: see {@link Jbx} for those.
 */
public final class DeclarationJson {

    private static final int DEEPEST = 60;
    /** Braces, names and values of one file; a thousand projects have about half a million. */
    private static final long MOST_TOKENS = 4_000_000;

    static final JsonMapper MAPPER = mapper();

    private DeclarationJson() {}

    private static JsonMapper mapper() {
        JsonMapper mapper =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxTokenCount(MOST_TOKENS)
                        .build());
        return mapper;
    }

    /** The whole JSON text of one declaration, as if read from a file without a name. */
    public static String toJson(Declaration declaration) {
        return toJson(List.of(new FileContent("", declaration, List.of())));
    }

    /** The whole JSON text of several files, indented, without a line break at the end. */
    public static String toJson(List<FileContent> files) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        ArrayNode entries = root.putArray("files");
        files.forEach(file -> entries.add(JsonWriting.entry(file)));
        return root.toPrettyString();
    }

    /**
     * Reads what {@link #toJson} wrote, or one entry of {@code files} by itself; elements get new ids. Missing members
     * are blank. Throws {@link UnreadableExchange} if it is no JSON or has none of the schema's members.
     */
    public static List<FileContent> fromJson(String json) throws UnreadableExchange {
        return fromJson(json.getBytes(StandardCharsets.UTF_8));
    }

    /** As {@link #fromJson(String)}, from the bytes of a file. */
    public static List<FileContent> fromJson(byte[] json) throws UnreadableExchange {
        JsonNode root = tree(json);
        List<FileContent> files = new ArrayList<>();
        for (JsonNode entry : root.has("files") ? root.path("files") : List.of(root)) {
            if (!entry.path("projects").isArray()
                    && !entry.path("departmentGoals").isObject()) {
                throw new UnreadableExchange(UnreadableExchange.Reason.NOT_OURS, "neither projects nor goals");
            }
            files.add(JsonReading.entry(entry));
        }
        return files;
    }

    /** The object that {@code json} holds, in UTF-8. */
    static JsonNode tree(byte[] json) throws UnreadableExchange {
        try {
            JsonNode root = MAPPER.readTree(json);
            if (root != null && root.isObject()) {
                return root;
            }
        } catch (StreamConstraintsException exceeded) {
            throw new UnreadableExchange(UnreadableExchange.Reason.TOO_BIG, exceeded);
        } catch (IOException broken) {
            throw new UnreadableExchange(UnreadableExchange.Reason.DAMAGED, broken);
        }
        throw new UnreadableExchange(UnreadableExchange.Reason.NOT_OURS, "no object");
    }
}
