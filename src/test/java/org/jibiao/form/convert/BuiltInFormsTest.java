package org.jibiao.form.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jibiao.form.FormWriter;
import org.jibiao.form.Printed;
import org.jibiao.form.read.FormReader;
import org.jibiao.form.spec.FormSpec;
import org.jibiao.form.spec.Forms;
import org.jibiao.model.Declaration;
import org.jibiao.model.Kind;
import org.jibiao.model.Project;
import org.jibiao.model.RandomDeclarations;
import org.jibiao.model.field.ProjectField;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws of conversion hold for every form that comes with the program. */
class BuiltInFormsTest {

    private static final FormSpec HEBEI = Forms.builtIn().find("hebei-2021").orElseThrow();

    static Stream<Arguments> pairs() {
        List<FormSpec> all = Forms.builtIn().all();
        return all.stream()
                .flatMap(from -> all.stream()
                        .filter(target -> !target.id().equals(from.id()))
                        .map(target -> Arguments.of(from.id(), target.id())));
    }

    @ParameterizedTest(name = "{0} to {1} and back")
    @MethodSource("pairs")
    void thereAndBackLosesOnlyWhatTheProtocolNames(String from, String target) {
        FormSpec a = Forms.builtIn().find(from).orElseThrow();
        FormSpec b = Forms.builtIn().find(target).orElseThrow();
        List<String> silent = new ArrayList<>();
        for (int seed = 0; seed < 8; seed++) {
            Declaration start = convert(new RandomDeclarations(seed, HEBEI.id()).hebei(), HEBEI, a)
                    .declaration();
            Conversion there = convert(start, a, b);
            Declaration back = convert(there.declaration(), b, a).declaration();
            silent.addAll(ConversionLawsTest.unnamed(start, back, there.protocol()));
        }
        assertEquals(List.of(), silent);
    }

    @ParameterizedTest(name = "{0} to {1} is printed and read back")
    @MethodSource("pairs")
    void whatIsPrintedReadsBackAsConverted(String from, String target) {
        FormSpec a = Forms.builtIn().find(from).orElseThrow();
        FormSpec b = Forms.builtIn().find(target).orElseThrow();
        for (int seed = 0; seed < 3; seed++) {
            Declaration start = convert(new RandomDeclarations(seed, HEBEI.id()).hebei(), HEBEI, a)
                    .declaration();
            Declaration now = convert(start, a, b).declaration();
            Declaration read = FormReader.read(b, FormWriter.declaration(b, now).document())
                    .declaration();
            assertEquals(texts(now), texts(read));
        }
    }

    /** Without what a reading knows beyond the texts: the title and the sign as printed. */
    private static List<String> texts(Declaration declaration) {
        return declaration.projects().stream()
                .flatMap(Project::withDescendants)
                .map(element -> element.kind() == Kind.PROJECT
                        ? element.with(ProjectField.TITLE, "")
                        : element.with(Printed.WORDS, ""))
                .map(element -> element.values().toString())
                .toList();
    }

    private static Conversion convert(Declaration declaration, FormSpec from, FormSpec target) {
        return Conversion.of(declaration, Optional.of(from), target);
    }
}
