package org.jibiao.form.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jibiao.change.Diff;
import org.jibiao.change.Edit;
import org.jibiao.form.FormWriter;
import org.jibiao.form.RandomFilled;
import org.jibiao.form.spec.FormSpec;
import org.jibiao.form.spec.Forms;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.Element;
import org.jibiao.model.Indicator;
import org.jibiao.model.Kind;
import org.jibiao.model.Project;
import org.jibiao.model.Ref;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.model.value.Amount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws of keeping a declaration in another form, for every pair of the forms that come with the program. */
class FormSwitchTest {

    private static final int SEEDS = 5;

    static Stream<Arguments> pairs() {
        return BuiltInFormsTest.pairs();
    }

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("pairs")
    void theNewFormPrintsWhatTheConversionPrints(String from, String to) {
        FormSpec target = form(to);
        for (int seed = 0; seed < SEEDS; seed++) {
            Declaration start = filled(seed, from);
            Declaration printed =
                    Conversion.of(start, Optional.of(form(from)), target).declaration();
            Declaration kept = switched(start, target).declaration();
            assertEquals(FormWriter.declaration(target, printed), FormWriter.declaration(target, kept));
            assertEquals(FormWriter.workbook(target, printed), FormWriter.workbook(target, kept));
        }
    }

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("pairs")
    void whatTheNewFormDoesNotPrintStaysAsTyped(String from, String to) {
        FormSpec target = form(to);
        List<String> lost = new ArrayList<>();
        for (int seed = 0; seed < SEEDS; seed++) {
            Declaration start = filled(seed, from);
            Book after = Book.of(List.of(switched(start, target).declaration()));
            start.children().flatMap(Element::withDescendants).forEach(element -> {
                for (Field field : element.values().filled()) {
                    String now = after.text(element.place(field));
                    if (!target.prints(field) && !now.equals(element.text(field))) {
                        lost.add(element.kind() + "." + field + ": " + element.text(field) + " is " + now);
                    }
                }
            });
        }
        assertEquals(List.of(), lost);
    }

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("pairs")
    void allElementsStayInTheirOrder(String from, String to) {
        for (int seed = 0; seed < SEEDS; seed++) {
            Declaration start = filled(seed, from);
            assertEquals(refs(start), refs(switched(start, form(to)).declaration()));
        }
    }

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("pairs")
    void itIsOneStepThatUndoTakesBack(String from, String to) {
        for (int seed = 0; seed < SEEDS; seed++) {
            Declaration start = filled(seed, from);
            Declaration other = filled(seed + 100, to);
            Book book = Book.of(List.of(other, start));
            Declaration kept = switched(start, form(to)).declaration();
            Edit edit = Diff.between("换表样", book, Book.of(List.of(other, kept)));
            Book after = edit.applyTo(book);
            assertEquals(List.of(other, kept), after.declarations());
            assertEquals(book, edit.inverse().applyTo(after));
        }
    }

    @Test
    void aValueTypedAfterTheSwitchIsWhatAThirdFormPrints() {
        Indicator row = Indicator.fresh()
                .with(IndicatorField.LEVEL1, "产出指标")
                .with(IndicatorField.LEVEL2, "质量指标")
                .with(IndicatorField.NAME, "案件质量评查合格率")
                .with(IndicatorField.VALUE, "≥90%")
                .with(IndicatorField.ANNUAL_VALUE, "95");
        Declaration start = Declaration.fresh()
                .with(DeclarationField.FORM, "sichuan-2024")
                .with(DeclarationField.MONEY_UNIT, "元")
                .withChildren(Kind.PROJECT, List.of(Project.fresh().withChildren(Kind.INDICATOR, List.of(row))));
        Declaration hebei = switched(start, form("hebei-2021")).declaration();
        assertEquals(List.of("≥95%", "95"), values(hebei));
        Declaration typed = hebei.withChildren(
                Kind.PROJECT,
                List.of(hebei.projects()
                        .getFirst()
                        .withChildren(Kind.INDICATOR, List.of(only(hebei).with(IndicatorField.VALUE, "≥99%")))));
        assertEquals(
                "≥99%",
                values(switched(typed, form("tianjin-2024")).declaration()).getFirst());
        assertEquals(
                List.of("≥99%", "95"),
                values(switched(typed, form("sichuan-2024")).declaration()));
    }

    private static Indicator only(Declaration declaration) {
        return declaration.projects().getFirst().indicators().getFirst();
    }

    private static List<String> values(Declaration declaration) {
        return List.of(
                only(declaration).text(IndicatorField.VALUE), only(declaration).text(IndicatorField.ANNUAL_VALUE));
    }

    @ParameterizedTest(name = "{0} to {1} and back")
    @MethodSource("pairs")
    void thereAndBackNoMoneyIsCountedTwice(String from, String to) {
        for (int seed = 0; seed < SEEDS; seed++) {
            Declaration start = filled(seed, from);
            Declaration there = switched(start, form(to)).declaration();
            Declaration back = switched(there, form(from)).declaration();
            if (form(to).prints(ProjectField.OTHER) || form(to).prints(ProjectField.UNIT_FUNDS)) {
                assertEquals(funds(start, form(from)), funds(there, form(to)));
            }
            assertEquals(funds(start, form(from)), funds(back, form(from)));
        }
    }

    /** What each project's kinds of funds come to on paper. */
    private static List<String> funds(Declaration declaration, FormSpec form) {
        return declaration.projects().stream()
                .map(project -> Stream.of(
                                ProjectField.FISCAL,
                                ProjectField.OTHER,
                                ProjectField.SPECIAL_ACCOUNT,
                                ProjectField.UNIT_FUNDS,
                                ProjectField.SOCIAL,
                                ProjectField.BANK_LOAN)
                        .filter(form::prints)
                        .flatMap(field -> Amount.parse(project.text(field)).stream())
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .stripTrailingZeros()
                        .toPlainString())
                .toList();
    }

    private static FormSpec form(String id) {
        return Forms.builtIn().find(id).orElseThrow();
    }

    private static Declaration filled(int seed, String form) {
        return new RandomFilled(seed, form(form)).declaration();
    }

    private static FormSwitch switched(Declaration declaration, FormSpec target) {
        Optional<FormSpec> from = Forms.builtIn().find(declaration.text(DeclarationField.FORM));
        return FormSwitch.of(declaration, from, target);
    }

    private static List<Ref> refs(Declaration declaration) {
        return declaration.withDescendants().map(Element::ref).toList();
    }
}
