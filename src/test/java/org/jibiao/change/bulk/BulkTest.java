package org.jibiao.change.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.jibiao.change.Edit;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.Indicator;
import org.jibiao.model.Kind;
import org.jibiao.model.Project;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;
import org.junit.jupiter.api.Test;

class BulkTest {

    private final Indicator rate = Indicator.fresh().with(IndicatorField.VALUE, "≥95百分比");
    private final Indicator count =
            Indicator.fresh().with(IndicatorField.VALUE, "320件以上").with(IndicatorField.DEADLINE, "2026年底前");
    private final Indicator words = Indicator.fresh().with(IndicatorField.VALUE, "效果显著");
    private final Project first = Project.fresh().withChildren(Kind.INDICATOR, List.of(rate, count));
    private final Project second = Project.fresh().withChildren(Kind.INDICATOR, List.of(words));
    private final Declaration declaration = Declaration.fresh().withChildren(Kind.PROJECT, List.of(first, second));
    private final Book book = Book.of(List.of(declaration));

    private static Bulk bulk(Field field, Way way, String text) {
        return new Bulk(Kind.INDICATOR, field, way, text);
    }

    private static String unit(String before, String unit) {
        return bulk(IndicatorField.VALUE, Way.UNIT, unit).after(before).orElse("-");
    }

    @Test
    void onlyTheUnitOfAValueIsReplaced() {
        assertEquals("≥95%", unit("≥95百分比", "%"));
        assertEquals("≥95百分比", unit("≥95%", "百分比"));
        assertEquals("320人次以上", unit("320件以上", "人次"));
        assertEquals("≤0.31元/人", unit("≤0.31万元/人", " 元/人 "));
        assertEquals("80-90分", unit("80-90%", "分"));
        assertEquals("10元至20元", unit("10万元至20万元", "元"));
        assertEquals("≥5期", unit("≥5", "期"));
        assertEquals("≥5", unit("≥5期", ""));
        assertEquals("-", unit("效果显著", "%"));
        assertEquals("-", unit("", "%"));
    }

    @Test
    void textsAreSetFilledInOrAddedTo() {
        assertEquals(
                Optional.of("2027年底前"),
                bulk(IndicatorField.DEADLINE, Way.SET, " 2027年底前 ").after("2026年"));
        assertEquals(
                Optional.of("2026年"),
                bulk(IndicatorField.DEADLINE, Way.BLANK, "2027年").after("2026年"));
        assertEquals(
                Optional.of("2027年"),
                bulk(IndicatorField.DEADLINE, Way.BLANK, "2027年").after(" "));
        assertEquals(
                Optional.of("《甲》、《乙》"),
                bulk(IndicatorField.BASIS, Way.AFTER, "、《乙》").after("《甲》"));
        assertEquals(
                Optional.of("暂定：《甲》"),
                bulk(IndicatorField.BASIS, Way.BEFORE, "暂定：").after("《甲》"));
        assertEquals(
                Optional.of("≥5件"), bulk(IndicatorField.VALUE, Way.SET, ">=5件").after("3件"));
    }

    @Test
    void itReachesEverythingOfItsKindBelowAndIsOneStep() {
        Bulk deadline = bulk(IndicatorField.DEADLINE, Way.SET, "2027年底前");
        assertEquals(3, deadline.places(book, List.of(declaration.ref())).size());
        assertEquals(
                List.of(count.place(IndicatorField.DEADLINE), words.place(IndicatorField.DEADLINE)),
                deadline.places(book, List.of(count.ref(), second.ref())));

        Edit edit = deadline.edit(book, deadline.places(book, List.of(count.ref(), second.ref())));
        assertEquals("批量修改 2 处完成时限", edit.label());
        Book after = edit.applyTo(book);
        assertEquals("", after.text(rate.place(IndicatorField.DEADLINE)));
        assertEquals("2027年底前", after.text(words.place(IndicatorField.DEADLINE)));
        assertEquals(book, edit.inverse().applyTo(after));
    }

    @Test
    void projectsAreChangedAsWellAndWhatDoesNotFitStays() {
        Bulk owner = new Bulk(Kind.PROJECT, ProjectField.OWNER, Way.SET, "王某");
        assertEquals(
                List.of(first.place(ProjectField.OWNER), second.place(ProjectField.OWNER)),
                owner.places(book, List.of(declaration.ref())));
        Bulk percent = bulk(IndicatorField.VALUE, Way.UNIT, "%");
        assertEquals(
                "批量修改 2 处指标值",
                percent.edit(book, percent.places(book, List.of(declaration.ref())))
                        .label());
    }
}
