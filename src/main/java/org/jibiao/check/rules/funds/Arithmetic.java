package org.jibiao.check.rules.funds;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jibiao.check.facts.Costs;
import org.jibiao.check.facts.Row;
import org.jibiao.model.value.MoneyUnit;

/** A sum of costs written in one line: {@code 82元/本×800本+20,000元＝85,600元}. */
final class Arithmetic {

    private static final BigDecimal LARGE = new BigDecimal("1000000");

    private Arithmetic() {}

    static String written(List<Costs.Line> lines, BigDecimal sum) {
        MoneyUnit unit = unit(lines, MoneyUnit.YUAN);
        return lines.stream().map(line -> part(line)).collect(Collectors.joining("+")) + "＝" + Money.printed(sum, unit);
    }

    /** 元 as the items have it; 万元 where one of them has, or the form and no item is small. */
    static MoneyUnit unit(List<Costs.Line> lines, MoneyUnit form) {
        boolean tenThousands = lines.stream().anyMatch(line -> line.row().unit().power() > 0);
        boolean large = lines.stream().flatMap(line -> line.sum().stream()).anyMatch(sum -> sum.compareTo(LARGE) >= 0);
        return tenThousands || large ? MoneyUnit.WAN_YUAN : form == MoneyUnit.WAN_YUAN ? MoneyUnit.YUAN : form;
    }

    private static String part(Costs.Line line) {
        Row row = line.row();
        String number = Money.number(row.number().orElseThrow());
        if (line.kind() != Costs.Kind.PAIRED) {
            String whole = number + row.unit().text();
            return line.times() > 1 ? whole + "×" + line.times() : whole;
        }
        Row quantity = line.quantity().orElseThrow();
        String counted =
                Money.number(quantity.number().orElseThrow()) + quantity.unit().standard();
        return number + each(line) + "×" + counted + (line.times() > 1 ? "×" + line.times() + "个月" : "");
    }

    /** The unit as printed, with what it is for each of where only the name says so. */
    private static String each(Costs.Line line) {
        String unit = line.row().unit().text();
        if (!line.row().isMoney()) {
            return "元/" + unit;
        }
        boolean said = line.row().unit().per().contains(line.each().base());
        String money = line.row().unit().isBareMultiplier() ? unit + "元" : unit;
        return said ? money : money.split("[/·]")[0] + "/" + line.each().base();
    }
}
