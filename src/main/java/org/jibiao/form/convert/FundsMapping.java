package org.jibiao.form.convert;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jibiao.model.Element;
import org.jibiao.model.Project;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.ProjectField;
import org.jibiao.model.value.Amount;

/** Fits the kinds of funds and the decimals of money to the new form. */
final class FundsMapping {

    private static final List<ProjectField> SPLIT =
            List.of(ProjectField.SPECIAL_ACCOUNT, ProjectField.UNIT_FUNDS, ProjectField.SOCIAL, ProjectField.BANK_LOAN);
    private static final List<ProjectField> MID_TERM =
            List.of(ProjectField.MID_TERM_TOTAL, ProjectField.MID_TERM_FISCAL, ProjectField.MID_TERM_OTHER);
    private static final List<ProjectField> ANNUAL =
            List.of(ProjectField.TOTAL, ProjectField.FISCAL, ProjectField.OTHER);
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern MORE_YEARS = Pattern.compile("(?<!\\d)([2-9]|1\\d)年|[二两三四五]年");
    private static final int DECIMALS = 2;

    private final Setting setting;

    FundsMapping(Setting setting) {
        this.setting = setting;
    }

    Project convert(Project project) {
        Project summed = apart(together(again(project)));
        return decimals(midTerm(zeros(summed)));
    }

    /** Kinds the old form hides and the new one shows: their money stands, once, under what the old form has instead. */
    private Project again(Project project) {
        Optional<ProjectField> instead = Stream.of(ProjectField.OTHER, ProjectField.UNIT_FUNDS)
                .filter(setting::isStated)
                .findFirst();
        List<ProjectField> hidden = Stream.concat(SPLIT.stream(), Stream.of(ProjectField.OTHER))
                .filter(field -> setting.from().isPresent() && setting.isNew(field))
                .filter(field -> amount(project, field).signum() != 0)
                .toList();
        if (instead.isEmpty() || hidden.isEmpty()) {
            return project;
        }
        ProjectField sum = instead.get();
        BigDecimal rest =
                hidden.stream().map(field -> amount(project, field)).reduce(amount(project, sum), BigDecimal::subtract);
        boolean fits = rest.signum() >= 0;
        String tail =
                fits ? "换表样前分开填写，又单独列出，从" + sum.label() + "里减去，请核对。" : "换表样前分开填写，比现在的" + sum.label() + "多，不再用，请核对。";
        String after = fits ? rest.toPlainString() : project.text(sum);
        tell(project, labels(hidden) + "、" + sum.label(), project.text(sum), after, tail);
        Project now = project.with(sum, after);
        for (ProjectField field : fits ? List.<ProjectField>of() : hidden) {
            now = now.with(field, "");
        }
        return now;
    }

    /** Kinds the form does not know go into 其他资金. */
    private Project together(Project project) {
        if (!setting.target().prints(ProjectField.OTHER)) {
            return project;
        }
        List<ProjectField> given = SPLIT.stream()
                .filter(field -> !setting.target().prints(field))
                .filter(setting::isStated)
                .filter(field -> amount(project, field).signum() != 0)
                .toList();
        if (given.isEmpty()) {
            return project;
        }
        BigDecimal sum = given.stream()
                .map(field -> amount(project, field))
                .reduce(amount(project, ProjectField.OTHER), BigDecimal::add);
        String before = project.text(ProjectField.OTHER);
        String names = labels(given);
        tell(
                project,
                names + "、" + ProjectField.OTHER.label(),
                before,
                sum.toPlainString(),
                "没有单独的栏，合计 " + plain(sum) + " 元列入其他资金，请核对。");
        Project now = project;
        for (ProjectField field : given) {
            now = now.with(field, "");
        }
        return now.with(ProjectField.OTHER, sum.toPlainString());
    }

    /** 其他资金 on a form that splits them: shown under 单位资金 until somebody knows better. */
    private Project apart(Project project) {
        BigDecimal other = amount(project, ProjectField.OTHER);
        if (setting.target().prints(ProjectField.OTHER)
                || !setting.target().prints(ProjectField.UNIT_FUNDS)
                || !setting.isStated(ProjectField.OTHER)
                || other.signum() == 0) {
            return project;
        }
        BigDecimal sum = other.add(amount(project, ProjectField.UNIT_FUNDS));
        String fields = ProjectField.OTHER.label() + "、" + ProjectField.UNIT_FUNDS.label();
        String tail = "：其他资金 " + plain(other) + " 元没有单独的栏，先列入单位资金，请核对属于哪一种。";
        tell(project, fields, project.text(ProjectField.OTHER), sum.toPlainString(), tail);
        return project.with(ProjectField.OTHER, "").with(ProjectField.UNIT_FUNDS, sum.toPlainString());
    }

    private void tell(Project project, String fields, String before, String after, String tail) {
        setting.protocol().add(Step.Kind.ASK, fields, Protocol.Place.in(project), before, after, tail);
    }

    private Project zeros(Project project) {
        Project now = project;
        List<ProjectField> kinds = Stream.concat(SPLIT.stream(), Stream.of(ProjectField.OTHER))
                .filter(field -> setting.isNew(field) && project.values().isBlank(field))
                .toList();
        if (kinds.isEmpty()) {
            return project;
        }
        for (ProjectField field : kinds) {
            now = now.with(field, "0");
        }
        setting.protocol().add(Step.Kind.FILLED, labels(kinds), Protocol.Place.in(project), "", "0", "原来没有，先填 0，请核对。");
        return now;
    }

    /** A project of one year has the same money in the middle term. */
    private Project midTerm(Project project) {
        boolean blank = MID_TERM.stream().allMatch(project.values()::isBlank);
        if (!blank
                || MID_TERM.stream().noneMatch(setting::isNew)
                || project.values().isBlank(ProjectField.TOTAL)) {
            return project;
        }
        if (overYears(project.text(ProjectField.PERIOD))) {
            setting.protocol()
                    .add(
                            Step.Kind.ASK,
                            ProjectField.MID_TERM_TOTAL.label(),
                            Protocol.Place.in(project),
                            "是空的，项目跨年度，请填写。");
            return project;
        }
        Project now = project;
        for (int index = 0; index < MID_TERM.size(); index++) {
            if (setting.target().prints(MID_TERM.get(index))) {
                now = now.with(MID_TERM.get(index), project.text(ANNUAL.get(index)));
            }
        }
        setting.protocol()
                .add(
                        Step.Kind.FILLED,
                        labels(MID_TERM),
                        Protocol.Place.in(project),
                        "",
                        project.text(ProjectField.TOTAL),
                        "按一年期项目，先照年度资金填上，请核对。");
        return now;
    }

    /** 2026年1月—2028年12月, 3年. */
    private static boolean overYears(String period) {
        return YEAR.matcher(period).results().map(MatchResult::group).distinct().count() > 1
                || MORE_YEARS.matcher(period).find();
    }

    /** Amounts that need more than two decimals in the form's unit. */
    private Project decimals(Project project) {
        return (Project) decimals(project, Protocol.Place.in(project));
    }

    /** The same for any element with money. */
    Element decimals(Element element, Protocol.Place place) {
        if (!setting.newUnit() || setting.target().moneyUnit().powerOfTen() == 0) {
            return element;
        }
        Map<String, List<Field>> tooLong = new LinkedHashMap<>();
        for (Field field : element.kind().fields()) {
            if (field.type() == Field.Type.MONEY && setting.target().prints(field) && tooLong(element.text(field))) {
                tooLong.computeIfAbsent(element.text(field), text -> new ArrayList<>())
                        .add(field);
            }
        }
        Element now = element;
        for (Map.Entry<String, List<Field>> each : tooLong.entrySet()) {
            now = decimals(now, place, each.getKey(), each.getValue());
        }
        return now;
    }

    private Element decimals(Element element, Protocol.Place place, String text, List<Field> fields) {
        String unit = setting.target().moneyUnit().label();
        String exact = Amount.printed(text, setting.target().moneyUnit());
        String names = fields.stream().map(Field::label).collect(Collectors.joining("、"));
        if (setting.rounding() == Rounding.EXACT) {
            String tail = " " + plain(Amount.parse(text).orElseThrow()) + " 元合 " + exact + " " + unit
                    + "，超过两位小数，照实印出，请核对是否取整。";
            setting.protocol().add(Step.Kind.ASK, names, place, text, exact + unit, tail);
            return element;
        }
        String rounded =
                new BigDecimal(exact).setScale(DECIMALS, RoundingMode.HALF_UP).toPlainString();
        String tail = " " + exact + " " + unit + "取整为 " + rounded + " " + unit + "。";
        setting.protocol().add(Step.Kind.ROUNDED, names, place, exact + unit, rounded + unit, tail);
        Element now = element;
        for (Field field : fields) {
            now = now.with(field, Amount.stored(rounded, setting.target().moneyUnit()));
        }
        return now;
    }

    private boolean tooLong(String text) {
        Optional<BigDecimal> number = Amount.parse(text);
        return number.isPresent()
                && number.get()
                                .movePointLeft(setting.target().moneyUnit().powerOfTen())
                                .stripTrailingZeros()
                                .scale()
                        > DECIMALS;
    }

    private static BigDecimal amount(Project project, Field field) {
        return Amount.parse(project.text(field)).orElse(BigDecimal.ZERO);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String labels(List<? extends Field> fields) {
        return fields.stream().map(Field::label).collect(Collectors.joining("、"));
    }
}
