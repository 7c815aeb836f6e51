package org.jibiao.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.Indicator;
import org.jibiao.model.Kind;
import org.jibiao.model.Project;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;
import org.junit.jupiter.api.Test;

class MatchTest {

    private static Project project(String code, String name, String... rows) {
        List<Indicator> indicators = List.of(rows).stream().map(MatchTest::row).toList();
        return Project.fresh()
                .with(ProjectField.CODE, code)
                .with(ProjectField.NAME, name)
                .withChildren(Kind.INDICATOR, indicators);
    }

    private static Indicator row(String name) {
        return Indicator.fresh().with(IndicatorField.LEVEL1, "产出指标").with(IndicatorField.NAME, name);
    }

    private static void assertPairs(List<Project> left, List<Project> right, int... partners) {
        List<Match.Pair<Project>> expected = new java.util.ArrayList<>();
        for (int index = 0; index < partners.length; index++) {
            if (partners[index] >= 0) {
                expected.add(new Match.Pair<>(left.get(partners[index]), right.get(index)));
            }
        }
        assertEquals(expected, Match.of(left, right).pairs());
    }

    @Test
    void aProjectIsKnownByItsCodeThoughItWasRenamed() {
        assertPairs(
                List.of(project("01", "法律援助"), project("02", "普法宣传")),
                List.of(project("02", "法治宣传教育"), project("01", "法律援助经费")),
                1,
                0);
    }

    @Test
    void withoutACodeByItsNameOrALikelyNameOrByItsRows() {
        assertPairs(
                List.of(project("", "法律援助"), project("", "社区矫正工作经费"), project("", "甲", "案件数", "办结率", "满意度")),
                List.of(project("", "社区矫正工作专项经费"), project("", "乙", "办结率", "案件数", "及时率"), project("", "法律 援助")),
                1,
                2,
                0);
    }

    @Test
    void whatHasNothingInCommonStandsAlone() {
        List<Project> left = List.of(project("", "法律援助"));
        List<Project> right = List.of(project("", "校车购置"));
        assertEquals(new Match<>(List.of(), left, right), Match.of(left, right));
    }

    @Test
    void rowsOfOneNameArePairedInTheirOrder() {
        Indicator one = row("及时率").with(IndicatorField.VALUE, "1");
        Indicator two = row("及时率").with(IndicatorField.VALUE, "2");
        Indicator first = row("及时率").with(IndicatorField.VALUE, "3");
        Indicator last = row("及时率").with(IndicatorField.VALUE, "4");
        assertEquals(
                List.of(new Match.Pair<>(one, first), new Match.Pair<>(two, last)),
                Match.of(List.of(one, two), List.of(first, last)).pairs());
    }

    @Test
    void aFileReceivedAgainDiffersOnlyInWhatWasChanged() {
        Declaration known = declaration(project("01", "法律援助", "案件数", "办结率"), project("02", "普法宣传", "场次"));
        Declaration again = declaration(project("01", "法律援助", "案件数", "结案率"), project("02", "普法宣传", "场次"));
        Book before = Book.of(List.of(known));
        Edit edit = Diff.between("替换", before, Book.of(List.of(Match.identified(known, again))));
        Indicator changed = known.projects().getFirst().indicators().getLast();
        assertEquals(List.of(new Change.SetField(changed.place(IndicatorField.NAME), "办结率", "结案率")), edit.changes());
    }

    private static Declaration declaration(Project... projects) {
        return Declaration.fresh().with(DeclarationField.YEAR, "2027").withChildren(Kind.PROJECT, List.of(projects));
    }
}
