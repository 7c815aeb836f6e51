package org.jibiao.template.carry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jibiao.model.Id;
import org.jibiao.model.Kind;
import org.jibiao.model.Place;
import org.jibiao.model.Ref;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YearsTest {

    private static final Years YEARS = new Years(2026, 1);

    private static Place place(Field field) {
        return new Place(new Ref(Kind.INDICATOR, Id.NONE), field);
    }

    private static String moved(Field field, String text) {
        String now = text;
        for (Replacement each : YEARS.in(place(field), text).reversed()) {
            now = each.in(now);
        }
        return now;
    }

    @ParameterizedTest
    @CsvSource({
        "2026年度,2027年度",
        "保障2026年法律援助办案,保障2027年法律援助办案",
        "2026年12月底前完成,2027年12月底前完成",
        "2026 年 12 月 31 日前,2027 年 12 月 31 日前",
        "比2025年提高5%，2026年达到95%,比2026年提高5%，2027年达到95%",
        "实施期2026-2028年,实施期2027-2029年",
        "2026年至2027年分两批,2027年至2028年分两批",
        "2026-12-31,2027-12-31",
        "于2026.6.30前验收,于2027.6.30前验收",
        "2026年2月28日,2027年2月28日"
    })
    void yearsOfTheDeclarationMove(String before, String after) {
        assertEquals(after, moved(ProjectField.PURPOSE, before));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "冀财绩〔2026〕5号",
                "冀财绩[2026]5号",
                "冀财绩（2026）5号",
                "冀财绩【2026】第5号",
                "司法部公告2026年第5号",
                "《2026年全省司法行政工作要点》",
                "《法治宣传教育规划（2026-2028年）》",
                "《工作方案》（2026-2027年）",
                "《2026年没有写完的名称",
                "“十四五”期间",
                "“十五五”规划（2026—2030年）",
                "2021-2025年规划",
                "2018年以来",
                "到2035年",
                "办理2026件",
                "12026年",
                "2026.12万元",
                "电话 03172026年"
            })
    void everythingElseStays(String text) {
        assertEquals(text, moved(ProjectField.PURPOSE, text));
    }

    @Test
    void aFieldForTimesNeedsNoWordForYear() {
        assertEquals("2027", moved(IndicatorField.DEADLINE, "2026"));
        assertEquals("2027.12", moved(IndicatorField.DEADLINE, "2026.12"));
        assertEquals("2027-2029", moved(ProjectField.PERIOD, "2026-2028"));
        assertEquals("2027-01-2027-12", moved(ProjectField.PERIOD, "2026-01-2026-12"));
        assertEquals("2027年12月底前", moved(IndicatorField.DEADLINE, "2026年12月底前"));
        assertEquals("2026", moved(IndicatorField.VALUE, "2026"));
    }

    @Test
    void theWordsShownAreThoseThatBelongToTheYear() {
        assertEquals(
                List.of(new Replacement(place(ProjectField.GOALS), 2, "2026年12月底前", "2027年12月底前")),
                YEARS.in(place(ProjectField.GOALS), "应于2026年12月底前完成"));
    }

    @Test
    void noDayIsMadeThatDoesNotExist() {
        assertEquals(
                "2025年2月28日",
                new Years(2024, 1)
                        .in(place(ProjectField.GOALS), "2024年2月29日")
                        .getFirst()
                        .after());
        assertEquals(
                "2025年12月29日",
                new Years(2024, 1)
                        .in(place(ProjectField.GOALS), "2024年12月29日")
                        .getFirst()
                        .after());
    }

    @Test
    void backwardsMovesToo() {
        assertEquals(
                "2024年度",
                new Years(2026, -2)
                        .in(place(ProjectField.GOALS), "2026年度")
                        .getFirst()
                        .after());
    }
}
