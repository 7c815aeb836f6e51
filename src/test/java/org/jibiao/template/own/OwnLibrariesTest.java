package org.jibiao.template.own;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jibiao.template.Basis;
import org.jibiao.template.IndicatorTemplate;
import org.jibiao.template.Library;
import org.jibiao.template.Search;
import org.jibiao.template.Template;
import org.jibiao.template.TemplateFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnLibrariesTest {

    @TempDir
    private Path folder;

    private final Library builtIn = Library.builtIn().getFirst();
    private final IndicatorTemplate row = builtIn.indicators().getFirst();

    private OwnLibraries own() {
        return new OwnLibraries(folder.resolve("templates"), Library.documents());
    }

    @Test
    void withoutAFolderThereIsNothing() {
        assertEquals(new OwnLibraries.Found(List.of(), List.of()), own().read());
    }

    @Test
    void aBrokenFileIsNamedAndHidesNoOther() throws IOException {
        Library good = own().create("我的 模板");
        Path broken = folder.resolve("templates/坏.json");
        Files.writeString(broken, "{\"title\":\"坏\",\n\"indicators\":[{\"name\":\"甲\",\"bases\":[\"nix\"]}]}");
        Files.writeString(folder.resolve("templates/半.json"), "{\"title\":");
        OwnLibraries.Found found = own().read();
        assertEquals(List.of(good), found.libraries());
        assertEquals("我的模板", good.id());
        assertEquals(
                List.of("半.json，第1行：不是正确的 JSON：请检查逗号、引号和括号，名称不能重复，层数不能太多", "坏.json，indicators[0]：没有依据 nix"),
                found.problems().stream().map(TemplateFailure::getMessage).toList());
        assertThrows(TemplateFailure.class, () -> own().change("坏", each -> each));
    }

    @Test
    void aDeepFileIsRefusedCalmly() throws IOException {
        Files.createDirectories(folder.resolve("templates"));
        Files.writeString(folder.resolve("templates/deep.json"), "{\"a\":" + "[".repeat(5000) + "]".repeat(5000) + "}");
        assertEquals(1, own().read().problems().size());
    }

    @Test
    void whatIsPutInIsFoundAgainByItsTags() throws IOException {
        Library library = own().create("我的");
        Template tagged = row.withTags(List.of("便民"));
        own().change(library.id(), each -> Shelf.adding(each, tagged, Library.documents()));
        own().change(library.id(), each -> Shelf.adding(each, tagged, Library.documents()));
        List<Library> read = own().read().libraries();
        assertEquals(
                List.of(row.id(), row.id() + "-2"),
                read.getFirst().templates().map(Template::id).toList());
        assertEquals(2, new Search(read).find("bm").size());
    }

    @Test
    void whatIsTakenOutCanBePutBackWhereItWas() throws IOException {
        Library library = own().take(builtIn);
        String id = builtIn.indicators().get(1).id();
        Library less = own().change(library.id(), each -> Shelf.without(each, id));
        assertEquals(library.indicators().size() - 1, less.indicators().size());
        Library back = own().change(
                        library.id(),
                        each -> Shelf.adding(each, builtIn.indicators().get(1), 1, Library.documents()));
        assertEquals(library, back);
    }

    @Test
    void ofTwoLibrariesWithOneNameBothAreKept() throws IOException {
        Library first = own().take(Shelf.complete(builtIn));
        Library second = own().take(first);
        assertEquals(List.of("法律援助", "法律援助-2"), List.of(first.title(), second.title()));
        assertEquals(2, own().read().libraries().size());
    }

    @Test
    void aTemplateIsRenamedWithoutTouchingItsText() throws IOException {
        Library library = own().take(builtIn);
        Library renamed = own().change(library.id(), each -> Shelf.replacing(each, row.withTitle("另一个名字")));
        assertEquals("另一个名字", renamed.indicators().getFirst().title());
        assertEquals(row.values(), renamed.indicators().getFirst().values());
    }

    /** The files of the folder by name. */
    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder.resolve("templates"))) {
            for (Path file : all.toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return files;
    }

    private static List<List<String>> documentsOf(Library library) {
        return library.indicators().stream()
                .map(each -> each.bases().stream().map(Basis::title).toList())
                .toList();
    }

    @Test
    void anUpdateOfTheProgramsLibrariesNeverTouchesTheUsers() throws IOException {
        Library mine = own().create(builtIn.title());
        List<Basis> documents = Library.documents();
        for (IndicatorTemplate each : builtIn.indicators()) {
            own().change(mine.id(), library -> Shelf.adding(library, each, documents));
        }
        Library before = own().read().libraries().getFirst();
        Map<String, String> files = files();
        List<Basis> renamed = documents.stream()
                .map(each -> new Basis(
                        each.key(),
                        each.title() + "（修订）",
                        each.validFrom(),
                        each.validTo(),
                        each.replacedBy(),
                        each.verified(),
                        each.note()))
                .toList();
        for (List<Basis> updated : List.of(List.<Basis>of(), renamed)) {
            OwnLibraries later = new OwnLibraries(folder.resolve("templates"), updated);
            OwnLibraries.Found found = later.read();
            assertEquals(List.of(), found.problems());
            assertEquals(documentsOf(before), documentsOf(found.libraries().getFirst()));
            assertEquals(files, files());
        }
    }

    @Test
    void aLibraryChangedUnderANewerProgramKeepsItsOtherTemplates() throws IOException {
        Library mine = own().create("我的");
        own().change(mine.id(), library -> Shelf.adding(library, row, Library.documents()));
        Library before = own().read().libraries().getFirst();
        OwnLibraries later = new OwnLibraries(folder.resolve("templates"), List.of());
        IndicatorTemplate second = row.withTitle("另一条");
        later.change(mine.id(), library -> Shelf.adding(library, second, List.of()));
        assertEquals(
                List.of(row.bases(), row.bases()),
                own().read().libraries().getFirst().indicators().stream()
                        .map(IndicatorTemplate::bases)
                        .toList());
        assertEquals(
                before.indicators(),
                own().read().libraries().getFirst().indicators().subList(0, 1));
    }
}
