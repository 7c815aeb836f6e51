package org.jibiao.form.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jibiao.form.spec.FormFile;
import org.jibiao.form.spec.FormSpec;
import org.jibiao.form.spec.Forms;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.ProjectField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LegibilityTest {

    @ParameterizedTest
    @MethodSource("forms")
    void everyFieldOfTheFormsOfTheProgramIsFoundAgain(FormSpec spec) {
        assertEquals(List.of(), Legibility.lost(spec));
    }

    private static Stream<FormSpec> forms() {
        return Forms.builtIn().all().stream();
    }

    @Test
    void aFieldWithoutALabelNearItIsLost() {
        String json = new String(Forms.text("tianjin-2024").orElseThrow(), StandardCharsets.UTF_8)
                .replace("{\"label\": \"绩效目标\", \"also\"", "{\"field\": \"project.extra:附注\", \"note\"");
        FormSpec spec = FormFile.read(
                        "mine.json",
                        json.replaceAll("\"note\": \\[[^]]*]", "\"note\": \"\"").getBytes(StandardCharsets.UTF_8),
                        (asking, id) -> Optional.empty())
                .orThrow();
        Field extra = spec.project().orElseThrow().cells().toList().stream()
                .flatMap(cell -> cell.field().stream())
                .filter(field -> field.key().equals("附注"))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of(extra, ProjectField.GOALS), Legibility.lost(spec));
    }
}
