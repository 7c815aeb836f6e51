package org.jibiao.office.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatCodeTest {

    private static final double NOON_OF_1_DECEMBER_2021 = 44_531.5;

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, quoteCharacter = '~', textBlock = """
        General                              | 68          | 68
        General                              | 0.3         | 0.3
        General                              | 123456789012| 123456789012
        General                              | 0.333333333333333 | 0.333333333
        General                              | -5          | -5
        General                              | 1E20        | 1E+20
        0.00                                 | 0           | 0.00
        0.00                                 | 0.255       | 0.26
        #,##0                                | 150000      | 150,000
        #,##0.00                             | 1234567.891 | 1,234,567.89
        0.00%                                | 0.25        | 25.00%
        0.##                                 | 1.5         | 1.5
        000000                               | 66          | 000066
        0.00_);[Red](0.00)                   | -68.5       | (68.50)
        #,##0.00;[红色]-#,##0.00             | -1500       | -1,500.00
        _ * #,##0.00_ ;_ * "-"??_ ;_ * "-"_  | 0           | -
        0!.0,"万元"                          | 150000      | 15.0万元
        0.0,"千元"                           | 150000      | 150.0千元
        0"人"                                | 12          | 12人
        "≥"0.00%                             | 0.95        | ≥95.00%
        [$¥-804]#,##0.00                     | 5           | ¥5.00
        [DBNum2][$-804]G/通用格式"元"        | 15          | 15元
        0.00;-0.00;;@                        | 0           | ~~
        ;;;                                  | 5           | 5
        [>=10000]0!.0,"万";0                 | 150000      | 15.0万
        [>=10000]0!.0,"万";0                 | 150         | 150
        0.00E+00                             | 150000      | 1.50E+05
        # ?/?                                | 0.255       | 0.255
        0                                    | -0.4        | 0
        "                                    | 7           | 7
        """)
    void numbersShowAsInAChineseExcel(String code, double value, String shown) {
        assertEquals(shown, new FormatCode(code).shown(value, false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        yyyy"年"m"月"                    | 2021年12月
        yyyy-mm-dd                       | 2021-12-01
        yyyy/m/d;@                       | 2021/12/1
        [$-804]yyyy"年"m"月"d"日"        | 2021年12月1日
        [$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy | 2021年12月1日
        [DBNum1][$-804]yyyy"年"m"月"     | 二〇二一年十二月
        e"年"m"月"                       | 2021年12月
        yy.mm                            | 21.12
        mmm-yy                           | Dec-21
        aaaa                             | 星期三
        ddd                              | 周三
        h:mm:ss                          | 12:00:00
        上午/下午h"时"mm"分"             | 下午12时00分
        [h]:mm                           | 1068756:00
        """)
    void datesShowAsInAChineseExcel(String code, String shown) {
        assertEquals(shown, new FormatCode(code).shown(NOON_OF_1_DECEMBER_2021, false));
    }

    @Test
    void daysMayCountFromAnotherYear() {
        assertEquals("2021-12-01", new FormatCode("yyyy-mm-dd").shown(43_069, true));
    }
}
