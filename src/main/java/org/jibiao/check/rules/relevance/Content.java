package org.jibiao.check.rules.relevance;

import java.util.regex.Pattern;
import org.jibiao.check.facts.Row;
import org.jibiao.check.words.Direction;
import org.jibiao.check.words.Lexicon;
import org.jibiao.check.words.Sense;
import org.jibiao.check.words.Words;
import org.jibiao.model.value.Dimension;
import org.jibiao.model.value.Quantity;

/** What kind of thing an indicator surely is, whatever class it stands in. */
final class Content {

    private static final Pattern HOW_OFTEN = Pattern.compile("频次|频率|每[年月周日季天次]|及时|按时|按期|时间|时限|周期|天数");
    private static final Pattern OF_MONEY = Pattern.compile("成本|费|预算|资金|支出|价|经费|投资|节约|控制|执行|节省|降低|压减|拨付|支付|补[助贴]");
    private static final Pattern SAVED = Pattern.compile("(?:节约|节省|降低|减少|压减).{0,4}(?:成本|资金|开支|经费|支出|费用)");
    private static final Pattern OF_QUALITY = Pattern.compile("(?:合格|达标|优良|优秀|准确|完好|正确|规范)率$");

    private Content() {}

    /** A number of things done: 抽检样品数量, 120份. What is bad, and how often something is done, is none. */
    static boolean isCount(Row row, Lexicon lexicon) {
        return row.sense() == Sense.COUNT
                && row.isNumeric()
                && row.unit().dimension() == Dimension.COUNT
                && row.unit().per().isEmpty()
                && !HOW_OFTEN.matcher(row.core()).find()
                && lexicon.direction(row.core()) == Direction.MORE;
    }

    /** A whole amount of money, or so much for each. */
    static boolean isCost(Row row) {
        return row.isNumeric()
                && row.unit().dimension() == Dimension.MONEY
                && (row.sense() == Sense.MONEY || row.sense() == Sense.MONEY_EACH)
                && !row.isSaving();
    }

    /** A day or a span of time by which something is done. */
    static boolean isTime(Row row) {
        return row.sense() == Sense.TIME && row.target() instanceof Quantity.Date;
    }

    /** A rate of what is well done, and of no money. */
    static boolean isRateOfWork(Row row, Lexicon lexicon) {
        return row.isShare()
                && lexicon.isHighRate(row.core())
                && !OF_MONEY.matcher(row.core()).find();
    }

    /** A rate of quality that says nothing of time. */
    static boolean isRateOfQuality(Row row) {
        return row.isShare()
                && row.core().endsWith("率")
                && OF_QUALITY.matcher(row.core()).find()
                && !HOW_OFTEN.matcher(row.core()).find();
    }

    /** Money that is saved. */
    static boolean isSaved(Row row, Lexicon lexicon) {
        return lexicon.of(Words.SAVING_WORDS).isIn(row.core())
                || row.isSaving() && SAVED.matcher(row.core()).find();
    }
}
