package org.jibiao.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jibiao.form.spec.ColumnSpec.Slice;
import org.jibiao.model.Element;
import org.jibiao.model.Indicator;
import org.jibiao.model.field.IndicatorField;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PiecesTest {

    private static Element of(String value) {
        return Indicator.fresh().with(IndicatorField.VALUE, value);
    }

    private static List<String> cells(Element row) {
        return List.of(
                Pieces.shown(Slice.OPERATOR, row, "定性"),
                Pieces.shown(Slice.VALUE, row, "定性"),
                Pieces.shown(Slice.UNIT, row, "定性"));
    }

    @ParameterizedTest
    @CsvSource({
        // before, cell, typed, whole, sign, number, unit
        "'',OPERATOR,>=95%,≥95%,≥,95,%",
        "'',VALUE,>=95%,≥95%,≥,95,%",
        "'',UNIT,>=95%,≥95%,≥,95,%",
        "'',VALUE,不低于95,≥95,≥,95,''",
        "≤3天,VALUE,不低于95,≥95天,≥,95,天",
        "≥95%,VALUE,98,≥98%,≥,98,%",
        "≥95%,VALUE,３２０,≥320%,≥,320,%",
        "≥95%,VALUE,320件,≥320件,≥,320,件",
        "≥95%,OPERATOR,不超过,≤95%,≤,95,%",
        "≥95%,OPERATOR,'',95%,'',95,%",
        "≥95%,UNIT,％,≥95%,≥,95,%",
        "≥95%,UNIT,'',≥95,≥,95,''",
        "≥95%,UNIT,元/人·次,≥95元/人·次,≥,95,元/人·次",
        "≥95%,VALUE,'',≥%,≥,'',%",
        "≥%,VALUE,90,≥90%,≥,90,%",
        "≥95%,VALUE,80-90,≥80-90%,≥,80-90,%",
        "≥95%,VALUE,每月1期,每月1期,'',每月1期,''",
        "≥95%,VALUE,2027年12月底前,2027年12月底前,'',2027年12月底前,''",
        "≥95%,VALUE,XX,≥XX%,≥,XX,%",
        "10次以上,UNIT,件,≥10件,≥,10,件",
        "≥95%,VALUE,减少10%,减少10%,'',减少10,%",
        "'',VALUE,10次左右,10次左右,'',10,次",
        // words turn off sign and unit, a number turns off 定性
        "≥95%,VALUE,显著提升,显著提升,定性,显著提升,''",
        "显著提升,VALUE,>=95%,≥95%,≥,95,%",
        "显著提升,VALUE,95,95,'',95,''",
        "优,OPERATOR,>=,优,≥,优,''",
        "95%,OPERATOR,定性,95%,定性,95,%",
        "≥95%,OPERATOR,定性,95%,定性,95,%",
        "≥95%,OPERATOR,定量,95%,定量,95,%",
    })
    void whatIsTypedIntoOnePieceMakesTheWhole(
            String before, Slice slice, String typed, String whole, String sign, String number, String unit) {
        Element after = Pieces.typed(slice, of(before), typed);
        assertEquals(whole, after.text(IndicatorField.VALUE));
        assertEquals(List.of(sign, number, unit), cells(after));
    }

    @ParameterizedTest
    @CsvSource({
        "UNIT,件,OPERATOR,≥,VALUE,800,≥800件",
        "UNIT,件,VALUE,800,OPERATOR,不少于,≥800件",
        "OPERATOR,>=,UNIT,件,VALUE,800,≥800件",
        "OPERATOR,定性,VALUE,优,UNIT,'',优",
        "OPERATOR,定性,VALUE,优,VALUE,95%,95%",
        "VALUE,优,OPERATOR,>=,VALUE,95,≥95",
        "UNIT,级,VALUE,优,OPERATOR,定性,优",
        "VALUE,≥,UNIT,户,VALUE,20,≥20户",
    })
    void thePiecesAreTypedInAnyOrder(
            Slice first, String one, Slice second, String two, Slice third, String three, String whole) {
        Element row = Pieces.typed(first, of(""), one);
        assertEquals(
                one.equals(">=") ? "≥" : one,
                Pieces.shown(first == Slice.VALUE && one.equals("≥") ? Slice.OPERATOR : first, row, "定性"));
        Element after = Pieces.typed(third, Pieces.typed(second, row, two), three);
        assertEquals(whole, after.text(IndicatorField.VALUE));
    }

    @ParameterizedTest
    @CsvSource({"≥95%", "显著提升", "10次以上", "'≥1,200人次'", "长期", "每月1期", "-长期-", "XX件", "涉密", "''"})
    void typingWhatStandsThereChangesNothingOnPaper(String value) {
        Element row = of(value);
        for (Slice slice : List.of(Slice.OPERATOR, Slice.VALUE, Slice.UNIT)) {
            Element after = Pieces.typed(slice, row, Pieces.shown(slice, row, "定性"));
            assertEquals(cells(row), cells(after), slice + " of " + value);
        }
    }

    @ParameterizedTest
    @CsvSource({">=95%,≥95%", "优,优"})
    void aWholeValueForgetsWhatStoodAside(String typed, String whole) {
        Element row = Pieces.typed(Slice.UNIT, of(""), "件");
        assertEquals(of(whole).values(), Pieces.typed(Slice.WHOLE, row, typed).values());
    }
}
