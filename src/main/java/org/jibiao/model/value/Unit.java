package org.jibiao.model.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A unit of measure (计量单位) as a value prints it, taken apart: {@code 万元/人·年} is money, four powers of ten, for
 * each 人 and 年. The forms of writing are those of published tables; what is not known is counted.
 *
 * @param text as printed, without blanks around
 * @param power the power of ten of 百, 千, 万, 亿 before it
 * @param base the unit without that, by its usual name: {@code 人} of 人数, {@code 件} of 案件数; {@code ""} if none
 * @param per what it is for each of, by their usual names; none for a plain amount
 */
public record Unit(String text, Dimension dimension, int power, String base, List<String> per) {

    /** No unit printed. */
    public static final Unit NONE = new Unit("", Dimension.NONE, 0, "", List.of());

    private static final Pattern SPLIT = Pattern.compile("[/·]每?|每");
    private static final Pattern COUNTED = Pattern.compile("(人|件|个|次|场|户|份|台|辆|篇|期|册|套|项|家|所|条|块|本|处|批|组)数");
    private static final Map<String, Integer> POWERS = Map.of("百万", 6, "千万", 7, "百", 2, "千", 3, "万", 4, "亿", 8);
    private static final List<String> MULTIPLIERS = List.of("百万", "千万", "百", "千", "万", "亿");
    private static final Map<String, String> USUAL = Map.of(
            "案件数", "件", "案件", "件", "场次", "场", "百分比", "%", "百分点", "%", "个百分点", "%", "百分率", "%", "圆", "元", "人民币元", "元");
    private static final Set<String> RATIOS = Set.of("%", "‰");
    private static final Set<String> TIMES =
            Set.of("年", "月", "个月", "季度", "周", "天", "日", "工作日", "个工作日", "自然日", "小时", "分钟", "秒", "年度", "学期");
    private static final Set<String> MEASURES = Set.of(
            "米", "千米", "公里", "里", "平方米", "㎡", "平方公里", "亩", "公顷", "克", "千克", "公斤", "吨", "升", "毫升", "立方米", "m", "km",
            "kg", "千瓦", "千瓦时", "度");
    /** Other names of the same things, where one is counted against the other. */
    private static final Map<String, String> KIN = Map.ofEntries(
            Map.entry("名", "人"),
            Map.entry("位", "人"),
            Map.entry("个人", "人"),
            Map.entry("生", "人"),
            Map.entry("学生", "人"),
            Map.entry("期", "次"),
            Map.entry("场", "次"),
            Map.entry("届", "次"),
            Map.entry("堂", "次"),
            Map.entry("节", "次"),
            Map.entry("册", "本"),
            Map.entry("起", "件"));

    public Unit {
        per = List.copyOf(per);
    }

    /** Takes apart any text; what is no known unit is counted. */
    public static Unit parse(String printed) {
        String text = narrow(printed);
        if (text.isEmpty()) {
            return NONE;
        }
        List<String> parts = new ArrayList<>(List.of(SPLIT.split(text)));
        String head = parts.removeFirst();
        List<String> per =
                parts.stream().filter(each -> !each.isEmpty()).map(Unit::usual).toList();
        String multiplier = multiplier(head);
        String base = usual(head.substring(multiplier.length()));
        int power = multiplier.isEmpty() ? 0 : POWERS.get(multiplier);
        return new Unit(printed.strip(), dimension(base), power, base, per);
    }

    /** True if it only says how many powers of ten: 万, 亿. */
    public boolean isBareMultiplier() {
        return base.isEmpty() && power > 0;
    }

    /** True if it is money for each of something: 元/件, 万元/人·年. */
    public boolean isMoneyEach() {
        return dimension == Dimension.MONEY && !per.isEmpty();
    }

    /** True if it is a whole amount of money: 元, 万元. */
    public boolean isMoneyInAll() {
        return dimension == Dimension.MONEY && per.isEmpty();
    }

    /** So many of this unit in units of its base: 3 万元 are 30000 元. */
    public BigDecimal inBase(BigDecimal number) {
        return number.scaleByPowerOfTen(power);
    }

    /** The base by the name under which it is counted against others: 名 as 人, 场 and 期 as 次. */
    public String kin() {
        return kin(base);
    }

    /** The name under which {@code base} is counted against others. */
    public static String kin(String base) {
        return KIN.getOrDefault(base, base);
    }

    /** True for a span of time that costs are paid by: 年, 月, 天. */
    public static boolean isTime(String base) {
        return TIMES.contains(base);
    }

    /** True if a unit is printed twice in a row by mistake: 人人, 万元万元; 元元. */
    public static boolean isDoubled(String printed) {
        int half = printed.length() / 2;
        return half > 0
                && printed.length() % 2 == 0
                && printed.substring(0, half).equals(printed.substring(half))
                && printed.chars().allMatch(Character::isIdeographic);
    }

    /** As the house writes it: {@code %} for 百分比, {@code 元/人} for 元/每人, {@code 件} for 案件数; else as printed. */
    public String standard() {
        String text = narrow(text());
        Matcher matcher = SPLIT.matcher(text);
        StringJoiner out = new StringJoiner("");
        int from = 0;
        while (matcher.find()) {
            out.add(standardPart(text.substring(from, matcher.start())));
            out.add(matcher.group().equals("每") ? "/" : matcher.group().substring(0, 1));
            from = matcher.end();
        }
        String standard = out.add(standardPart(text.substring(from))).toString();
        return standard.equals(text) ? text() : standard;
    }

    private static String standardPart(String part) {
        String multiplier = multiplier(part);
        return multiplier + usual(part.substring(multiplier.length()));
    }

    private static String usual(String part) {
        Matcher counted = COUNTED.matcher(part);
        return Optional.ofNullable(USUAL.get(part)).orElseGet(() -> counted.matches() ? counted.group(1) : part);
    }

    private static String multiplier(String head) {
        if (MEASURES.contains(head) || USUAL.containsKey(head)) {
            return "";
        }
        return MULTIPLIERS.stream().filter(head::startsWith).findFirst().orElse("");
    }

    private static Dimension dimension(String base) {
        if (base.isEmpty()) {
            return Dimension.NONE;
        } else if (base.equals("元")) {
            return Dimension.MONEY;
        } else if (RATIOS.contains(base)) {
            return Dimension.RATIO;
        } else if (TIMES.contains(base)) {
            return Dimension.DURATION;
        } else if (base.equals("分")) {
            return Dimension.SCORE;
        }
        return MEASURES.contains(base) ? Dimension.MEASURE : Dimension.COUNT;
    }

    private static String narrow(String text) {
        String shadow = QuantityReader.shadow(text);
        return shadow.indexOf(' ') < 0 ? shadow : shadow.replace(" ", "");
    }
}
