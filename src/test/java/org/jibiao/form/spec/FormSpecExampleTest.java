package org.jibiao.form.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jibiao.exchange.DeclarationJson;
import org.jibiao.form.FormWriter;
import org.jibiao.form.RandomFilled;
import org.jibiao.form.Sheet;
import org.jibiao.form.read.FormReader;
import org.jibiao.form.read.Reading;
import org.jibiao.form.read.Recognizer;
import org.jibiao.grid.Progress;
import org.jibiao.model.Declaration;
import org.jibiao.model.Kind;
import org.jibiao.model.field.Field;
import org.jibiao.office.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page about the form language says what is so. */
class FormSpecExampleTest {

    private static final Pattern EXAMPLE = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    private String page;
    private Forms forms;

    @BeforeEach
    void takeTheExamplesFromThePage() throws IOException {
        page = Files.readString(Path.of("src/docs/form-spec.md"));
        List<String> examples =
                EXAMPLE.matcher(page).results().map(MatchResult::group).toList();
        for (int number = 0; number < examples.size(); number++) {
            String json = examples.get(number).replace("```json\n", "").replace("```", "");
            Files.writeString(folder.resolve("example" + number + ".json"), json);
        }
        forms = Forms.from(folder);
    }

    @Test
    void theExamplesAreForms() {
        assertEquals(
                List.of(),
                forms.problems().stream().map(FormSpecFailure::getMessage).toList());
        assertEquals("万元", form("qingxi-2027").moneyUnit().label());
        assertEquals("元", form("qingxi-2028").moneyUnit().label());
        assertEquals(true, form("qingxi-2027").values().thousands());
        assertEquals(false, form("qingxi-2028").values().thousands());
    }

    @Test
    void whatIsWrittenInTheExampleIsReadBack() throws IOException {
        FormSpec spec = form("qingxi-2027");
        for (int seed = 0; seed < 8; seed++) {
            Declaration declaration = new RandomFilled(seed, spec).declaration();
            readsBack(spec, declaration, FormWriter.declaration(spec, declaration), "docx");
            readsBack(spec, declaration, FormWriter.workbook(spec, declaration), "xlsx");
        }
    }

    private void readsBack(FormSpec spec, Declaration declaration, Sheet sheet, String format) throws IOException {
        Path file = folder.resolve("example." + format);
        Office.write(sheet.document(), file, Progress.NONE);
        Reading read = FormReader.read(spec, Office.read(file, Progress.NONE));
        assertEquals(List.of(), read.remarks(), format);
        assertEquals(DeclarationJson.toJson(declaration), DeclarationJson.toJson(read.declaration()), format);
        assertEquals(
                "qingxi-2027",
                Recognizer.recognize(forms, Office.read(file, Progress.NONE))
                        .map(FormSpec::id)
                        .orElse(""),
                format);
    }

    @Test
    void everyMemberOfTheLanguageIsOnThePage() {
        for (Members members : Members.values()) {
            members.names()
                    .forEach(name -> assertTrue(
                            Pattern.compile("[`\" ]" + name + "[`\" ]")
                                    .matcher(page)
                                    .find(),
                            members + " " + name));
        }
    }

    @Test
    void everyFieldAFormMayPrintIsOnThePage() {
        Stream.of(
                        Kind.PROJECT,
                        Kind.INDICATOR,
                        Kind.DECLARATION,
                        Kind.DEPARTMENT_GOALS,
                        Kind.KEY_TASK,
                        Kind.BUDGET_LINE)
                .flatMap(kind -> kind.fields().stream())
                .filter(field -> !field.key().equals("secrecy"))
                .forEach(field -> assertTrue(listed(field), field.key()));
    }

    private boolean listed(Field field) {
        return Arrays.stream(page.split("\n"))
                .anyMatch(line -> line.startsWith("| `") && line.contains("`" + field.key() + "` " + field.label()));
    }

    private FormSpec form(String id) {
        return forms.find(id).orElseThrow();
    }
}
