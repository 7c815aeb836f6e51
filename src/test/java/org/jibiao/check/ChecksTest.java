package org.jibiao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jibiao.change.Draft;
import org.jibiao.check.facts.Demands;
import org.jibiao.check.facts.DepartmentFacts;
import org.jibiao.check.facts.ProjectFacts;
import org.jibiao.check.pack.Rule;
import org.jibiao.check.pack.RulePack;
import org.jibiao.check.pack.Severity;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.Project;
import org.jibiao.model.field.DepartmentField;
import org.jibiao.model.field.ProjectField;
import org.junit.jupiter.api.Test;

class ChecksTest {

    private final List<String> looked = new ArrayList<>();
    private final RulePack pack = pack(rule());
    private final Checks checks = new Checks(pack, List.of(new Named()), declaration -> Demands.NONE);
    private final Book book = Book.of(List.of(new Declaration(
            Declaration.fresh().id(),
            Declaration.fresh().values(),
            Declaration.fresh().goals(),
            List.of(Project.fresh().with(ProjectField.NAME, "甲"), Project.fresh()))));

    private static Rule rule() {
        return new Rule("NAMED", "项目有名称", Rule.Weight.of(Severity.HINT), new Rule.Basis("试验", true), Map.of());
    }

    private static RulePack pack(Rule rule) {
        return new RulePack("试验", "1", Map.of(rule.id(), rule), Map.of(), Map.of());
    }

    /** Every project has a name; notes what it looked at. */
    private final class Named implements Check {
        @Override
        public String rule() {
            return "NAMED";
        }

        @Override
        public void department(DepartmentFacts department, Notes notes) {
            looked.add("部门");
        }

        @Override
        public void project(ProjectFacts project, Notes notes) {
            looked.add(project.name());
            if (project.name().isEmpty()) {
                notes.add(Note.at(project.project(), ProjectField.NAME)
                        .saying("没有名称。")
                        .expecting("名称"));
            }
        }
    }

    @Test
    void afterAnEditOnlyTheAlteredProjectIsLookedAtAgain() {
        Report first = checks.check(book, Report.EMPTY);
        Project second = book.declarations().getFirst().projects().getLast();
        Book after = new Draft(book)
                .set(second.ref(), ProjectField.NAME, "乙")
                .edit("改名")
                .applyTo(book);
        looked.clear();
        Report report = checks.check(after, first);
        assertEquals(List.of("乙", "部门"), looked);
        assertEquals(1, first.findings().size());
        assertEquals(List.of(), report.findings());
    }

    @Test
    void theDepartmentIsNotLookedAtAgainForTheInsideOfAProject() {
        Report first = checks.check(book, Report.EMPTY);
        Project second = book.declarations().getFirst().projects().getLast();
        Book after = new Draft(book)
                .set(second.ref(), ProjectField.GOALS, "目标")
                .edit("修改")
                .applyTo(book);
        looked.clear();
        checks.check(after, first);
        assertEquals(List.of(""), looked);
    }

    @Test
    void theDepartmentPartIsLookedAtAgainWhenItsGoalsChange() {
        Report first = checks.check(book, Report.EMPTY);
        Declaration declaration = book.declarations().getFirst();
        Book after = new Draft(book)
                .set(declaration.goals().ref(), DepartmentField.OVERALL, "（一）总目标")
                .edit("修改")
                .applyTo(book);
        looked.clear();
        checks.check(after, first);
        assertEquals(List.of("部门"), looked);
    }

    @Test
    void aReportAnswersForAProjectAndForAllOfADeclaration() {
        Declaration declaration = book.declarations().getFirst();
        Report report = checks.check(book, Report.EMPTY);
        assertEquals(1, report.findings(declaration.ref()).size());
        assertEquals(0, report.findings(declaration.projects().getFirst().ref()).size());
        assertEquals(1, report.findings(declaration.projects().getLast().ref()).size());
        assertEquals(Map.of(Severity.HINT, 1L), report.counts());
    }

    @Test
    void aRuleThatIsOffIsNotRun() {
        RulePack off = pack(rule().off());
        Checks none = new Checks(off, List.of(new Named()), declaration -> Demands.NONE);
        assertEquals(List.of(), none.check(book, Report.EMPTY).findings());
        assertEquals(List.of(), looked);
    }
}
