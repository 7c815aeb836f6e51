package org.jibiao.ui.page.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.jibiao.change.Draft;
import org.jibiao.exchange.Example;
import org.jibiao.form.spec.Forms;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.Indicator;
import org.jibiao.model.Project;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.value.Quantity;
import org.jibiao.store.MemoryJournal;
import org.jibiao.store.Store;
import org.jibiao.template.words.Suggestion;
import org.jibiao.ui.kit.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueReadingTest {

    private final Declaration declaration = Example.declaration();
    private final Project project = declaration.projects().getFirst();
    private final Indicator rate = Indicator.fresh()
            .with(IndicatorField.LEVEL1, "产出指标")
            .with(IndicatorField.LEVEL2, "质量指标")
            .with(IndicatorField.NAME, "案件质量合格率");
    private final Session session = new Session(
            new Store(new MemoryJournal(new Draft(Book.of(List.of(declaration)))
                    .append(project.ref(), rate)
                    .book())),
            Forms.builtIn());
    private final IndicatorTableModel model =
            new IndicatorTableModel(session, project.ref(), session.formOf(declaration));

    @ParameterizedTest
    @CsvSource({
        ">=95%,≥95%,≥,95,%,读作：≥ 95 %（定量）",
        "不低于95,≥95,≥,95,'',读作：≥ 95（定量，还没有单位）",
        "每月1期,每月1期,'',每月1期,'',读作：每月1期（定量）",
        "2027年12月底前,2027年12月底前,'',2027年12月底前,'',读作：2027年12月底前（时限）",
        "小于等于3天,≤3天,≤,3,天,读作：≤ 3 天（定量）",
        "95％以上,95%以上,≥,95,%,读作：≥ 95 %（定量）",
        "'≥1,200人次','≥1,200人次',≥,'1,200',人次,'读作：≥ 1,200 人次（定量）'",
        "3辆,3辆,'',3,辆,读作：3 辆（定量）",
        "80-90%,80-90%,'',80-90,%,读作：80-90 %（定量）",
        "优良中低差,优良中低差,'',优良中低差,'',读作：定性（这是整个等级，只写其中一级）",
        "优,优,'',优,'',读作：定性",
        "显著提升,显著提升,'',显著提升,'',读作：定性",
        "定性 显著提升,显著提升,'',显著提升,'',读作：定性",
        "长期,长期,'',长期,'',读作：定性",
        "以当年实际发生数为准,以当年实际发生数为准,'',以当年实际发生数为准,'',读作：定性（还没有定下数值）",
        "涉密,涉密,'',涉密,'',读作：涉密",
        ">=,≥,≥,'','',''",
        "XX,XX,'',XX,'',''"
    })
    void aValueTypedInOneGoIsTakenApartAndToldBack(
            String typed, String kept, String operator, String value, String unit, String reading) {
        assertEquals(reading, model.reading(typed));
        assertEquals(true, model.reveal(rate.ref(), Optional.of(IndicatorField.VALUE)));
        IndicatorTableModel.Cursor at = model.cursorProperty().get();
        model.commit(at.row(), at.column(), typed);
        assertEquals(kept, session.book().text(rate.place(IndicatorField.VALUE)));
        Quantity read = Quantity.parse(kept);
        assertEquals(List.of(operator, value, unit), List.of(read.operator(), read.value(), read.unit()));
    }

    @Test
    void afterTheNumberAUnitIsOffered() {
        model.reveal(rate.ref(), Optional.of(IndicatorField.VALUE));
        List<String> offered =
                model.suggestions("不低于95", 8).stream().map(Suggestion::text).toList();
        assertEquals("不低于95%", offered.getFirst(), offered::toString);
        assertEquals("读作：≥ 95 %（定量）", model.reading(offered.getFirst()));
    }
}
