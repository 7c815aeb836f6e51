package org.jibiao.intake.clip;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.jibiao.exchange.Example;
import org.jibiao.form.FormWriter;
import org.jibiao.form.spec.FormSpec;
import org.jibiao.form.spec.Forms;
import org.jibiao.grid.Document;
import org.jibiao.model.Declaration;
import org.jibiao.model.Project;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClippedProjectsTest {

    private final Forms forms = Forms.builtIn();
    private final Declaration declaration = Example.declaration();
    private final Project project = declaration.projects().getFirst();

    private static List<String> seen(Project project) {
        return List.of(
                project.text(ProjectField.NAME),
                project.indicators().stream()
                        .map(each -> each.text(IndicatorField.NAME) + " " + each.text(IndicatorField.VALUE))
                        .toList()
                        .toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"hebei-2021", "liaoning-2021-project", "mof-2015-project", "sichuan-2024", "tianjin-2024"})
    void theTableOfAProjectOutOfWordIsAProject(String form) {
        FormSpec spec = forms.find(form).orElseThrow();
        Document paper = FormWriter.project(spec, declaration, project).document();
        ClippedProjects read =
                ClippedProjects.of(forms, OfficePage.word(paper), "").orElseThrow();
        assertEquals(form, read.form().id());
        assertEquals(
                List.of(seen(project)),
                read.projects().stream().map(ClippedProjectsTest::seen).toList());
        assertEquals(
                project.text(ProjectField.TOTAL), read.projects().getFirst().text(ProjectField.TOTAL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hebei-2021", "sichuan-2024"})
    void theTextOfASheetIsEnough(String form) {
        FormSpec spec = forms.find(form).orElseThrow();
        Document sheet = FormWriter.worksheet(spec, declaration, project).document();
        ClippedProjects read =
                ClippedProjects.of(forms, "", OfficePage.excelText(sheet)).orElseThrow();
        assertEquals(
                List.of(seen(project)),
                read.projects().stream().map(ClippedProjectsTest::seen).toList());
    }

    @Test
    void anyOtherTableIsNone() {
        assertEquals(
                Optional.empty(),
                ClippedProjects.of(forms, "<table><tr><td>质量指标</td><td>合格率</td></tr></table>", "质量指标\t合格率\n"));
        assertEquals(Optional.empty(), ClippedProjects.of(forms, "", ""));
    }
}
