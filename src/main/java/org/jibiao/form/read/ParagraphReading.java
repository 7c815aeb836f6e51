package org.jibiao.form.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jibiao.form.At;
import org.jibiao.form.Labels;
import org.jibiao.form.spec.FormSpec;
import org.jibiao.model.value.MoneyUnit;

/** Reads a line that stands outside the tables, or alone in a row of a sheet. */
final class ParagraphReading {

    private static final Pattern HEADING =
            Pattern.compile("^\\s*(?:\\d{1,4}\\s*[.．、,，:：)）]\\s*|[（(]\\s*\\d{1,4}\\s*[)）]\\s*|[一二三四五六七八九十]{1,3}、\\s*)?"
                    + "(.{2,200}?绩效目标(?:申报|批复)?表(?:\\s*[(（]\\s*20\\d\\d\\s*年度?\\s*[)）])?)\\s*$");
    private static final Pattern NUMBERED = Pattern.compile("^\\s*\\d{1,4}\\s*[.．、]\\s*(\\S.{1,200})$");
    private static final Pattern MONEY_UNIT = Pattern.compile("^(.*?)[\\s（(]*(?:金额)?单位\\s*[:：]\\s*([万亿]?元)[\\s）)]*$");
    private static final Pattern UNIT = Pattern.compile("^\\d{3,12}[-—－]?\\s*\\D\\S*$");
    private static final Pattern CONTENTS =
            Pattern.compile("^.*(?:(?:\\t|…|\\.{3,}|·{3,}|\\s{2,})[\\s.…·]*\\d+|\\.{6,}|…{3,}|·{6,})\\s*$");
    private static final Pattern RESIDUE = Pattern.compile("\\[bookmark:[^]]*]|^\\s*(?:TC|TOC|PAGEREF)\\s.*$");
    private static final Pattern SPREAD = Pattern.compile("(?<=\\p{IsHan})[\\s\u3000]+(?=\\p{IsHan})");
    private static final Pattern YEAR = Pattern.compile("(20\\d{2})\\s*年度?");
    /** The year of a title itself; a year in the name of a project is that of its money. */
    private static final Pattern OF_TITLE = Pattern.compile("[(（]\\s*(20\\d{2})\\s*年度?\\s*[)）]\\s*$");

    private static final Pattern FIXED = Pattern.compile("^(?:目录|第[一二三四五]部分.*|部门整体绩效目标|预算项目绩效目标|.*部门预算项目绩效目标)$");

    private final Harvest harvest;
    private final GoalsReading goals;

    private final Optional<TitleRules> project;
    private final Optional<TitleRules> department;

    ParagraphReading(FormSpec spec, Harvest harvest, GoalsReading goals) {
        this.project = spec.project().map(TitleRules::new);
        this.department = spec.department().map(TitleRules::new);
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
        if (line(text, at) || unitLine(text, at) || title(text, at) || fixed(text, normal)) {
            return;
        }
        Matcher heading = HEADING.matcher(text.replace("\n", ""));
        if (heading.matches()) {
            goals.leave();
            harvest.heading(close(heading.group(1).strip()), at);
            Matcher year = OF_TITLE.matcher(text);
            if (year.find()) {
                harvest.year(year.group(1));
            }
        } else if (CONTENTS.matcher(text).matches() && !goals.isOpen()) {
            goals.leave();
        } else if (!goals.take(text, at)) {
            other(text, at);
        }
    }

    /** The title of a form that has one of its own, above the department's table or each project's. */
    private boolean title(String text, At at) {
        Optional<String> ofDepartment = department.flatMap(rules -> rules.title(text));
        if (ofDepartment.isPresent()) {
            goals.leave();
            harvest.departmentTitle(close(text), at);
            ofDepartment.filter(year -> !year.isEmpty()).ifPresent(harvest::year);
            return true;
        }
        Optional<String> ofProject = project.filter(rules -> !rules.named()).flatMap(rules -> rules.title(text));
        if (ofProject.isPresent()) {
            goals.leave();
            harvest.heading(close(text), at);
            ofProject.filter(year -> !year.isEmpty()).ifPresent(harvest::year);
        }
        return ofProject.isPresent();
    }

    /** A title without the blanks that spread its characters over the line. */
    private static String close(String title) {
        return SPREAD.matcher(title.replaceAll("\\R", "")).replaceAll("");
    }

    /** A line above the tables that names the department or the unit. */
    boolean line(String text, At at) {
        List<TitleRules> rules = new ArrayList<>();
        project.ifPresent(rules::add);
        department.ifPresent(rules::add);
        Optional<List<String>> found = rules.stream()
                .map(each -> each.line(text))
                .flatMap(Optional::stream)
                .findFirst();
        found.ifPresent(line -> {
            if (line.getFirst().equals("department")) {
                harvest.department(line.getLast(), at);
            } else if (line.getFirst().equals("unit")) {
                harvest.unit(line.getLast(), at);
            }
        });
        return found.isPresent();
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
