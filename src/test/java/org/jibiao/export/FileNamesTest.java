package org.jibiao.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jibiao.model.Declaration;
import org.jibiao.model.Kind;
import org.jibiao.model.Project;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.model.field.ProjectField;
import org.junit.jupiter.api.Test;

class FileNamesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Order ALL = Order.internal("hebei-2021");
    private static final Declaration DECLARATION = Declaration.fresh()
            .with(DeclarationField.DEPARTMENT, "昌黎县司法局")
            .with(DeclarationField.YEAR, "2027")
            .with(DeclarationField.ROUND, "一上");

    @Test
    void aNameTellsDepartmentYearRoundAndDay() {
        assertEquals("昌黎县司法局_2027年_一上_20261121.docx", FileNames.proposed(DECLARATION, ALL, "docx", DAY));
        Project project = Project.fresh().with(ProjectField.NAME, "法律援助：*办案/补贴? ");
        assertEquals(
                "昌黎县司法局_2027年_一上_法律援助：办案补贴_20261121.xlsx",
                FileNames.proposed(
                        DECLARATION.withChildren(Kind.PROJECT, List.of(project)),
                        new Order("hebei-2021", Optional.of(project.ref()), Copy.INTERNAL),
                        "xlsx",
                        DAY));
    }

    @Test
    void whatIsBlankIsLeftOut() {
        assertEquals(
                "昌黎县司法局_20261121.jbx",
                FileNames.proposed(Declaration.fresh().with(DeclarationField.DEPARTMENT, "昌黎县司法局"), ALL, "jbx", DAY));
        assertEquals("绩效目标_20261121.docx", FileNames.proposed(Declaration.fresh(), ALL, "docx", DAY));
    }

    @Test
    void aLongNameIsShortened() {
        Declaration declaration = Declaration.fresh().with(DeclarationField.DEPARTMENT, "县".repeat(300));
        assertEquals("县".repeat(60) + "_20261121.docx", FileNames.proposed(declaration, ALL, "docx", DAY));
    }

    @Test
    void aPublicCopySaysSoAndKeepsSecretsOutOfItsName() {
        Project secret = Project.fresh().with(ProjectField.NAME, "边界巡防").with(ProjectField.SECRECY, "全部");
        Declaration declaration = DECLARATION.withChildren(Kind.PROJECT, List.of(secret));
        Order one = new Order("hebei-2021", Optional.of(secret.ref()), Copy.PUBLIC);
        assertEquals("昌黎县司法局_2027年_一上_涉密项目_公开稿_20261121.pdf", FileNames.proposed(declaration, one, "pdf", DAY));
        assertEquals(
                "昌黎县司法局_2027年_一上_公开稿_20261121.pdf", FileNames.proposed(declaration, ALL.with(Copy.PUBLIC), "pdf", DAY));
        assertEquals("昌黎县司法局_2027年_一上_20261121.pdf", FileNames.proposed(declaration, ALL, "pdf", DAY));
    }
}
