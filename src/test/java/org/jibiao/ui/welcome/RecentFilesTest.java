package org.jibiao.ui.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.jibiao.ui.kit.Preferences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecentFilesTest {

    @TempDir
    Path folder;

    @Test
    void theNewestStandsFirstAndOnceAndIsRememberedByTheNextStart() {
        RecentFiles recent = new RecentFiles(new Preferences(folder.resolve("window.properties")));
        recent.opened(List.of(folder.resolve("甲.docx"), folder.resolve("乙.xlsx")));
        recent.opened(List.of(folder.resolve("乙.xlsx")));
        List<Path> expected = List.of(folder.resolve("乙.xlsx"), folder.resolve("甲.docx"));
        assertEquals(expected, recent.files());
        assertEquals(expected, new RecentFiles(new Preferences(folder.resolve("window.properties"))).files());
    }

    @Test
    void onlyTheLastTenStayAndOneCanBeForgotten() {
        RecentFiles recent = new RecentFiles(new Preferences(folder.resolve("window.properties")));
        IntStream.range(0, 13).forEach(number -> recent.opened(List.of(folder.resolve(number + ".docx"))));
        recent.forget(folder.resolve("12.docx"));
        assertEquals(
                IntStream.range(0, 9)
                        .mapToObj(back -> folder.resolve(11 - back + ".docx"))
                        .toList(),
                recent.files());
    }
}
