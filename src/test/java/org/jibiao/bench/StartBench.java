package org.jibiao.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * From starting the process to a usable window, the program against a bare JavaFX window, each with and without the
 * JDK's start cache, in turns. Uses the screen of {@code DISPLAY}, or JavaFX's headless one. Needs
 * {@code target/jibiao}; the program says {@code usable} when asked by {@code -Djibiao.usable=exit}.
 */
final class StartBench {

    private static final int TURNS = 9;
    private static final Path LIBRARIES = Path.of("target/jibiao/lib");
    private static final Path WORK = Path.of("target/bench");

    /** One way to start, and how long each turn took, in milliseconds. */
    private record Way(String name, List<String> command, List<Double> milliseconds) {

        double median() {
            List<Double> sorted = milliseconds.stream().sorted().toList();
            return sorted.get(sorted.size() / 2);
        }
    }

    private StartBench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Files.createDirectories(WORK);
        String bareJars = bareJar() + ":" + javafx();
        String program = LIBRARIES.resolve("jibiao.jar").toString();
        List<Way> ways = new ArrayList<>();
        add(ways, "bare JavaFX window", bareJars, "org.jibiao.bench.BareWindow");
        if (hasProgram()) {
            add(ways, "jibiao, new library", program, "org.jibiao.app.Main");
            add(ways, "jibiao --example", program, "org.jibiao.app.Main", "--example");
        }
        for (int turn = 0; turn < TURNS; turn++) {
            for (Way way : ways) {
                way.milliseconds().add(run(way.command()));
            }
        }
        for (Way way : ways) {
            System.out.println(String.format(
                    Locale.ROOT,
                    "%-36s median %6.0f ms   all %s",
                    way.name(),
                    way.median(),
                    way.milliseconds().stream().map(Math::round).toList()));
        }
    }

    /** Both ways of starting {@code main}, after one start that made the cache. */
    private static void add(List<Way> ways, String name, String classPath, String... main)
            throws IOException, InterruptedException {
        Path cache = WORK.resolve(ways.size() + ".aot").toAbsolutePath();
        Files.deleteIfExists(cache);
        run(command(List.of("-XX:AOTCacheOutput=" + cache), classPath, main));
        ways.add(new Way(name, command(List.of(), classPath, main), new ArrayList<>()));
        ways.add(new Way(
                name + ", cache", command(List.of("-XX:AOTCache=" + cache), classPath, main), new ArrayList<>()));
    }

    private static List<String> command(List<String> options, String classPath, String... main) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-Xlog:aot*=off", "-Xlog:cds*=off", "-Xmx512m", "-XX:+UseSerialGC"));
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
        command.add("-Djibiao.usable=exit");
        if (System.getenv("DISPLAY") == null) {
            command.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
        }
        command.addAll(List.of("-cp", classPath));
        command.addAll(List.of(main));
        return command;
    }

    /** Milliseconds from starting the process to its word {@code usable}. */
    private static double run(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        Path home = Files.createTempDirectory(WORK, "home").toAbsolutePath();
        builder.environment().put("HOME", home.toString());
        builder.environment().put("XDG_DATA_HOME", home.toString());
        long start = System.nanoTime();
        Process process = builder.start();
        double milliseconds = Double.NaN;
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.strip().equals("usable")) {
                    milliseconds = (System.nanoTime() - start) / 1e6;
                }
            }
        }
        process.waitFor();
        remove(home);
        return milliseconds;
    }

    private static boolean hasProgram() throws IOException {
        try (JarFile jar = new JarFile(LIBRARIES.resolve("jibiao.jar").toFile())) {
            return jar.getEntry("org/jibiao/app/Main.class") != null;
        }
    }

    /** The cache takes classes from jars only. */
    private static Path bareJar() throws IOException {
        Path jar = WORK.resolve("bare.jar");
        Path classes = Path.of("target/test-classes");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file);
                Stream<Path> all = Files.list(classes.resolve("org/jibiao/bench"))) {
            for (Path each : all.filter(path -> path.getFileName().toString().startsWith("BareWindow"))
                    .toList()) {
                out.putNextEntry(new JarEntry(classes.relativize(each).toString()));
                Files.copy(each, out);
            }
        }
        return jar;
    }

    private static String javafx() throws IOException {
        try (Stream<Path> jars = Files.list(LIBRARIES)) {
            return String.join(
                    ":",
                    jars.map(Path::toString)
                            .filter(name -> name.contains("javafx-") && !name.contains("ikonli"))
                            .sorted()
                            .toList());
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.delete(path);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
