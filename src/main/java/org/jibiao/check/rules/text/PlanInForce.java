package org.jibiao.check.rules.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jibiao.check.Note;
import org.jibiao.check.Notes;
import org.jibiao.check.facts.Frame;
import org.jibiao.check.facts.Passage;

/** {@code BASIS_OUTDATED}: the five-year plan that is named, for 普法 or of the country, runs in the budget year. */
final class PlanInForce implements Proofreading {

    /** 七五普法, with or without marks of quotation; what looks back on a plan may name it later. */
    private static final Pattern PLAN = Pattern.compile("[“\"]?([五六七八九])五[”\"]?(?=[^，,。；;]{0,4}(?:普法|法治宣传|法制宣传))");

    private static final Pattern LOOKING_BACK = Pattern.compile("总结|验收|收官|成果|成效|经验|回顾|评估");
    private static final Pattern NATIONAL = Pattern.compile("[“\"]?十([一二三四])五[”\"]?[^，。；《》]{0,12}规划|第十([一二三四])个五年规划");
    private static final String ORDINALS = "一二三四";
    private static final int TENTH_ENDS = 2005;
    private static final String NUMERALS = "五六七八九";
    /** First year of the plan of the first numeral; each plan has five. */
    private static final int FIRST = 2006;

    private static final int YEARS = 5;

    @Override
    public String rule() {
        return "BASIS_OUTDATED";
    }

    @Override
    public void read(List<Passage> passages, Frame frame, Notes notes) {
        frame.year().ifPresent(year -> {
            plans(passages, year, notes);
            nationalPlans(passages, year, notes);
        });
    }

    /** 十三五规划 is of 2016 to 2020. */
    private static void nationalPlans(List<Passage> passages, int year, Notes notes) {
        for (Passage passage : passages) {
            if (passage.text().indexOf('十') < 0) {
                continue;
            }
            Matcher plan = NATIONAL.matcher(passage.text());
            if (plan.find()) {
                String ordinal = plan.group(1) == null ? plan.group(2) : plan.group(1);
                int last = TENTH_ENDS + YEARS * (ORDINALS.indexOf(ordinal) + 1);
                if (last < year
                        && !LOOKING_BACK.matcher(around(passage.text(), plan)).find()) {
                    notes.add(Note.at(passage.element(), passage.field())
                            .saying("“" + plan.group() + "”到" + last + "年为止，预算年度是" + year + "年。")
                            .expecting("预算年度的五年规划"));
                }
            }
        }
    }

    private static void plans(List<Passage> passages, int year, Notes notes) {
        int now = (year - FIRST) / YEARS;
        for (Passage passage : passages) {
            if (passage.text().indexOf('五') < 0) {
                continue;
            }
            Matcher plan = PLAN.matcher(passage.text());
            while (plan.find()) {
                int number = NUMERALS.indexOf(plan.group(1));
                int last = FIRST + (number + 1) * YEARS - 1;
                if (last < year
                        && !LOOKING_BACK.matcher(around(passage.text(), plan)).find()) {
                    Note note = Note.at(passage.element(), passage.field())
                            .saying(plan.group() + "普法到" + last + "年为止，预算年度是" + year + "年。")
                            .expecting("预算年度的普法规划");
                    notes.add(now < NUMERALS.length() ? note.repairing(renewed(passage.text(), year, now)) : note);
                    break;
                }
            }
        }
    }

    private static String renewed(String text, int year, int now) {
        return PLAN.matcher(text)
                .replaceAll(plan -> FIRST + (NUMERALS.indexOf(plan.group(1)) + 1) * YEARS - 1 < year
                        ? Matcher.quoteReplacement(
                                plan.group().replace(plan.group(1) + "五", NUMERALS.charAt(now) + "五"))
                        : Matcher.quoteReplacement(plan.group()));
    }

    /** The clause it stands in. */
    private static String around(String text, Matcher plan) {
        int from = plan.start();
        int to = plan.end();
        while (from > 0 && "，,。；;\n".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        while (to < text.length() && "，,。；;\n".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return text.substring(from, to);
    }
}
