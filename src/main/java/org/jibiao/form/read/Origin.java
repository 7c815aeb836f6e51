package org.jibiao.form.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jibiao.model.Indicator;
import org.jibiao.model.Project;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;

/** Tells department and year of a document that does not name them, from its units and project codes. */
final class Origin {

    private static final Pattern UNIT = Pattern.compile("^[0-9]*[-—－]?\\s*(.+?)(本级)?$");
    private static final Pattern CODE = Pattern.compile("^\\d{6}(\\d{2})[0-9A-Z]{13}$");
    private static final Pattern YEAR = Pattern.compile("(20\\d{2})年(?!第)");
    /** Money told in advance is told for the year it is spent in, other grants may be left from the year before. */
    private static final Pattern IN_ADVANCE = Pattern.compile("提前(?:下达|告知)(20\\d{2})年|(20\\d{2})年(?:度)?提前(?:下达|告知)");

    private static final int CERTAIN = 5;
    private static final int LIKELY = 3;

    private Origin() {}

    /** The first unit's name without its code and 本级. */
    static String department(List<Project> projects) {
        for (Project project : projects) {
            Matcher unit = UNIT.matcher(project.text(ProjectField.UNIT).strip());
            if (unit.matches()) {
                return unit.group(1);
            }
        }
        return "";
    }

    /**
     * The year in most project codes; else the one that speaks most from the texts: money told in advance, then
     * deadlines and values, then any other mention; else nothing.
     */
    static String year(List<Project> projects) {
        Map<String, Integer> votes = new HashMap<>();
        for (Project project : projects) {
            Matcher code = CODE.matcher(project.text(ProjectField.CODE).strip());
            if (code.matches()) {
                votes.merge("20" + code.group(1), 1, Integer::sum);
            }
        }
        if (votes.isEmpty()) {
            projects.forEach(project -> mentions(project, votes));
        }
        return votes.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static void mentions(Project project, Map<String, Integer> votes) {
        String name = project.text(ProjectField.NAME);
        count(IN_ADVANCE, name, CERTAIN, votes);
        count(YEAR, name + project.text(ProjectField.GOALS) + project.text(ProjectField.PURPOSE), 1, votes);
        for (Indicator indicator : project.indicators()) {
            count(YEAR, indicator.text(IndicatorField.VALUE), LIKELY, votes);
            count(YEAR, indicator.text(IndicatorField.DEADLINE), LIKELY, votes);
        }
    }

    private static void count(Pattern pattern, String text, int weight, Map<String, Integer> votes) {
        Matcher year = pattern.matcher(text);
        while (year.find()) {
            boolean second = year.groupCount() > 1 && year.start(2) >= 0;
            votes.merge(year.group(second ? 2 : 1), weight, Integer::sum);
        }
    }
}
