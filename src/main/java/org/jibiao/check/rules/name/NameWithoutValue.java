package org.jibiao.check.rules.name;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jibiao.check.Check;
import org.jibiao.check.Note;
import org.jibiao.check.Notes;
import org.jibiao.check.facts.ProjectFacts;
import org.jibiao.check.facts.Row;
import org.jibiao.check.words.Wording;
import org.jibiao.check.words.Words;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.value.Unit;

/** {@code NAME_HAS_VALUE}: the number stands in the value, not in the name; and never another one there. */
final class NameWithoutValue implements Check {

    private static final Pattern NO_VALUE = Pattern.compile(
            "(19|20)\\d\\d\\s*年|第\\d+|\\d+\\s*月|\\d+(?:\\.\\d+)?\\s*(?:周?岁|米|公里|元|万元|吨|亩|平方米|人|张|天|日|小时|分钟|年|升)"
                + "(?:及?以上|及?以下|以内|之内|内)(?=\\p{IsHan}{2})|\\d+\\s*(?:公里|分钟|小时|米)(?=[^，]{0,3}圈)|[（(〔【\\[][^）)〕】\\]]*[）)〕】\\]]");
    private static final Pattern NUMBER = Pattern.compile(
            "([≥≤=＞＜>]\\s*)?(\\d+(?:\\.\\d+)?)\\s*(万元|万人|万亩|万吨|万株|万平方米|元|人次|人|名|件|个|次|场次|场|期|辆|台|套|本|份|户|所|家|%|％|万|亿|处|条|块"
                + "|公里|平方米|亩|公顷|立方米|吨|座|盏|株|棵|头|只|眼|批次|间|栋|张|支|艘|架|课时|学时|米(?!以))");
    private static final Pattern ALL_OF_IT = Pattern.compile("(共|共计|合计|总计|达到|不少于|不低于|至少|不超过|不高于|控制在|≥|≤|为)\\s*$");

    @Override
    public String rule() {
        return "NAME_HAS_VALUE";
    }

    @Override
    public void project(ProjectFacts project, Notes notes) {
        for (Row row : project.rows()) {
            note(row, project).ifPresent(notes::add);
        }
    }

    private static Optional<Note> note(Row row, ProjectFacts project) {
        if (row.name().chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        String name = withoutNames(Wording.withPlainDigits(row.name()), project);
        Matcher number = NUMBER.matcher(name);
        if (!number.find()) {
            return Optional.empty();
        }
        Note note = Note.at(row.indicator(), IndicatorField.NAME).expecting("名称里不写数，数写在指标值里");
        String said = number.group().strip();
        boolean all = number.group(1) != null
                || ALL_OF_IT.matcher(name.substring(0, number.start())).find();
        if (all && differs(row, new BigDecimal(number.group(2)), number.group(3))) {
            return Optional.of(
                    note.grave().saying("指标名称“" + row.called() + "”里写" + said + "，指标值却是" + row.printed() + "，两处不一致。"));
        }
        return Optional.of(note.saying("指标名称“" + row.called() + "”里写了数" + said + "。"));
    }

    /** True if the value counts the same thing and is another number. */
    private static boolean differs(Row row, BigDecimal number, String unit) {
        Unit named = Unit.parse(unit);
        boolean same = named.kin().equals(row.unit().kin())
                && named.dimension() == row.unit().dimension();
        return same
                && row.isNumeric()
                && row.number()
                        .filter(target -> row.unit().inBase(target).compareTo(named.inBase(number)) != 0)
                        .isPresent();
    }

    /** Telephone numbers and proper names with figures in them say nothing. */
    private static String withoutNames(String name, ProjectFacts project) {
        String rest = NO_VALUE.matcher(name).replaceAll("　");
        for (String known : project.lexicon().of(Words.NUMBER_NAMES).all(rest)) {
            rest = rest.replace(known, "　");
        }
        return rest;
    }
}
