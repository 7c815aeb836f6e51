package org.jibiao.check.rules.across;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jibiao.check.Check;
import org.jibiao.check.Note;
import org.jibiao.check.Notes;
import org.jibiao.check.facts.DepartmentFacts;
import org.jibiao.check.facts.DepartmentFacts.Head;
import org.jibiao.check.words.Wording;
import org.jibiao.model.KeyTask;
import org.jibiao.model.field.KeyTaskField;
import org.jibiao.model.value.Amount;

/** {@code CROSS_NAME}: a project is called the same in the main tasks of the department and in its own table. */
final class NamesAgree implements Check {

    private static final double ALIKE = 0.6;

    @Override
    public String rule() {
        return "CROSS_NAME";
    }

    @Override
    public void department(DepartmentFacts department, Notes notes) {
        List<Head> projects = department.projects();
        if (projects.isEmpty()) {
            return;
        }
        for (KeyTask task : department.goals().tasks()) {
            String name = task.text(KeyTaskField.PROJECT).strip();
            String plain = Wording.plain(name);
            if (!plain.isEmpty()
                    && projects.stream()
                            .noneMatch(head -> Wording.plain(head.name()).equals(plain))) {
                notes.add(note(task, name, projects));
            }
        }
    }

    private static Note note(KeyTask task, String name, List<Head> projects) {
        Note note = Note.at(task, KeyTaskField.PROJECT);
        Optional<BigDecimal> amount = Amount.parse(task.text(KeyTaskField.AMOUNT));
        List<Head> sameMoney = projects.stream()
                .filter(head -> amount.isPresent()
                        && head.total()
                                .filter(total -> total.compareTo(amount.get()) == 0)
                                .isPresent())
                .toList();
        Optional<Head> meant = sameMoney.size() == 1
                ? Optional.of(sameMoney.getFirst())
                : projects.stream()
                        .filter(head -> Wording.likeness(head.name(), name) >= ALIKE)
                        .findFirst();
        meant.ifPresent(head -> note.repairing(head.name()));
        return note.saying(meant.map(head -> "主要任务里的项目“" + name + "”，项目表里叫“" + head.name() + "”"
                                + (sameMoney.contains(head) ? "，金额相同，名称不同。" : "，名称不一致。"))
                        .orElse("主要任务里的项目“" + name + "”没有对应的项目表。"))
                .expecting("与项目表的名称一致");
    }
}
