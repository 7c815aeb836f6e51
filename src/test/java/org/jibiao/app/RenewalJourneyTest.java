package org.jibiao.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jibiao.change.Draft;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.Indicator;
import org.jibiao.model.Place;
import org.jibiao.model.field.IndicatorField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenewalJourneyTest {

    @TempDir
    private Path folder;

    @Test
    void anOutdatedBasisIsReplacedAndComesBackWithUndo() throws IOException {
        try (OpenWindow window = new OpenWindow(Files.createDirectories(folder.resolve("library")), 1366, 768)) {
            window.give("file.example");
            Declaration declaration = window.session().book().declarations().getFirst();
            Indicator row = declaration.projects().getFirst().indicators().getFirst();
            Place place = row.place(IndicatorField.BASIS);
            window.doOnScreen(() -> window.session()
                    .apply(new Draft(window.session().book())
                            .set(row.ref(), IndicatorField.BASIS, "国务院《法律援助条例》、上年办结数")
                            .edit("修改")));
            Book before = window.session().book();
            window.give("template.bases");
            assertEquals("《中华人民共和国法律援助法》、上年办结数", window.session().book().text(place));
            window.give("edit.undo");
            assertEquals(before, window.session().book());
        }
    }

    @Test
    void withNothingToRenewItSaysSo() throws IOException {
        try (OpenWindow window = new OpenWindow(Files.createDirectories(folder.resolve("library")), 1366, 768)) {
            window.give("file.example");
            window.give("template.bases");
            assertEquals(
                    List.of("这份申报引用的依据里，没有发现 2027 年已经失效或被取代的。模板库里没有收录的文件，请自己核对。"),
                    window.answers().said());
        }
    }
}
