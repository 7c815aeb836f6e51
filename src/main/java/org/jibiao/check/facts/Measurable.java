package org.jibiao.check.facts;

import java.util.regex.Pattern;

/** Whether a target in words says something that one can see to be reached or not. */
public final class Measurable {

    private static final Pattern SAID =
            Pattern.compile("[\\d０-９ⅠⅡⅢⅣⅤ{]|零(?!散|星)|无(?!障碍|偿)|(?:不|未|没有|没|避免)(?:再)?(?:发生|出现)|杜绝"
                    + "|不[低高多少]于|不超过|达标|合格|合规|通过|全覆盖|百分之|应.尽.|[一二三四五六七八九十甲乙丙]级");

    private static final Pattern TIME = Pattern.compile("[一二三四五六七八九十〇]月|[一二三四]季度|学期|[上下]半年|年[底末]|[月季旬周][底末]"
            + "|[上中下]旬|[当全本一两三]年|年内|半年|开学|[春夏秋冬]季|汛期|[月日季]前|即时|实时|[一二两三四五六七八九十半]个?(?:工作日|小时|[天日周月年])");

    private Measurable() {}

    /** True of a state that is there or not: 合格, 无事故, 全覆盖, 不低于上年. */
    public static boolean isState(String words) {
        return SAID.matcher(words).find();
    }

    /** True of a time or span of time: 三月底前, 第四季度, 上半年. */
    public static boolean isTime(String words) {
        return TIME.matcher(words).find();
    }
}
