package org.jibiao.form.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jibiao.form.At;
import org.jibiao.form.Labels;
import org.jibiao.form.spec.FormSpec;
import org.jibiao.form.spec.Part;
import org.jibiao.model.DepartmentGoals;
import org.jibiao.model.Element;
import org.jibiao.model.GoalPair;
import org.jibiao.model.Kind;
import org.jibiao.model.Safeguard;
import org.jibiao.model.SubGoal;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.GoalPairField;
import org.jibiao.model.field.SafeguardField;
import org.jibiao.model.field.SubGoalField;

/** Reads the department goals of the two-part document, section by section. */
final class GoalsReading {

    private static final Pattern NUMBER =
            Pattern.compile("^(（[一二三四五六七八九十]+）|\\([一二三四五六七八九十]+\\))(.*)$", Pattern.DOTALL);
    private static final Pattern GOAL = Pattern.compile("^绩效目标\\s*[0-9０-９一二三四五六七八九十]*\\s*[:：;；,，].*$", Pattern.DOTALL);
    private static final Pattern INDICATOR =
            Pattern.compile("^绩效指标\\s*[0-9０-９一二三四五六七八九十]*\\s*[:：;；,，].*$", Pattern.DOTALL);
    private static final Pattern GROUP = Pattern.compile("^[0-9０-９]{1,2}\\s*[、.．].*$", Pattern.DOTALL);
    private static final Pattern SECTION_NUMBER = Pattern.compile("^[一二三四五六七八九十]、");
    private static final int LONGEST_CATCH_PHRASE = 20;

    private final Harvest harvest;
    private final Map<String, Kind> sections = new HashMap<>();
    private Optional<Kind> open = Optional.empty();
    private String group = "";

    GoalsReading(FormSpec spec, Harvest harvest) {
        this.harvest = harvest;
        for (Part part : spec.parts()) {
            if (part instanceof Part.GoalsSection section) {
                sections.put(bare(Labels.normal(section.heading())), section.content());
                section.synonyms().forEach(other -> sections.putIfAbsent(Labels.normal(other), section.content()));
            }
        }
    }

    private static String bare(String heading) {
        return SECTION_NUMBER.matcher(heading).replaceFirst("");
    }

    /** True if the line is the heading of a section, which then begins. */
    boolean opens(String normal) {
        Kind content = sections.get(bare(normal));
        if (content == null) {
            return false;
        }
        open = Optional.of(content);
        return true;
    }

    boolean isOpen() {
        return open.isPresent();
    }

    /** The department goals are over, or interrupted by a table. */
    void leave() {
        open = Optional.empty();
    }

    /** Takes a line as part of the open section; false if none is open. */
    boolean take(String text, At at) {
        if (open.isEmpty()) {
            return false;
        }
        switch (open.get()) {
            case SUB_GOAL -> subGoal(text, at);
            case SAFEGUARD -> safeguard(text, at);
            default -> harvest.overall(text, at);
        }
        return true;
    }

    private void subGoal(String text, At at) {
        Matcher numbered = NUMBER.matcher(text);
        List<SubGoal> subGoals = new ArrayList<>(harvest.goals().subGoals());
        if (numbered.matches() || subGoals.isEmpty()) {
            SubGoal next = SubGoal.fresh()
                    .with(SubGoalField.NUMBER, numbered.matches() ? numbered.group(1) : "")
                    .with(
                            SubGoalField.HEADING,
                            numbered.matches() ? numbered.group(2).strip() : text);
            group = "";
            harvest.source(next.place(SubGoalField.HEADING), at);
            subGoals.add(next);
        } else {
            subGoals.set(subGoals.size() - 1, withLine(subGoals.getLast(), text, at));
        }
        keep(Kind.SUB_GOAL, subGoals);
    }

    private SubGoal withLine(SubGoal subGoal, String text, At at) {
        List<GoalPair> pairs = new ArrayList<>(subGoal.pairs());
        boolean complete = pairs.isEmpty()
                || !pairs.getLast().values().isBlank(GoalPairField.INDICATOR)
                || pairs.getLast().values().isBlank(GoalPairField.GOAL);
        if (GOAL.matcher(text).matches()) {
            pairs.add(pair(GoalPairField.GOAL, text, at));
        } else if (INDICATOR.matcher(text).matches()) {
            if (complete) {
                pairs.add(pair(GoalPairField.INDICATOR, text, at));
            } else {
                pairs.set(pairs.size() - 1, filled(pairs.getLast(), GoalPairField.INDICATOR, text, at));
            }
        } else if (pairs.isEmpty() || GROUP.matcher(text).matches()) {
            group = text;
            pairs.add(pair(GoalPairField.GOAL, "", at));
        } else {
            Field last = pairs.getLast().values().isBlank(GoalPairField.INDICATOR)
                    ? GoalPairField.GOAL
                    : GoalPairField.INDICATOR;
            String longer = pairs.getLast().text(last) + "\n" + text;
            pairs.set(pairs.size() - 1, filled(pairs.getLast(), last, longer.strip(), at));
        }
        return subGoal.withChildren(Kind.GOAL_PAIR, withoutEmpty(pairs));
    }

    /** A pair that only carried its group's heading goes once another of the group has come. */
    private static List<GoalPair> withoutEmpty(List<GoalPair> pairs) {
        int last = pairs.size() - 1;
        if (last > 0
                && isBlank(pairs.get(last - 1))
                && pairs.get(last - 1)
                        .text(GoalPairField.GROUP)
                        .equals(pairs.get(last).text(GoalPairField.GROUP))) {
            pairs.remove(last - 1);
        }
        return pairs;
    }

    private static boolean isBlank(GoalPair pair) {
        return pair.values().isBlank(GoalPairField.GOAL) && pair.values().isBlank(GoalPairField.INDICATOR);
    }

    private GoalPair pair(Field field, String text, At at) {
        return filled(GoalPair.fresh().with(GoalPairField.GROUP, group), field, text, at);
    }

    private GoalPair filled(GoalPair pair, Field field, String text, At at) {
        harvest.source(pair.place(field), at);
        return pair.with(field, text);
    }

    /** The catch phrase reaches to the first full stop, if that comes soon. */
    private void safeguard(String text, At at) {
        int stop = text.indexOf('。');
        boolean phrase = stop > 0 && stop <= LONGEST_CATCH_PHRASE && stop + 1 < text.length();
        Safeguard next = Safeguard.fresh()
                .with(SafeguardField.TITLE, phrase ? text.substring(0, stop) : "")
                .with(SafeguardField.TEXT, phrase ? text.substring(stop + 1).strip() : text);
        harvest.source(next.place(SafeguardField.TEXT), at);
        List<Safeguard> all = new ArrayList<>(harvest.goals().safeguards());
        all.add(next);
        keep(Kind.SAFEGUARD, all);
    }

    private void keep(Kind kind, List<? extends Element> children) {
        DepartmentGoals goals = harvest.goals();
        harvest.goals(goals.withChildren(kind, children));
    }
}
