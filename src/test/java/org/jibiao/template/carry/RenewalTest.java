package org.jibiao.template.carry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.Indicator;
import org.jibiao.model.Kind;
import org.jibiao.model.Place;
import org.jibiao.model.Project;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.template.Library;
import org.junit.jupiter.api.Test;

class RenewalTest {

    private static final String LAW = "《中华人民共和国法律援助法》";
    private static final String OLD = "国务院《法律援助条例》";

    private static List<Outdated> found(Book book) {
        return Renewal.outdated(book, book.declarations().getFirst().ref(), 2027, Library.documents());
    }

    private static Book holding(Indicator... rows) {
        Project project = Project.fresh().withChildren(Kind.INDICATOR, List.of(rows));
        return Book.of(List.of(Declaration.fresh().withChildren(Kind.PROJECT, List.of(project))));
    }

    private static Indicator row(String basis) {
        return Indicator.fresh().with(IndicatorField.BASIS, basis);
    }

    private static String renewed(String basis) {
        Indicator row = row(basis);
        Book book = holding(row);
        List<Replacement> all =
                found(book).stream().flatMap(each -> each.successor().stream()).toList();
        return Renewal.edit(book, all).applyTo(book).text(row.place(IndicatorField.BASIS));
    }

    @Test
    void anOutdatedDocumentGivesWayToItsSuccessorAndTheRestStays() {
        assertEquals("依据" + LAW + "第四条确定", renewed("依据" + OLD + "第四条确定"));
        assertEquals("上年完成数、" + LAW, renewed("上年完成数、" + LAW));
    }

    @Test
    void aSuccessorThatIsNamedAlreadyIsNotNamedTwice() {
        assertEquals(LAW, renewed(OLD + "、" + LAW));
        assertEquals(LAW + "和上年数", renewed(LAW + "；" + OLD + "和上年数"));
        assertEquals(LAW, renewed(OLD + "、" + OLD));
    }

    @Test
    void itSaysSinceWhenADocumentIsOut() {
        Indicator row = row(OLD);
        Place place = row.place(IndicatorField.BASIS);
        assertEquals(
                List.of(Optional.of(new Replacement(place, 0, OLD, LAW))),
                found(holding(row)).stream().map(Outdated::successor).toList());
        assertEquals("2022年1月1日起不再有效", found(holding(row)).getFirst().since());
    }

    @Test
    void allPlacesAreRenewedAsOneStepToUndo() {
        Book book = holding(row(OLD), row("上年数"), row(OLD));
        List<Replacement> all =
                found(book).stream().flatMap(each -> each.successor().stream()).toList();
        Book after = Renewal.edit(book, all).applyTo(book);
        assertEquals(
                List.of(LAW, "上年数", LAW),
                after.elements()
                        .map(each -> each.text(IndicatorField.BASIS))
                        .filter(text -> !text.isEmpty())
                        .toList());
        assertEquals(book, Renewal.edit(book, all).inverse().applyTo(after));
    }
}
