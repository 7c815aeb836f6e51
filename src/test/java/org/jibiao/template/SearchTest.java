package org.jibiao.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTest {

    private final Search search = new Search(Library.builtIn());

    @Test
    void wordsOfTheNameComeFirst() {
        assertEquals("人民调解以案定补", search.find("以案定补").getFirst().template().title());
        assertEquals("社区矫正工作经费", search.find("社区矫正 经费").getFirst().template().title());
    }

    @Test
    void pinyinInitialsFindAName() {
        assertEquals("人民调解以案定补", search.find("yadb").getFirst().template().title());
        assertTrue(search.find("shouyuanren").isEmpty());
    }

    @Test
    void aBlankQueryFindsEverything() {
        long all = Library.builtIn().stream().flatMap(Library::templates).count();
        assertEquals(all, search.find("  ").size());
    }

    @Test
    void theNameOfALibraryFindsItsTemplates() {
        List<Search.Hit> hits = search.find("rmtj");
        assertTrue(hits.stream().anyMatch(hit -> hit.template().title().equals("培训费标准")), hits.toString());
    }

    @ParameterizedTest
    @CsvSource({"会计,kj", "会议,hy", "法律援助,flyz", "社区矫正,sqjz", "人民调解,rmtj", "重大决策,zdjc", "满意度,myd", "县人民调解员,tjy"})
    void everyReadingMatches(String text, String letters) {
        assertTrue(Initials.match(text, letters));
    }

    @Test
    void otherLettersDoNotMatch() {
        assertFalse(Initials.match("法律援助", "fly1"));
        assertFalse(Initials.match("法律援助", "flyzx"));
    }
}
