package org.jibiao;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.tree.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jibiao.Sources.Method;
import org.jibiao.Sources.Source;
import org.jibiao.Sources.Type;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The house rules about size and care: what fits on a screen is read, what has no assertion is no test. */
class SizesTest {

    private static final int FILE_LINES = 400;
    private static final int METHOD_LINES = 40;
    private static final int PACKAGE_CLASSES = 20;
    private static final int SERVICE_PARAMETERS = 6;
    private static final int INTRODUCTION_LINES = 10;
    private static final Pattern PUT_OFF = Pattern.compile("\\b(TODO|FIXME|XXX)\\b");
    private static final Pattern ASSERTION = Pattern.compile("\\b(assert\\w*|verifyThat|expect\\w*|check|fail)\\(");
    private static final Set<String> TESTS = Set.of("Test", "ParameterizedTest", "RepeatedTest", "TestFactory");

    private static List<Source> main;
    private static List<Source> tests;

    @BeforeAll
    static void parse() throws IOException {
        main = Sources.under("src/main/java");
        tests = Sources.under("src/test/java");
    }

    @Test
    void noFileIsLongerThanTheWall() {
        assertNone(all().filter(source -> source.lines() > FILE_LINES)
                .map(source -> source.path() + " has " + source.lines() + " lines"));
    }

    @Test
    void everyMethodFitsOnAScreen() {
        assertNone(all().flatMap(source -> methods(source)
                .filter(method -> method.lines() > METHOD_LINES)
                .map(method -> source.path() + ":" + method.line() + " " + method.name() + " has " + method.lines()
                        + " lines")));
    }

    @Test
    void noServiceNeedsMoreThanSixThings() {
        assertNone(main.stream()
                .flatMap(source -> source.types().stream()
                        .filter(type -> type.kind() == Tree.Kind.CLASS)
                        .flatMap(type -> type.methods().stream())
                        .filter(method -> method.name().equals("<init>") && method.parameters() > SERVICE_PARAMETERS)
                        .map(method -> source.path() + " takes " + method.parameters() + " things")));
    }

    @Test
    void noPackageIsARoomWithoutWalls() {
        Map<Path, Long> classes = main.stream()
                .filter(source -> !isIntroduction(source))
                .collect(Collectors.groupingBy(
                        source -> source.path().getParent(), TreeMap::new, Collectors.counting()));
        assertNone(classes.entrySet().stream()
                .filter(entry -> entry.getValue() > PACKAGE_CLASSES)
                .map(entry -> entry.getKey() + " has " + entry.getValue() + " classes"));
    }

    @Test
    void everyPackageIsIntroducedInTenLines() {
        assertNone(main.stream()
                .map(source -> source.path().resolveSibling("package-info.java"))
                .distinct()
                .filter(path -> !Files.exists(path))
                .map(path -> path + " is missing"));
        assertNone(main.stream()
                .filter(source -> isIntroduction(source) && source.lines() > INTRODUCTION_LINES)
                .map(source -> source.path() + " has " + source.lines() + " lines"));
    }

    @Test
    void everyPublicTypeIsDocumented() {
        assertNone(main.stream()
                .flatMap(source -> source.types().stream()
                        .filter(type -> type.open() && !type.documented())
                        .map(type -> type.name() + " has no Javadoc")));
    }

    @Test
    void nothingIsPutOff() {
        assertNone(all().filter(source -> !source.path().endsWith("SizesTest.java"))
                .filter(source -> PUT_OFF.matcher(source.text()).find())
                .map(source -> source.path() + " puts something off"));
    }

    @Test
    void everyTestAsserts() {
        assertNone(tests.stream()
                .flatMap(source -> source.types().stream()
                        .flatMap(type -> type.methods().stream()
                                .filter(method -> !asserting(type).contains(method.name())
                                        && method.annotations().stream().anyMatch(TESTS::contains))
                                .map(method -> source.path() + ":" + method.line() + " " + method.name()
                                        + " asserts nothing"))));
    }

    /** The methods of {@code type} that assert something, or call one of its methods that does. */
    private static Set<String> asserting(Type type) {
        Set<String> asserting = new HashSet<>();
        boolean grew = true;
        while (grew) {
            grew = false;
            for (Method method : type.methods()) {
                boolean asserts = ASSERTION.matcher(method.body()).find()
                        || asserting.stream().anyMatch(name -> method.body().contains(name + "("));
                grew |= asserts && asserting.add(method.name());
            }
        }
        return asserting;
    }

    private static Stream<Source> all() {
        return Stream.concat(main.stream(), tests.stream());
    }

    private static Stream<Method> methods(Source source) {
        return source.types().stream().flatMap(type -> type.methods().stream());
    }

    private static boolean isIntroduction(Source source) {
        return source.path().endsWith("package-info.java");
    }

    private static void assertNone(Stream<String> faults) {
        assertEquals("", faults.collect(Collectors.joining("\n")));
    }
}
