package org.jibiao.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs every {@code *Bench} of this package, each in a Java of its own with the program's heap limit. Not part of the
 * tests: {@code mvn -q -Pbench package -DskipTests}, one alone with {@code -Dbench=StartBench}.
 */
final class AllBenches {

    private AllBenches() {}

    /** The first argument is a pattern for the simple names of the benches to run. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path classes = Path.of("target/test-classes/org/jibiao/bench");
        List<String> names;
        try (Stream<Path> files = Files.list(classes)) {
            names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Bench.class"))
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .filter(name -> name.matches(arguments[0]))
                    .sorted()
                    .toList();
        }
        for (String name : names) {
            run(name);
        }
    }

    private static void run(String name) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classPath = ManagementFactory.getRuntimeMXBean().getClassPath();
        System.out.println("== " + name);
        new ProcessBuilder(
                        java,
                        "-Xmx512m",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-Dglass.platform=Headless",
                        "-Dprism.order=sw",
                        "-classpath",
                        classPath,
                        "org.jibiao.bench." + name)
                .inheritIO()
                .start()
                .waitFor();
    }
}
