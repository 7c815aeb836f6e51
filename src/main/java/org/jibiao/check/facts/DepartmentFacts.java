package org.jibiao.check.facts;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jibiao.check.words.BusinessLine;
import org.jibiao.model.Declaration;
import org.jibiao.model.DepartmentGoals;
import org.jibiao.model.Ref;
import org.jibiao.model.field.ProjectField;

/**
 * A declaration without the insides of its projects.
 *
 * @param declaration of which only its own texts, the goals and what {@code projects} repeats may be looked at
 * @param rows the indicators of the department
 * @param passages what is written in words, in printed order
 * @param projects the heads of the projects, in order
 */
public record DepartmentFacts(
        Declaration declaration, Frame frame, List<Row> rows, List<Passage> passages, List<Head> projects) {

    /**
     * What the department's part has to do with of a project.
     *
     * @param total 预算数 in 元, empty if it is no number
     * @param lines the lines of business it is about
     * @param blank printed fields of its head that are left empty
     * @param withheld words of it that are 涉密 and would tell it anywhere
     */
    public record Head(
            Ref ref,
            String name,
            Optional<BigDecimal> total,
            Set<BusinessLine> lines,
            Set<ProjectField> blank,
            List<String> withheld) {

        private static final Set<ProjectField> LOOKED_AT = EnumSet.of(
                ProjectField.SUPERVISOR,
                ProjectField.FUNCTION_ACTIVITY,
                ProjectField.NATURE,
                ProjectField.PERIOD,
                ProjectField.CLERK,
                ProjectField.CLERK_PHONE,
                ProjectField.OWNER);

        /** That of a project. */
        public static Head of(ProjectFacts project) {
            Set<ProjectField> blank = EnumSet.noneOf(ProjectField.class);
            for (ProjectField field : LOOKED_AT) {
                if (project.demands().prints(field) && project.text(field).isEmpty()) {
                    blank.add(field);
                }
            }
            return new Head(
                    project.project().ref(),
                    project.name(),
                    project.total(),
                    project.lines(),
                    blank,
                    project.withheld().words());
        }
    }

    public DepartmentFacts {
        rows = List.copyOf(rows);
        passages = List.copyOf(passages);
        projects = List.copyOf(projects);
    }

    /** Reads {@code declaration} with these heads of its projects. */
    public static DepartmentFacts of(Declaration declaration, Frame frame, List<Head> projects) {
        List<Row> rows = declaration.goals().indicators().stream()
                .map(indicator -> Row.of(indicator, frame.lexicon()))
                .toList();
        return new DepartmentFacts(declaration, frame, rows, Passage.of(declaration.goals()), projects);
    }

    public DepartmentGoals goals() {
        return declaration.goals();
    }
}
