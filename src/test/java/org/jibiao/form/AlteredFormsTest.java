package org.jibiao.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.jibiao.form.read.FormReader;
import org.jibiao.form.read.Legibility;
import org.jibiao.form.spec.FormFile;
import org.jibiao.form.spec.FormSpec;
import org.jibiao.form.spec.Forms;
import org.jibiao.model.Declaration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever someone does to a form file, it is either refused with reasons or can be written and read. */
class AlteredFormsTest {

    private static final int TRIES = 600;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;
    private static final List<JsonNode> VALUES = List.of(
            MAKE.numberNode(0),
            MAKE.numberNode(2),
            MAKE.numberNode(-1),
            MAKE.numberNode(1e40),
            MAKE.numberNode(200),
            MAKE.textNode(""),
            MAKE.textNode("{} {title} {"),
            MAKE.textNode("project.total"),
            MAKE.textNode("indicator.name"),
            MAKE.textNode("cell"),
            MAKE.textNode("\u0001"),
            MAKE.booleanNode(true),
            MAKE.nullNode(),
            MAKE.arrayNode(),
            MAKE.objectNode());

    @ParameterizedTest
    @MethodSource("ids")
    void anAlteredFormIsRefusedOrWorks(String id) throws IOException {
        JsonNode whole = JSON.readTree(Forms.text(id).orElseThrow());
        int accepted = 0;
        for (int seed = 0; seed < TRIES; seed++) {
            Random random = new Random(seed);
            JsonNode altered = whole.deepCopy();
            for (int times = 1 + random.nextInt(3); times > 0; times--) {
                alter(altered, random);
            }
            FormFile.Read read = FormFile.read("altered.json", JSON.writeValueAsBytes(altered), AlteredFormsTest::base);
            assertEquals(read.spec().isEmpty(), !read.problems().isEmpty(), "seed " + seed);
            if (read.spec().isPresent()) {
                accepted++;
                writeAndRead(read.spec().get(), seed);
            }
        }
        assertTrue(accepted > TRIES / 20, "accepted " + accepted);
    }

    private static Stream<String> ids() {
        return Forms.builtIn().all().stream().map(FormSpec::id);
    }

    private static Optional<FormFile.Source> base(FormFile.Source asking, String id) {
        return Forms.text(id).map(text -> {
            try {
                return new FormFile.Source(id, JSON.readTree(text));
            } catch (IOException broken) {
                throw new AssertionError(broken);
            }
        });
    }

    private static void writeAndRead(FormSpec spec, int seed) {
        assertTrue(Legibility.lost(spec) != null, "seed " + seed);
        Declaration declaration = new RandomFilled(seed, spec).declaration();
        assertTrue(
                FormReader.read(spec, FormWriter.declaration(spec, declaration).document()) != null, "seed " + seed);
        assertTrue(FormReader.read(spec, FormWriter.workbook(spec, declaration).document()) != null, "seed " + seed);
    }

    private static void alter(JsonNode root, Random random) {
        List<JsonNode> inner = new ArrayList<>();
        collect(root, inner);
        JsonNode chosen = inner.get(random.nextInt(inner.size()));
        if (chosen instanceof ArrayNode array && !array.isEmpty()) {
            alter(array, random);
        } else if (chosen instanceof ObjectNode object && !object.isEmpty()) {
            alter(object, random);
        }
    }

    private static void alter(ArrayNode array, Random random) {
        int index = random.nextInt(array.size());
        switch (random.nextInt(4)) {
            case 0 -> array.remove(index);
            case 1 ->
                array.insert(random.nextInt(array.size()), array.get(index).deepCopy());
            case 2 -> array.add(array.remove(index));
            default -> array.set(index, value(random));
        }
    }

    private static void alter(ObjectNode object, Random random) {
        List<String> keys = object.properties().stream().map(Map.Entry::getKey).toList();
        String key = keys.get(random.nextInt(keys.size()));
        switch (random.nextInt(4)) {
            case 0 -> object.remove(key);
            case 1 -> object.set(key + "s", object.remove(key));
            case 2 -> object.set(key, object.get(keys.get(random.nextInt(keys.size()))));
            default -> object.set(key, value(random));
        }
    }

    private static JsonNode value(Random random) {
        return VALUES.get(random.nextInt(VALUES.size())).deepCopy();
    }

    private static void collect(JsonNode node, List<JsonNode> inner) {
        if (node.isContainerNode()) {
            inner.add(node);
            node.forEach(child -> collect(child, inner));
        }
    }
}
