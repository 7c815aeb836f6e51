package org.jibiao.store.h2;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jibiao.model.Element;
import org.jibiao.model.Id;
import org.jibiao.model.Kind;
import org.jibiao.model.field.Field;

/**
 * An element with all below it as JSON text, for the log of edits:
 * {@code {"kind":"PROJECT","id":"…","texts":{"name":"…"},"extras":{…},"children":[…]}}; blank parts are left out.
 */
final class ElementJson {

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private ElementJson() {}

    static String write(Element element) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            write(element, json);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static void write(Element element, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", element.kind().name());
        json.writeStringField("id", element.id().toString());
        json.writeObjectFieldStart("texts");
        for (Field field : element.values().filled()) {
            json.writeStringField(field.key(), element.text(field));
        }
        json.writeEndObject();
        json.writeFieldName("extras");
        writeTexts(element.values().extras(), json);
        json.writeArrayFieldStart("children");
        for (Element child : element.children().toList()) {
            write(child, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeTexts(Map<String, String> extras, JsonGenerator json) throws IOException {
        json.writeStartObject();
        for (Map.Entry<String, String> extra : extras.entrySet()) {
            json.writeStringField(extra.getKey(), extra.getValue());
        }
        json.writeEndObject();
    }

    /** Reads what {@link #write} wrote; throws IllegalArgumentException for anything else. */
    static Element read(String text) {
        try (JsonParser json = JSON.createParser(text)) {
            json.nextToken();
            return read(json);
        } catch (IOException broken) {
            throw new IllegalArgumentException("not an element", broken);
        }
    }

    private static Element read(JsonParser json) throws IOException {
        Kind kind = Kind.BOOK;
        Id id = Id.NONE;
        Map<String, String> texts = Map.of();
        Map<String, String> extras = Map.of();
        Map<Kind, List<Element>> children = new EnumMap<>(Kind.class);
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            switch (name) {
                case "kind" -> kind = Kind.valueOf(json.getText());
                case "id" -> id = Id.of(json.getText());
                case "texts" -> texts = readTexts(json);
                case "extras" -> extras = readTexts(json);
                case "children" -> {
                    while (json.nextToken() == JsonToken.START_OBJECT) {
                        Element child = read(json);
                        children.computeIfAbsent(child.kind(), each -> new ArrayList<>())
                                .add(child);
                    }
                }
                default -> json.skipChildren();
            }
        }
        Map<String, String> known = texts;
        return new Assembly(
                        kind,
                        id,
                        field -> known.getOrDefault(field.key(), ""),
                        extras,
                        childKind -> children.getOrDefault(childKind, List.of()))
                .element();
    }

    private static Map<String, String> readTexts(JsonParser json) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String key = json.currentName();
            if (json.nextToken() != JsonToken.VALUE_STRING) {
                throw new IOException("not a text: " + key);
            }
            texts.put(key, json.getText());
        }
        return texts;
    }

    /** The extras of one element as a JSON object, {@code ""} if there are none. */
    static String writeExtras(Map<String, String> extras) {
        if (extras.isEmpty()) {
            return "";
        }
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            writeTexts(extras, json);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** Reads what {@link #writeExtras} wrote; throws IllegalArgumentException for anything else. */
    static Map<String, String> readExtras(String text) {
        if (text.isEmpty()) {
            return Map.of();
        }
        try (JsonParser json = JSON.createParser(text)) {
            json.nextToken();
            return readTexts(json);
        } catch (IOException broken) {
            throw new IllegalArgumentException("not extras", broken);
        }
    }
}
