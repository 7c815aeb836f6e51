package org.jibiao.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jibiao.exchange.DeclarationJson;
import org.jibiao.exchange.Jbx;
import org.jibiao.form.FormWriter;
import org.jibiao.form.convert.Conversion;
import org.jibiao.form.convert.FormSwitch;
import org.jibiao.form.spec.FormSpec;
import org.jibiao.form.spec.Forms;
import org.jibiao.model.Carried;
import org.jibiao.model.Declaration;
import org.jibiao.model.Element;
import org.jibiao.model.Kind;
import org.jibiao.model.RandomDeclarations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The marks of 沿用上年 are kept wherever a declaration is kept, and shown on no paper. */
class CarriedMarksTest {

    private static final Declaration PLAIN = new RandomDeclarations(7, "hebei-2021").hebei();
    private static final Declaration MARKED = (Declaration) marked(PLAIN);

    @TempDir
    private Path folder;

    private static Element marked(Element element) {
        Element now = Carried.marked(element, element.kind().fields());
        for (Kind kind : element.kind().children()) {
            List<Element> children = new ArrayList<>();
            element.children(kind).forEach(child -> children.add(marked(child)));
            now = now.withChildren(kind, children);
        }
        return now;
    }

    static List<FormSpec> forms() {
        return Forms.builtIn().all();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void noFormPrintsThem(FormSpec form) {
        assertEquals(
                FormWriter.declaration(form, PLAIN).document(),
                FormWriter.declaration(form, MARKED).document());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void anotherFormSaysNothingOfThemAndKeepsThem(FormSpec form) {
        Optional<FormSpec> from = Forms.builtIn().find("hebei-2021");

        assertEquals(
                Conversion.of(PLAIN, from, form).protocol(),
                Conversion.of(MARKED, from, form).protocol());
        assertEquals(
                MARKED.projects().getFirst().text(Carried.FIELD),
                FormSwitch.of(MARKED, from, form)
                        .declaration()
                        .projects()
                        .getFirst()
                        .text(Carried.FIELD));
    }

    @Test
    void aPublicCopyHasNone() {
        assertNotEquals(PLAIN, MARKED);
        assertEquals(Withholding.of(PLAIN), Withholding.of(MARKED));
    }

    @Test
    void exchangeFilesKeepThem() throws Exception {
        Path file = folder.resolve("沿用.jbx");
        try (OutputStream out = Files.newOutputStream(file)) {
            Jbx.write(MARKED, "", out);
        }

        assertEquals(MARKED, Jbx.read(file).declaration());
        assertEquals(
                Carried.open(MARKED.projects().getFirst()),
                Carried.open(DeclarationJson.fromJson(DeclarationJson.toJson(MARKED))
                        .getFirst()
                        .declaration()
                        .projects()
                        .getFirst()));
    }
}
