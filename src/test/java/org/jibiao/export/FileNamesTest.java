package org.jibiao.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.jibiao.model.Declaration;
import org.jibiao.model.Project;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.model.field.ProjectField;
import org.junit.jupiter.api.Test;

class FileNamesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Declaration DECLARATION = Declaration.fresh()
            .with(DeclarationField.DEPARTMENT, "昌黎县司法局")
            .with(DeclarationField.YEAR, "2027")
            .with(DeclarationField.ROUND, "一上");

    @Test
    void aNameTellsDepartmentYearRoundAndDay() {
        assertEquals("昌黎县司法局_2027年_一上_20261121.docx", FileNames.proposed(DECLARATION, "docx", DAY));
        Project project = Project.fresh().with(ProjectField.NAME, "法律援助：*办案/补贴? ");
        assertEquals("昌黎县司法局_2027年_一上_法律援助：办案补贴_20261121.xlsx", FileNames.proposed(DECLARATION, project, "xlsx", DAY));
    }

    @Test
    void whatIsBlankIsLeftOut() {
        assertEquals(
                "昌黎县司法局_20261121.jbx",
                FileNames.proposed(Declaration.fresh().with(DeclarationField.DEPARTMENT, "昌黎县司法局"), "jbx", DAY));
        assertEquals("绩效目标_20261121.docx", FileNames.proposed(Declaration.fresh(), "docx", DAY));
    }

    @Test
    void aLongNameIsShortened() {
        Declaration declaration = Declaration.fresh().with(DeclarationField.DEPARTMENT, "县".repeat(300));
        assertEquals("县".repeat(60) + "_20261121.docx", FileNames.proposed(declaration, "docx", DAY));
    }
}
