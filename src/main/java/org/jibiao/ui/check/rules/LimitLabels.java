package org.jibiao.ui.check.rules;

import java.util.Map;
import java.util.Optional;
import org.jibiao.check.pack.Rule;

/** What a user calls the numbers of rules. */
final class LimitLabels {

    /**
     * A number of a rule.
     *
     * @param before what it says
     * @param unit behind the number
     */
    record Label(String before, String unit) {}

    private static final Map<String, Label> LABELS = Map.ofEntries(
            Map.entry("UNITCOST_QTY_OVER.slight", new Label("超出预算不到多少算轻微", "%")),
            Map.entry("COST_UNDER_EXPLAINED.least", new Label("成本指标至少说明预算的", "%")),
            Map.entry("AMOUNT_SCALE_MIX.wan", new Label("以万元计的表，从多少起不写元", "元")),
            Map.entry("THRESHOLD_LOW.timely", new Label("及时率一般不低于", "%")),
            Map.entry("THRESHOLD_LOW.satisfaction", new Label("满意度一般不低于", "%")),
            Map.entry("IMPLAUSIBLE.fewPlaces", new Label("街道、乡镇等一县最多", "个")),
            Map.entry("IMPLAUSIBLE.manyPlaces", new Label("村、社区等一县最多", "个")),
            Map.entry("IMPLAUSIBLE.goodRate", new Label("越高越好的率一般不低于", "%")),
            Map.entry("GOAL_VAGUE.short", new Label("多少字以内算短", "字")),
            Map.entry("DUP_ACROSS.same", new Label("从几条相同起提出", "条")),
            Map.entry("WEIGHT_SUM.total", new Label("权重合计", "分")),
            Map.entry("WEIGHT_SUM.execution", new Label("其中预算执行率", "分")),
            Map.entry("WEIGHT_SPLIT.cost", new Label("成本指标", "分")),
            Map.entry("WEIGHT_SPLIT.output", new Label("产出指标", "分")),
            Map.entry("WEIGHT_SPLIT.benefit", new Label("效益指标", "分")),
            Map.entry("WEIGHT_SPLIT.satisfaction", new Label("满意度指标", "分")),
            Map.entry("WEIGHT_SPLIT.outputWithoutCost", new Label("没有成本指标时，产出", "分")),
            Map.entry("WEIGHT_SPLIT.benefitWithoutCost", new Label("没有成本指标时，效益", "分")));

    private LimitLabels() {}

    /** What the number {@code name} of {@code rule} is called; its own name if nobody has named it yet. */
    static Label of(Rule rule, String name) {
        return Optional.ofNullable(LABELS.get(rule.id() + "." + name)).orElseGet(() -> new Label(name, ""));
    }

    /** True if it has a name a user understands. */
    static boolean knows(Rule rule, String name) {
        return LABELS.containsKey(rule.id() + "." + name);
    }
}
