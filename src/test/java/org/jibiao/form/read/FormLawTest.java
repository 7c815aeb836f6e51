package org.jibiao.form.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jibiao.exchange.DeclarationJson;
import org.jibiao.form.FormWriter;
import org.jibiao.form.RandomFilled;
import org.jibiao.form.Sheet;
import org.jibiao.form.spec.FormSpec;
import org.jibiao.form.spec.Forms;
import org.jibiao.grid.Document;
import org.jibiao.grid.Progress;
import org.jibiao.model.Declaration;
import org.jibiao.model.Kind;
import org.jibiao.model.Project;
import org.jibiao.model.RandomDeclarations;
import org.jibiao.office.Office;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code read(write(d)) = d} for what a form can hold, whichever way it is laid out. */
class FormLawTest {

    private static final int TRIES = 200;
    private static final int FILES = 6;

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("forms")
    void aWrittenDocumentIsReadBackAsItWas(FormSpec spec) {
        for (int seed = 0; seed < TRIES; seed++) {
            Declaration declaration = random(seed, spec);
            assertReadsBack(
                    spec, declaration, FormWriter.declaration(spec, declaration).document(), seed);
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aWrittenWorkbookIsReadBackAsItWas(FormSpec spec) {
        for (int seed = 0; seed < TRIES; seed++) {
            Declaration declaration = random(seed, spec);
            assertReadsBack(
                    spec, declaration, FormWriter.workbook(spec, declaration).document(), seed);
        }
    }

    /** The law holds for files too, in each format; few tries, since they are slow. */
    @ParameterizedTest
    @MethodSource("forms")
    void aWrittenFileIsReadBackAsItWas(FormSpec spec) throws IOException {
        for (String format : List.of("docx", "xlsx", "pdf")) {
            for (int seed = 0; seed < FILES; seed++) {
                Declaration declaration = random(seed, spec);
                Sheet sheet = format.equals("xlsx")
                        ? FormWriter.workbook(spec, declaration)
                        : FormWriter.declaration(spec, declaration);
                Path file = folder.resolve(spec.id() + seed + "." + format);
                Office.write(sheet.document(), file, Progress.NONE);
                assertReadsBack(spec, declaration, Office.read(file, Progress.NONE), seed);
            }
        }
    }

    private static Stream<FormSpec> forms() {
        return Forms.builtIn().all().stream();
    }

    private static Declaration random(int seed, FormSpec spec) {
        return spec.id().startsWith("hebei")
                ? new RandomDeclarations(seed, spec.id()).hebei()
                : new RandomFilled(seed, spec).declaration();
    }

    @Test
    void aSingleProjectIsReadBackAsItWas() {
        FormSpec spec = Forms.builtIn().find("hebei-2021").orElseThrow();
        for (int seed = 0; seed < TRIES; seed++) {
            Declaration declaration = new RandomDeclarations(seed, spec.id()).hebei();
            Project project = declaration.projects().getFirst();
            Declaration alone = Declaration.fresh().withChildren(Kind.PROJECT, List.of(project));
            Reading read = FormReader.read(
                    spec, FormWriter.project(spec, declaration, project).document());
            assertEquals(projects(alone), projects(read.declaration()), "seed " + seed);
        }
    }

    @Test
    void everyPlaceOfASheetShowsItsText() {
        FormSpec spec = Forms.builtIn().find("hebei-2021").orElseThrow();
        Declaration declaration = new RandomDeclarations(new Random(1).nextInt(), spec.id()).hebei();
        Project project = declaration.projects().getFirst();
        Sheet sheet = FormWriter.project(spec, declaration, project);
        long fields = spec.project()
                .orElseThrow()
                .cells()
                .filter(cell -> !cell.isLabel())
                .count();
        assertTrue(sheet.places().size() > fields, () -> sheet.places().toString());
        assertTrue(sheet.places().values().stream()
                .anyMatch(place ->
                        place.ref().equals(project.indicators().getLast().ref())));
    }

    private static void assertReadsBack(FormSpec spec, Declaration declaration, Document document, int seed) {
        assertEquals(
                spec.id(),
                Recognizer.recognize(Forms.builtIn(), document)
                        .map(FormSpec::id)
                        .orElse(""));
        Reading read = FormReader.read(spec, document);
        assertEquals(List.of(), read.remarks(), "seed " + seed);
        assertEquals(DeclarationJson.toJson(declaration), DeclarationJson.toJson(read.declaration()), "seed " + seed);
    }

    private static List<String> projects(Declaration declaration) {
        List<String> projects = new ArrayList<>();
        for (Project project : declaration.projects()) {
            projects.add(project.values() + " "
                    + project.indicators().stream().map(each -> each.values()).toList());
        }
        return projects;
    }
}
