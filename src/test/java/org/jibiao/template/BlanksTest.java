package org.jibiao.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.Indicator;
import org.jibiao.model.Kind;
import org.jibiao.model.Place;
import org.jibiao.model.Project;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;
import org.junit.jupiter.api.Test;

class BlanksTest {

    private final Indicator cases = Indicator.fresh().with(IndicatorField.VALUE, "≥{案件数}件");
    private final Indicator pleased = Indicator.fresh().with(IndicatorField.VALUE, "≥{满意度}%");
    private final Project aid = (Project.fresh()
            .with(ProjectField.TOTAL, "{案件数×标准}")
            .with(ProjectField.PURPOSE, "预算数{案件数×标准÷10000}万元，不留空的不问")
            .withChildren(Kind.INDICATOR, List.of(cases, pleased)));
    private final Indicator other = Indicator.fresh().with(IndicatorField.VALUE, "≥{满意度}%");
    private final Project mediation = Project.fresh().withChildren(Kind.INDICATOR, List.of(other));
    private final Declaration declaration = Declaration.fresh().withChildren(Kind.PROJECT, List.of(aid, mediation));
    private final Book book = Book.of(List.of(declaration));

    private String after(Filling filling, Place place) {
        return Blanks.in(book, declaration.ref())
                .edit(book, part -> filling)
                .applyTo(book)
                .text(place);
    }

    @Test
    void everyBlankIsNamedOnceInTheOrderOfThePaper() {
        assertEquals(
                List.of("案件数", "标准", "满意度"),
                List.copyOf(Blanks.in(book, declaration.ref()).names()));
        assertEquals(
                List.of("满意度"), List.copyOf(Blanks.in(book, mediation.ref()).names()));
    }

    @Test
    void anAnswerFillsEveryTextAndWorksOutTheAmounts() {
        Filling filling = new Filling(Map.of("案件数", "320", "标准", "1,500", "满意度", "90"));
        assertEquals("480000.00", after(filling, aid.place(ProjectField.TOTAL)));
        assertEquals("预算数48万元，不留空的不问", after(filling, aid.place(ProjectField.PURPOSE)));
        assertEquals("≥320件", after(filling, cases.place(IndicatorField.VALUE)));
        assertEquals("≥90%", after(filling, other.place(IndicatorField.VALUE)));
    }

    @Test
    void whatIsNotKnownYetIsAskedAgainAndWhatIsKnownIsNot() {
        Filling filling = new Filling(Map.of("案件数", "320"));
        assertEquals("{320×标准}", after(filling, aid.place(ProjectField.TOTAL)));
        Book halfway = Blanks.in(book, aid.ref()).edit(book, part -> filling).applyTo(book);
        assertEquals(
                List.of("标准", "满意度"), List.copyOf(Blanks.in(halfway, aid.ref()).names()));
    }

    @Test
    void projectsCanBeAnsweredApart() {
        Book filled = Blanks.in(book, declaration.ref())
                .edit(book, part -> new Filling(Map.of("满意度", part.equals(aid.ref()) ? "95" : "85")))
                .applyTo(book);
        assertEquals("≥95%", filled.text(pleased.place(IndicatorField.VALUE)));
        assertEquals("≥85%", filled.text(other.place(IndicatorField.VALUE)));
    }
}
