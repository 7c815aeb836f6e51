package org.jibiao.template.carry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jibiao.model.Carried;
import org.jibiao.model.Declaration;
import org.jibiao.model.DepartmentGoals;
import org.jibiao.model.Element;
import org.jibiao.model.Id;
import org.jibiao.model.Indicator;
import org.jibiao.model.Kind;
import org.jibiao.model.Project;
import org.jibiao.model.RandomDeclarations;
import org.jibiao.model.Ref;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.model.field.DepartmentField;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.template.Library;
import org.junit.jupiter.api.Test;

class CarryOverTest {

    private static final Set<Field> LEFT_BEHIND = Set.of(
            ProjectField.CODE, ProjectField.DEPARTMENT_OPINION, ProjectField.FINANCE_OPINION, DepartmentField.OPINION);

    private static CarryOver.Wanted all(Declaration source, int year, List<Replacement> replacements) {
        Set<Ref> parts = new HashSet<>(Set.of(source.goals().ref()));
        source.projects().forEach(each -> parts.add(each.ref()));
        return new CarryOver.Wanted(year, "二上", "清河县司法局", parts, new HashSet<>(replacements));
    }

    private static Declaration holding(Project... projects) {
        return Declaration.fresh().withChildren(Kind.PROJECT, List.of(projects));
    }

    private static Project project(Indicator... rows) {
        return Project.fresh().withChildren(Kind.INDICATOR, List.of(rows));
    }

    @Test
    void whatIsCarriedIsAsItWasButForCodesAndOpinions() {
        IntStream.range(0, 40).forEach(seed -> {
            Declaration old = new RandomDeclarations(seed, "hebei-2021").hebei();
            Declaration made = CarryOver.of(old, 2026, false).declaration(all(old, 2027, List.of()));
            List<Element> before = old.withDescendants().skip(1).toList();
            List<Element> after = made.withDescendants().skip(1).toList();

            assertEquals(before.size(), after.size());
            for (int index = 0; index < before.size(); index++) {
                Element wanted = before.get(index);
                Element found = after.get(index);
                assertEquals(wanted.kind(), found.kind());
                for (Field field : wanted.kind().fields()) {
                    assertEquals(LEFT_BEHIND.contains(field) ? "" : wanted.text(field), found.text(field));
                }
            }
        });
    }

    @Test
    void noIdentityIsSharedWithTheOldOne() {
        Declaration old = new RandomDeclarations(3, "hebei-2021").hebei();
        Declaration made = CarryOver.of(old, 2026, false).declaration(all(old, 2027, List.of()));
        Set<Id> before = old.withDescendants().map(Element::id).collect(Collectors.toSet());

        assertTrue(made.withDescendants().map(Element::id).noneMatch(before::contains));
        assertEquals(
                made.withDescendants().count(),
                made.withDescendants().map(Element::id).distinct().count());
    }

    @Test
    void valuesAmountsAndGoalsAreMarkedAndClassesAreNot() {
        Indicator row = Indicator.fresh()
                .with(IndicatorField.LEVEL1, "产出指标")
                .with(IndicatorField.NAME, "办理援助案件数")
                .with(IndicatorField.VALUE, "≥120件")
                .with(IndicatorField.DEADLINE, "2026年12月底前");
        Project project = project(row).with(ProjectField.NAME, "法律援助").with(ProjectField.TOTAL, "100000.00");
        Declaration old = holding(project);
        Project made = CarryOver.of(old, 2026, false)
                .declaration(all(old, 2027, List.of()))
                .projects()
                .getFirst();

        assertEquals(List.of(ProjectField.TOTAL), Carried.open(made));
        assertEquals(
                List.of(IndicatorField.VALUE, IndicatorField.DEADLINE),
                Carried.open(made.indicators().getFirst()));
    }

    @Test
    void yearsMoveOnlyWhereWanted() {
        Project project = project()
                .with(ProjectField.NAME, "2026年法律援助")
                .with(ProjectField.PURPOSE, "按冀司〔2026〕5号，2026年12月底前完成；较2025年增长。");
        Declaration old = holding(project);
        CarryOver carry = CarryOver.of(old, 2026, false);
        List<Replacement> years = carry.years(2027);
        List<Replacement> some = new ArrayList<>(years);
        some.remove(1);

        assertEquals(3, years.size());
        assertEquals(
                "按冀司〔2026〕5号，2027年12月底前完成；较2026年增长。",
                carry.declaration(all(old, 2027, years)).projects().getFirst().text(ProjectField.PURPOSE));
        assertEquals(
                "按冀司〔2026〕5号，2026年12月底前完成；较2026年增长。",
                carry.declaration(all(old, 2027, some)).projects().getFirst().text(ProjectField.PURPOSE));
        assertEquals(
                "2027年法律援助",
                carry.declaration(all(old, 2027, some)).projects().getFirst().text(ProjectField.NAME));
        assertEquals(List.of(), carry.years(2026));
    }

    @Test
    void lastYearsValueBecomesTheOneToCompareWith() {
        Indicator row =
                Indicator.fresh().with(IndicatorField.VALUE, "≥100件").with(IndicatorField.ANNUAL_VALUE, "2026年6月底前");
        Indicator without = Indicator.fresh().with(IndicatorField.VALUE, "≥90%");
        Declaration old = holding(project(row, without));
        CarryOver carry = CarryOver.of(old, 2026, true);
        List<Indicator> made = carry.declaration(all(old, 2027, carry.years(2027)))
                .projects()
                .getFirst()
                .indicators();

        assertEquals("2026年6月底前", made.getFirst().text(IndicatorField.VALUE));
        assertEquals("2027年6月底前", made.getFirst().text(IndicatorField.ANNUAL_VALUE));
        assertEquals("≥90%", made.getLast().text(IndicatorField.VALUE));
    }

    @Test
    void onlyTheProjectsWantedAreTakenAndNoneOfTheGoals() {
        Declaration old = new RandomDeclarations(5, "hebei-2021").hebei();
        Project one = old.projects().getLast();
        Declaration made = CarryOver.of(old, 2026, false)
                .declaration(new CarryOver.Wanted(2027, "一上", "某局", Set.of(one.ref()), Set.of()));

        assertEquals(1, made.projects().size());
        assertEquals(one.text(ProjectField.NAME), made.projects().getFirst().text(ProjectField.NAME));
        assertEquals(DepartmentGoals.fresh().values(), made.goals().values());
        assertEquals("2027", made.text(DeclarationField.YEAR));
        assertEquals("一上", made.text(DeclarationField.ROUND));
        assertEquals("某局", made.text(DeclarationField.DEPARTMENT));
        assertEquals("", made.text(DeclarationField.SOURCE));
    }

    @Test
    void anOutdatedBasisIsFoundWithWhatTookItsPlace() {
        Indicator row = Indicator.fresh().with(IndicatorField.BASIS, "按国务院《法律援助条例》规定");
        Indicator other = Indicator.fresh().with(IndicatorField.BASIS, "《河北省法律援助条例》");
        Declaration old = holding(project(row, other));
        CarryOver carry = CarryOver.of(old, 2026, false);
        List<Outdated> outdated = carry.outdated(2027, Library.documents());
        Replacement successor = outdated.getFirst().successor().orElseThrow();

        assertEquals(1, outdated.size());
        assertEquals(row.place(IndicatorField.BASIS), outdated.getFirst().place());
        assertEquals(
                "按《中华人民共和国法律援助法》规定",
                carry.declaration(all(old, 2027, List.of(successor)))
                        .projects()
                        .getFirst()
                        .indicators()
                        .getFirst()
                        .text(IndicatorField.BASIS));
        assertFalse(outdated.getFirst().basis().inForceIn(2027));
    }
}
