package org.jibiao.check.repeat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.jibiao.check.repeat.Repeat.Across;
import org.jibiao.check.repeat.Repeat.Kept;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.Indicator;
import org.jibiao.model.Kind;
import org.jibiao.model.Project;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;
import org.junit.jupiter.api.Test;

class RepeatsTest {

    private static final String AID = "为经济困难公民和特殊案件当事人提供法律援助，全年办理案件320件，维护其合法权益。";
    private static final String OTHER = "开展矛盾纠纷排查和人民调解，把矛盾化解在基层，促进社会和谐稳定。";

    private static Declaration declaration(String year, String department, Project... projects) {
        return Declaration.fresh()
                .with(DeclarationField.YEAR, year)
                .with(DeclarationField.DEPARTMENT, department)
                .with(DeclarationField.ROUND, "一上")
                .withChildren(Kind.PROJECT, List.of(projects));
    }

    private static Project project(String name, String purpose) {
        return Project.fresh().with(ProjectField.NAME, name).with(ProjectField.PURPOSE, purpose);
    }

    private static List<Repeat> in(Declaration... declarations) {
        return Repeats.of(Book.of(List.of(declarations)));
    }

    @Test
    void theOriginalIsTheOneOfTheEarliestYear() {
        Project now = project("2027年法律援助经费", AID);
        Project then = project("2026年法律援助经费", AID.replace("320", "280"));
        Repeat found = in(declaration("2027", "司法局", now), declaration("2026", "司法局", then))
                .getFirst();
        assertEquals(then.place(ProjectField.PURPOSE), found.original().place());
        assertEquals(
                List.of(now.place(ProjectField.PURPOSE)),
                found.copies().stream().map(Paragraph::place).toList());
        assertEquals(Kept.WORDS, found.kept(found.copies().getFirst()));
        assertEquals(Set.of(Across.YEARS), found.across(), "the year in the name makes no other project");
    }

    @Test
    void aFewWordsChangedAreStillTheSameText() {
        Project one = project("甲项目", AID);
        Project two = project("乙项目", AID.replace("维护其合法权益", "维护他们的合法权益"));
        Project three = project("丙项目", OTHER);
        List<Repeat> found = in(declaration("2027", "司法局", one, two, three));
        assertEquals(1, found.size());
        assertEquals(Kept.MOST, found.getFirst().kept(found.getFirst().copies().getFirst()));
        assertEquals(Set.of(Across.PROJECTS), found.getFirst().across());
    }

    @Test
    void paragraphsAreFoundWhereverTheyStandAndDepartmentsComeFirst() {
        Indicator row = Indicator.fresh().with(IndicatorField.DESCRIPTION, OTHER);
        Project one = project("甲项目", "1." + AID + "\n2." + OTHER);
        Project two = project("乙项目", "（1）" + AID);
        Project three = project("丙项目", "").withChildren(Kind.INDICATOR, List.of(row));
        List<Repeat> found = in(declaration("2027", "司法局", one, two), declaration("2027", "教育局", three));
        assertEquals(
                List.of(OTHER, AID),
                found.stream().map(each -> each.original().text()).toList());
        assertEquals(
                Set.of(Across.DEPARTMENTS, Across.PROJECTS), found.getFirst().across());
        assertEquals(
                row.place(IndicatorField.DESCRIPTION),
                found.getFirst().copies().getFirst().place());
        assertEquals(Kept.ALL, found.getFirst().kept(found.getFirst().copies().getFirst()));
    }

    @Test
    void shortTextsBasesAndOtherRoundsOfTheSameAreNotRepeated() {
        Indicator row =
                Indicator.fresh().with(IndicatorField.BASIS, OTHER).with(IndicatorField.DESCRIPTION, "办结件数÷受理件数");
        Project one = project("甲项目", AID).withChildren(Kind.INDICATOR, List.of(row));
        Indicator same =
                Indicator.fresh().with(IndicatorField.BASIS, OTHER).with(IndicatorField.DESCRIPTION, "办结件数÷受理件数");
        Project again = project("甲项目", AID);
        Project two = project("乙项目", "").withChildren(Kind.INDICATOR, List.of(same));
        assertEquals(
                List.of(),
                in(
                        declaration("2027", "司法局", one, two),
                        declaration("2027", "司法局", again).with(DeclarationField.ROUND, "二上")));
    }

    @Test
    void aLargeLibraryIsLookedThroughInAMoment() {
        Project[] projects = new Project[4000];
        for (int index = 0; index < projects.length; index++) {
            String own = Integer.toString(index * 7919 + 100_003, 36).replaceAll("[0-9]", "")
                    + "号楼".repeat(index % 3)
                    + Character.toString(0x4e00 + index)
                    + Character.toString(0x6000 + index);
            projects[index] = project("项目" + index, "用于" + own + "的日常维护和设备更新，保证正常运行并按时完成" + own + "的任务");
        }
        projects[3999] = project("最后的项目", projects[0].text(ProjectField.PURPOSE));
        long start = System.nanoTime();
        List<Repeat> found = in(declaration("2027", "司法局", projects));
        long seconds = (System.nanoTime() - start) / 1_000_000_000L;
        assertEquals(
                true,
                found.stream()
                        .anyMatch(each -> each.paragraphs()
                                .map(Paragraph::owner)
                                .map(Paragraph.Owner::project)
                                .toList()
                                .containsAll(List.of("项目0", "最后的项目"))));
        assertEquals(true, seconds < 8, "took " + seconds + " s");
    }
}
