package org.jibiao.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jibiao.change.Diff;
import org.jibiao.change.Draft;
import org.jibiao.check.Checks;
import org.jibiao.check.Finding;
import org.jibiao.check.Report;
import org.jibiao.check.Waived;
import org.jibiao.check.Waivers;
import org.jibiao.check.pack.RulePack;
import org.jibiao.exchange.Example;
import org.jibiao.form.spec.Forms;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.Element;
import org.jibiao.model.Indicator;
import org.jibiao.model.Kind;
import org.jibiao.model.Project;
import org.jibiao.model.RandomBooks;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.IndicatorField;
import org.junit.jupiter.api.Test;

/** After any edits the report that was carried along is the one a fresh look gives. */
class AfterEditsTest {

    private static final int BOOKS = 12;
    private static final int EDITS = 40;
    private static final List<String> TEXTS = List.of(
            "", "涉密", "≥95%", "320件", "法制宣传", "《法律援助条例》", "全部", "2026", "tianjin-2023", "社区矫正对象参加教育", "100", "1.2万元");

    private final Checks checks = Inspection.by(RulePack.builtIn(), Forms.builtIn());

    @Test
    void theReportIsThatOfAFreshLook() {
        for (int seed = 0; seed < BOOKS; seed++) {
            Random random = new Random(seed);
            Book book = Book.of(List.of(
                    Example.declaration(),
                    new RandomBooks(seed, 1000L + seed).book().declarations().isEmpty()
                            ? Declaration.fresh()
                            : new RandomBooks(seed, 1000L + seed)
                                    .book()
                                    .declarations()
                                    .getFirst()));
            Report report = checks.check(book, Report.EMPTY);
            for (int step = 0; step < EDITS; step++) {
                book = edited(book, report, random);
                report = checks.check(book, report);
                Report fresh = checks.check(book, Report.EMPTY);
                assertEquals(lines(fresh.findings()), lines(report.findings()), "seed " + seed + " step " + step);
                assertEquals(fresh.findings(), report.findings(), "seed " + seed + " step " + step);
                assertEquals(waived(book, fresh), waived(book, report), "seed " + seed + " step " + step);
            }
        }
    }

    private static List<Waived> waived(Book book, Report report) {
        return book.declarations().stream()
                .flatMap(each -> report.waived(each.ref()).stream())
                .toList();
    }

    private static List<String> lines(List<Finding> findings) {
        return findings.stream()
                .map(each -> each.rule().id() + " " + each.message())
                .toList();
    }

    private static Book edited(Book book, Report report, Random random) {
        return switch (random.nextInt(10)) {
            case 0 -> removed(book, of(book, Project.class), random);
            case 1 -> removed(book, of(book, Indicator.class), random);
            case 2 ->
                new Draft(book)
                        .append(
                                any(of(book, Declaration.class), random).ref(),
                                new RandomBooks(random.nextLong(), random.nextLong()).project())
                        .edit("加入")
                        .applyTo(book);
            case 3 ->
                new Draft(book)
                        .set(
                                any(of(book, Declaration.class), random).ref(),
                                random.nextBoolean() ? DeclarationField.YEAR : DeclarationField.FORM,
                                any(TEXTS, random))
                        .edit("修改")
                        .applyTo(book);
            case 4 ->
                report.findings().isEmpty()
                        ? book
                        : Waivers.let(book, any(report.findings(), random), "已与财政核对")
                                .orElseThrow()
                                .applyTo(book);
            case 5 -> moved(book, random);
            case 6 -> copied(book, of(book, Indicator.class), random);
            default -> typed(book, random);
        };
    }

    private static Book removed(Book book, List<? extends Element> from, Random random) {
        return from.size() < 3
                ? book
                : new Draft(book).remove(any(from, random).ref()).edit("删除").applyTo(book);
    }

    private static Book moved(Book book, Random random) {
        Declaration declaration = any(of(book, Declaration.class), random);
        List<Project> projects = new ArrayList<>(declaration.projects());
        Collections.shuffle(projects, random);
        return Diff.between(
                        "排序",
                        book,
                        Book.of(book.declarations().stream()
                                .map(each -> each == declaration
                                        ? new Declaration(each.id(), each.values(), each.goals(), projects)
                                        : each)
                                .toList()))
                .applyTo(book);
    }

    private static Book copied(Book book, List<Indicator> rows, Random random) {
        if (rows.isEmpty()) {
            return book;
        }
        Indicator row = any(rows, random);
        Draft draft = new Draft(book);
        for (Field field : List.of(IndicatorField.NAME, IndicatorField.VALUE, IndicatorField.DESCRIPTION)) {
            draft.set(row.ref(), field, any(rows, random).text(field));
        }
        return draft.edit("复制").applyTo(book);
    }

    private static Book typed(Book book, Random random) {
        Element element = any(book.elements().toList(), random);
        if (element.kind() == Kind.DECLARATION) {
            return book;
        }
        Field field = any(element.kind().fields(), random);
        List<Element> same = book.elements()
                .filter(each -> each.kind() == element.kind())
                .map(Element.class::cast)
                .toList();
        String text =
                random.nextBoolean() ? any(TEXTS, random) : any(same, random).text(field);
        return new Draft(book).set(element.ref(), field, text).edit("修改").applyTo(book);
    }

    private static <T> T any(List<? extends T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    private static <T extends Element> List<T> of(Book book, Class<T> type) {
        return book.elements().filter(type::isInstance).map(type::cast).toList();
    }

    @Test
    void aFindingThatIsLetStandComesBackWhenItsTextChanges() {
        Book book = Book.of(List.of(Example.declaration()));
        Indicator row = book.declarations()
                .getFirst()
                .projects()
                .getFirst()
                .indicators()
                .getFirst();
        book = new Draft(book)
                .set(row.ref(), IndicatorField.VALUE, "")
                .edit("清空")
                .applyTo(book);
        Report report = checks.check(book, Report.EMPTY);
        Finding finding = report.findings().getFirst();
        book = Waivers.let(book, finding, "上级尚未下达").orElseThrow().applyTo(book);
        Report waived = checks.check(book, report);
        assertEquals(
                List.of("上级尚未下达"),
                waived(book, waived).stream().map(Waived::reason).toList());
        assertEquals(report.findings().size() - 1, waived.findings().size());
        book = new Draft(book)
                .set(row.ref(), IndicatorField.VALUE, "若干")
                .edit("修改")
                .applyTo(book);
        Report again = checks.check(book, waived);
        assertEquals(List.of(), waived(book, again));
        assertNotEquals(List.of(), again.findings());
    }

    @Test
    void aFindingIsTakenBackAndWithoutAReasonNoneIsLet() {
        Book book = Book.of(List.of(Example.declaration()));
        Indicator row = book.declarations()
                .getFirst()
                .projects()
                .getFirst()
                .indicators()
                .getFirst();
        Book empty = new Draft(book)
                .set(row.ref(), IndicatorField.VALUE, "")
                .edit("清空")
                .applyTo(book);
        Finding finding = checks.check(empty, Report.EMPTY).findings().getFirst();
        assertEquals(Optional.empty(), Waivers.let(empty, finding, " "));
        Book let = Waivers.let(empty, finding, "上级尚未下达").orElseThrow().applyTo(empty);
        Book back = Waivers.takeBack(let, finding).orElseThrow().applyTo(let);
        assertEquals(empty, back);
    }
}
