package org.jibiao.ui.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
}
