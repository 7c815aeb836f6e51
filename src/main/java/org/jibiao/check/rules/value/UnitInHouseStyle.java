package org.jibiao.check.rules.value;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jibiao.check.Check;
import org.jibiao.check.Note;
import org.jibiao.check.Notes;
import org.jibiao.check.Repair;
import org.jibiao.check.facts.Category;
import org.jibiao.check.facts.Each;
import org.jibiao.check.facts.ProjectFacts;
import org.jibiao.check.facts.Row;
import org.jibiao.check.words.Words;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.value.Dimension;
import org.jibiao.model.value.Unit;

/**
 * {@code UNIT_NONSTANDARD}: units are written in one way ({@code %}, 元/人, 件), and a cost for each says of what. One
 * finding a project.
 */
final class UnitInHouseStyle implements Check {

    /** A row whose unit would be written otherwise. */
    private record Wish(Row row, String unit) {}

    @Override
    public String rule() {
        return "UNIT_NONSTANDARD";
    }

    @Override
    public void project(ProjectFacts project, Notes notes) {
        List<Wish> wishes = new ArrayList<>();
        for (Row row : project.rows()) {
            if (row.isNumeric() && row.unit().dimension() != Dimension.NONE) {
                wish(row, project).ifPresent(unit -> wishes.add(new Wish(row, unit)));
            }
        }
        if (wishes.isEmpty()) {
            return;
        }
        Wish first = wishes.getFirst();
        Set<String> pairs = new LinkedHashSet<>();
        List<Repair.Replacement> replacements = new ArrayList<>();
        for (Wish wish : wishes) {
            pairs.add(wish.row().unit().text() + "→" + wish.unit());
            String before = wish.row().indicator().text(IndicatorField.VALUE);
            Values.measured(wish.row(), wish.unit())
                    .ifPresent(after -> replacements.add(
                            new Repair.Replacement(wish.row().indicator().place(IndicatorField.VALUE), before, after)));
        }
        String said = String.join("、", pairs);
        notes.add(Note.at(first.row().indicator(), IndicatorField.VALUE)
                .also(wishes.stream()
                        .map(wish -> wish.row().indicator().place(IndicatorField.VALUE))
                        .toList())
                .finding(wishes.stream().map(wish -> wish.row().printed()).collect(Collectors.joining("；")))
                .saying("计量单位的写法不统一：" + said + (wishes.size() > 1 ? "，共" + wishes.size() + "处。" : "。"))
                .expecting(said)
                .repairing("统一写法：" + said, replacements));
    }

    private static Optional<String> wish(Row row, ProjectFacts project) {
        String standard = row.unit().standard();
        if (row.category() == Category.COST && row.unit().dimension() == Dimension.MONEY) {
            return each(row, project).or(() -> differing(row, standard));
        }
        boolean cases = standard.equals("个") && row.core().contains("案件") && row.category() == Category.QUANTITY;
        return differing(row, cases ? "件" : standard);
    }

    private static Optional<String> differing(Row row, String unit) {
        return Optional.of(unit).filter(other -> !other.equals(row.unit().text()));
    }

    /** The unit of a cost whose name says for each of what, where the unit does not: 每名顾问一年的费用 in 元/年. */
    private static Optional<String> each(Row row, ProjectFacts project) {
        List<String> per = row.unit().per();
        boolean said = per.stream().anyMatch(part -> !Unit.isTime(part));
        if (said || project.lexicon().of(Words.WHOLE_WORDS).isIn(row.core())) {
            return Optional.empty();
        }
        String money = row.unit().text().split("[/·每]")[0];
        return Each.named(row.core())
                .map(base -> money + "/" + base + (per.isEmpty() ? "" : "·" + String.join("·", per)));
    }
}
