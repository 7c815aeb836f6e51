package org.jibiao;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The house rules: which room may use which, and what may only be touched in one room. */
class HouseTest {

    private static final String ROOT = "org.jibiao";
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    /** Ground floor first; a room may use only what stands to its right, all of it further down. */
    private static final Map<String, Set<String>> MAY_USE = new LinkedHashMap<>();

    static {
        MAY_USE.put("model", Set.of());
        MAY_USE.put("grid", Set.of());
        MAY_USE.put("change", Set.of("model"));
        MAY_USE.put("form", Set.of("model", "grid"));
        MAY_USE.put("office", Set.of("grid"));
        MAY_USE.put("store", Set.of("model", "change"));
        MAY_USE.put("template", Set.of("model", "change"));
        MAY_USE.put("check", Set.of("model", "change", "template"));
        MAY_USE.put("exchange", Set.of("model", "change"));
        MAY_USE.put("intake", Set.of("model", "change", "grid", "form", "office", "exchange"));
        MAY_USE.put("export", Set.of("model", "grid", "form", "office", "exchange"));
        MAY_USE.put(
                "review",
                Set.of(
                        "model",
                        "change",
                        "grid",
                        "form",
                        "office",
                        "check",
                        "template",
                        "exchange",
                        "intake",
                        "export"));
        MAY_USE.put(
                "ui",
                Set.of(
                        "model",
                        "change",
                        "grid",
                        "form",
                        "store",
                        "check",
                        "template",
                        "exchange",
                        "intake",
                        "review",
                        "export"));
        MAY_USE.put(
                "cli",
                Set.of(
                        "model",
                        "change",
                        "grid",
                        "form",
                        "office",
                        "store",
                        "check",
                        "template",
                        "exchange",
                        "intake",
                        "review",
                        "export"));
        MAY_USE.put(
                "app",
                Set.of(
                        "model",
                        "change",
                        "grid",
                        "form",
                        "office",
                        "store",
                        "check",
                        "template",
                        "exchange",
                        "intake",
                        "review",
                        "export",
                        "ui",
                        "cli"));
    }

    @TestFactory
    Stream<DynamicTest> everyRoomUsesOnlyWhatItMay() {
        return MAY_USE.keySet().stream()
                .filter(room -> forbiddenTo(room).length > 0)
                .map(room -> DynamicTest.dynamicTest(
                        room + " uses only " + MAY_USE.get(room),
                        () -> noClasses()
                                .that()
                                .resideInAPackage(in(room))
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(forbiddenTo(room))
                                .check(HOUSE)));
    }

    @Test
    void everyClassLivesInARoom() {
        classes()
                .should()
                .resideInAnyPackage(MAY_USE.keySet().stream().map(HouseTest::in).toArray(String[]::new))
                .check(HOUSE);
    }

    @Test
    void noTwoPackagesGoInACircle() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void screensDoNotKnowEachOther() {
        slices().matching(ROOT + ".ui.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(alwaysTrue(), resideInAPackage(ROOT + ".ui.kit.."))
                .ignoreDependency(resideInAPackage(ROOT + ".ui.shell.."), alwaysTrue())
                .check(HOUSE);
    }

    @Test
    void viewModelsKnowNeitherScreenNorView() {
        noClasses()
                .that()
                .resideInAPackage(in("ui"))
                .and()
                .haveSimpleNameEndingWith("Model")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..")
                .orShould()
                .dependOnClassesThat()
                .haveSimpleNameEndingWith("View")
                .check(HOUSE);
    }

    @Test
    void everyForeignLibraryHasOneDoor() {
        onlyIn("javafx..", "ui", "app");
        onlyIn("org.controlsfx..", "ui");
        onlyIn("java.sql..", "store", "app");
        onlyIn("org.h2..", "store", "app");
        onlyIn("org.apache.poi..", "office");
        onlyIn("org.openxmlformats..", "office");
        onlyIn("com.fasterxml..", "form", "store", "template", "check", "exchange", "cli", "app");
        onlyIn("org.apache.pdfbox..", "office");
        onlyIn("org.jsoup..", "office");
        onlyIn("picocli..", "cli", "app");
        onlyIn("net.sourceforge.pinyin4j..", "template.words");
        onlyIn("java.awt..", "office");
        onlyIn("javax.swing..");
    }

    @Test
    void threadsAreMadeInTheKitAndAtTheFrontDoor() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + ".ui.kit..", in("app"))
                .should()
                .callConstructor(Thread.class, Runnable.class)
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.concurrent.Executors")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("javafx.application.Platform")
                .check(HOUSE);
    }

    @Test
    void dataIsNeverMutable() {
        classes()
                .that()
                .resideInAnyPackage(in("model"), in("change"), in("grid"), in("form"))
                .and()
                .areNotInterfaces()
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should()
                .haveModifier(JavaModifier.FINAL)
                .check(HOUSE);
        fields().that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(in("model"), in("grid"))
                .should()
                .beFinal()
                .check(HOUSE);
        fields().that().areStatic().should().beFinal().check(HOUSE);
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Manager|Handler|Impl|Common|Misc|Info|Data|Base)")
                .check(HOUSE);
    }

    @Test
    void failuresAndOutputAreOrderly() {
        noClasses().should(GeneralCodingRules.THROW_GENERIC_EXCEPTIONS).check(HOUSE);
        noClasses().should(GeneralCodingRules.ACCESS_STANDARD_STREAMS).check(HOUSE);
        GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION.check(HOUSE);
    }

    private static void onlyIn(String library, String... rooms) {
        noClasses()
                .that()
                .resideOutsideOfPackages(Stream.of(rooms).map(HouseTest::in).toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library)
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    private static String[] forbiddenTo(String room) {
        return MAY_USE.keySet().stream()
                .filter(other -> !other.equals(room) && !MAY_USE.get(room).contains(other))
                .map(HouseTest::in)
                .toArray(String[]::new);
    }

    private static String in(String room) {
        return ROOT + "." + room + "..";
    }
}
