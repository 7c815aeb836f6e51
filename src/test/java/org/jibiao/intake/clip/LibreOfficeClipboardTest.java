package org.jibiao.intake.clip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What LibreOffice 7.4 itself put on the clipboard: a table of ours copied in Calc and in Writer, and our own copy once
 * it had been pasted into Calc and was copied there again.
 */
class LibreOfficeClipboardTest {

    private static final List<List<String>> TABLE = List.of(
            List.of("一级指标", "二级指标", "三级指标", "指标值"),
            List.of("产出指标", "数量指标", "办理法律援助案件", "≥1200件"),
            List.of("^", "^", "开展法治宣传\n（含进校园）", "≥24场次"),
            List.of("效益指标 & 其他", "<", "案件质量合格率", "95%"),
            List.of("满意度指标", "服务对象满意度", "", "1200000"));

    @ParameterizedTest
    @ValueSource(strings = {"calc-copied.html", "writer-copied.html"})
    void aTableCopiedThereIsPastedWithItsMergedCells(String page) throws IOException {
        assertEquals(TABLE, shown(Clipping.of(page(page), "")));
    }

    @Test
    void ourCopyComesBackFromCalcAsItWentWithTextsThatLookLikeNumbersAndFormulas() throws IOException {
        List<List<String>> rows = List.of(
                List.of("产出指标", "数量指标", "=3辆"),
                List.of("产出指标", "数量指标", "第一行\na < b"),
                List.of("效益指标", "1,200.00", "95%"));
        Clipping copied = Clipping.of(Clipping.html(rows, Set.of(0, 1)), "");
        assertTrue(copied.merged());
        assertEquals(shown(copied), shown(Clipping.of(page("calc-pasted-and-copied.html"), "")));
    }

    private static List<List<String>> shown(Clipping clipping) {
        return clipping.rows().stream()
                .map(row -> row.stream()
                        .map(spot -> switch (spot.cover()) {
                            case NONE -> spot.text();
                            case ABOVE -> "^";
                            case LEFT -> "<";
                        })
                        .toList())
                .toList();
    }

    private static String page(String name) throws IOException {
        try (InputStream in = LibreOfficeClipboardTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
