package org.jibiao.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeenTest {

    @ParameterizedTest
    @CsvSource({
        "≥300件 至 ≥900件, 300–900件",
        "≥90% 至 ≥98%, 90%–98%",
        "≥60% 至 100%, 60%–100%",
        "≤700元/件 至 ≤15000元/件（单件封顶）, 700–15000元/件（单件封顶）",
        "300元/人·次 至 ≤0.31万元/人, 300元/人·次–0.31万元/人",
        "≥90%, ≥90%",
        "长期, 长期",
    })
    void whatWasSeenIsARangeAndNoTarget(String values, String range) {
        assertEquals(range, new Seen(values, "河北公开的申报表").range());
    }
}
