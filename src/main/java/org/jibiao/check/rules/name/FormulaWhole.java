package org.jibiao.check.rules.name;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jibiao.check.Check;
import org.jibiao.check.Note;
import org.jibiao.check.Notes;
import org.jibiao.check.facts.ProjectFacts;
import org.jibiao.check.facts.Row;
import org.jibiao.check.words.Sense;
import org.jibiao.model.field.IndicatorField;

/** {@code FORMULA_INVALID}: the description of a rate names both what is divided and by what, and which is which. */
final class FormulaWhole implements Check {

    private static final Pattern NO_NUMERATOR = Pattern.compile("^\\s*占[^，。；]{2,40}(比率|比例|比重|百分比)\\s*[。]?$");
    private static final Pattern NO_EQUALS =
            Pattern.compile("^([^=＝:：，。]{2,20}?(?:比率|比例|[^效]率))(?![=＝:：为是指即（(])([^=＝，。]{2,30})[/÷／]([^=＝，。]{2,40})$");
    private static final Pattern HALF =
            Pattern.compile("^[^/÷]*[/÷]\\s*(?:[×*]?\\s*100\\s*[%％])?\\s*$|^\\s*[/÷][^/÷]+$");

    private static final Pattern ONE_PART = Pattern.compile("^[^占比例除+＋\\-]{2,20}[×xX*＊]\\s*100%$");
    private static final Pattern PARTS = Pattern.compile("^(?:[^=＝:：]*[=＝:：])?([^/÷／=＝]{2,30})[/÷／]([^/÷／=＝]{2,30})$");
    private static final int KEY = 2;
    /** Letters of the words for a whole: 总, 全部, 应, 计划, 需, 所有. */
    private static final String WHOLE = "总全应计需所拟待";

    @Override
    public String rule() {
        return "FORMULA_INVALID";
    }

    @Override
    public void project(ProjectFacts project, Notes notes) {
        for (Row row : project.rows()) {
            if (row.sense() == Sense.RATE && !row.description().isEmpty()) {
                fault(row.description())
                        .or(() -> upsideDown(row))
                        .ifPresent(fault -> notes.add(Note.at(row.indicator(), IndicatorField.DESCRIPTION)
                                .saying("“" + row.called() + "”的描述“" + row.description() + "”" + fault + "。")
                                .expecting("分子÷分母×100%")));
            }
        }
    }

    private static boolean isDivision(String description) {
        return description.indexOf('/') >= 0 || description.indexOf('÷') >= 0 || description.indexOf('／') >= 0;
    }

    private static Optional<String> fault(String description) {
        if (NO_NUMERATOR.matcher(description).find()) {
            return Optional.of("只有分母，没有说哪一部分占");
        }
        if (!isDivision(description)) {
            return description.endsWith("100%") && ONE_PART.matcher(description).find()
                    ? Optional.of("只乘100%，没有除以什么")
                    : Optional.empty();
        }
        Matcher equals = NO_EQUALS.matcher(description);
        if (equals.find()) {
            return Optional.of("在“" + equals.group(1) + "”后面少了“=”，公式读不通");
        }
        return HALF.matcher(description).find() ? Optional.of("的公式缺分子或分母") : Optional.empty();
    }

    /** 参训人数/合格人数 of 培训合格率: what the rate is of stands below the stroke. */
    private static Optional<String> upsideDown(Row row) {
        String name = row.core();
        if (!name.endsWith("率") || name.length() <= KEY || !isDivision(row.description())) {
            return Optional.empty();
        }
        String key = name.substring(name.length() - 1 - KEY, name.length() - 1);
        Matcher parts = PARTS.matcher(row.description());
        return parts.matches() && !parts.group(1).contains(key) && isOf(parts.group(2), key)
                ? Optional.of("像是分子和分母写反了")
                : Optional.empty();
    }

    /** True if {@code below} counts just what {@code key} says, not what ought to be so. */
    private static boolean isOf(String below, String key) {
        return below.contains(key) && WHOLE.chars().noneMatch(each -> below.indexOf(each) >= 0);
    }
}
