package org.jibiao.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jibiao.model.Declaration;
import org.jibiao.model.field.DeclarationField;

/**
 * The exchange file {@code .jbx}: a zip with {@code manifest.json} (format, schema, form, rule pack, SHA-256 of the
 * content) and {@code declaration.json} (the declaration with its ids, every text as it stands in the book). What a
 * newer version adds is kept through reading and writing, though not understood.
 */
public final class Jbx {

    /** The version of the layout this program writes; larger numbers come from newer programs. */
    public static final int SCHEMA = 1;

    private static final String FORMAT = "jibiao";
    private static final String MANIFEST = "manifest.json";
    private static final String CONTENT = "declaration.json";
    private static final int LARGEST_MANIFEST = 1 << 20;
    private static final int LARGEST_CONTENT = 64 << 20;
    private static final LocalDateTime NO_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private Jbx() {}

    /**
     * A file that was read.
     *
     * @param schema the version of its layout
     * @param rulePack the version of the rules it was last checked with, {@code ""} if never
     * @param remarks what the user should know: made by a newer program, altered since it was written
     */
    public record Opened(Declaration declaration, int schema, String rulePack, List<String> remarks) {

        public Opened {
            remarks = List.copyOf(remarks);
        }
    }

    /** Writes {@code declaration} to {@code out}, which stays open. The same declaration gives the same bytes. */
    public static void write(Declaration declaration, String rulePack, OutputStream out) throws IOException {
        ObjectNode manifest = JsonNodeFactory.instance.objectNode();
        ElementJson.putUnknown(manifest, declaration, ElementJson.IN_MANIFEST);
        byte[] content = DeclarationJson.MAPPER.writeValueAsBytes(ElementJson.write(declaration));
        manifest.put("format", FORMAT).put("schema", SCHEMA);
        manifest.put("form", declaration.text(DeclarationField.FORM));
        manifest.put("rulePack", rulePack).put("sha256", sha256(content));
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        put(zip, MANIFEST, DeclarationJson.MAPPER.writeValueAsBytes(manifest));
        put(zip, CONTENT, content);
        zip.finish();
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    /** True if {@code file} is a zip with our manifest in it; no word on whether the rest is sound. */
    public static boolean recognises(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry entry = zip.getEntry(MANIFEST);
            return entry != null
                    && tree(zip, entry, LARGEST_MANIFEST)
                            .path("format")
                            .asText()
                            .equals(FORMAT);
        } catch (ZipException | UnreadableExchange notOurs) {
            return false;
        }
    }

    /** Reads {@code file}. Throws {@link UnreadableExchange} for what is no exchange file, damaged or too big. */
    public static Opened read(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            JsonNode manifest = tree(zip, entry(zip, MANIFEST), LARGEST_MANIFEST);
            if (!manifest.path("format").asText().equals(FORMAT)) {
                throw new UnreadableExchange(UnreadableExchange.Reason.NOT_OURS, "manifest");
            }
            byte[] content = bytes(zip, entry(zip, CONTENT), LARGEST_CONTENT);
            return opened(manifest, content);
        } catch (ZipException broken) {
            throw new UnreadableExchange(UnreadableExchange.Reason.DAMAGED, broken);
        }
    }

    private static Opened opened(JsonNode manifest, byte[] content) throws IOException {
        List<String> remarks = new ArrayList<>();
        int schema = manifest.path("schema").asInt();
        if (schema > SCHEMA) {
            remarks.add("文件由更新版本的绩标写成（格式 " + schema + "，本程序认得到 " + SCHEMA + "），已打开认得的内容，其余原样保留。");
        }
        if (!manifest.path("sha256").asText().equals(sha256(content))) {
            remarks.add("文件内容与写出时的校验值不符，可能在别处被改动过，请与对方核对。");
        }
        ElementJson.Reader reader = new ElementJson.Reader(remarks);
        Declaration declaration = reader.declaration(DeclarationJson.tree(content));
        declaration = reader.withManifest(declaration, manifest);
        return new Opened(declaration, schema, manifest.path("rulePack").asText(), remarks);
    }

    private static ZipEntry entry(ZipFile zip, String name) throws UnreadableExchange {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new UnreadableExchange(UnreadableExchange.Reason.NOT_OURS, "no " + name);
        }
        return entry;
    }

    private static JsonNode tree(ZipFile zip, ZipEntry entry, int most) throws IOException {
        return DeclarationJson.tree(bytes(zip, entry, most));
    }

    /** Unpacks at most {@code most} bytes, whatever size the entry claims. */
    private static byte[] bytes(ZipFile zip, ZipEntry entry, int most) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(most);
            if (in.read() >= 0) {
                throw new UnreadableExchange(UnreadableExchange.Reason.TOO_BIG, entry.getName());
            }
            return bytes;
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
