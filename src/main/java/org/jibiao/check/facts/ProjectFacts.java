package org.jibiao.check.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jibiao.check.words.BusinessLine;
import org.jibiao.check.words.Lexicon;
import org.jibiao.check.words.Wording;
import org.jibiao.model.Indicator;
import org.jibiao.model.Project;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.ProjectField;
import org.jibiao.model.value.Amount;

/** A project with its texts read and its lines of business known. */
public final class ProjectFacts {

    private static final String SECRET = "涉密";

    private final Project project;
    private final Frame frame;
    private final List<Row> rows;
    private final Set<BusinessLine> lines;
    private final List<Passage> passages;
    private final Withheld withheld;
    private final String plainPurpose;
    private final List<String> goals;
    private final Optional<BigDecimal> total;
    private final Optional<BigDecimal> budget;
    private final List<Costs.Line> costs;

    private ProjectFacts(Project project, Frame frame, List<Row> rows, Set<BusinessLine> lines) {
        this.project = project;
        this.frame = frame;
        this.rows = rows;
        this.lines = lines;
        this.passages = Passage.of(project);
        this.withheld = Withheld.of(project, frame.lexicon());
        this.plainPurpose = Wording.plain(text(ProjectField.PURPOSE));
        this.goals = text(ProjectField.GOALS)
                .lines()
                .filter(line -> !line.isBlank())
                .map(Wording::unnumbered)
                .toList();
        this.total = Amount.parse(project.text(ProjectField.TOTAL));
        this.budget = Stream.of(total, Amount.parse(project.text(ProjectField.MID_TERM_TOTAL)))
                .flatMap(Optional::stream)
                .filter(amount -> amount.signum() > 0)
                .max(BigDecimal::compareTo);
        this.costs = Costs.of(rows, budget, frame.lexicon());
    }

    /** Reads {@code project}. */
    public static ProjectFacts of(Project project, Frame frame) {
        List<Row> rows = new ArrayList<>(project.indicators().size());
        for (Indicator indicator : project.indicators()) {
            rows.add(Row.of(indicator, frame.lexicon()));
        }
        Set<BusinessLine> lines = new HashSet<>();
        Stream.of(ProjectField.NAME, ProjectField.FUNCTION_ACTIVITY, ProjectField.PURPOSE, ProjectField.GOALS)
                .forEach(field -> lines.addAll(frame.lexicon().linesIn(project.text(field))));
        return new ProjectFacts(project, frame, List.copyOf(rows), Set.copyOf(lines));
    }

    public Project project() {
        return project;
    }

    public Frame frame() {
        return frame;
    }

    public Demands demands() {
        return frame.demands();
    }

    public Lexicon lexicon() {
        return frame.lexicon();
    }

    /** The indicators, in printed order. */
    public List<Row> rows() {
        return rows;
    }

    /** What of it is 涉密. */
    public Withheld withheld() {
        return withheld;
    }

    /** What is written in words, in printed order. */
    public List<Passage> passages() {
        return passages;
    }

    /** The text of {@code field} without blanks around. */
    public String text(Field field) {
        return project.text(field).strip();
    }

    public String name() {
        return text(ProjectField.NAME);
    }

    /** The goals without their numbers, one each. */
    public List<String> goals() {
        return goals;
    }

    /** What the money is for as it is compared, see {@link Wording#plain}. */
    public String plainPurpose() {
        return plainPurpose;
    }

    /** The costs that are numbers, in printed order, with what they are to be multiplied with. */
    public List<Costs.Line> costs() {
        return costs;
    }

    /** The lines of business that name, activity, purpose and goals speak of. */
    public Set<BusinessLine> lines() {
        return lines;
    }

    /** 预算数 in 元, empty if it is no number. */
    public Optional<BigDecimal> total() {
        return total;
    }

    /** What costs are measured against, in 元 and above 0: the whole amount of a project over several years. */
    public Optional<BigDecimal> budget() {
        return budget;
    }

    /** True if {@code text} says that the content is withheld. */
    public static boolean isSecret(String text) {
        return text.contains(SECRET);
    }
}
