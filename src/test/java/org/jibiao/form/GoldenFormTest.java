package org.jibiao.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jibiao.exchange.DeclarationJson;
import org.jibiao.form.spec.FormSpec;
import org.jibiao.form.spec.Forms;
import org.jibiao.model.Declaration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Declarations and the paper they give, as files to be read side by side. */
class GoldenFormTest {

    private static final String HEBEI = "hebei-2021/case-01";
    private static final String TIANJIN = "tianjin-2024/case-01";
    private static final String SICHUAN = "sichuan-2024/case-01";
    private static final String LIAONING = "liaoning-2021-project/case-01";
    private static final String LIAONING_DEPARTMENT = "liaoning-2021-department/case-01";
    private static final String NATIONAL = "mof-2015-project/case-01";
    private static final String NATIONAL_DEPARTMENT = "mof-2015-department/case-01";
    private static final String REVIEW = "mof-review/case-01";

    @ParameterizedTest
    @ValueSource(
            strings = {HEBEI, TIANJIN, SICHUAN, LIAONING, LIAONING_DEPARTMENT, NATIONAL, NATIONAL_DEPARTMENT, REVIEW})
    void aDeclarationGivesThisPaper(String name) throws IOException {
        assertEquals(
                text(name + ".grid.txt"),
                PaperText.of(
                        FormWriter.declaration(form(name), declaration(name)).document()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {HEBEI, TIANJIN, SICHUAN, LIAONING, LIAONING_DEPARTMENT, NATIONAL, NATIONAL_DEPARTMENT, REVIEW})
    void aDeclarationGivesThisWorkbook(String name) throws IOException {
        assertEquals(
                text(name + ".sheet.txt"),
                PaperText.of(FormWriter.workbook(form(name), declaration(name)).document()));
    }

    private static FormSpec form(String name) {
        return Forms.builtIn().find(name.substring(0, name.indexOf('/'))).orElseThrow();
    }

    private static Declaration declaration(String name) throws IOException {
        return DeclarationJson.fromJson(text(name + ".json")).getFirst().declaration();
    }

    private static String text(String name) throws IOException {
        try (InputStream in = GoldenFormTest.class.getResourceAsStream("/org/jibiao/form/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
