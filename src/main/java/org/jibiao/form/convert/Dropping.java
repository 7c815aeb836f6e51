package org.jibiao.form.convert;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jibiao.form.Pieces;
import org.jibiao.model.Element;
import org.jibiao.model.Indicator;
import org.jibiao.model.Kind;
import org.jibiao.model.Marks;
import org.jibiao.model.Project;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.model.field.DepartmentField;
import org.jibiao.model.field.Extra;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.ProjectField;
import org.jibiao.model.value.Amount;

/** Takes out what the new form has no place for. It stays in the library; here it only is not printed. */
final class Dropping {

    private static final String TAIL = "在这种表样里没有位置，不印出，库里仍保留。";
    /** What only a newer version of the program understands. */
    private static final String NEWER = "json:";

    private static final Set<Field> TITLES = Set.of(ProjectField.TITLE, DepartmentField.TITLE);

    private final Setting setting;

    Dropping(Setting setting) {
        this.setting = setting;
    }

    /** The project without rows where the form has none; to be done first, so that nothing is said about them. */
    Project withoutRows(Project project) {
        if (setting.target().holds(Kind.PROJECT, Kind.INDICATOR)
                || project.indicators().isEmpty()) {
            return project;
        }
        setting.protocol().add(Step.Kind.DROPPED, Kind.INDICATOR.label(), Protocol.Place.in(project), TAIL);
        return project.withChildren(Kind.INDICATOR, List.of());
    }

    Project convert(Project project) {
        List<Indicator> rows = new ArrayList<>();
        for (Indicator row : project.indicators()) {
            rows.add((Indicator) element(row, Protocol.Place.in(project, row)));
        }
        Project rest = withoutPlan(withoutZeroes(withoutUsualTitle(project)));
        return ((Project) element(rest, Protocol.Place.in(project))).withChildren(Kind.INDICATOR, rows);
    }

    private Project withoutUsualTitle(Project project) {
        return setting.hasUsualTitle(project) ? project.with(ProjectField.TITLE, "") : project;
    }

    /** The four shares of the spending plan are one thing. */
    private Project withoutPlan(Project project) {
        List<ProjectField> given = Offers.PLAN.stream()
                .filter(field -> isDropped(field) && !project.values().isBlank(field))
                .toList();
        if (given.isEmpty()) {
            return project;
        }
        if (given.stream().anyMatch(setting::isStated)) {
            String texts = given.stream().map(project::text).collect(Collectors.joining("、"));
            setting.protocol().add(Step.Kind.DROPPED, Offers.PLAN_LABEL, Protocol.Place.in(project), texts, "", TAIL);
        }
        Project now = project;
        for (ProjectField field : given) {
            now = now.with(field, "");
        }
        return now;
    }

    /** Kinds of funds that are 0 anyway are one line together. */
    private Project withoutZeroes(Project project) {
        List<Field> zeroes = project.kind().fields().stream()
                .filter(field -> field.type() == Field.Type.MONEY && isDropped(field) && setting.isStated(field))
                .filter(field -> Amount.parse(project.text(field))
                        .filter(amount -> amount.compareTo(BigDecimal.ZERO) == 0)
                        .isPresent())
                .toList();
        if (zeroes.isEmpty()) {
            return project;
        }
        String names = zeroes.stream().map(Field::label).collect(Collectors.joining("、"));
        String tail = "在这种表样里没有位置，都是 0，不印出。";
        setting.protocol().add(Step.Kind.DROPPED, names, Protocol.Place.in(project), "0", "", tail);
        Project now = project;
        for (Field field : zeroes) {
            now = now.with(field, "");
        }
        return now;
    }

    /** {@code element} without the texts that have no place, its children as they are; what was hidden before is no news. */
    Element element(Element element, Protocol.Place place) {
        Element now = element;
        Stream<Field> fields = Stream.concat(
                element.kind().fields().stream(),
                element.values().extras().keySet().stream().map(Extra::new));
        for (Field field : fields.toList()) {
            String text = element.text(field);
            if (!text.isEmpty() && isDropped(field)) {
                if (!text.isBlank() && isNews(field)) {
                    String tail = TITLES.contains(field) ? "按这种表样的标题印，原来的不用，库里仍保留。" : TAIL;
                    setting.protocol().add(Step.Kind.DROPPED, field.label(), place, text, "", tail);
                }
                now = now.with(field, "");
            }
        }
        return now;
    }

    /** What the old form did not show either goes unnoticed. */
    private boolean isNews(Field field) {
        return TITLES.contains(field) || field instanceof Extra || setting.isStated(field);
    }

    private boolean isDropped(Field field) {
        return TITLES.contains(field)
                || !isTechnical(field) && !setting.target().prints(field);
    }

    /** Marks of the program itself, printed by no form. */
    private static boolean isTechnical(Field field) {
        return field.key().equals(DeclarationField.SECRECY.key())
                || Marks.has(field)
                || Pieces.isAside(field)
                || field instanceof Extra && field.key().startsWith(NEWER);
    }
}
