package org.jibiao.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jibiao.model.Declaration;
import org.jibiao.model.RandomBooks;
import org.jibiao.model.field.DeclarationField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JbxTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    private Path folder;

    @Test
    void readingWhatWasWrittenGivesTheDeclarationWithItsIds() throws IOException {
        for (int seed = 0; seed < 200; seed++) {
            Declaration declaration = new RandomBooks(seed).declaration();
            Jbx.Opened opened = Jbx.read(write(declaration));
            assertEquals(new Jbx.Opened(declaration, Jbx.SCHEMA, "规则1", List.of()), opened, "seed " + seed);
        }
    }

    @Test
    void theSameDeclarationGivesTheSameBytes() throws IOException {
        Declaration declaration = new RandomBooks(3).declaration();
        byte[] once = Files.readAllBytes(write(declaration));
        assertArrayEquals(once, Files.readAllBytes(write(declaration)));
    }

    @Test
    void whatANewerVersionAddsSurvivesARoundTripAndIsSaid() throws IOException {
        Declaration declaration = new RandomBooks(11).declaration();
        Map<String, byte[]> parts = parts(write(declaration));
        ObjectNode manifest = (ObjectNode) MAPPER.readTree(parts.get("manifest.json"));
        manifest.put("schema", 2).put("signedBy", "财政局");
        ObjectNode content = (ObjectNode) MAPPER.readTree(parts.get("declaration.json"));
        content.putArray("comments").addObject().put("text", "请核实");
        ((ObjectNode) content.path("texts")).put("stage", "二下").putArray("tags").add("重点");
        ((ObjectNode) content.path("children")).putArray("units").addObject().put("code", "315001");
        parts.put("declaration.json", MAPPER.writeValueAsBytes(content));
        parts.put("manifest.json", MAPPER.writeValueAsBytes(manifest));
        Jbx.Opened opened = Jbx.read(zipped(parts));
        assertEquals(2, opened.remarks().size(), opened.remarks().toString());
        assertTrue(opened.remarks().getFirst().contains("更新版本"));
        assertEquals(declaration.projects(), opened.declaration().projects());
        Map<String, byte[]> again = parts(write(opened.declaration()));
        assertEquals(content, MAPPER.readTree(again.get("declaration.json")));
        assertEquals(
                "财政局",
                MAPPER.readTree(again.get("manifest.json")).path("signedBy").asText());
    }

    @Test
    void contentThatWasAlteredElsewhereIsOpenedWithARemark() throws IOException {
        Map<String, byte[]> parts = parts(write(Declaration.fresh().with(DeclarationField.YEAR, "2027")));
        String altered = new String(parts.get("declaration.json"), StandardCharsets.UTF_8).replace("2027", "2028");
        parts.put("declaration.json", altered.getBytes(StandardCharsets.UTF_8));
        Jbx.Opened opened = Jbx.read(zipped(parts));
        assertEquals("2028", opened.declaration().text(DeclarationField.YEAR));
        assertEquals(1, opened.remarks().size());
    }

    @Test
    void missingAndRepeatedIdsAreRenewed() throws IOException {
        Map<String, byte[]> parts = parts(write(Declaration.fresh()));
        JsonNode content = MAPPER.readTree("""
            {"id":"x","texts":{},"children":{"projects":[
              {"id":"00000000-0000-0001-0000-000000000001"},{"id":"00000000-0000-0001-0000-000000000001"}]}}\
            """);
        parts.put("declaration.json", MAPPER.writeValueAsBytes(content));
        Declaration declaration = Jbx.read(zipped(parts)).declaration();
        assertEquals(
                2,
                declaration.projects().stream()
                        .map(each -> each.id())
                        .distinct()
                        .count());
    }

    @Test
    void hostileAndForeignZipsAreRefused() throws IOException {
        Map<String, byte[]> parts = parts(write(Declaration.fresh()));
        assertEquals(UnreadableExchange.Reason.NOT_OURS, reasonOf(zipped(Map.of("word/document.xml", new byte[3]))));
        assertEquals(
                UnreadableExchange.Reason.NOT_OURS,
                reasonOf(zipped(Map.of("manifest.json", "{}".getBytes(StandardCharsets.UTF_8)))));
        parts.put("declaration.json", new byte[70 << 20]);
        assertEquals(UnreadableExchange.Reason.TOO_BIG, reasonOf(zipped(parts)));
        parts.put("declaration.json", "[".repeat(200_000).getBytes(StandardCharsets.UTF_8));
        assertEquals(UnreadableExchange.Reason.TOO_BIG, reasonOf(zipped(parts)));
        byte[] whole = Files.readAllBytes(write(Declaration.fresh()));
        Path half = Files.write(folder.resolve("half.jbx"), java.util.Arrays.copyOf(whole, whole.length / 2));
        assertEquals(UnreadableExchange.Reason.DAMAGED, reasonOf(half));
        assertFalse(Jbx.recognises(half));
        assertTrue(Jbx.recognises(write(Declaration.fresh())));
    }

    private static UnreadableExchange.Reason reasonOf(Path file) {
        return assertThrows(UnreadableExchange.class, () -> Jbx.read(file)).reason();
    }

    private Path write(Declaration declaration) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Jbx.write(declaration, "规则1", out);
        return Files.write(folder.resolve("申报.jbx"), out.toByteArray());
    }

    private static Map<String, byte[]> parts(Path file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return parts;
    }

    private Path zipped(Map<String, byte[]> parts) throws IOException {
        Path file = folder.resolve("altered.jbx");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return file;
    }
}
