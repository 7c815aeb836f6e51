package org.jibiao.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jibiao.model.Declaration;
import org.jibiao.model.Project;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.model.field.DepartmentField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.model.value.Amount;
import org.junit.jupiter.api.Test;

class ExampleTest {

    private static final Pattern BUDGET = Pattern.compile("预算数([\\d.]+)万元");

    private final Declaration example = Example.declaration();

    @Test
    void itIsAFirstSubmissionOfFiveProjectsWithNineIndicatorsOrMore() {
        assertEquals("清河县司法局", example.text(DeclarationField.DEPARTMENT));
        assertEquals("2027", example.text(DeclarationField.YEAR));
        assertEquals("一上", example.text(DeclarationField.ROUND));
        assertEquals("hebei-2021", example.text(DeclarationField.FORM));
        assertEquals(
                List.of(9, 9, 11, 12, 9),
                example.projects().stream()
                        .map(project -> project.indicators().size())
                        .toList());
    }

    @Test
    void itHasDepartmentGoalsOfAllThreeParts() {
        assertTrue(example.goals().text(DepartmentField.OVERALL).lines().count() >= 5);
        assertEquals(4, example.goals().subGoals().size());
        assertEquals(7, example.goals().safeguards().size());
    }

    @Test
    void theAmountsInTheTextsAreThoseOfTheCells() {
        for (Project project : example.projects()) {
            BigDecimal total = amount(project, ProjectField.TOTAL);
            Matcher printed = BUDGET.matcher(project.text(ProjectField.PURPOSE));
            assertTrue(printed.find(), project.text(ProjectField.NAME));
            BigDecimal inText = new BigDecimal(printed.group(1)).movePointRight(4);
            assertEquals(0, total.compareTo(inText), project.text(ProjectField.NAME));
            BigDecimal parts = amount(project, ProjectField.FISCAL).add(amount(project, ProjectField.OTHER));
            assertEquals(0, total.compareTo(parts), project.text(ProjectField.NAME));
        }
    }

    private static BigDecimal amount(Project project, ProjectField field) {
        return Amount.parse(project.text(field)).orElseThrow();
    }
}
