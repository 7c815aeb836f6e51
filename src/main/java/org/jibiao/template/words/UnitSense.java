package org.jibiao.template.words;

import java.util.regex.Pattern;

/** Which unit an indicator's name lets expect: a rate is a percentage, a standard is money for each. */
enum UnitSense {
    RATE(".*(?:率|比例|占比|比重|[意晓可信合]度)", "%|百分比|百分点|‰"),
    MONEY_EACH(".*(?:标准|单价|单位成本)|.*人均.*", ".*元/.+"),
    MONEY(".*(?:成本|经费|费用|金额|资金|补贴|补助|总额|费)", "[万亿]?元|.*元/.+"),
    TIME(".*(?:时间|时限|周期|时长|天数|工期)", "天|日|工作日|小时|月|个月|年");

    private final Pattern names;
    private final Pattern units;

    UnitSense(String names, String units) {
        this.names = Pattern.compile(names);
        this.units = Pattern.compile(units);
    }

    /** True if {@code unit} is of the kind that the first sense of {@code name} wants; false where it tells nothing. */
    static boolean expects(String name, String unit) {
        for (UnitSense sense : values()) {
            if (sense.names.matcher(name).matches()) {
                return sense.units.matcher(unit).matches();
            }
        }
        return false;
    }
}
