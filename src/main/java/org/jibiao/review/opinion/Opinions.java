package org.jibiao.review.opinion;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jibiao.check.Checks;
import org.jibiao.check.Report;
import org.jibiao.check.pack.RulePack;
import org.jibiao.check.pack.Severity;
import org.jibiao.model.Declaration;
import org.jibiao.model.Element;
import org.jibiao.model.Project;
import org.jibiao.model.Ref;
import org.jibiao.model.Secrecy;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.model.field.ProjectField;

/**
 * What a sheet of comments tells: of one declaration or of several.
 *
 * @param title with department and year where all have the same
 * @param pack the rules it was checked by
 * @param rows in the order of the declarations, the department first; what has no comment has no row
 * @param silent how many projects have no comment
 * @param kept how many comments are about something 涉密 and only name the rule
 * @param internal true if something 涉密 may be quoted, so that it must not leave the house
 */
public record Opinions(String title, RulePack pack, List<OpinionRow> rows, int silent, int kept, boolean internal) {

    private static final String TITLE = "部门预算绩效目标审核意见表";
    private static final Pattern CODED = Pattern.compile("(\\d{3,})\\s*[-_—]?\\s*(\\D.*)");

    public Opinions {
        rows = List.copyOf(rows);
    }

    /** Checks {@code declarations} and puts into words what was found, as {@code order} wants it. */
    public static Opinions of(Checks checks, List<Declaration> declarations, OpinionOrder order) {
        List<OpinionRow> rows = new ArrayList<>();
        int silent = 0;
        int kept = 0;
        for (Declaration declaration : declarations) {
            OpinionWriter wording = new OpinionWriter(declaration, order);
            Report report = checks.check(declaration);
            department(declaration, report, wording).ifPresent(rows::add);
            for (Project project : declaration.projects()) {
                Optional<OpinionRow> row = row(declaration, project, report, wording);
                row.ifPresent(rows::add);
                silent += row.isPresent() ? 0 : 1;
            }
            kept += wording.kept();
        }
        boolean internal = order.secret() && declarations.stream().anyMatch(Secrecy::marksAnythingIn);
        return new Opinions(title(declarations), checks.pack(), rows, silent, kept, internal);
    }

    private static String title(List<Declaration> declarations) {
        String department = same(declarations, DeclarationField.DEPARTMENT);
        String year = same(declarations, DeclarationField.YEAR);
        return department + (year.isEmpty() || year.endsWith("年") ? year : year + "年") + TITLE;
    }

    private static String same(List<Declaration> declarations, DeclarationField field) {
        Set<String> texts = declarations.stream()
                .map(declaration -> Secrecy.open(declaration, field).strip())
                .collect(Collectors.toSet());
        return texts.size() == 1 ? texts.iterator().next() : "";
    }

    private static Optional<OpinionRow> department(Declaration declaration, Report report, OpinionWriter wording) {
        Set<Ref> inside = declaration.projects().stream()
                .flatMap(Element::withDescendants)
                .map(Element::ref)
                .collect(Collectors.toSet());
        List<Opinion> opinions = wording.opinions(report, declaration.ref(), place -> !inside.contains(place.ref()));
        return opinions.isEmpty()
                ? Optional.empty()
                : Optional.of(department(declaration, wording).row("", "部门整体绩效目标", opinions));
    }

    private static Unit department(Declaration declaration, OpinionWriter wording) {
        return new Unit(
                wording.discretion().open(declaration, DeclarationField.DEPARTMENT_CODE),
                wording.discretion()
                        .open(declaration, DeclarationField.DEPARTMENT)
                        .strip());
    }

    private static Optional<OpinionRow> row(
            Declaration declaration, Project project, Report report, OpinionWriter wording) {
        Set<Ref> inside = project.withDescendants().map(Element::ref).collect(Collectors.toSet());
        List<Opinion> opinions = wording.opinions(report, declaration.ref(), place -> inside.contains(place.ref()));
        if (opinions.isEmpty()) {
            return Optional.empty();
        }
        Project shown = wording.discretion().shown(project);
        String name = shown.text(ProjectField.NAME).strip();
        return Optional.of(Unit.of(shown.text(ProjectField.UNIT), department(declaration, wording))
                .row(shown.text(ProjectField.CODE), name.isEmpty() ? "（未写项目名称）" : name, opinions));
    }

    /** A unit with its code: {@code 315001昌黎县司法局本级} is printed in one cell. */
    private record Unit(String code, String name) {

        static Unit of(String text, Unit department) {
            Matcher matcher = CODED.matcher(text.strip());
            if (matcher.matches()) {
                return new Unit(matcher.group(1), matcher.group(2));
            }
            boolean own = text.isBlank() || text.strip().equals(department.name);
            return own ? department : new Unit("", text.strip());
        }

        OpinionRow row(String projectCode, String project, List<Opinion> opinions) {
            return new OpinionRow(code, name, projectCode, project, opinions);
        }
    }

    /** How many comments of each severity; severities without any are absent. */
    public Map<Severity, Long> counts() {
        Map<Severity, Long> counts = new EnumMap<>(Severity.class);
        opinions()
                .filter(each -> each.reason().isEmpty())
                .forEach(each -> counts.merge(each.severity(), 1L, Long::sum));
        return counts;
    }

    /** How many appear though a user lets them stand. */
    public long waived() {
        return opinions().filter(each -> !each.reason().isEmpty()).count();
    }

    private Stream<Opinion> opinions() {
        return rows.stream().flatMap(row -> row.opinions().stream());
    }
}
