package org.jibiao.form;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jibiao.model.value.MoneyUnit;

/** Reads a line that stands outside the tables, or alone in a row of a sheet. */
final class ParagraphReading {

    private static final Pattern HEADING =
            Pattern.compile("^\\s*(?:\\d{1,4}\\s*[.．、,，:：)）]\\s*|[（(]\\s*\\d{1,4}\\s*[)）]\\s*|[一二三四五六七八九十]{1,3}、\\s*)?"
                    + "(.{2,200}?绩效目标(?:申报)?表)\\s*$");
    private static final Pattern NUMBERED = Pattern.compile("^\\s*\\d{1,4}\\s*[.．、]\\s*(\\S.{1,200})$");
    private static final Pattern MONEY_UNIT = Pattern.compile("^(.*?)[\\s（(]*(?:金额)?单位\\s*[:：]\\s*([万亿]?元)[\\s）)]*$");
    private static final Pattern UNIT = Pattern.compile("^\\d{3,12}[-—－]?\\s*\\D\\S*$");
    private static final Pattern CONTENTS = Pattern.compile("^.*(?:\\t|…|\\.{3,}|·{3,}|\\s{2,})[\\s.…·]*\\d+\\s*$");
    private static final Pattern RESIDUE = Pattern.compile("\\[bookmark:[^]]*]|^\\s*(?:TC|TOC|PAGEREF)\\s.*$");
    private static final Pattern YEAR = Pattern.compile("(20\\d{2})\\s*年度?");
    private static final Pattern FIXED = Pattern.compile("^(?:目录|第[一二三四五]部分.*|部门整体绩效目标|预算项目绩效目标|.*部门预算项目绩效目标)$");

    private final Harvest harvest;
    private final GoalsReading goals;

    ParagraphReading(Harvest harvest, GoalsReading goals) {
        this.harvest = harvest;
        this.goals = goals;
    }

    /** Takes what the line says; what fits nowhere is kept with a remark. */
    void read(String printed, At at) {
        String text = RESIDUE.matcher(printed).replaceAll("").strip();
        if (text.isEmpty()) {
            return;
        }
        String normal = Labels.candidate(text);
        if (goals.opens(normal)) {
            return;
        }
        if (unitLine(text, at) || fixed(text, normal)) {
            return;
        }
        Matcher heading = HEADING.matcher(text.replace("\n", ""));
        if (heading.matches()) {
            goals.leave();
            harvest.heading(heading.group(1).strip(), at);
        } else if (CONTENTS.matcher(text).matches() && !goals.isOpen()) {
            goals.leave();
        } else if (!goals.take(text, at)) {
            other(text, at);
        }
    }

    private void other(String text, At at) {
        Matcher numbered = NUMBERED.matcher(text);
        if (numbered.matches() && text.length() < 80) {
            harvest.maybeHeading(numbered.group(1).strip(), text, at);
        } else {
            Matcher year = YEAR.matcher(text);
            if (text.length() < 60 && year.find()) {
                harvest.year(year.group(1));
            }
            harvest.leftOver(text, at);
        }
    }

    /** Titles that every document of the kind has; a table of contents names the sections before they begin. */
    private boolean fixed(String text, String normal) {
        if (!FIXED.matcher(normal).matches()) {
            return false;
        }
        Matcher year = YEAR.matcher(text);
        if (year.find()) {
            harvest.year(year.group(1));
        }
        goals.leave();
        return true;
    }

    /** {@code 315001昌黎县司法局本级  单位：万元}, in one line or either half of it alone. */
    boolean unitLine(String text, At at) {
        Matcher money = MONEY_UNIT.matcher(text);
        if (money.matches()) {
            String name = money.group(1).strip();
            if (!name.isEmpty()) {
                harvest.unit(name, at);
            }
            MoneyUnit.of(money.group(2)).ifPresent(harvest::moneyUnit);
            return true;
        }
        if (!goals.isOpen() && text.length() < 60 && UNIT.matcher(text).matches()) {
            harvest.unit(text, at);
            return true;
        }
        return false;
    }
}
