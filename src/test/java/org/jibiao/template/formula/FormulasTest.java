package org.jibiao.template.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.jibiao.model.Element;
import org.jibiao.model.Indicator;
import org.jibiao.model.field.IndicatorField;
import org.junit.jupiter.api.Test;

class FormulasTest {

    @Test
    void patternsAreKeptWithTheElementWhateverIsInThem() {
        Map<String, String> patterns =
                Map.of("valueText", "≥{案件数}件", "description", "共{案件数}件\n按 \\n 计=\\{标准}", "name", "{x}=y");
        Element kept = Indicator.fresh().with(Formulas.FIELD, new Formulas(patterns).text());

        assertEquals(patterns, Formulas.of(kept).patterns());
        assertEquals("≥{案件数}件", Formulas.of(kept).pattern(IndicatorField.VALUE));
        assertEquals("", Formulas.of(Indicator.fresh()).pattern(IndicatorField.VALUE));
    }

    @Test
    void aTextWithoutBlanksNeedsNoPattern() {
        Formulas formulas = new Formulas(Map.of()).with(IndicatorField.VALUE, "≥{x}%");

        assertEquals("valueText=≥{x}%", formulas.text());
        assertEquals("", formulas.with(IndicatorField.VALUE, "≥95%").text());
    }

    @Test
    void numbersAreFoundWhereThePatternHasBlanks() {
        String pattern = "预算数{案件数×补贴标准÷10000}万元。全年计划办理{案件数}件，平均每件{补贴标准}元。";

        assertEquals(
                List.of("案件数×补贴标准÷10000 48", "案件数 320", "补贴标准 1500"),
                found(pattern, "预算数48.00万元。全年计划办理320件，平均每件1,500元。"));
        assertEquals(List.of("案件数 320"), found(pattern, "全年计划办理320件，其中民事210件，平均每件不超过1500元。"));
        assertEquals(List.of(), found(pattern, "全年计划办理{案件数}件。"));
        assertEquals(List.of("案件数 330"), found("≥{案件数}件", "330件"));
        assertEquals(List.of("案件数 330"), found("≥{案件数}件", "330"));
        assertEquals(List.of("数 7"), found("2027年不少于{数}次", "2028年不少于7次"));
        assertEquals(List.of("总数 1234.5"), found("{总数}", "1,234.50"));
    }

    private static List<String> found(String pattern, String text) {
        return Slot.in(pattern, text).stream()
                .map(slot ->
                        slot.inner() + " " + slot.number().stripTrailingZeros().toPlainString())
                .toList();
    }
}
