package org.jibiao.template.own;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jibiao.model.Declaration;
import org.jibiao.model.Element;
import org.jibiao.model.Indicator;
import org.jibiao.model.Project;
import org.jibiao.model.Secrecy;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.model.field.Values;
import org.jibiao.template.Blank;
import org.jibiao.template.Filling;
import org.jibiao.template.IndicatorTemplate;
import org.jibiao.template.Marks;
import org.jibiao.template.ProjectTemplate;

/**
 * Makes templates of what stands in the book (存为模板). The year and the department of the declaration become
 * <code>{年度}</code> and <code>{部门}</code>; the code, the unit and the people are left out, and so is whatever is
 * withheld (涉密), for a template may be passed on.
 */
public final class Extract {

    private static final Set<Field> LEFT_OUT = Set.of(
            ProjectField.TITLE,
            ProjectField.CODE,
            ProjectField.UNIT,
            ProjectField.CLERK,
            ProjectField.CLERK_PHONE,
            ProjectField.OWNER,
            ProjectField.DEPARTMENT_OPINION,
            ProjectField.FINANCE_OPINION,
            ProjectField.SECRECY,
            IndicatorField.SECRECY);
    private static final Set<String> KNOWN = Set.of("年度", "部门");

    private final Pattern year;
    private final String department;

    /** For elements of {@code declaration}. */
    public Extract(Declaration declaration) {
        String text = declaration.text(DeclarationField.YEAR).strip();
        this.year = Pattern.compile(text.matches("\\d{4}") ? "(?<![\\d.,])" + text + "(?=\\s*年|[-./]\\d)" : "(?!)");
        this.department = declaration.text(DeclarationField.DEPARTMENT).strip();
    }

    /** What of {@code element} may go into a template: without what is withheld or belongs to this one case only. */
    private static Element open(Element element) {
        Secrecy secrecy = Secrecy.of(element);
        Element open = element;
        for (Field field : element.kind().fields()) {
            if (LEFT_OUT.contains(field) || secrecy.covers(field)) {
                open = open.with(field, "");
            }
        }
        for (String extra : element.values().extras().keySet()) {
            Field field = element.kind().fieldOrExtra(extra);
            if (secrecy.covers(field)
                    || field.equals(Secrecy.field(element.kind()))
                    || org.jibiao.model.Marks.has(field)) {
                open = open.with(field, "");
            }
        }
        return open;
    }

    private static Project open(Project project) {
        boolean whole = Secrecy.of(project).whole();
        Project head = (Project) open((Element) project);
        return new Project(
                project.id(),
                head.values(),
                whole
                        ? List.of()
                        : project.indicators().stream()
                                .filter(row -> !Secrecy.of(row).whole())
                                .map(row -> (Indicator) open(row))
                                .toList());
    }

    /** The numbers of a project that may become blanks. */
    public List<Figure> figures(Project project) {
        Project open = open(project);
        return Figures.in(Stream.concat(Stream.of(open), open.indicators().stream())
                .map(this::general)
                .toList());
    }

    /** The numbers of rows that may become blanks. */
    public List<Figure> figures(List<Indicator> rows) {
        return Figures.in(rows.stream().map(row -> general(open(row))).toList());
    }

    /** A template of {@code project}, with the {@code chosen} numbers as blanks of these names. */
    public ProjectTemplate project(Project project, String title, List<String> tags, Map<Figure, String> chosen) {
        Figures figures = new Figures(chosen);
        Project open = open(project);
        Values<ProjectField> values = values(open.values(), open, figures);
        List<IndicatorTemplate> rows = new ArrayList<>();
        List<String> texts = new ArrayList<>(texts(values));
        for (Indicator row : open.indicators()) {
            IndicatorTemplate template = row("row" + (rows.size() + 1), row, List.of(), figures, chosen);
            rows.add(template.blanks().isEmpty() ? template : without(template));
            texts.addAll(texts(template.values()));
        }
        return new ProjectTemplate(
                title, title, "", blanks(texts, chosen), values, rows, new Marks("", tags, Map.of()));
    }

    /** In a project the blanks are asked with it, not row by row. */
    private static IndicatorTemplate without(IndicatorTemplate row) {
        return new IndicatorTemplate(
                row.id(), row.about(), List.of(), row.values(), row.bases(), row.seen(), row.marks());
    }

    /** A template of {@code row}, with the {@code chosen} numbers as blanks of these names. */
    public IndicatorTemplate row(Indicator row, List<String> tags, Map<Figure, String> chosen) {
        Indicator open = (Indicator) open(row);
        String name = open.text(IndicatorField.NAME).strip();
        return row(name.isEmpty() ? "指标" : name, open, tags, new Figures(chosen), chosen);
    }

    private IndicatorTemplate row(
            String id, Indicator open, List<String> tags, Figures figures, Map<Figure, String> chosen) {
        Values<IndicatorField> values = values(open.values(), open, figures);
        return new IndicatorTemplate(
                id, "", blanks(texts(values), chosen), values, List.of(), List.of(), new Marks("", tags, Map.of()));
    }

    private Element general(Element element) {
        Element general = element;
        for (Field field : element.kind().fields()) {
            general = general.with(field, general(element.text(field)));
        }
        return general;
    }

    private String general(String text) {
        String named = department.length() < 2 ? text : text.replace(department, "{部门}");
        return year.matcher(named).replaceAll(Matcher.quoteReplacement("{年度}"));
    }

    private <F extends Enum<F> & Field> Values<F> values(Values<F> values, Element element, Figures figures) {
        Values<F> made = values;
        for (Field field : element.kind().fields()) {
            made = made.with(field, figures.replaced(field, general(values.text(field))));
        }
        return made;
    }

    private static <F extends Enum<F> & Field> List<String> texts(Values<F> values) {
        return values.filled().stream().map(values::text).toList();
    }

    /** All blanks of {@code texts}: those chosen with unit and example, and those that stood there open. */
    private static List<Blank> blanks(List<String> texts, Map<Figure, String> chosen) {
        Map<String, Blank> blanks = new LinkedHashMap<>();
        for (String text : texts) {
            for (String name : Filling.names(text)) {
                if (!KNOWN.contains(name) && !name.isBlank()) {
                    blanks.putIfAbsent(name, new Blank(name, "", "", ""));
                }
            }
        }
        chosen.forEach((figure, name) ->
                blanks.computeIfPresent(name, (same, blank) -> new Blank(name, figure.unit(), figure.number(), "")));
        return List.copyOf(blanks.values());
    }
}
