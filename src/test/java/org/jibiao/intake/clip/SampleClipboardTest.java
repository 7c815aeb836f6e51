package org.jibiao.intake.clip;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.jibiao.Samples;
import org.jibiao.form.spec.Forms;
import org.jibiao.grid.Progress;
import org.jibiao.intake.Intake;
import org.jibiao.intake.Received;
import org.jibiao.model.Project;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Published papers, copied out of Word as a whole. */
class SampleClipboardTest {

    private final Forms forms = Forms.builtIn();

    private static List<String> seen(List<Project> projects) {
        return projects.stream()
                .map(project -> project.text(ProjectField.NAME)
                        + project.text(ProjectField.TOTAL)
                        + project.indicators().stream()
                                .map(each -> each.text(IndicatorField.LEVEL2)
                                        + each.text(IndicatorField.NAME)
                                        + each.text(IndicatorField.VALUE))
                                .toList())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"000.docx", "003.docx", "004.docx"})
    void theSameProjectsAreReadFromTheClipboardAsFromTheFile(String name) {
        Received file = new Intake(forms).receive(Samples.file(name), Progress.NONE);
        ClippedProjects clipped =
                ClippedProjects.of(forms, OfficePage.word(file.document()), "").orElseThrow();
        assertEquals(file.form(), Optional.of(clipped.form()));
        assertEquals(seen(file.proposal().declaration().projects()), seen(clipped.projects()));
    }
}
