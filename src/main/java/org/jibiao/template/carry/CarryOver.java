package org.jibiao.template.carry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jibiao.model.Carried;
import org.jibiao.model.Declaration;
import org.jibiao.model.DepartmentGoals;
import org.jibiao.model.Element;
import org.jibiao.model.Id;
import org.jibiao.model.Kind;
import org.jibiao.model.Marks;
import org.jibiao.model.Place;
import org.jibiao.model.Ref;
import org.jibiao.model.Secrecy;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.model.field.DepartmentField;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.KeyTaskField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.template.Basis;
import org.jibiao.template.formula.Formulas;

/**
 * A new declaration from an old one (从上年开始): under fresh identities, without what belongs to the old year alone
 * (project codes, opinions), years moved where wanted, and all values, amounts and goals marked as carried over.
 */
public final class CarryOver {

    /** Of the old year alone. */
    private static final Set<Field> LEFT_BEHIND = Set.of(
            ProjectField.CODE,
            ProjectField.DEPARTMENT_OPINION,
            ProjectField.FINANCE_OPINION,
            DepartmentField.OPINION,
            DeclarationField.SOURCE);
    /** Long texts that hold from year to year. */
    private static final Set<Field> LASTING =
            Set.of(IndicatorField.DESCRIPTION, IndicatorField.BASIS, DepartmentField.DUTIES);

    private static final Set<Field> ALSO_CHECKED =
            Set.of(IndicatorField.DEADLINE, KeyTaskField.DEADLINE, DepartmentField.STAFF_COUNT);
    private static final Set<Field.Type> CHECKED =
            Set.of(Field.Type.VALUE, Field.Type.MONEY, Field.Type.PERCENT, Field.Type.PARAGRAPHS);
    private static final Set<Field.Type> WITHOUT_YEARS = Set.of(Field.Type.MONEY, Field.Type.PERCENT);

    private final Declaration source;
    private final int year;
    private final boolean annualBecomesBase;
    private final Map<Id, Element> elements;

    private CarryOver(Declaration source, int year, boolean annualBecomesBase) {
        this.source = source;
        this.year = year;
        this.annualBecomesBase = annualBecomesBase;
        this.elements = source.withDescendants().collect(Collectors.toMap(Element::id, Function.identity()));
    }

    /**
     * What the new declaration is to be.
     *
     * @param year its year
     * @param parts which projects to take, and the department goals if they are among them
     * @param replacements which of the proposed ones to make
     */
    public record Wanted(int year, String round, String department, Set<Ref> parts, Set<Replacement> replacements) {
        public Wanted {
            parts = Set.copyOf(parts);
            replacements = Set.copyOf(replacements);
        }
    }

    /**
     * Begins with {@code source}, which is of {@code year}.
     *
     * @param annualBecomesBase true if its form prints the value of the year beside one to compare with, which last
     *     year's value of the year becomes
     */
    public static CarryOver of(Declaration source, int year, boolean annualBecomesBase) {
        CarryOver carry = new CarryOver(source, year, annualBecomesBase);
        return new CarryOver((Declaration) carry.prepared(source), year, annualBecomesBase);
    }

    /** The year {@code declaration} is of: as it says, else its file's name, else what its texts name most. */
    public static OptionalInt yearOf(Declaration declaration) {
        return Years.of(declaration);
    }

    /** The old declaration as far as it is carried over, under its own identities, which the proposals speak of. */
    public Declaration source() {
        return source;
    }

    private Element prepared(Element element) {
        Element now = Marks.wipedOff(element).with(Formulas.FIELD, element.text(Formulas.FIELD));
        for (Field field : LEFT_BEHIND) {
            now = element.kind().fields().contains(field) ? now.with(field, "") : now;
        }
        if (isBased(now)) {
            now = now.with(IndicatorField.VALUE, now.text(IndicatorField.ANNUAL_VALUE));
        }
        return withChildren(now, this::prepared);
    }

    private boolean isBased(Element element) {
        return annualBecomesBase
                && element.kind() == Kind.INDICATOR
                && !element.text(IndicatorField.ANNUAL_VALUE).isBlank();
    }

    private static Element withChildren(Element element, Function<Element, Element> change) {
        Element now = element;
        for (Kind kind : element.kind().children()) {
            List<Element> children = new ArrayList<>();
            element.children(kind).forEach(child -> children.add(change.apply(child)));
            now = now.withChildren(kind, children);
        }
        return now;
    }

    /** The years that would move with the declaration to {@code newYear}, in the order of the paper. */
    public List<Replacement> years(int newYear) {
        Years years = new Years(year, newYear - year);
        return texts().filter(place -> !isBase(place))
                .flatMap(place -> years.in(place, text(place)).stream())
                .toList();
    }

    /** The documents named in it that are not in force in {@code newYear}. */
    public List<Outdated> outdated(int newYear, List<Basis> known) {
        Bases bases = new Bases(known, newYear);
        return texts().flatMap(place -> bases.in(place, text(place)).stream()).toList();
    }

    private Stream<Place> texts() {
        Stream<Element> parts = Stream.concat(Stream.of(source.goals()), source.projects().stream());
        return parts.flatMap(Element::withDescendants)
                .flatMap(element -> element.values().filled().stream()
                        .filter(field -> !WITHOUT_YEARS.contains(field.type()))
                        .filter(field -> !field.equals(Secrecy.field(element.kind())))
                        .map(element::place));
    }

    /** A value to compare with tells of the old year. */
    private boolean isBase(Place place) {
        return place.field() == IndicatorField.VALUE && isBased(element(place));
    }

    private String text(Place place) {
        return element(place).text(place.field());
    }

    private Element element(Place place) {
        return elements.get(place.ref().id());
    }

    /** The new declaration. */
    public Declaration declaration(Wanted wanted) {
        Map<Place, List<Replacement>> replacements =
                wanted.replacements().stream().collect(Collectors.groupingBy(Replacement::place));
        List<Element> projects = new ArrayList<>();
        source.projects().stream()
                .filter(project -> wanted.parts().contains(project.ref()))
                .forEach(project -> projects.add(carried(project, replacements)));
        Element goals = wanted.parts().contains(source.goals().ref())
                ? carried(source.goals(), replacements)
                : DepartmentGoals.fresh();
        return (Declaration) source.withId(Id.fresh())
                .with(DeclarationField.YEAR, String.valueOf(wanted.year()))
                .with(DeclarationField.ROUND, wanted.round())
                .with(DeclarationField.DEPARTMENT, wanted.department())
                .withChildren(Kind.DEPARTMENT_GOALS, List.of(goals))
                .withChildren(Kind.PROJECT, projects);
    }

    private static Element carried(Element element, Map<Place, List<Replacement>> replacements) {
        Element now = element;
        for (Field field : element.kind().fields()) {
            List<Replacement> here = new ArrayList<>(replacements.getOrDefault(element.place(field), List.of()));
            here.sort(Comparator.comparingInt(Replacement::at).reversed());
            String text = element.text(field);
            for (Replacement each : here) {
                text = each.in(text);
            }
            now = now.with(field, text);
        }
        List<Field> checked =
                element.kind().fields().stream().filter(CarryOver::isChecked).toList();
        return withChildren(Carried.marked(now.withId(Id.fresh()), checked), child -> carried(child, replacements));
    }

    private static boolean isChecked(Field field) {
        return ALSO_CHECKED.contains(field) || CHECKED.contains(field.type()) && !LASTING.contains(field);
    }
}
