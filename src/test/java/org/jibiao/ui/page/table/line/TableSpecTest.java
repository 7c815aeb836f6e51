package org.jibiao.ui.page.table.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.jibiao.form.spec.FormSpec;
import org.jibiao.form.spec.Forms;
import org.jibiao.model.field.IndicatorField;
import org.junit.jupiter.api.Test;

class TableSpecTest {

    @Test
    void everyFormsColumnsHaveRoomAndFillTheTable() {
        for (FormSpec form : Forms.builtIn().all()) {
            if (form.holdsProjects()) {
                TableSpec spec = TableSpec.indicators(form);
                for (double all : new double[] {600, 742, 1100}) {
                    double[] widths = ColumnWidths.usual(spec).across(all, 13);
                    assertEquals(all, Arrays.stream(widths).sum(), 0.01);
                    assertTrue(Arrays.stream(widths).min().orElse(0) > 40, form.id() + Arrays.toString(widths));
                }
            }
        }
    }

    @Test
    void aClassOfSixCharactersStandsOnOneLine() {
        TableSpec sichuan =
                TableSpec.indicators(Forms.builtIn().find("sichuan-2024").orElseThrow());
        double[] widths = ColumnWidths.usual(sichuan).across(742, 13);
        assertEquals(6 * 13 + 18, widths[sichuan.columnOf(IndicatorField.LEVEL2)], 1);
        TableSpec hebei =
                TableSpec.indicators(Forms.builtIn().find("hebei-2021").orElseThrow());
        double[] wide = ColumnWidths.usual(hebei).across(742, 13);
        assertTrue(wide[hebei.columnOf(IndicatorField.DESCRIPTION)] > wide[hebei.columnOf(IndicatorField.LEVEL2)]);
    }
}
