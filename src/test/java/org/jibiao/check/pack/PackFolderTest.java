package org.jibiao.check.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackFolderTest {

    @TempDir
    private Path folder;

    private PackFolder packs() {
        return new PackFolder(folder.resolve("rules"));
    }

    @Test
    void whatIsNotThereHasNoPacks() {
        assertEquals(new PackFolder.Read(List.of(), List.of()), packs().read());
    }

    @Test
    void aPackIsKeptChangedAndTakenAway() throws IOException {
        RulePack pack = RulePack.builtIn().named("大竹县2027年规则", "1");
        PackFolder.Own own = packs().add(pack);
        assertEquals("大竹县2027年规则.json", own.fileName());
        assertEquals(List.of(own), packs().read().packs());
        PackFolder.Own changed = new PackFolder.Own(
                own.file(), pack.with(pack.rules().get("TYPO").off()));
        PackFolder.save(changed);
        assertEquals(List.of(changed), packs().read().packs());
        packs().remove(changed);
        assertEquals(List.of(), packs().read().packs());
    }

    @Test
    void twoOfOneNameLieSideBySide() throws IOException {
        packs().add(RulePack.builtIn().named("县/规则", "1"));
        PackFolder.Own second = packs().add(RulePack.builtIn().named("县/规则", "1"));
        assertEquals("县规则-2.json", second.fileName());
        assertEquals(2, packs().read().packs().size());
        try (Stream<Path> files = Files.list(packs().folder())) {
            assertFalse(files.anyMatch(file -> file.toString().endsWith(".tmp")));
        }
    }

    @Test
    void aMistakeInOneFileKeepsNoOtherFromBeingRead() throws IOException {
        packs().add(RulePack.builtIn().named("好", "1"));
        Files.writeString(packs().folder().resolve("坏.json"), "{\"rules\": [{\"id\": \"NEIN\"}]}");
        Files.writeString(packs().folder().resolve("说明.txt"), "不是规则");
        PackFolder.Read read = packs().read();
        assertEquals(
                List.of("好"),
                read.packs().stream().map(each -> each.pack().name()).toList());
        assertEquals(
                List.of("坏.json，第1条规则：没有名为“NEIN”的规则"),
                read.problems().stream().map(RulePackFailure::getMessage).toList());
    }

    @Test
    void aPackWithoutANameIsCalledAsItsFile() throws IOException {
        Path file = Files.writeString(folder.resolve("本县.json"), "{\"rules\": [{\"id\": \"TYPO\"}]}");
        assertEquals("本县", PackFolder.read(file).pack().name());
    }
}
