package org.jibiao.ui.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.template.Blank;
import org.jibiao.template.IndicatorTemplate;
import org.jibiao.template.Library;
import org.jibiao.template.ProjectTemplate;
import org.junit.jupiter.api.Test;

class EditingModelTest {

    private final ProjectTemplate project =
            Library.builtIn().getFirst().projects().getFirst();

    private static void type(EditingModel model, int section, Field field, String text) {
        model.sections().get(section).texts().stream()
                .filter(each -> each.field() == field)
                .findFirst()
                .orElseThrow()
                .text()
                .set(text);
    }

    @Test
    void whatIsLeftAloneStaysAsItIs() {
        IndicatorTemplate row = Library.builtIn().getFirst().indicators().getFirst();

        assertEquals(project, new EditingModel(project).edited());
        assertEquals(row, new EditingModel(row).edited());
    }

    @Test
    void textsChangeAndTheBlanksWithThem() {
        EditingModel model = new EditingModel(project);
        type(model, 0, ProjectField.PURPOSE, "共{人数}人，每件{补贴标准}元。");
        type(model, 1, IndicatorField.VALUE, "≥300件");
        model.aboutProperty().set("自己的");
        ProjectTemplate edited = (ProjectTemplate) model.edited();

        assertEquals("共{人数}人，每件{补贴标准}元。", edited.values().text(ProjectField.PURPOSE));
        assertEquals("≥300件", edited.indicators().getFirst().values().text(IndicatorField.VALUE));
        assertEquals("自己的", edited.about());
        assertEquals(project.marks(), edited.marks());
        List<Blank> known = project.blanks();
        assertEquals(
                known.stream().filter(each -> each.name().equals("补贴标准")).toList(),
                edited.blanks().stream()
                        .filter(each -> each.name().equals("补贴标准"))
                        .toList());
        assertEquals(
                List.of(new Blank("人数", "", "", "")),
                edited.blanks().stream().filter(each -> !known.contains(each)).toList());
    }

    @Test
    void rowsThatAreNotKeptGo() {
        EditingModel model = new EditingModel(project);
        model.sections().get(2).kept().set(false);
        ProjectTemplate edited = (ProjectTemplate) model.edited();

        assertEquals(project.indicators().size() - 1, edited.indicators().size());
        assertEquals(project.indicators().get(2), edited.indicators().get(1));
    }

    @Test
    void aRowIsAddedUnderAnotherInItsClassAndStaysOnlyIfFilled() {
        EditingModel model = new EditingModel(project);
        EditingModel.Section first = model.sections().get(1);
        EditingModel.Section added = model.addUnder(first);
        assertEquals(
                first.text(IndicatorField.LEVEL2).get(),
                added.text(IndicatorField.LEVEL2).get());
        assertEquals(project, model.edited());

        added.text(IndicatorField.NAME).set("走访{户数}户");
        ProjectTemplate edited = (ProjectTemplate) model.edited();
        IndicatorTemplate row = edited.indicators().get(1);
        assertEquals("产出指标", row.values().text(IndicatorField.LEVEL1));
        assertEquals("走访{户数}户", row.title());
        assertEquals(
                edited.indicators().size(),
                edited.indicators().stream()
                        .map(IndicatorTemplate::id)
                        .distinct()
                        .count());
        assertTrue(edited.blanks().contains(new Blank("户数", "", "", "")));
    }

    @Test
    void rowsMoveButNotOverTheHeadNorPastTheEnd() {
        EditingModel model = new EditingModel(project);
        model.move(model.sections().get(2), -1);
        model.move(model.sections().get(1), -1);
        model.move(model.sections().getLast(), 1);
        ProjectTemplate edited = (ProjectTemplate) model.edited();

        assertEquals(project.indicators().get(1), edited.indicators().get(0));
        assertEquals(project.indicators().get(0), edited.indicators().get(1));
        assertEquals(project.indicators().getLast(), edited.indicators().getLast());
    }

    @Test
    void aRowOfAnotherClassStandsUnderTheLevelOfThat() {
        EditingModel model = new EditingModel(project);
        type(model, 1, IndicatorField.LEVEL2, "社会效益指标");
        assertEquals(
                "效益指标",
                ((ProjectTemplate) model.edited())
                        .indicators()
                        .getFirst()
                        .values()
                        .text(IndicatorField.LEVEL1));
    }
}
