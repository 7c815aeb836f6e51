package org.jibiao.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitTest {

    @ParameterizedTest
    @CsvSource({
        "元/人·次, MONEY, 0, 元, 人 次",
        "万元/年, MONEY, 4, 元, 年",
        "元/人/月, MONEY, 0, 元, 人 月",
        "元/每人, MONEY, 0, 元, 人",
        "元每件, MONEY, 0, 元, 件",
        "人/次, COUNT, 0, 人, 次",
        "人数, COUNT, 0, 人, ''",
        "案件数, COUNT, 0, 件, ''",
        "场次, COUNT, 0, 场, ''",
        "人次, COUNT, 0, 人次, ''",
        "台(套), COUNT, 0, 台(套), ''",
        "万人, COUNT, 4, 人, ''",
        "百分比, RATIO, 0, %, ''",
        "％, RATIO, 0, %, ''",
        "个百分点, RATIO, 0, %, ''",
        "工作日, DURATION, 0, 工作日, ''",
        "月, DURATION, 0, 月, ''",
        "千米, MEASURE, 0, 千米, ''",
        "平方米, MEASURE, 0, 平方米, ''",
        "分, SCORE, 0, 分, ''",
        "万, NONE, 4, '', ''",
        "'', NONE, 0, '', ''",
        "亿元, MONEY, 8, 元, ''"
    })
    void aUnitIsTakenApart(String text, Dimension dimension, int power, String base, String per) {
        Unit unit = Unit.parse(text);
        assertEquals(dimension, unit.dimension());
        assertEquals(power, unit.power());
        assertEquals(base, unit.base());
        assertEquals(per, String.join(" ", unit.per()));
    }

    @ParameterizedTest
    @CsvSource({
        "百分比, %",
        "元/每人, 元/人",
        "人数, 人",
        "案件数, 件",
        "场次, 场",
        "元/人/月, 元/人/月",
        "万元/年, 万元/年",
        "万人数, 万人",
        "个百分点, %",
        "％, ％",
        "台(套), 台(套)"
    })
    void theHouseWritesUnitsInOneWay(String printed, String standard) {
        assertEquals(standard, Unit.parse(printed).standard());
    }

    @Test
    void amountsOfMoneyAreBroughtToYuan() {
        assertEquals(0, new BigDecimal("78800").compareTo(Unit.parse("万元").inBase(new BigDecimal("7.88"))));
        assertTrue(Unit.parse("万").isBareMultiplier());
        assertFalse(Unit.parse("万人").isBareMultiplier());
        assertTrue(Unit.parse("元/场").isMoneyEach());
        assertTrue(Unit.parse("万元").isMoneyInAll());
    }

    @Test
    void otherNamesOfTheSameThingAreCountedTogether() {
        assertEquals("人", Unit.parse("名").kin());
        assertEquals("次", Unit.parse("场次").kin());
        assertEquals("件", Unit.parse("起").kin());
        assertTrue(Unit.isTime("月"));
        assertFalse(Unit.isTime("人"));
    }
}
