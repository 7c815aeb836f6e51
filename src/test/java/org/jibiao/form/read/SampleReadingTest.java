package org.jibiao.form.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.jibiao.Samples;
import org.jibiao.exchange.DeclarationJson;
import org.jibiao.form.FormWriter;
import org.jibiao.form.Sheet;
import org.jibiao.form.spec.FormSpec;
import org.jibiao.form.spec.Forms;
import org.jibiao.grid.Document;
import org.jibiao.grid.Progress;
import org.jibiao.office.Office;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Published documents, field by field. */
class SampleReadingTest {

    @TempDir
    Path folder;

    /** The workbook of 000 has no department part. */
    @ParameterizedTest
    @CsvSource({
        "000.docx, 000, true",
        "000.doc, 000, true",
        "000.xlsx, 000, false",
        "000.xls, 000, false",
        "000.pdf, 000, true",
        "001.docx, 001, true",
        "001.doc, 001, true",
        "001.xlsx, 001, true",
        "001.xls, 001, true",
        "001.pdf, 001, true",
        "003.docx, 003, true",
        "003.doc, 003, true",
        "003.xlsx, 003, true",
        "003.xls, 003, true",
        "003-onesheet.xlsx, 003, true",
        "003-onesheet.xls, 003, true",
        "003.pdf, 003, true",
        "004.docx, 004, true",
        "004.doc, 004, true",
        "004.xlsx, 004, true",
        "004.xls, 004, true",
        "004.pdf, 004, true"
    })
    void everyFieldIsReadAsItIsPrinted(String file, String expected, boolean goals) throws IOException {
        assertEquals(List.of(), differences(Samples.file(file), Samples.file(expected + ".json"), goals));
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "003", "004"})
    void whatWasReadAndWrittenIsReadTheSameAgain(String sample) throws IOException {
        Reading first = read(Samples.file(sample + ".docx"));
        for (String format : List.of("docx", "xlsx", "pdf")) {
            Path copy = folder.resolve(sample + "." + format);
            Sheet sheet = format.equals("xlsx")
                    ? FormWriter.workbook(first.form(), first.declaration())
                    : FormWriter.declaration(first.form(), first.declaration());
            Office.write(sheet.document(), copy, Progress.NONE);
            assertEquals(List.of(), differences(copy, Samples.file(sample + ".json"), true), format);
        }
    }

    private static Reading read(Path file) throws IOException {
        Document document = Office.read(file, Progress.NONE);
        FormSpec spec = Recognizer.recognize(Forms.builtIn(), document).orElseThrow();
        return FormReader.read(spec, document);
    }

    private static List<String> differences(Path file, Path expected, boolean goals) throws IOException {
        JsonNode found = new ObjectMapper()
                .readTree(DeclarationJson.toJson(read(file).declaration()))
                .get("files")
                .get(0);
        List<String> differences = new ArrayList<>();
        JsonNode wanted = new ObjectMapper().readTree(Files.readString(expected));
        wanted.properties().stream()
                .filter(entry -> !List.of("file", "remarks").contains(entry.getKey()))
                .filter(entry -> goals || !entry.getKey().equals("departmentGoals"))
                .forEach(entry -> compare(found.path(entry.getKey()), entry.getValue(), entry.getKey(), differences));
        return differences;
    }

    private static void compare(JsonNode found, JsonNode wanted, String path, List<String> differences) {
        if (wanted.isObject()) {
            wanted.properties()
                    .forEach(entry -> compare(
                            found.path(entry.getKey()), entry.getValue(), path + "." + entry.getKey(), differences));
        } else if (wanted.isArray() && found.size() != wanted.size()) {
            differences.add(path + ": " + found.size() + " | " + wanted.size());
        } else if (wanted.isArray()) {
            for (int index = 0; index < wanted.size(); index++) {
                compare(found.path(index), wanted.get(index), path + "[" + index + "]", differences);
            }
        } else if (!same(found.asText(), wanted.asText())) {
            differences.add(path + ": " + found.asText() + " | " + wanted.asText());
        }
    }

    private static boolean same(String found, String wanted) {
        String one = plain(found);
        String other = plain(wanted);
        return one.equals(other)
                || (one.matches("[\\d.]+")
                        && other.matches("[\\d.]+")
                        && new BigDecimal(one).compareTo(new BigDecimal(other)) == 0);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }
}
