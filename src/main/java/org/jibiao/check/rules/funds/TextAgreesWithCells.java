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
import org.jibiao.check.words.Wording;
import org.jibiao.model.field.ProjectField;
import org.jibiao.model.value.Amount;
import org.jibiao.model.value.MoneyUnit;

/** {@code NARRATIVE_AMOUNT}: amounts that purpose and goals call 预算数, 财政资金 or 其他资金 are those of the cells. */
final class TextAgreesWithCells implements Check {

    /** Words before a number that say which cell it repeats, and what must not stand before them. */
    private record Label(ProjectField field, WordSet words, Pattern pattern) {

        static Label of(ProjectField field, String before, String words) {
            return new Label(
                    field,
                    WordSet.of(List.of(words.split("\\|"))),
                    Pattern.compile(before + "(?:" + words + ")" + Wording.AMOUNT));
        }
    }

    /** Not of those who give it, nor of a part of it. */
    private static final String OWN = "(?<![上去往前中央省市县区级专结转余共同年拨])";

    /** Said of the whole only where a clause begins with it: 预算资金35万元, but not 培训预算资金3万元. */
    private static final String FIRST = "(?:(?<=^|[，,。；;\\n])|(?<=[，,。；;\\n]|^)\\s*"
            + "(?:本项目|项目|本年度?|当年|本年度项目|(?:20)\\d\\d年度?)\\s*(?:项目)?)(?:共|总|所)?";

    private static final List<Label> LABELS = List.of(
            Label.of(ProjectField.TOTAL, FIRST, "预算资金|预算金额|总预算|项目资金|需资金|预算安排|经费预算|项目经费"),
            Label.of(ProjectField.TOTAL, OWN, "预算数|预算总额|预算资金总额|项目总额|资金总额|项目预算|项目总预算|预算规模"),
            Label.of(ProjectField.FISCAL, OWN, "财政资金|财政拨款"),
            Label.of(ProjectField.OTHER, OWN, "其他资金"));
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
        Matcher matcher = label.pattern().matcher(Wording.withPlainDigits(whole));
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
}
