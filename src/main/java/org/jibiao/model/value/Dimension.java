package org.jibiao.model.value;

/** What a unit of measure measures; amounts of one dimension can be compared, of two never. */
public enum Dimension {
    /** Nothing is printed. */
    NONE,
    /** 元, 万元; with something behind a stroke it is a cost for each. */
    MONEY,
    /** %, 百分比, ‰. */
    RATIO,
    /** 人, 件, 次, 个 and every unit that is none of the others. */
    COUNT,
    /** 年, 月, 工作日, 小时. */
    DURATION,
    /** Length, area, weight, volume: 米, 亩, 公斤, 立方米. */
    MEASURE,
    /** 分 of a mark. */
    SCORE
}
