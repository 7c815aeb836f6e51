package org.jibiao.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jibiao.model.field.Extra;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.model.field.Values;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryWriterTest {

    private static final List<String> TEXTS =
            List.of("", "≥{件数}件", "一\n二", "\n", "“引号”\\", "{人数×标准÷10000}万元", " 空 格 ", "😀");

    @TempDir
    private Path folder;

    private final List<Basis> documents = Library.documents();

    @Test
    void theLibrariesOfTheProgramAreReadAsTheyAreWritten() throws IOException {
        for (Library library : Library.builtIn()) {
            assertEquals(library, again(library));
        }
    }

    @Test
    void whateverIsWrittenIsReadBackEqual() throws IOException {
        for (int seed = 0; seed < 60; seed++) {
            Library library = random(new Random(seed));
            assertEquals(library, again(library), "seed " + seed);
        }
    }

    @Test
    void fieldsOfALaterVersionAreKept() throws IOException {
        Path file = folder.resolve("later.json");
        Files.writeString(file, """
            {"title":"新","colour":{"a":[1,2]},"indicators":[{"name":"甲","star":true}]}
            """);
        Library library = LibraryReader.own(file, documents);
        assertEquals(Map.of("colour", "{\"a\":[1,2]}"), library.others());
        assertEquals(
                Map.of("star", "true"), library.indicators().getFirst().marks().others());
        LibraryWriter.write(library, file);
        assertEquals(library, LibraryReader.own(file, documents));
    }

    @Test
    void aLibraryThatGrewTooBigLeavesTheFileAsItWas() throws IOException {
        Library small = Library.empty("big", "小");
        Path file = folder.resolve("big.json");
        LibraryWriter.write(small, file);
        IndicatorTemplate row = row(
                "x", Values.blank(IndicatorField.class).with(IndicatorField.NAME, "长".repeat(90_000)), new Random(1));
        List<IndicatorTemplate> rows = new ArrayList<>();
        for (int number = 0; number < 10; number++) {
            rows.add(row.withId("x" + number));
        }
        Library big = new Library("big", "大", "", List.of(), List.of(), rows, Map.of());
        assertThrows(TemplateFailure.class, () -> LibraryWriter.write(big, file));
        assertEquals(small, LibraryReader.own(file, documents));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(1, left.count());
        }
    }

    private Library again(Library library) throws IOException {
        Path file = folder.resolve(library.id() + ".json");
        LibraryWriter.write(library, file);
        return LibraryReader.own(file, documents);
    }

    private Library random(Random random) {
        Basis own = new Basis(
                "own", "《自建依据》", LocalDate.MIN, LocalDate.of(2026, 12, 31), "legal-aid-law", false, text(random));
        List<IndicatorTemplate> rows = new ArrayList<>();
        for (int number = 0; number < random.nextInt(4); number++) {
            Values<IndicatorField> values = values(IndicatorField.class, random);
            rows.add(new IndicatorTemplate(
                    "r" + number,
                    text(random),
                    List.of(new Blank("件数", text(random), text(random), "")),
                    values,
                    random.nextBoolean() ? List.of(own, documents.getFirst()) : List.of(),
                    random.nextBoolean() ? List.of(new Seen("甲", "乙")) : List.of(),
                    new Marks(text(random), List.of("标签"), Map.of("zz", "{\"b\":null}"))));
        }
        ProjectTemplate project = new ProjectTemplate(
                "p",
                "项目",
                text(random),
                List.of(),
                values(ProjectField.class, random)
                        .with(ProjectField.TITLE, "")
                        .with(new Extra("own-column"), text(random)),
                rows,
                Marks.NONE);
        return new Library("own", "我的", text(random), List.of(own), List.of(project), rows, Map.of("v", "2"));
    }

    private static IndicatorTemplate row(String id, Values<IndicatorField> values, Random random) {
        return new IndicatorTemplate(id, text(random), List.of(), values, List.of(), List.of(), Marks.NONE);
    }

    private static <F extends Enum<F> & Field> Values<F> values(Class<F> fields, Random random) {
        return Values.of(fields, field -> text(random), Map.of());
    }

    private static String text(Random random) {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }
}
