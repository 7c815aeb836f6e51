package org.jibiao.template;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jibiao.model.Kind;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.model.field.Values;

/** Reads library files and says where a mistake stands. */
public final class LibraryReader {

    private static final Set<String> ABOUT_A_LIBRARY = Set.of("title", "about", "bases", "projects", "indicators");
    private static final Set<String> ABOUT_A_PROJECT =
            Set.of("id", "title", "about", "tags", "extras", "blanks", "indicators");
    private static final Set<String> ABOUT_A_ROW =
            Set.of("id", "title", "about", "tags", "extras", "blanks", "bases", "seen");

    private final String file;
    private final boolean own;
    private final List<Basis> bases;

    /** For a file of the program, in which every field must be known, or for one of a user's own. */
    private LibraryReader(String file, boolean own, List<Basis> bases) {
        this.file = file;
        this.own = own;
        this.bases = bases;
    }

    /**
     * The library a user keeps in {@code path}, its id the name of the file. Its rows may rest on documents of its own
     * and on {@code documents}, those of the program; fields this version does not know are kept. Throws
     * {@link TemplateFailure} for a mistake in it and IOException if it cannot be read.
     */
    public static Library own(Path path, List<Basis> documents) throws IOException {
        String file = path.getFileName().toString();
        byte[] bytes;
        try (InputStream in = Files.newInputStream(path)) {
            bytes = in.readNBytes(LibraryText.LONGEST + 1);
        }
        JsonNode root = LibraryText.read(file, bytes);
        List<Basis> kept = new LibraryReader(file, true, List.of())
                .each(root, "", "bases", new LibraryReader(file, true, List.of())::basis).stream()
                        .filter(basis -> documents.stream().noneMatch(known -> same(known, basis)))
                        .toList();
        return new LibraryReader(
                        file,
                        true,
                        Stream.concat(kept.stream(), documents.stream()).toList())
                .library(file.replaceFirst("(?i)\\.json$", ""), root, kept);
    }

    private static boolean same(Basis known, Basis basis) {
        return known.key().equals(basis.key()) && known.title().equals(basis.title());
    }

    private Library library(String id, JsonNode root, List<Basis> kept) {
        return new Library(
                id,
                required(root, "", "title"),
                root.path("about").asText(),
                kept,
                unique(each(root, "", "projects", this::project), "projects"),
                unique(each(root, "", "indicators", this::indicator), "indicators"),
                others(root, ABOUT_A_LIBRARY));
    }

    /** A library without two templates of one id. */
    private <T extends Template> List<T> unique(List<T> templates, String place) {
        Set<String> ids = new TreeSet<>();
        for (T template : templates) {
            if (!ids.add(template.id())) {
                throw new TemplateFailure(file, place, "id " + template.id() + " 用了两次");
            }
        }
        return templates;
    }

    /** The library {@code id} of the program; its documents are looked up in {@code bases}. */
    static Library library(String id, List<Basis> bases) {
        LibraryReader reader = new LibraryReader(id + ".json", false, bases);
        JsonNode root = reader.root();
        reader.onlyKnown(root, "", Set.of("title", "about", "projects", "indicators"));
        return reader.library(id, root, List.of());
    }

    /** The documents in the file {@code id} of the program. */
    static List<Basis> bases(String id) {
        LibraryReader reader = new LibraryReader(id + ".json", false, List.of());
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
                each(node, place, "indicators", this::indicator),
                marks(node, "", Kind.PROJECT, ABOUT_A_PROJECT));
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
                each(node, place, "seen", this::seen),
                marks(node, node.path("title").asText(), Kind.INDICATOR, ABOUT_A_ROW));
    }

    private Marks marks(JsonNode node, String title, Kind kind, Set<String> about) {
        List<String> tags = new ArrayList<>();
        node.path("tags").forEach(tag -> tags.add(tag.asText()));
        Set<String> known = new TreeSet<>(about);
        kind.fields().forEach(field -> known.add(field.key()));
        return new Marks(title, tags, others(node, known));
    }

    private static Map<String, String> others(JsonNode node, Set<String> known) {
        Map<String, String> others = new TreeMap<>();
        node.properties().stream()
                .filter(entry -> !known.contains(entry.getKey()))
                .forEach(entry -> others.put(entry.getKey(), entry.getValue().toString()));
        return others;
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
            Optional<Field> field = kind.field(entry.getKey()).filter(known -> !others.contains(entry.getKey()));
            if (field.isPresent()) {
                values = values.with(field.get(), text(entry.getValue(), place + "." + entry.getKey()));
            } else if (!own && !others.contains(entry.getKey())) {
                throw new TemplateFailure(file, place, "没有字段 " + entry.getKey());
            }
        }
        for (var entry : node.path("extras").properties()) {
            values = values.with(kind.fieldOrExtra(entry.getKey()), text(entry.getValue(), place + ".extras"));
        }
        return values;
    }

    private String text(JsonNode node, String place) {
        if (node.isObject()) {
            throw new TemplateFailure(file, place, "应当是文字");
        }
        if (!node.isArray()) {
            return node.asText();
        }
        List<String> paragraphs = new ArrayList<>();
        node.forEach(paragraph -> paragraphs.add(paragraph.asText()));
        return String.join("\n", paragraphs);
    }

    private <T> List<T> each(JsonNode node, String place, String key, BiFunction<JsonNode, String, T> reader) {
        List<T> all = new ArrayList<>();
        if (node.has(key) && !node.path(key).isArray()) {
            throw new TemplateFailure(file, place.isEmpty() ? key : place + "." + key, "应当是用 [ ] 括起来的列表");
        }
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
