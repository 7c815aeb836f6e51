package org.jibiao.template;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jibiao.model.Kind;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.model.field.Values;

/** Reads library files and says where a mistake stands. */
final class LibraryReader {

    private static final Set<String> ABOUT_A_PROJECT = Set.of("id", "title", "about", "blanks", "indicators");
    private static final Set<String> ABOUT_A_ROW = Set.of("id", "about", "blanks", "bases", "seen");

    private final String file;
    private final List<Basis> bases;

    private LibraryReader(String file, List<Basis> bases) {
        this.file = file;
        this.bases = bases;
    }

    /** The library {@code id} of the program; its documents are looked up in {@code bases}. */
    static Library library(String id, List<Basis> bases) {
        LibraryReader reader = new LibraryReader(id + ".json", bases);
        JsonNode root = reader.root();
        reader.onlyKnown(root, "", Set.of("title", "about", "projects", "indicators"));
        return new Library(
                id,
                reader.required(root, "", "title"),
                root.path("about").asText(),
                reader.each(root, "", "projects", reader::project),
                reader.each(root, "", "indicators", reader::indicator));
    }

    /** The documents in the file {@code id} of the program. */
    static List<Basis> bases(String id) {
        LibraryReader reader = new LibraryReader(id + ".json", List.of());
        return reader.each(reader.root(), "", "bases", reader::basis);
    }

    private JsonNode root() {
        try (InputStream in = LibraryReader.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new TemplateFailure(file, "", "没有这个文件");
            }
            return new ObjectMapper().readTree(in);
        } catch (JsonProcessingException e) {
            throw new TemplateFailure(file, "第" + e.getLocation().getLineNr() + "行", "不是正确的 JSON");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ProjectTemplate project(JsonNode node, String place) {
        List<Blank> blanks = each(node, place, "blanks", this::blank);
        Values<ProjectField> values =
                values(Values.blank(ProjectField.class), Kind.PROJECT, node, place, ABOUT_A_PROJECT);
        return new ProjectTemplate(
                required(node, place, "id"),
                required(node, place, "title"),
                node.path("about").asText(),
                blanks,
                values,
                each(node, place, "indicators", this::indicator));
    }

    private IndicatorTemplate indicator(JsonNode node, String place) {
        Values<IndicatorField> values =
                values(Values.blank(IndicatorField.class), Kind.INDICATOR, node, place, ABOUT_A_ROW);
        List<Basis> documents = new ArrayList<>();
        node.path("bases").forEach(key -> documents.add(base(key.asText(), place)));
        return new IndicatorTemplate(
                node.path("id").asText(values.text(IndicatorField.NAME)),
                node.path("about").asText(),
                each(node, place, "blanks", this::blank),
                values,
                List.copyOf(documents),
                each(node, place, "seen", this::seen));
    }

    private Basis base(String key, String place) {
        return bases.stream()
                .filter(basis -> basis.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new TemplateFailure(file, place, "没有依据 " + key));
    }

    private Blank blank(JsonNode node, String place) {
        onlyKnown(node, place, Set.of("name", "unit", "example", "hint"));
        return new Blank(
                required(node, place, "name"),
                node.path("unit").asText(),
                node.path("example").asText(),
                node.path("hint").asText());
    }

    private Seen seen(JsonNode node, String place) {
        onlyKnown(node, place, Set.of("values", "origin"));
        return new Seen(required(node, place, "values"), required(node, place, "origin"));
    }

    private Basis basis(JsonNode node, String place) {
        onlyKnown(node, place, Set.of("key", "title", "validFrom", "validTo", "replacedBy", "verified", "note"));
        return new Basis(
                required(node, place, "key"),
                required(node, place, "title"),
                date(node, place, "validFrom", LocalDate.MIN),
                date(node, place, "validTo", LocalDate.MAX),
                node.path("replacedBy").asText(),
                node.path("verified").asBoolean(),
                node.path("note").asText());
    }

    private LocalDate date(JsonNode node, String place, String key, LocalDate unknown) {
        String text = node.path(key).asText();
        try {
            return text.isEmpty() ? unknown : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new TemplateFailure(file, place, key + " 不是日期：" + text);
        }
    }

    /** The fields of {@code kind} in {@code node}; a list of texts becomes paragraphs. */
    private <F extends Enum<F> & Field> Values<F> values(
            Values<F> blank, Kind kind, JsonNode node, String place, Set<String> others) {
        Values<F> values = blank;
        for (var entry : node.properties()) {
            if (!others.contains(entry.getKey())) {
                Field field = kind.field(entry.getKey())
                        .orElseThrow(() -> new TemplateFailure(file, place, "没有字段 " + entry.getKey()));
                values = values.with(field, text(entry.getValue()));
            }
        }
        return values;
    }

    private static String text(JsonNode node) {
        if (!node.isArray()) {
            return node.asText();
        }
        List<String> paragraphs = new ArrayList<>();
        node.forEach(paragraph -> paragraphs.add(paragraph.asText()));
        return String.join("\n", paragraphs);
    }

    private <T> List<T> each(JsonNode node, String place, String key, BiFunction<JsonNode, String, T> reader) {
        List<T> all = new ArrayList<>();
        for (JsonNode child : node.path(key)) {
            all.add(reader.apply(child, (place.isEmpty() ? "" : place + ".") + key + "[" + all.size() + "]"));
        }
        return List.copyOf(all);
    }

    private String required(JsonNode node, String place, String key) {
        String text = node.path(key).asText();
        if (text.isBlank()) {
            throw new TemplateFailure(file, place, "缺少 " + key);
        }
        return text;
    }

    private void onlyKnown(JsonNode node, String place, Set<String> keys) {
        Set<String> unknown = node.properties().stream()
                .map(Map.Entry::getKey)
                .filter(key -> !keys.contains(key))
                .collect(Collectors.toCollection(TreeSet::new));
        if (!unknown.isEmpty()) {
            throw new TemplateFailure(file, place, "没有字段 " + String.join("、", unknown));
        }
    }
}
