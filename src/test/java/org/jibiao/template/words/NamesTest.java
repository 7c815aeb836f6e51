package org.jibiao.template.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jibiao.template.words.Names.Named;
import org.junit.jupiter.api.Test;

class NamesTest {

    private final Names<String> names = new Names<>(List.of(
            new Named<>("法援", "2027年法律援助办案经费", List.of("1", "13032227P0011"), "司法局", 0),
            new Named<>("法援数", "法律援助案件数", List.of(), "2027年法律援助办案经费", 4),
            new Named<>("法援满意", "群众满意度", List.of(), "2027年法律援助办案经费", 4),
            new Named<>("矫正", "社区矫正工作经费", List.of("2", "13032227P0022"), "司法局", 0),
            new Named<>("矫正满意", "家属满意度", List.of(), "社区矫正工作经费", 4),
            new Named<>("会计", "会计培训费", List.of("12"), "司法局", 0)));

    private List<String> find(String typed) {
        return names.find(typed, 10);
    }

    @Test
    void namesAreFoundByTheirWordsTheirSoundsAndTheirInitials() {
        assertEquals(List.of("矫正"), find("社区"));
        assertEquals(List.of("矫正"), find("shequ"));
        assertEquals(List.of("矫正"), find("SQJZ"));
        assertEquals(List.of("会计"), find("kjpx"));
    }

    @Test
    void projectsComeBeforeTheirRowsThatFitAsWell() {
        assertEquals(List.of("法援", "法援数"), find("法律援助"));
        assertEquals(List.of("法援", "法援数"), find("flyz"));
        assertEquals(List.of("法援数"), find("flyzaj"));
    }

    @Test
    void aNumberIsMeantWholeAndACodeInPart() {
        assertEquals(List.of("法援"), find("1"));
        assertEquals(List.of("会计"), find("12"));
        assertEquals(List.of("矫正"), find("p0022"));
        assertEquals(List.of("法援", "矫正"), find("13032227"));
    }

    @Test
    void aSecondWordNarrowsByWhatAThingBelongsTo() {
        assertEquals(List.of("法援满意", "矫正满意"), find("myd"));
        assertEquals(List.of("矫正满意"), find("sqjz myd"));
        assertEquals(List.of("矫正满意"), find("满意 社区"));
    }

    @Test
    void nothingTypedOrNothingFittingFindsNothing() {
        assertEquals(List.of(), find("  "));
        assertEquals(List.of(), find("财政"));
        assertEquals(List.of("法援"), names.find("flyz", 1));
    }
}
