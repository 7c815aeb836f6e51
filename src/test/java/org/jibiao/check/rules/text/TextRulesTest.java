package org.jibiao.check.rules.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jibiao.check.rules.Fault;
import org.jibiao.check.rules.Sheet;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;
import org.junit.jupiter.api.Test;

/** 文字、依据、保密. */
public class TextRulesTest {

    /** A book that fails, for each rule. */
    public static List<Fault> faults() {
        return List.of(Fault.of(
                "RESIDUE",
                "warning 绩效目标里留有文件转换的痕迹“[bookmark: _GoBack]”。",
                Sheet.with(ProjectField.GOALS, "1.全年办案320件[bookmark: _GoBack]")));
    }

    @Test
    void anUnfilledBlankOfATemplateIsNamed() {
        assertEquals(
                List.of("RESIDUE warning 指标值里还有没填的空格“{案件数}”。"),
                Sheet.lines("RESIDUE", Sheet.with(Sheet.QUANTITY, IndicatorField.VALUE, "≥{案件数}件")));
    }
}
