package org.jibiao.model.value;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a {@link Quantity}. Patterns run over a shadow of the text in which full-width signs stand as plain ones,
 * character for character, so that the pieces are cut from the text itself.
 */
final class QuantityReader {

    /** Nothing longer is a value; so strange text costs no time. */
    private static final int LONGEST = 200;

    private static final int LONGEST_GRADE = 3;

    private static final String OPERATOR = "(?:" + Operator.beforePattern() + ")";
    private static final String LEAD_WORD = "(?:平均|减少|提升|提高|增加|增长|下降|降低|总计|合计|共计|不少|完成|约|近)";
    private static final String FREE_LEAD = "(?:(?!" + OPERATOR + ")\\p{IsHan}){1,8}?";
    private static final String NUMBER = "[+-]?(?:\\d{1,3}(?:,\\d{3})+|\\d{1,18})(?:\\.\\d{1,12})?";
    private static final String LETTER = "[\\p{IsHan}A-Za-z㎡℃°&&[^的了是并和及与]]";
    private static final String ATOM = LETTER + "{1,5}?(?:\\(\\p{IsHan}{1,3}\\))?";
    private static final String UNIT = "(?:%|‰|百分比|百分点|" + ATOM + "(?:[/·每]每?" + ATOM + ")*)";
    private static final String ENDING = "(?:" + Operator.afterPattern() + "|左右|上下)";
    private static final String TAIL = "(?<tail>\\s*" + ENDING + "?\\s*)";
    private static final String MARK = "(?<mark>\\s*(?:多|余|%(?=\\s*%))?\\s*)";
    private static final String DASH = "\\s*(?:-{1,2}|~|至|到)\\s*";

    private static final Pattern HAS_DIGIT = Pattern.compile("\\d");
    private static final Pattern NUMERIC = Pattern.compile("(?<lead>\\s*(?:" + LEAD_WORD + "|" + FREE_LEAD + "(?=\\s*"
            + OPERATOR + "))?)(?<head>\\s*(?<op>" + OPERATOR + ")?\\s*)(?<digits>" + NUMBER + ")" + MARK
            + "(?<unit>(?:(?!" + ENDING + "\\s*$)" + UNIT + ")?)" + TAIL);
    private static final Pattern RANGE = Pattern.compile("(?<head>\\s*(?<op>" + OPERATOR + ")?\\s*)(?<low>" + NUMBER
            + ")(?<between>\\s*" + UNIT + "?" + DASH + ")(?<high>" + NUMBER + ")(?<unit>\\s*" + UNIT + "?)" + TAIL);

    private static final String MONTH_DAY = "\\d{1,2}月份?(?:\\d{1,2}[日号])?";
    private static final String LIMIT = "(?:之前|以前|前|底前|末前|底|末|内|初|上旬|中旬|下旬|上半年|下半年)";
    private static final String DAY =
            "(?:\\d{4}年度?(?:" + MONTH_DAY + ")?" + LIMIT + "?|\\d{4}[-/]\\d{1,2}(?:[-/]\\d{1,2})?"
                    + "|\\d{4}\\.\\d{1,2}\\.\\d{1,2}|\\d{1,2}月\\d{1,2}[日号]" + LIMIT + "?|\\d{1,2}月份?" + LIMIT
                    + "|(?:当|本|全|次|每)年度?" + LIMIT + "?|年" + LIMIT + "|年度内)";
    private static final Pattern DATE = Pattern.compile("(?<head>\\s*(?:(?<op>" + OPERATOR
            + ")|于|在|截至|不晚于)?\\s*)(?<text>" + DAY + "(?:" + DASH + "(?:" + DAY + "|" + MONTH_DAY + "))?(?:完成)?\\s*)");
    private static final Pattern MONTHS =
            Pattern.compile("(?<head>\\s*)(?<op>(?!))?(?<text>\\d{1,2}月" + DASH + "\\d{1,2}月\\s*)");

    private static final Pattern FREQUENCY = Pattern.compile("(?<head>\\s*每(?:半年|季度|学期|小时|[日天周月季年人次件个场所户名])\\s*"
            + OPERATOR + "?\\s*)(?<digits>" + NUMBER + ")(?<tail>\\s*" + UNIT + ENDING + "?(?:标准)?\\s*)");
    private static final Pattern ENDURING =
            Pattern.compile("(?<head>\\s*-?\\s*)(?<text>长期|永久|长期持续|持续|长期有效|长期持久|长期坚持|持续有效)(?<tail>\\s*-?\\s*)");
    private static final Pattern MISSING = Pattern.compile("(?<head>\\s*(?<op>" + OPERATOR
            + ")?\\s*)(?<placeholder>-{1,4}|/|[Xx×]{2,4}|\\*{1,4}|_{1,8}|)(?<unit>\\s*(?!上|去|往|计划|标准|目标)" + UNIT
            + "?\\s*)");
    private static final Pattern SCALE =
            Pattern.compile("\\s*[优良中低差好](?:\\s*[/、,\\-]?\\s*(?:较好|一般|较差|[优良中低差好])){1,5}\\s*");
    private static final Pattern GRADE = Pattern.compile("\\s*(?:优|良|中|低|差|好|较好|一般|较差|优秀|良好|合格|不合格|达标|达成|较高|较低|高)\\s*");
    private static final Pattern SECRET = Pattern.compile("\\s*(?:内容)?涉密.{0,30}");
    private static final Pattern DEFERRED =
            Pattern.compile("\\s*(?:[以按据].{0,20}(?:为准|执行|发生|支付|结算|确定|计算)|据实|待定|另行确定)\\s*");

    private QuantityReader() {}

    static Quantity read(String text) {
        return text.length() > LONGEST
                ? new Quantity.Text(text)
                : PlainNumber.read(text).orElseGet(() -> byPatterns(text));
    }

    /** The same for any text of bearable length, by the whole grammar. */
    static Quantity byPatterns(String text) {
        String shadow = shadow(text);
        if (HAS_DIGIT.matcher(shadow).find()) {
            return numbers(text, shadow).orElseGet(() -> words(text, shadow));
        }
        Matcher date = DATE.matcher(shadow);
        return shadow.indexOf('年') >= 0 && date.matches() ? date(text, date) : words(text, shadow);
    }

    /** What has a digit in it; empty if it is of no such kind. The signs asked for first save time. */
    private static Optional<Quantity> numbers(String text, String shadow) {
        if (hasAny(shadow, "年月-/.")) {
            Matcher months = MONTHS.matcher(shadow);
            Matcher date = DATE.matcher(shadow);
            if (months.matches()) {
                return Optional.of(date(text, months));
            }
            if (date.matches() && !isRangeOfNumbers(shadow.strip())) {
                return Optional.of(date(text, date));
            }
        }
        Matcher range = RANGE.matcher(shadow);
        if (hasAny(shadow, "-~至到") && range.matches()) {
            return Optional.of(new Quantity.Range(
                    operator(range),
                    cut(text, range, "head"),
                    cut(text, range, "low"),
                    cut(text, range, "between"),
                    cut(text, range, "high"),
                    cut(text, range, "unit"),
                    cut(text, range, "tail")));
        }
        Matcher frequency = FREQUENCY.matcher(shadow);
        if (hasAny(shadow, "每") && frequency.matches()) {
            return Optional.of(new Quantity.Frequency(
                    cut(text, frequency, "head"), cut(text, frequency, "digits"), cut(text, frequency, "tail")));
        }
        Matcher numeric = NUMERIC.matcher(shadow);
        return numeric.matches() ? Optional.of(number(text, numeric)) : Optional.empty();
    }

    private static boolean hasAny(String text, String signs) {
        return signs.chars().anyMatch(sign -> text.indexOf(sign) >= 0);
    }

    private static Quantity number(String text, Matcher numeric) {
        return new Quantity.Numeric(
                operator(numeric),
                cut(text, numeric, "lead"),
                cut(text, numeric, "head"),
                cut(text, numeric, "digits"),
                cut(text, numeric, "mark"),
                cut(text, numeric, "unit"),
                cut(text, numeric, "tail"));
    }

    /** 2024-12 is a month, 2024-30 and 1000-12 are not. */
    private static boolean isRangeOfNumbers(String shadow) {
        return shadow.matches("\\d{4}-\\d{1,2}") && !shadow.matches("(19|20)\\d\\d-(0?[1-9]|1[0-2])");
    }

    private static Quantity date(String text, Matcher date) {
        String word = date.group("op") == null ? "" : date.group("op");
        return new Quantity.Date(Operator.before(word), cut(text, date, "head"), cut(text, date, "text"));
    }

    private static Quantity words(String text, String shadow) {
        String bare = shadow.strip();
        Matcher enduring = ENDURING.matcher(shadow);
        if (hasAny(bare, "久长持") && enduring.matches()) {
            return new Quantity.Enduring(
                    cut(text, enduring, "head"), cut(text, enduring, "text"), cut(text, enduring, "tail"));
        }
        if (bare.equals("是") || bare.equals("否")) {
            return new Quantity.YesNo(text);
        }
        if (bare.length() <= LONGEST_GRADE && GRADE.matcher(shadow).matches()) {
            return new Quantity.Grade(text);
        }
        if (SCALE.matcher(shadow).matches()) {
            return new Quantity.Scale(text);
        }
        if (hasAny(bare, "涉") && SECRET.matcher(shadow).matches()) {
            return new Quantity.Secret(text);
        }
        if (hasAny(bare, "以按据待另") && DEFERRED.matcher(shadow).matches()) {
            return new Quantity.Deferred(text);
        }
        Matcher missing = MISSING.matcher(shadow);
        if (missing.matches()
                && !isStandard(missing)
                && (shadow.isBlank()
                        || missing.group("op") != null
                        || !missing.group("placeholder").isEmpty())) {
            return new Quantity.Missing(
                    operator(missing),
                    cut(text, missing, "head"),
                    cut(text, missing, "placeholder"),
                    cut(text, missing, "unit"));
        }
        return new Quantity.Text(text);
    }

    /** 达到国家要求, 不低于全省平均水平: words behind a word, where a unit would be 人 or 万元. */
    private static boolean isStandard(Matcher missing) {
        String unit = missing.group("unit").strip();
        return missing.group("op") != null
                && missing.group("op").length() > 1
                && Character.isIdeographic(missing.group("op").charAt(0))
                && missing.group("placeholder").isEmpty()
                && unit.length() > 2
                && Unit.parse(unit).dimension() == Dimension.COUNT;
    }

    /** The ending decides where both are there: 控制在2%以下, 达到95%以上. */
    private static Operator operator(Matcher matcher) {
        boolean hasTail = matcher.pattern() != MISSING;
        Operator ending = hasTail ? Operator.after(matcher.group("tail").strip()) : Operator.NONE;
        if (ending != Operator.NONE) {
            return ending;
        }
        String word = matcher.group("op");
        String mark = matcher.pattern() == NUMERIC ? matcher.group("mark").strip() : "";
        boolean more = mark.equals("多") || mark.equals("余");
        return word == null ? more ? Operator.AT_LEAST : Operator.NONE : Operator.before(word);
    }

    private static String cut(String text, Matcher matcher, String group) {
        return text.substring(matcher.start(group), matcher.end(group));
    }

    /** The text with full-width and look-alike signs as plain ones; as many characters as before. */
    static String shadow(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int index = 0; index < text.length(); index++) {
            out.append(plain(text.charAt(index)));
        }
        return out.toString();
    }

    private static char plain(char c) {
        if (c >= '\uff01' && c <= '\uff5e') {
            return (char) (c - 0xfee0);
        }
        return switch (c) {
            case '\u3000', '\u00a0', '\u2002', '\u2003', '\u2009', '\t', '\n', '\r' -> ' ';
            case '≧', '⩾', '≮' -> '≥';
            case '≦', '⩽', '≯' -> '≤';
            case '﹪' -> '%';
            case '〜', '∼' -> '~';
            case '—', '–', '―', '−', '‐', '‑' -> '-';
            case '•', '・', '‧', '∙' -> '·';
            case '﹥' -> '>';
            case '﹤' -> '<';
            case '﹦' -> '=';
            case '∕', '⁄' -> '/';
            default -> c;
        };
    }
}
