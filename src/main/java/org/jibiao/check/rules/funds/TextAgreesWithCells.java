package org.jibiao.check.rules.funds;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jibiao.check.Check;
import org.jibiao.check.Note;
import org.jibiao.check.Notes;
import org.jibiao.check.Repair;
import org.jibiao.check.facts.ProjectFacts;
import org.jibiao.check.words.WordSet;
import org.jibiao.model.field.ProjectField;
import org.jibiao.model.value.Amount;
import org.jibiao.model.value.MoneyUnit;

/** {@code NARRATIVE_AMOUNT}: amounts that purpose and goals call 预算数, 财政资金 or 其他资金 are those of the cells. */
final class TextAgreesWithCells implements Check {

    /** Words before a number that say which cell it repeats, and what must not stand before them. */
    private record Label(ProjectField field, WordSet words, Pattern pattern) {

        static Label of(ProjectField field, String words) {
            return new Label(
                    field,
                    WordSet.of(List.of(words.split("\\|"))),
                    Pattern.compile(
                            "(?<![上去往前中央省市县区级专结转余共同年拨])(?:" + words
                                    + ")(?:总计|合计|共计|为|共|是|：|:|\\s){0,3}(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)\\s*(亿元|万元|元)"));
        }
    }

    /** Said of the whole only where a clause begins with it: 预算资金35万元, but not 培训预算资金3万元. */
    private static final Label WHOLE = new Label(
            ProjectField.TOTAL,
            WordSet.of(List.of("预算资金", "预算金额", "总预算", "项目资金", "需资金", "预算安排", "经费预算", "项目经费")),
            Pattern.compile("(?:(?<=^|[，,。；;\\n"
                    + "])|(?<=[，,。；;\\n"
                    + "]|^)\\s*(?:本项目|项目|本年度?|当年|本年度项目|(?:20)\\d\\d年度?)\\s*(?:项目)?)(?:共|总|所)?"
                    + "(?:预算资金|预算金额|总预算|项目资金|需资金|预算安排|经费预算|项目经费)(?:总计|合计|共计|为|共|是|：|:|\\s){0,3}"
                    + "(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)\\s*(亿元|万元|元)"));

    private static final List<Label> LABELS = List.of(
            WHOLE,
            Label.of(ProjectField.TOTAL, "预算数|预算总额|预算资金总额|项目总额|资金总额|项目预算|项目总预算|预算规模"),
            Label.of(ProjectField.FISCAL, "财政资金|财政拨款"),
            Label.of(ProjectField.OTHER, "其他资金"));
    private static final List<ProjectField> TEXTS = List.of(ProjectField.PURPOSE, ProjectField.GOALS);

    @Override
    public String rule() {
        return "NARRATIVE_AMOUNT";
    }

    @Override
    public void project(ProjectFacts project, Notes notes) {
        for (ProjectField text : TEXTS) {
            for (Label label : LABELS) {
                look(project, text, label, notes);
            }
        }
    }

    private static void look(ProjectFacts project, ProjectField text, Label label, Notes notes) {
        String whole = project.project().text(text);
        if (whole.indexOf('元') < 0 || !label.words().isIn(whole)) {
            return;
        }
        Optional<BigDecimal> cell = Amount.parse(project.text(label.field()));
        Matcher matcher = label.pattern().matcher(narrow(whole));
        if (cell.isEmpty() || !project.demands().prints(label.field()) || !matcher.find()) {
            return;
        }
        MoneyUnit unit = MoneyUnit.of(matcher.group(2)).orElseThrow();
        BigDecimal said = new BigDecimal(matcher.group(1).replace(",", ""));
        BigDecimal half = new BigDecimal("0.5").scaleByPowerOfTen(unit.powerOfTen() - said.scale());
        BigDecimal yuan = said.scaleByPowerOfTen(unit.powerOfTen());
        if (yuan.subtract(cell.get()).abs().compareTo(half) >= 0) {
            String right = Money.printed(cell.get(), unit);
            notes.add(Note.at(project.project(), text)
                    .also(List.of(project.project().place(label.field())))
                    .saying(text.label() + "里写“" + matcher.group() + "”，表里的"
                            + label.field().label() + "是"
                            + Money.printed(cell.get(), project.demands().unit()) + "。")
                    .expecting("与表里一致：" + right)
                    .repairing(
                            "文字改为" + right,
                            List.of(new Repair.Replacement(
                                    project.project().place(text),
                                    whole,
                                    whole.substring(0, matcher.start(1)) + right + whole.substring(matcher.end(2))))));
        }
    }

    /** With plain digits for wide ones, as long as it was. */
    private static String narrow(String text) {
        if (text.chars().noneMatch(c -> c >= '０' && c <= '９')) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        text.chars().forEach(c -> out.append((char) (c >= '０' && c <= '９' || c == '．' ? c - 0xfee0 : c)));
        return out.toString();
    }
}
