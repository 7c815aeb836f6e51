package org.jibiao.check.facts;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jibiao.model.value.Unit;

/**
 * What a cost is for each of: as the unit says ({@code 元/件}), or else the name ({@code 每个案件所需的费用}, 人均工资).
 *
 * @param base the unit as one counts it: 人, 件, 场; {@code ""} if it is a whole amount
 * @param time what span of time it is for, {@code ""} if none: 月, 年
 */
public record Each(String base, String time) {

    private static final Each WHOLE = new Each("", "");

    private static final String MEASURE = "(?:公里|平方米|立方米|[人位名件次场份本台套户所辆期块班家节堂个张条幅册处村项桩起亩吨眼座株盏头只床]|生(?!产))";
    private static final Pattern NAMED = Pattern.compile(
            "每(?:一)?(" + MEASURE + ")(?:行政|法律援助|调解|受理|办理)?(案件|案)?|聘请一([位名人])|([人件次场户亩生]|公里)均|单(件|次|场|人)成本");
    private static final Pattern TIMED = Pattern.compile("每(?:一)?(年|月|天|日|季度|工作日|小时)|(?<=[位名人问])一(年|月)");

    /** What {@code row} is for each of. */
    public static Each of(Row row) {
        List<String> per = row.unit().per();
        String time = per.stream().filter(Unit::isTime).findFirst().orElse("");
        Optional<String> printed =
                per.stream().filter(each -> !Unit.isTime(each)).findFirst();
        String base = printed.or(() -> named(row.core())).orElse("");
        return base.isEmpty() && time.isEmpty() ? timed(row.core()) : new Each(base, time);
    }

    /** What the name alone says: 件 of 每个案件所需的费用; empty if nothing. */
    public static Optional<String> named(String name) {
        Matcher matcher = NAMED.matcher(name);
        if (!matcher.find()) {
            return Optional.empty();
        }
        if (matcher.group(2) != null) {
            return Optional.of("件");
        }
        for (int group : new int[] {1, 3, 4, 5}) {
            if (matcher.group(group) != null) {
                String measure = matcher.group(group);
                return Optional.of(measure.equals("位") || measure.equals("名") ? "人" : measure);
            }
        }
        return Optional.empty();
    }

    private static Each timed(String name) {
        Matcher matcher = TIMED.matcher(name);
        if (!matcher.find()) {
            return WHOLE;
        }
        return new Each("", matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
    }

    /** True if it is for each of something that is counted. */
    public boolean isCounted() {
        return !base.isEmpty();
    }

    /** The base by the name under which it is counted against others. */
    public String kin() {
        return Unit.kin(base);
    }
}
