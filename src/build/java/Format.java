import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The one formatter: palantir-java-format over everything under {@code src}, 120 columns, 4 spaces. Run by the build
 * with the toolchain's Java, because it uses the parser of the Java it runs on.
 *
 * <p>Arguments: {@code check} or {@code apply}, then the file that remembers what was found in order, so that the
 * next run only looks at files altered since.
 */
final class Format {

    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .formatJavadoc(false)
            .build());

    private Format() {}

    public static void main(String[] args) throws IOException {
        PrintStream out = System.out;
        boolean apply = args[0].equals("apply");
        Path remembered = Path.of(args[1]);
        Set<String> inOrder =
                Files.exists(remembered) ? new HashSet<>(Files.readAllLines(remembered)) : new HashSet<>();
        int wrong = 0;
        for (Path file : sources()) {
            String source = Files.readString(file);
            if (inOrder.contains(mark(file, source))) {
                continue;
            }
            String formatted = formatted(file, source, out);
            if (!formatted.equals(source)) {
                wrong++;
                out.println((apply ? "formatted " : "not formatted: ") + file);
                if (apply) {
                    Files.writeString(file, formatted);
                }
            }
            inOrder.add(mark(file, formatted));
        }
        Files.createDirectories(remembered.toAbsolutePath().getParent());
        Files.write(remembered, inOrder, StandardCharsets.UTF_8);
        if (!apply && wrong > 0) {
            out.println(wrong + " files are not formatted; run: mvn -q -Pformat validate");
            System.exit(1);
        }
    }

    private static String mark(Path file, String text) {
        return file + " " + text.length() + " " + text.hashCode();
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static String formatted(Path file, String source, PrintStream out) throws IOException {
        try {
            return FORMATTER.formatSourceAndFixImports(source);
        } catch (FormatterException e) {
            out.println(file + ": " + e.getMessage());
            System.exit(2);
            return source;
        }
    }
}
