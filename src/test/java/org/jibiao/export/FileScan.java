package org.jibiao.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** All a curious person could get out of an exported file: every part unpacked, every stream decoded, read every way. */
final class FileScan {

    private static final List<Charset> CHARSETS = List.of(
            StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, Charset.forName("GBK"));
    private static final Pattern ESCAPE = Pattern.compile("&#(x?)([0-9a-fA-F]+);|\\\\u([0-9a-fA-F]{4})");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private final Map<String, List<String>> parts = new TreeMap<>();

    private FileScan() {}

    static FileScan of(Path file) throws IOException {
        FileScan scan = new FileScan();
        scan.add(file.getFileName().toString(), Files.readAllBytes(file));
        return scan;
    }

    /** The names of the parts, with those of the parts in them. */
    List<String> parts() {
        return List.copyOf(parts.keySet());
    }

    /** The parts in which {@code text} can be found. */
    List<String> partsWith(String text) {
        return parts.entrySet().stream()
                .filter(part -> part.getValue().stream().anyMatch(reading -> reading.contains(text)))
                .map(Map.Entry::getKey)
                .toList();
    }

    private void add(String name, byte[] bytes) throws IOException {
        List<String> readings = parts.computeIfAbsent(name, key -> new ArrayList<>());
        for (Charset charset : CHARSETS) {
            readings.add(new String(bytes, charset));
        }
        if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
            unzip(name, bytes);
        } else if (new String(bytes, StandardCharsets.ISO_8859_1).startsWith("%PDF")) {
            pdf(name, bytes);
        } else {
            String plain = unescaped(new String(bytes, StandardCharsets.UTF_8));
            readings.add(plain);
            readings.add(TAG.matcher(plain).replaceAll("").replaceAll("\\s+", ""));
        }
    }

    private static String unescaped(String text) {
        return ESCAPE.matcher(text).replaceAll(match -> {
            boolean hex = match.group(3) != null || !match.group(1).isEmpty();
            String digits = match.group(3) != null ? match.group(3) : match.group(2);
            return java.util.regex.Matcher.quoteReplacement(
                    Character.toString(Integer.parseInt(digits, hex ? 16 : 10)));
        });
    }

    private void unzip(String name, byte[] bytes) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                add(name + "!" + entry.getName(), zip.readAllBytes());
            }
        }
    }

    private void pdf(String name, byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", "");
            parts.put(name + "!text", List.of(text));
            walk(name + "!trailer", document.getDocument().getTrailer());
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                COSBase object = document.getDocument().getObjectFromPool(key).getObject();
                walk(name + "!" + key.getNumber(), object);
            }
        }
    }

    private void walk(String name, COSBase object) throws IOException {
        switch (object) {
            case null -> {
                // a free entry of the table
            }
            case COSStream stream -> {
                entries(name, stream);
                try (InputStream in = stream.createInputStream()) {
                    add(name + "!stream", in.readAllBytes());
                }
            }
            case COSDictionary dictionary -> entries(name, dictionary);
            case COSArray array -> {
                for (COSBase each : array) {
                    walk(name, each);
                }
            }
            case COSString string -> {
                add(name, string.getBytes());
                parts.get(name).add(string.getString());
                parts.get(name).add(HexFormat.of().formatHex(string.getBytes()));
            }
            case COSName word ->
                parts.computeIfAbsent(name, key -> new ArrayList<>()).add(word.getName());
            default -> {
                // numbers, truth values, and references, whose targets stand in the table
            }
        }
    }

    private void entries(String name, COSDictionary dictionary) throws IOException {
        for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
            parts.computeIfAbsent(name, key -> new ArrayList<>())
                    .add(entry.getKey().getName());
            walk(name + "/" + entry.getKey().getName(), entry.getValue());
        }
    }
}
