package org.jibiao.form.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jibiao.form.spec.IndicatorClass;
import org.jibiao.model.Indicator;
import org.jibiao.model.Kind;
import org.jibiao.model.Project;
import org.jibiao.model.field.IndicatorField;

/** Puts indicators into the classes the new form knows: the shape of 2015, with cost under output, and that of 101号. */
final class ClassMapping {

    private static final String COST = "成本";
    private static final String SUFFIX = "指标";
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000\\u00a0]+");
    private static final Map<String, String> SYNONYMS = Map.of(
            "可持续发展", "可持续影响",
            "可持续", "可持续影响",
            "环境成本", "生态环境成本",
            "生态成本", "生态环境成本",
            "满意度", "服务对象满意度",
            "社会公众或服务对象满意度", "服务对象满意度");

    private final Setting setting;
    private final List<IndicatorClass> known;

    ClassMapping(Setting setting) {
        this.setting = setting;
        this.known = setting.target().classes();
    }

    Project convert(Project project) {
        if (known.isEmpty() || !setting.target().holds(Kind.PROJECT, Kind.INDICATOR)) {
            return project;
        }
        List<Indicator> rows = new ArrayList<>();
        for (Indicator row : project.indicators()) {
            rows.add(convert(project, row));
        }
        Project converted = project.withChildren(Kind.INDICATOR, rows);
        askForMissing(converted);
        return converted;
    }

    private Indicator convert(Project project, Indicator row) {
        String level1 = row.text(IndicatorField.LEVEL1);
        String level2 = row.text(IndicatorField.LEVEL2);
        if (isKnown(level1, level2)) {
            return row;
        }
        Protocol.Place place = Protocol.Place.in(project, row);
        Optional<IndicatorClass> found = byName(level1, level2).or(() -> cost(level1, level2));
        if (found.isEmpty()) {
            String tail = level2.isBlank() ? "没有写明，请补上。" : "“" + level2.strip() + "”不在这种表样的分类里，照原样保留，请核对。";
            setting.protocol().add(Step.Kind.ASK, IndicatorField.LEVEL2.label(), place, level2, level2, tail);
            return row;
        }
        IndicatorClass now = found.get();
        tell(place, level1, level2, now);
        return row.with(IndicatorField.LEVEL1, now.level1()).with(IndicatorField.LEVEL2, now.level2());
    }

    private boolean isKnown(String level1, String level2) {
        return known.stream()
                .anyMatch(each -> each.level1().equals(level1)
                        && (level2.isBlank() || each.level2().equals(level2)));
    }

    /** The class of the same name, however it is written; under the same first level if there are two. */
    private Optional<IndicatorClass> byName(String level1, String level2) {
        List<IndicatorClass> same = known.stream()
                .filter(each -> normal(each.level2()).equals(normal(level2)))
                .toList();
        return same.stream()
                .filter(each -> normal(each.level1()).equals(normal(level1)))
                .findFirst()
                .or(() -> same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty());
    }

    private Optional<IndicatorClass> cost(String level1, String level2) {
        if (!normal(level1).equals(COST) && !normal(level2).endsWith(COST)) {
            return Optional.empty();
        }
        return costs().stream()
                .filter(each -> normal(each.level2()).equals("经济成本"))
                .findFirst()
                .or(() -> costs().stream().findFirst());
    }

    private List<IndicatorClass> costs() {
        return known.stream()
                .filter(each -> normal(each.level2()).endsWith(COST))
                .toList();
    }

    private void tell(Protocol.Place place, String level1, String level2, IndicatorClass now) {
        String kind = normal(level2);
        boolean kindIsOpen = kind.equals(COST) && costs().size() > 1;
        boolean kindIsLost = kind.endsWith(COST)
                && !kind.equals(COST)
                && !kind.equals("经济成本")
                && !normal(now.level2()).equals(kind);
        String after = written(now.level1(), now.level2());
        String tail = kindIsOpen
                ? "先归入" + now.level2() + "，这种表样把成本分为"
                        + costs().stream().map(IndicatorClass::level2).collect(Collectors.joining("、")) + "，请核对。"
                : kindIsLost ? "归入" + now.level2() + "，原来是" + level2.strip() + "，请核对。" : "按这种表样的分类写作“" + after + "”。";
        Step.Kind step = kindIsOpen || kindIsLost ? Step.Kind.ASK : Step.Kind.CHANGED;
        String field = normal(level1).equals(normal(now.level1()))
                ? IndicatorField.LEVEL2.label()
                : IndicatorField.LEVEL1.label() + "、" + IndicatorField.LEVEL2.label();
        setting.protocol().add(step, field, place, written(level1, level2), after, tail);
    }

    private static String written(String level1, String level2) {
        return level1.strip() + "／" + level2.strip();
    }

    private void askForMissing(Project project) {
        String missing = known.stream()
                .filter(IndicatorClass::required)
                .filter(each -> project.indicators().stream()
                        .noneMatch(row -> row.text(IndicatorField.LEVEL1).equals(each.level1())
                                && row.text(IndicatorField.LEVEL2).equals(each.level2())))
                .map(IndicatorClass::level2)
                .collect(Collectors.joining("、"));
        if (!missing.isEmpty()) {
            String tail = "缺少" + missing + "，这种表样要求每类至少一行，请补上。";
            setting.protocol().add(Step.Kind.ASK, IndicatorField.LEVEL2.label(), Protocol.Place.in(project), tail);
        }
    }

    /** The name without blanks, 指标 at its end and wordings that mean the same. */
    static String normal(String name) {
        String close = BLANKS.matcher(name).replaceAll("");
        String plain = close.endsWith(SUFFIX) ? close.substring(0, close.length() - SUFFIX.length()) : close;
        return SYNONYMS.getOrDefault(plain, plain);
    }
}
