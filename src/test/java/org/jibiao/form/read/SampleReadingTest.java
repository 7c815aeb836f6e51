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
import org.jibiao.form.spec.FormSpec;
import org.jibiao.form.spec.Forms;
import org.jibiao.grid.Document;
import org.jibiao.grid.Progress;
import org.jibiao.office.Office;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Published documents, field by field. */
class SampleReadingTest {

    @TempDir
    Path folder;

    @Test
    void theTwoPartDocumentIsReadWhole() throws IOException {
        assertEquals(List.of(), differences(Samples.file("000.docx"), Samples.file("000.json"), true));
    }

    @Test
    void whatWasReadAndWrittenIsReadTheSameAgain() throws IOException {
        Reading first = read(Samples.file("000.docx"));
        Path copy = folder.resolve("copy.docx");
        Office.write(FormWriter.declaration(first.form(), first.declaration()).document(), copy, Progress.NONE);
        assertEquals(List.of(), differences(copy, Samples.file("000.json"), true));
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
        } else if (wanted.isArray() && found.size() == wanted.size()) {
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
