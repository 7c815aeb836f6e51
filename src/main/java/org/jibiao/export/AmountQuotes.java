package org.jibiao.export;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jibiao.model.value.Amount;

/** Finds an amount that was withheld in the sentences about it: {@code 680000.00} in {@code 预算数68万元}. */
final class AmountQuotes {

    private static final Pattern MONEY =
            Pattern.compile("(?<![\\d.,，])(\\d[\\d,，]*(?:\\.\\d+)?)\\s*(亿|千万|百万|十万|万|千|)(元?)");
    private static final Map<String, Integer> POWERS = Map.of("亿", 8, "千万", 7, "百万", 6, "十万", 5, "万", 4, "千", 3, "", 0);

    private AmountQuotes() {}

    /** {@code text} with {@link StandIn#CELL} for each amount that is one of {@code withheld}, in 元. */
    static String without(String text, Set<BigDecimal> withheld) {
        BitSet hidden = new BitSet(text.length());
        Matcher money = MONEY.matcher(text);
        while (!withheld.isEmpty() && money.find()) {
            boolean named = !money.group(3).isEmpty()
                    || money.group(2).endsWith("万")
                    || money.group(2).equals("亿");
            Optional<BigDecimal> amount = Amount.parse(money.group(1))
                    .map(number -> number.scaleByPowerOfTen(POWERS.get(money.group(2))))
                    .map(BigDecimal::stripTrailingZeros);
            if (named && amount.filter(withheld::contains).isPresent()) {
                hidden.set(money.start(), money.end());
            }
        }
        return Quotes.replaced(text, hidden);
    }
}
