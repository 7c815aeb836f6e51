package org.jibiao.intake.clip;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jibiao.form.Labels;
import org.jibiao.form.spec.ColumnSpec;
import org.jibiao.form.spec.ColumnSpec.Slice;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.IndicatorField;

/** The titles under which tables of indicators have a form's columns: its own words first, then those in common use. */
final class TitleWords {

    /**
     * What a column with a known title holds.
     *
     * @param slice which piece of a value
     */
    record Meaning(Field field, Slice slice) {}

    private static final Map<IndicatorField, List<String>> COMMON = Map.of(
            IndicatorField.LEVEL1, List.of("一级指标", "一级指标名称", "一级"),
            IndicatorField.LEVEL2, List.of("二级指标", "二级指标名称", "二级", "指标类别"),
            IndicatorField.NAME, List.of("三级指标", "三级指标名称", "三级", "指标名称", "指标内容"),
            IndicatorField.DESCRIPTION, List.of("绩效指标描述", "指标描述", "指标解释", "指标说明", "描述"),
            IndicatorField.BASIS, List.of("指标值确定依据", "指标确定依据", "确定依据", "指标值设定依据", "依据"),
            IndicatorField.DEADLINE, List.of("完成时限", "计划完成时限", "完成时间"),
            IndicatorField.WEIGHT, List.of("权重", "指标权重", "分值"),
            IndicatorField.NOTE, List.of("备注", "说明"));

    private static final List<String> VALUES =
            List.of("指标值", "目标值", "绩效指标值", "年度指标值", "指标目标值", "年度目标值", "内容", "数值", "值");
    private static final List<String> OPERATORS = List.of("运算符号", "计算符号", "指标性质", "运算符", "符号", "比较符号");
    private static final List<String> UNITS = List.of("度量单位", "计量单位", "单位");

    private final List<ColumnSpec> columns;

    TitleWords(List<ColumnSpec> columns) {
        this.columns = List.copyOf(columns);
    }

    /** What a column titled {@code title} holds; empty if the form has no such column. */
    Optional<Meaning> find(String title) {
        String wanted = Labels.candidate(title);
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        return byWords(wanted).or(() -> byWords(Labels.bare(wanted)));
    }

    private Optional<Meaning> byWords(String wanted) {
        return columns.stream()
                .filter(column -> words(column).contains(wanted))
                .map(column -> new Meaning(column.field(), column.slice()))
                .findFirst()
                .or(() -> common(wanted).filter(meaning -> has(meaning.field())));
    }

    private static List<String> words(ColumnSpec column) {
        List<String> words = new ArrayList<>();
        Stream.concat(Stream.of(column.label()), column.synonyms().stream())
                .map(Labels::normal)
                .forEach(words::add);
        if (column.slice() == Slice.WHOLE) {
            words.add(Labels.normal(column.field().label()));
        }
        words.remove("");
        return words;
    }

    private boolean has(Field field) {
        return columns.stream().anyMatch(column -> column.field() == field);
    }

    private static Optional<Meaning> common(String wanted) {
        if (OPERATORS.contains(wanted)) {
            return Optional.of(new Meaning(IndicatorField.VALUE, Slice.OPERATOR));
        }
        if (UNITS.contains(wanted)) {
            return Optional.of(new Meaning(IndicatorField.VALUE, Slice.UNIT));
        }
        if (VALUES.contains(wanted)) {
            return Optional.of(new Meaning(IndicatorField.VALUE, Slice.WHOLE));
        }
        return COMMON.entrySet().stream()
                .filter(each -> each.getValue().contains(wanted))
                .map(each -> new Meaning(each.getKey(), Slice.WHOLE))
                .findFirst();
    }
}
