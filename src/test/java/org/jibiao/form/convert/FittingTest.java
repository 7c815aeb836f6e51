package org.jibiao.form.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jibiao.form.spec.FormSpec;
import org.jibiao.form.spec.Forms;
import org.jibiao.form.spec.IndicatorClass;
import org.jibiao.model.Indicator;
import org.jibiao.model.Kind;
import org.jibiao.model.Project;
import org.jibiao.model.field.IndicatorField;
import org.junit.jupiter.api.Test;

class FittingTest {

    private final Forms forms = Forms.builtIn();

    private static Indicator row(String level1, String level2) {
        return Indicator.fresh()
                .with(IndicatorField.LEVEL1, level1)
                .with(IndicatorField.LEVEL2, level2)
                .with(IndicatorField.NAME, "甲")
                .with(IndicatorField.BASIS, "《中华人民共和国法律援助法》");
    }

    @Test
    void everyFormForProjectsKnowsTheClassesOfATemplateFittedToIt() {
        List<IndicatorClass> home = forms.find("hebei-2021").orElseThrow().classes();
        for (FormSpec form : forms.all().stream()
                .filter(each -> each.holdsProjects() && !each.classes().isEmpty())
                .toList()) {
            for (IndicatorClass each : home) {
                Indicator fitted = Fitting.row(row(each.level1(), each.level2()), forms, form);
                assertTrue(
                        form.classes().stream()
                                .anyMatch(known -> known.level1().equals(fitted.text(IndicatorField.LEVEL1))
                                        && known.level2().equals(fitted.text(IndicatorField.LEVEL2))),
                        form.id() + ": " + each + " became " + fitted.text(IndicatorField.LEVEL2));
            }
        }
    }

    @Test
    void whatTheFormDoesNotPrintStaysWithIt() {
        Project project = Project.fresh().withChildren(Kind.INDICATOR, List.of(row("产出指标", "成本指标")));
        for (FormSpec form : forms.all()) {
            Project fitted = Fitting.project(project, forms, form);
            assertEquals(project.id(), fitted.id());
            assertEquals("《中华人民共和国法律援助法》", fitted.indicators().getFirst().text(IndicatorField.BASIS));
        }
    }

    @Test
    void inItsOwnFormATemplateStaysAsItIs() {
        Project project = Project.fresh().withChildren(Kind.INDICATOR, List.of(row("产出指标", "成本指标")));

        assertEquals(
                project,
                Fitting.project(project, forms, forms.find("hebei-2021").orElseThrow()));
    }
}
