package org.jibiao.form.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormFileTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"project.code\"      | \"project.cod\"     | mine.json，项目表表1第2行第2格：没有字段 project.cod",
                "\"indicator.basis\"   | \"indicatr.basis\"  | mine.json，项目表表2指标表第6列：没有字段 indicatr.basis",
                "\"moneyUnit\": \"万元\" | \"moneyUnit\": \"美元\" | mine.json：不认识 moneyUnit",
                "\"field\": \"project.code\", \"span\": 4 | \"field\": \"project.code\", \"span\": 5 |"
                        + " mine.json，项目表表1：第2行共12列，应当是11列",
                "\"style\": \"heading\", | \"style\": \"fancy\", | mine.json，项目表标题第1行：没有字体 fancy",
                "\"part\": \"projects\" | \"part\": \"progects\" | mine.json，文件第15段：不认识 progects"
            })
    void aMistakeIsReportedWithItsPlace(String right, String wrong, String message) throws IOException {
        String json = builtIn();
        assertEquals(true, json.contains(right), right);
        FormSpecFailure failure = assertThrows(FormSpecFailure.class, () -> read(json.replace(right, wrong)));
        assertEquals(message, failure.getMessage());
    }

    @Test
    void brokenJsonIsReportedWithItsLine() {
        FormSpecFailure failure = assertThrows(FormSpecFailure.class, () -> read("{\n\"id\": ,"));
        assertEquals("第2行", failure.place());
    }

    private static String builtIn() throws IOException {
        try (InputStream in = FormFileTest.class.getResourceAsStream("/org/jibiao/form/hebei-2021.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static FormSpec read(String json) throws IOException {
        return FormFile.read(
                "mine.json", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), id -> Optional.empty());
    }
}
