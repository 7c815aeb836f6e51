package org.jibiao.ui.kit.drag;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class TemplateDragTest {

    @Test
    void whatIsLiftedIsWhatIsDropped() {
        TemplateDrag row = new TemplateDrag(false, "数量指标", "我的模板", "calls");
        TemplateDrag project = new TemplateDrag(true, "", "legal-aid", "case-subsidy");
        assertEquals(Optional.of(row), TemplateDrag.read(row.text()));
        assertEquals(Optional.of(project), TemplateDrag.read(project.text()));
        assertEquals(Optional.empty(), TemplateDrag.read("something else"));
    }
}
