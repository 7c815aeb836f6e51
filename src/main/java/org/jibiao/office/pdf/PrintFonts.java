package org.jibiao.office.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/**
 * Finds the face for a font name: the user's own 宋体, 仿宋, 黑体, 楷体, 小标宋 where a font folder has them and they may
 * be embedded, the bundled serif otherwise. Faces are read when first needed and kept. For one thread.
 */
public final class PrintFonts {

    private static final int FOLDER_DEPTH = 4;

    private static final Map<String, List<String>> FILES = Map.of(
            "宋体", List.of("simsun.ttc", "simsun.ttf", "宋体.ttf", "stsong.ttf"),
            "黑体", List.of("simhei.ttf", "黑体.ttf", "stheiti.ttf"),
            "仿宋", List.of("simfang.ttf", "仿宋_gb2312.ttf", "fangsong_gb2312.ttf", "仿宋.ttf", "stfangsong.ttf"),
            "楷体", List.of("simkai.ttf", "楷体_gb2312.ttf", "kaiti_gb2312.ttf", "楷体.ttf", "stkaiti.ttf"),
            "方正小标宋", List.of("fzxbsjw.ttf", "fzxbsk.ttf", "方正小标宋_gbk.ttf", "方正小标宋简体.ttf", "fzxbs.ttf"));

    private final List<Path> folders;
    private final Map<String, Optional<Face>> faces = new HashMap<>();
    private Map<String, Path> installed = Map.of();
    private boolean searched;

    /** Looks into these folders for the user's fonts. */
    public PrintFonts(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /** Looks where this system keeps its fonts. */
    public static PrintFonts ofSystem() {
        Path home = Path.of(System.getProperty("user.home", "."));
        String windows = System.getenv().getOrDefault("WINDIR", "C:\\Windows");
        String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (os.contains("win")) {
            return new PrintFonts(
                    List.of(Path.of(windows, "Fonts"), home.resolve("AppData/Local/Microsoft/Windows/Fonts")));
        }
        return new PrintFonts(Stream.of(
                        Path.of("/usr/share/fonts"),
                        Path.of("/usr/local/share/fonts"),
                        home.resolve(".fonts"),
                        home.resolve(".local/share/fonts"),
                        Path.of("/Library/Fonts"),
                        home.resolve("Library/Fonts"))
                .filter(Files::isDirectory)
                .toList());
    }

    /** The faces to try for a font name, best first; the bundled serif is always among them. */
    List<Face> chain(String name) throws IOException {
        List<Face> chain = new ArrayList<>();
        own(name).ifPresent(chain::add);
        chain.add(bundled());
        for (String other : List.of("宋体", "黑体", "仿宋")) {
            own(other).filter(face -> !chain.contains(face)).ifPresent(chain::add);
        }
        return chain;
    }

    private Face bundled() throws IOException {
        Optional<Face> known = faces.get("");
        if (known != null) {
            return known.orElseThrow();
        }
        try (InputStream in = PrintFonts.class.getResourceAsStream("NotoSerifSC.ttf")) {
            Face face = new Face("Noto Serif SC", new TTFParser(true).parse(new RandomAccessReadBuffer(in)));
            faces.put("", Optional.of(face));
            return face;
        }
    }

    private Optional<Face> own(String name) throws IOException {
        Optional<String> family =
                FILES.keySet().stream().filter(name::startsWith).findFirst();
        if (family.isEmpty()) {
            return Optional.empty();
        }
        Optional<Face> known = faces.get(family.get());
        if (known == null) {
            known = read(family.get());
            faces.put(family.get(), known);
        }
        return known;
    }

    private Optional<Face> read(String family) throws IOException {
        for (String file : FILES.get(family)) {
            Path path = installed().get(file);
            Optional<Face> face = path == null ? Optional.empty() : usable(family, path);
            if (face.isPresent()) {
                return face;
            }
        }
        return Optional.empty();
    }

    /** Empty for a font file that is broken or may not be embedded: the next one, or the bundled serif, will do. */
    private static Optional<Face> usable(String family, Path path) {
        try {
            return Optional.of(new Face(family, open(path)));
        } catch (IOException unusable) {
            return Optional.empty();
        }
    }

    private static TrueTypeFont open(Path path) throws IOException {
        if (path.toString().toLowerCase(Locale.ROOT).endsWith(".ttc")) {
            FirstFont first = new FirstFont();
            try (TrueTypeCollection collection = new TrueTypeCollection(path.toFile())) {
                collection.processAllFonts(first::offer);
            }
            return requireEmbeddable(first.font.orElseThrow(() -> new IOException("no font in " + path)));
        }
        return requireEmbeddable(new TTFParser(true).parse(new RandomAccessReadBufferedFile(path.toFile())));
    }

    private static TrueTypeFont requireEmbeddable(TrueTypeFont font) throws IOException {
        if (font.getOS2Windows() != null && (font.getOS2Windows().getFsType() & 0x2) != 0) {
            throw new IOException("may not be embedded: " + font.getName());
        }
        return font;
    }

    private Map<String, Path> installed() throws IOException {
        if (!searched) {
            Map<String, Path> found = new HashMap<>();
            for (Path folder : folders) {
                if (Files.isDirectory(folder)) {
                    try (Stream<Path> files = Files.walk(folder, FOLDER_DEPTH)) {
                        files.forEach(file ->
                                found.putIfAbsent(file.getFileName().toString().toLowerCase(Locale.ROOT), file));
                    }
                }
            }
            installed = found;
            searched = true;
        }
        return installed;
    }

    /** Keeps the first font of a collection. */
    private static final class FirstFont {
        private Optional<TrueTypeFont> font = Optional.empty();

        void offer(TrueTypeFont offered) {
            font = font.or(() -> Optional.of(offered));
        }
    }
}
