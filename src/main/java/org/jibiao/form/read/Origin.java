package org.jibiao.form.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jibiao.model.Project;
import org.jibiao.model.field.ProjectField;

/** Tells department and year of a document that does not name them, from its units and project codes. */
final class Origin {

    private static final Pattern UNIT = Pattern.compile("^[0-9]*[-—－]?\\s*(.+?)(本级)?$");
    private static final Pattern CODE = Pattern.compile("^\\d{6}(\\d{2})[0-9A-Z]{13}$");
    private static final Pattern YEAR = Pattern.compile("(20\\d{2})年");

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

    /** The year in most project codes; else the one named most in the texts; else nothing. */
    static String year(List<Project> projects) {
        Map<String, Integer> votes = new HashMap<>();
        for (Project project : projects) {
            Matcher code = CODE.matcher(project.text(ProjectField.CODE).strip());
            if (code.matches()) {
                votes.merge("20" + code.group(1), 1, Integer::sum);
            }
        }
        if (votes.isEmpty()) {
            for (Project project : projects) {
                Matcher year = YEAR.matcher(project.text(ProjectField.NAME)
                        + project.text(ProjectField.GOALS)
                        + project.text(ProjectField.PURPOSE));
                while (year.find()) {
                    votes.merge(year.group(1), 1, Integer::sum);
                }
            }
        }
        return votes.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("");
    }
}
