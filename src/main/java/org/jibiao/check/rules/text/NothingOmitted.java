package org.jibiao.check.rules.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jibiao.check.Check;
import org.jibiao.check.Note;
import org.jibiao.check.Notes;
import org.jibiao.check.facts.DepartmentFacts;
import org.jibiao.check.facts.ProjectFacts;
import org.jibiao.check.facts.Row;
import org.jibiao.model.DepartmentGoals;
import org.jibiao.model.field.DepartmentField;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.IndicatorField;

/** {@code TYPO}: of two sentences that are the same word for word none lacks a letter of the other. */
final class NothingOmitted implements Check {

    private static final int SHORTEST = 5;
    private static final Pattern BETWEEN = Pattern.compile("[，,、；;。\\n]+");
    /** Letters whose lack leaves the meaning plain. */
    private static final String SMALL_WORDS = "的了为和与及等对在将把其所了着地得";

    @Override
    public String rule() {
        return "TYPO";
    }

    @Override
    public void project(ProjectFacts project, Notes notes) {
        for (Row row : project.rows()) {
            String value = row.text(IndicatorField.VALUE);
            String annual = row.text(IndicatorField.ANNUAL_VALUE);
            boolean valueIsShorter = value.length() < annual.length();
            omitted(valueIsShorter ? value : annual, valueIsShorter ? annual : value)
                    .ifPresent(letter -> {
                        Field at = valueIsShorter ? IndicatorField.VALUE : IndicatorField.ANNUAL_VALUE;
                        Field other = valueIsShorter ? IndicatorField.ANNUAL_VALUE : IndicatorField.VALUE;
                        notes.add(weighed(letter, Note.at(row.indicator(), at))
                                .also(List.of(row.indicator().place(other)))
                                .saying(sentence(row.text(at), letter, other.label() + "“" + row.text(other) + "”"))
                                .repairing(row.text(other)));
                    });
        }
    }

    @Override
    public void department(DepartmentFacts department, Notes notes) {
        DepartmentGoals goals = department.goals();
        List<String> duties = clauses(goals.text(DepartmentField.DUTIES));
        for (Field field : List.of(DepartmentField.GOALS, DepartmentField.OVERALL)) {
            for (String clause : clauses(goals.text(field))) {
                if (duties.contains(clause)) {
                    continue;
                }
                for (String duty : duties) {
                    Optional<Character> letter = omitted(clause, duty);
                    if (letter.isPresent()) {
                        String text = goals.text(field);
                        notes.add(weighed(letter.get(), Note.at(goals, field))
                                .saying(sentence(
                                        clause, letter.get(), DepartmentField.DUTIES.label() + "里是“" + duty + "”"))
                                .expecting(duty)
                                .repairing(text.replace(clause, duty)));
                        break;
                    }
                }
            }
        }
    }

    private static Note weighed(char letter, Note note) {
        return SMALL_WORDS.indexOf(letter) < 0 ? note.grave() : note;
    }

    private static String sentence(String text, char letter, String other) {
        return "“" + text + "”像是漏了“" + letter + "”字，" + other + "。";
    }

    private static List<String> clauses(String text) {
        List<String> clauses = new ArrayList<>();
        for (String clause : BETWEEN.split(text)) {
            if (!clause.isBlank()) {
                clauses.add(clause.strip());
            }
        }
        return clauses;
    }

    /** The one letter inside {@code longer} that {@code text} lacks; empty if they differ otherwise. */
    private static Optional<Character> omitted(String text, String longer) {
        if (text.length() < SHORTEST || longer.length() != text.length() + 1) {
            return Optional.empty();
        }
        int at = 0;
        while (at < text.length() && text.charAt(at) == longer.charAt(at)) {
            at++;
        }
        boolean inside = at > 0 && at < text.length();
        char letter = longer.charAt(at);
        return inside
                        && Character.isIdeographic(letter)
                        && longer.substring(at + 1).equals(text.substring(at))
                ? Optional.of(letter)
                : Optional.empty();
    }
}
