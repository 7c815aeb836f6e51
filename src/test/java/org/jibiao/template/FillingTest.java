package org.jibiao.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FillingTest {

    private final Filling filling =
            new Filling(Map.of("案件数", "320", "标准", "1,500", "单位名", "清河县司法局", "零", "0", "年度", "2027"));

    @ParameterizedTest
    @CsvSource({
        "{年度}年,2027年",
        "≥{案件数}件,≥320件",
        "{案件数×标准},480000",
        "{案件数×标准÷10000}万元,48万元",
        "{案件数×2＋标准×3－40},5100",
        "{1÷4},0.25",
        "没有空格,没有空格",
        "{未填}件,{未填}件",
        "{未填×标准}元,{未填×1500}元",
        "{未填×案件数÷10000＋零}万元,{未填×320÷10000＋0}万元",
        "{单位名×标准},{单位名×标准}",
        "{标准÷零},{标准÷零}",
    })
    void blanksAreFilledAndSumsWorkedOut(String pattern, String text) {
        assertEquals(text, filling.text(pattern));
    }

    @Test
    void aPatternKnowsWhatIsToBeWorkedOut() {
        assertEquals(List.of("案件数×标准÷10000", "标准＋2"), List.copyOf(Filling.sums("{案件数×标准÷10000}万元，{年度}年，{标准＋2}元")));
    }

    @Test
    void aPatternKnowsItsBlanks() {
        assertEquals(List.of("案件数", "标准", "年度"), List.copyOf(Filling.names("{案件数×标准÷10000}万元，{年度}年")));
    }
}
