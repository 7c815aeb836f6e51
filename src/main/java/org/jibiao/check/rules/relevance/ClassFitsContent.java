package org.jibiao.check.rules.relevance;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jibiao.check.Check;
import org.jibiao.check.Note;
import org.jibiao.check.Notes;
import org.jibiao.check.facts.Category;
import org.jibiao.check.facts.ProjectFacts;
import org.jibiao.check.facts.Row;
import org.jibiao.check.words.Lexicon;
import org.jibiao.check.words.Sense;
import org.jibiao.check.words.Words;
import org.jibiao.model.field.IndicatorField;

/**
 * {@code CATEGORY_MISMATCH}: what an indicator says belongs to the class it stands in: money is no quantity, saving is not
 * ecological, 按时… is timeliness, a task is no lasting impact.
 */
final class ClassFitsContent implements Check {

    private static final Pattern ON_TIME = Pattern.compile("(按时|及时|按期|准时).{0,8}率$");
    private static final Pattern CONTENTMENT = Pattern.compile("满意|好评|评价|认可|投诉|感受");

    /** What is wrong with the class, and where it would be right. */
    private record Misfit(String why, String right, boolean mild) {}

    @Override
    public String rule() {
        return "CATEGORY_MISMATCH";
    }

    @Override
    public void project(ProjectFacts project, Notes notes) {
        for (Row row : project.rows()) {
            if (row.category() == Category.OTHER || row.name().isEmpty() || row.isSecret()) {
                continue;
            }
            misfit(row, project.lexicon()).ifPresent(misfit -> {
                Note note = Note.at(row.indicator(), IndicatorField.LEVEL2)
                        .finding(row.text(IndicatorField.LEVEL2) + row.name())
                        .saying("“" + row.called() + "”" + misfit.why() + "，放在“" + row.text(IndicatorField.LEVEL2)
                                + "”里不合适。")
                        .expecting(misfit.right());
                notes.add(misfit.mild() ? note.mild() : note);
            });
        }
    }

    private static Optional<Misfit> misfit(Row row, Lexicon lexicon) {
        return switch (row.category()) {
            case QUANTITY, QUALITY -> output(row, lexicon);
            case COST -> cost(row, lexicon);
            case ECONOMIC_BENEFIT, SOCIAL_BENEFIT, ECOLOGICAL_BENEFIT, SUSTAINED_IMPACT -> benefit(row, lexicon);
            case SATISFACTION ->
                CONTENTMENT.matcher(row.name()).find() || row.name().contains("指标")
                        ? Optional.empty()
                        : found("不是满意度", "服务对象的满意度");
            case TIMELINESS -> timeliness(row, lexicon);
            case SOCIAL_COST, ENVIRONMENTAL_COST, OTHER -> contentment(row);
        };
    }

    private static Optional<Misfit> cost(Row row, Lexicon lexicon) {
        if (lexicon.of(Words.BUDGET_KEEPING).isIn(row.core())) {
            return found("是预算管理的要求，不是成本", "单位成本或分项成本");
        } else if (Content.isCount(row, lexicon)) {
            return found("是数量，不是成本", "数量指标，或改写成单位成本");
        }
        boolean onTime = row.isShare() && ON_TIME.matcher(row.core()).find();
        if (row.category() == Category.COST && (onTime || Content.isRateOfWork(row, lexicon))) {
            return contentment(row).or(() -> found("是比率，不是成本", onTime ? "时效指标" : "质量指标或时效指标"));
        }
        return contentment(row);
    }

    private static Optional<Misfit> timeliness(Row row, Lexicon lexicon) {
        if (Content.isCount(row, lexicon)) {
            return found("是数量，不说时间", "数量指标");
        } else if (Content.isCost(row)) {
            return found("是金额，不说时间", "成本指标");
        } else if (Content.isRateOfQuality(row)) {
            return found("说的是质量，不说时间", "质量指标");
        }
        return contentment(row);
    }

    private static Optional<Misfit> output(Row row, Lexicon lexicon) {
        if (row.isShare() && ON_TIME.matcher(row.core()).find()) {
            return found("说的是及不及时", "时效指标");
        } else if (lexicon.of(Words.EFFECT_BEGINNINGS).beginning(row.core()).isPresent()) {
            return found("说的是对公众的影响，是效益", "社会效益指标");
        } else if (row.category() == Category.QUANTITY && row.unit().isMoneyInAll() && amountIsNoCount(row)) {
            return found("说的是金额，不是数量", "成本指标，或改写成件数、人数");
        } else if (Content.isCost(row)) {
            return found("说的是金额", "成本指标");
        } else if (Content.isTime(row)) {
            return found("说的是时间", "时效指标");
        } else if (row.category() == Category.QUALITY && Content.isCount(row, lexicon)) {
            return Optional.of(new Misfit("是数量", "数量指标", true));
        } else if (row.category() == Category.QUANTITY
                && !row.isNumeric()
                && lexicon.of(Words.EFFECT_VERBS).beginning(row.core()).isPresent()) {
            return found("说的是效果，不是数量", "社会效益或经济效益指标");
        } else if (row.category() == Category.QUANTITY && row.isShare() && row.sense() == Sense.RATE) {
            return Optional.of(new Misfit("是比率", "质量指标", true));
        } else if (!row.isNumeric()
                && lexicon.of(Words.SERVICE_BEGINNINGS).beginning(row.core()).isPresent()) {
            return Optional.of(new Misfit("说的是服务的效果", "社会效益指标，或写成可以衡量的质量", true));
        }
        return contentment(row);
    }

    /** A count in money is a slip of the unit, which is told as that. */
    private static boolean amountIsNoCount(Row row) {
        return row.sense() != Sense.COUNT && row.sense() != Sense.SIZE;
    }

    private static Optional<Misfit> benefit(Row row, Lexicon lexicon) {
        String core = row.core();
        if (row.category() == Category.ECOLOGICAL_BENEFIT && Content.isSaved(row, lexicon)) {
            return found("说的是节约成本，不是生态效益", "经济效益指标；生态效益写节能、减排、减少污染");
        } else if (lexicon.of(Words.BUDGET_KEEPING).isIn(core)) {
            return found("是预算管理的要求，不是项目的效益", "项目带来的收益或节约");
        } else if (row.category() == Category.ECONOMIC_BENEFIT
                && lexicon.of(Words.FUND_EFFICIENCY).isIn(core)) {
            return Optional.of(new Misfit("是财务管理的效果，不是项目本身的经济效益", "项目带来的收益或节约", true));
        } else if (row.category() == Category.ECONOMIC_BENEFIT
                && lexicon.of(Words.INCOME_COSTS).isIn(core)) {
            return found("说的是支出增加", "成本指标");
        } else if (row.category() != Category.SUSTAINED_IMPACT
                && lexicon.of(Words.SYSTEM_BUILDING).beginning(core).isPresent()
                && lexicon.of(Words.SYSTEM_NOUNS).isIn(core)) {
            return found("说的是建章立制，是产出", "数量指标，或可持续影响指标");
        } else if (!row.isNumeric()
                && lexicon.of(Words.TASK_BEGINNINGS).beginning(core).isPresent()
                && !lexicon.of(Words.EFFECT_WORDS).isIn(core)) {
            return found("说的是一项任务，不是效益", "数量指标或时效指标");
        } else if (row.sense() == Sense.MONEY_EACH && row.unit().isMoneyEach()) {
            return found("是单位成本，不是效益", "成本指标");
        }
        return otherBenefit(row, lexicon).or(() -> contentment(row));
    }

    /** A benefit of another kind: jobs are not ecological, clean water is not economic. */
    private static Optional<Misfit> otherBenefit(Row row, Lexicon lexicon) {
        boolean natural = lexicon.of(Words.NATURE).isIn(row.core());
        boolean aware = lexicon.of(Words.AWARENESS).isIn(row.core());
        boolean earned = lexicon.of(Words.EARNINGS).isIn(row.core());
        return switch (row.category()) {
            case ECONOMIC_BENEFIT ->
                natural && !aware && !earned
                        ? found("说的是环境，不是经济效益", "生态效益指标")
                        : aware && !earned ? found("说的是社会影响，不是经济效益", "社会效益指标") : Optional.empty();
            case SOCIAL_BENEFIT ->
                natural && !aware
                        ? Optional.of(new Misfit("说的是环境", "生态效益指标", true))
                        : Content.isSaved(row, lexicon)
                                ? Optional.of(new Misfit("说的是节约资金", "经济效益指标", true))
                                : Optional.empty();
            case ECOLOGICAL_BENEFIT ->
                natural
                        ? Optional.empty()
                        : earned
                                ? found("说的是经济收益，不是生态效益", "经济效益指标")
                                : aware ? found("说的是社会影响，不是生态效益", "社会效益指标") : Optional.empty();
            case SUSTAINED_IMPACT ->
                Content.isSaved(row, lexicon) ? Optional.of(new Misfit("说的是节约资金", "经济效益指标", true)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<Misfit> contentment(Row row) {
        boolean asked = row.core().endsWith("满意度") || row.core().endsWith("满意率");
        return asked ? found("是满意度", "服务对象满意度指标") : Optional.empty();
    }

    private static Optional<Misfit> found(String why, String right) {
        return Optional.of(new Misfit(why, right, false));
    }
}
