package org.jibiao.ui.kit.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineModelTest {

    private static DeadlineModel of(String present) {
        return new DeadlineModel(new Deadlines.Asked(present, 2027));
    }

    @Test
    void theEndOfTheBudgetYearIsChosenFirst() {
        assertEquals(
                List.of("2027年12月底前", "全年", "每季度末", "2027年3月底前", "2027年6月底前", "2027年9月底前", "每月底前"), of("").usual());
        assertEquals("2027年12月底前", of("").chosen());
        assertEquals("每季度末", of("每季度末").chosen());
    }

    @ParameterizedTest
    @CsvSource({
        "2027年6月30日前,2027-06-30",
        "2028.5.4,2028-05-04",
        "2027-02-31,2027-02-28",
        "6月底,2027-06-30",
        "2026年11月,2026-11-30",
        "按计划,"
    })
    void theDayThatStandsThereIsFound(String text, LocalDate day) {
        assertEquals(Optional.ofNullable(day), Deadlines.dayIn(text, 2027));
    }

    @Test
    void arrowsGoThroughTheUsualOnesAndTheDays() {
        DeadlineModel model = of("");
        model.down(-1);
        assertEquals("每月底前", model.chosen());
        model.right(1);
        assertEquals("2027年12月31日前", model.chosen());
        model.down(-1);
        model.right(-1);
        assertEquals("2027年12月23日前", model.chosen());
        model.months(-6);
        assertEquals("2027年6月23日前", model.chosen());
        assertEquals("2027年6月底前", model.month());
        assertEquals(LocalDate.of(2027, 5, 31), model.firstShown());
        model.toEdge(false);
        assertEquals("2027年6月1日前", model.chosen());
        model.down(1);
        model.right(-1);
        assertEquals("2027年6月7日前", model.chosen());
        model.right(-1);
        assertEquals("2027年12月底前", model.chosen());
    }
}
