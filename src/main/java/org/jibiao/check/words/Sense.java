package org.jibiao.check.words;

/** What the name of an indicator lets one expect of its value. */
public enum Sense {
    /** …率, …满意度: a share in %. */
    RATE,
    /** …人数, …次数: a count. */
    COUNT,
    /** …标准, 人均…: money for each of something. */
    MONEY_EACH,
    /** …成本, …费用: money. */
    MONEY,
    /** …面积, …里程: a length, an area, a weight. */
    SIZE,
    /** …时间, …周期: a time. */
    TIME,
    /** The name tells nothing. */
    OPEN
}
