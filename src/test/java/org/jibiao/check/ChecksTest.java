package org.jibiao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jibiao.change.Draft;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.Project;
import org.jibiao.model.field.DepartmentField;
import org.jibiao.model.field.ProjectField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecksTest {

    private final List<String> looked = new ArrayList<>();
    private final RulePack pack =
            new RulePack("1", Map.of("NAMED", new RulePack.Rule("NAMED", true, Severity.HINT, "项目有名称", "试验")));
    private final Checks checks = new Checks(pack, List.of(new Named()), declaration -> Demands.NONE);
    private final Book book = Book.of(List.of(new Declaration(
            Declaration.fresh().id(),
            Declaration.fresh().values(),
            Declaration.fresh().goals(),
            List.of(Project.fresh().with(ProjectField.NAME, "甲"), Project.fresh()))));

    /** Every project has a name; notes what it looked at. */
    private final class Named implements Check {
        @Override
        public String rule() {
            return "NAMED";
        }

        @Override
        public void department(Declaration declaration, Demands demands, Notes notes) {
            looked.add("部门");
        }

        @Override
        public void project(Project project, Demands demands, Notes notes) {
            looked.add(project.text(ProjectField.NAME));
            if (project.text(ProjectField.NAME).isEmpty()) {
                notes.add(project, ProjectField.NAME, "没有名称。", "名称");
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
        assertEquals(List.of("乙"), looked);
        assertEquals(1, first.findings().size());
        assertEquals(List.of(), report.findings());
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
        RulePack off = new RulePack("1", Map.of("NAMED", new RulePack.Rule("NAMED", false, Severity.HINT, "", "")));
        Checks none = new Checks(off, List.of(new Named()), declaration -> Demands.NONE);
        assertEquals(List.of(), none.check(book, Report.EMPTY).findings());
        assertEquals(List.of(), looked);
    }

    @Test
    void aCountysOwnRulesAreReadWithPlaceOfAMistake(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("规则.json");
        Files.writeString(file, "{\"version\":\"县-1\",\"rules\":[{\"id\":\"NAMED\",\"severity\":\"off\"}]}");
        assertEquals(List.of(), RulePack.read(file).active("NAMED").stream().toList());
        Files.writeString(file, "{\"rules\":[{\"id\":\"NAMED\",\"severity\":\"bad\"}]}");
        RulePackFailure failure = assertThrows(RulePackFailure.class, () -> RulePack.read(file));
        assertEquals("规则.json，第1条规则：severity 应为 error、warning、hint 或 off，现为“bad”", failure.getMessage());
    }
}
