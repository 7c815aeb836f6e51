package org.jibiao.template;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.Values;

/** Writes library files as {@link LibraryReader} reads them; what it writes is read back equal. */
public final class LibraryWriter {

    private static final JsonMapper JSON = new JsonMapper();

    private LibraryWriter() {}

    /**
     * Writes {@code library} to {@code path}, which is replaced at once or not at all. Throws {@link TemplateFailure} if
     * it grew too big to be read again.
     */
    public static void write(Library library, Path path) throws IOException {
        byte[] bytes = (text(library) + "\n").getBytes(StandardCharsets.UTF_8);
        String file = path.getFileName().toString();
        if (bytes.length > LibraryText.LONGEST) {
            throw new TemplateFailure(file, "", "会大于2兆字节。请另建一个模板库");
        }
        Path beside = Files.createTempFile(path.toAbsolutePath().getParent(), "." + file, ".tmp");
        try {
            Files.write(beside, bytes);
            move(beside, path);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException elsewhere) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    static String text(Library library) {
        ObjectNode root = JSON.createObjectNode();
        root.put("title", library.title());
        put(root, "about", library.about());
        ArrayNode bases = JSON.createArrayNode();
        library.bases().forEach(basis -> bases.add(basis(basis)));
        put(root, "bases", bases);
        ArrayNode projects = JSON.createArrayNode();
        library.projects().forEach(project -> projects.add(project(project)));
        put(root, "projects", projects);
        put(root, "indicators", rows(library.indicators()));
        others(root, library.others());
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent);
        try {
            return JSON.writer(printer).writeValueAsString(root);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static ObjectNode project(ProjectTemplate project) {
        ObjectNode node = JSON.createObjectNode();
        node.put("id", project.id());
        node.put("title", project.title());
        put(node, "about", project.about());
        texts(node, "tags", project.marks().tags());
        blanks(node, project.blanks());
        values(node, project.values());
        put(node, "indicators", rows(project.indicators()));
        others(node, project.marks().others());
        return node;
    }

    private static ArrayNode rows(List<IndicatorTemplate> rows) {
        ArrayNode all = JSON.createArrayNode();
        rows.forEach(row -> all.add(row(row)));
        return all;
    }

    private static ObjectNode row(IndicatorTemplate row) {
        ObjectNode node = JSON.createObjectNode();
        node.put("id", row.id());
        put(node, "title", row.marks().title());
        put(node, "about", row.about());
        texts(node, "tags", row.marks().tags());
        blanks(node, row.blanks());
        values(node, row.values());
        texts(node, "bases", row.bases().stream().map(Basis::key).toList());
        ArrayNode seen = JSON.createArrayNode();
        row.seen()
                .forEach(each -> seen.add(
                        JSON.createObjectNode().put("values", each.values()).put("origin", each.origin())));
        put(node, "seen", seen);
        others(node, row.marks().others());
        return node;
    }

    private static void blanks(ObjectNode node, List<Blank> blanks) {
        ArrayNode all = JSON.createArrayNode();
        for (Blank blank : blanks) {
            ObjectNode each = JSON.createObjectNode().put("name", blank.name());
            put(each, "unit", blank.unit());
            put(each, "example", blank.example());
            put(each, "hint", blank.hint());
            all.add(each);
        }
        put(node, "blanks", all);
    }

    private static ObjectNode basis(Basis basis) {
        ObjectNode node = JSON.createObjectNode().put("key", basis.key()).put("title", basis.title());
        put(
                node,
                "validFrom",
                basis.validFrom().equals(LocalDate.MIN) ? "" : basis.validFrom().toString());
        put(
                node,
                "validTo",
                basis.validTo().equals(LocalDate.MAX) ? "" : basis.validTo().toString());
        put(node, "replacedBy", basis.replacedBy());
        node.put("verified", basis.verified());
        put(node, "note", basis.note());
        return node;
    }

    private static <F extends Enum<F> & Field> void values(ObjectNode node, Values<F> values) {
        for (F field : values.filled()) {
            List<String> paragraphs = List.of(values.text(field).split("\n", -1));
            if (paragraphs.size() == 1) {
                node.put(field.key(), paragraphs.getFirst());
            } else {
                texts(node, field.key(), paragraphs);
            }
        }
        if (!values.extras().isEmpty()) {
            ObjectNode extras = node.putObject("extras");
            values.extras().forEach(extras::put);
        }
    }

    private static void others(ObjectNode node, Map<String, String> others) {
        others.forEach((key, json) -> {
            try {
                node.set(key, JSON.readTree(json));
            } catch (JsonProcessingException impossible) {
                throw new UncheckedIOException(impossible);
            }
        });
    }

    private static void texts(ObjectNode node, String key, List<String> texts) {
        ArrayNode all = JSON.createArrayNode();
        texts.forEach(all::add);
        put(node, key, all);
    }

    private static void put(ObjectNode node, String key, String text) {
        if (!text.isEmpty()) {
            node.put(key, text);
        }
    }

    private static void put(ObjectNode node, String key, ArrayNode list) {
        if (!list.isEmpty()) {
            node.set(key, list);
        }
    }
}
