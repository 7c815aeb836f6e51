package org.jibiao.check.words;

/** Whether more or less of something is better (指标方向性). */
public enum Direction {
    /** 完成率, 满意度. */
    MORE,
    /** 故障率, 投诉次数. */
    LESS,
    /** 变动率, 占比: may be meant either way. */
    EITHER
}
