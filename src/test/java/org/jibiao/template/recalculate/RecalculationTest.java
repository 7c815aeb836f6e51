package org.jibiao.template.recalculate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jibiao.change.Change;
import org.jibiao.change.Draft;
import org.jibiao.change.Edit;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.Element;
import org.jibiao.model.Indicator;
import org.jibiao.model.Place;
import org.jibiao.model.Project;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.template.Blanks;
import org.jibiao.template.Filling;
import org.jibiao.template.Insertion;
import org.jibiao.template.Library;
import org.jibiao.template.ProjectTemplate;
import org.junit.jupiter.api.Test;

class RecalculationTest {

    private static final Map<String, String> ANSWERS =
            Map.of("案件数", "320", "补贴标准", "1500", "受理率", "95", "挽回损失", "400", "知晓率", "85", "满意度", "90");

    private final Declaration declaration = Declaration.fresh().with(DeclarationField.YEAR, "2027");
    private Book book = Book.of(List.of(declaration));

    private Project inserted(Map<String, String> answers) {
        ProjectTemplate template = Library.builtIn().getFirst().projects().getFirst();
        book = Insertion.project(book, declaration.ref(), template, new Filling(answers))
                .applyTo(book);
        return project();
    }

    private Project project() {
        return book.declarations().getFirst().projects().getLast();
    }

    private static Indicator row(Project project, String name) {
        return project.indicators().stream()
                .filter(each -> each.text(IndicatorField.NAME).equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Optional<Recalculation> type(Element element, Field field, String text, Optional<Recalculation> earlier) {
        Place place = element.place(field);
        Change.SetField set = new Change.SetField(place, book.text(place), text);
        book = new Draft(book).set(place.ref(), field, text).book();
        List<Recalculation> found = Recalculation.of(
                book, new Edit("", List.of(set)), earlier.stream().toList());
        assertTrue(found.size() <= 1);
        return found.stream().findFirst();
    }

    private Optional<Recalculation> type(Element element, Field field, String text) {
        return type(element, field, text, Optional.empty());
    }

    @Test
    void aNumberOfAnIndicatorTakesBudgetPurposeAndGoalsWithIt() {
        Project project = inserted(ANSWERS);
        Recalculation found =
                type(row(project, "法律援助案件办理数量"), IndicatorField.VALUE, "≥400件").orElseThrow();
        Book before = book;
        book = Recalculation.edit(book, List.of(found)).applyTo(book);

        assertEquals("案件数", found.shifts().getFirst().name());
        assertEquals("600000.00", project().text(ProjectField.TOTAL));
        assertEquals("600000.00", project().text(ProjectField.FISCAL));
        assertEquals("0", project().text(ProjectField.OTHER));
        assertEquals(
                "预算数60万元。其中：财政资金60万元。用于支付法律援助案件承办人员的办案补贴，全年计划办理400件，平均每件1500元。",
                project().text(ProjectField.PURPOSE));
        assertTrue(project().text(ProjectField.GOALS).contains("不少于400件"));
        assertEquals(
                before, Recalculation.edit(before, List.of(found)).inverse().applyTo(book));
    }

    @Test
    void aNumberInTheTextTakesTheIndicatorsWithIt() {
        Project project = inserted(ANSWERS);
        String purpose = project.text(ProjectField.PURPOSE).replace("每件1500元", "每件1600元");
        Recalculation found = type(project, ProjectField.PURPOSE, purpose).orElseThrow();
        book = Recalculation.edit(book, List.of(found)).applyTo(book);

        assertEquals("512000.00", project().text(ProjectField.TOTAL));
        assertEquals("≤1600元/件", row(project(), "平均每件办案补贴").text(IndicatorField.VALUE));
        assertTrue(project().text(ProjectField.PURPOSE).startsWith("预算数51.2万元"));
    }

    @Test
    void whatWasTypedOverItselfStays() {
        Project project = inserted(ANSWERS);
        type(project, ProjectField.TOTAL, "500000.00");
        Recalculation found =
                type(row(project, "法律援助案件办理数量"), IndicatorField.VALUE, "≥400件").orElseThrow();

        assertTrue(found.lines().stream().noneMatch(line -> line.place().field() == ProjectField.TOTAL));
    }

    @Test
    void aChangeOfAnotherKindOffersNothing() {
        Project project = inserted(ANSWERS);

        assertEquals(Optional.empty(), type(project, ProjectField.TOTAL, "500000.00"));
        assertEquals(Optional.empty(), type(project, ProjectField.NAME, "法律援助"));
        assertEquals(Optional.empty(), type(row(project, "法律援助案件办理数量"), IndicatorField.DESCRIPTION, "办结的案件"));
    }

    @Test
    void changedTwiceTheNumberStillTakesTheOthersWithIt() {
        Project project = inserted(ANSWERS);
        Indicator row = row(project, "法律援助案件办理数量");
        Optional<Recalculation> first = type(row, IndicatorField.VALUE, "≥400件");
        Recalculation second = type(row, IndicatorField.VALUE, "≥440件", first).orElseThrow();
        book = Recalculation.edit(book, List.of(second)).applyTo(book);

        assertEquals("660000.00", project().text(ProjectField.TOTAL));
        assertEquals("320", second.shifts().getFirst().before().toPlainString());
    }

    @Test
    void blanksFilledLaterHangTogetherToo() {
        Project project = inserted(Map.of());
        book = Blanks.in(book, project.ref())
                .edit(book, part -> new Filling(ANSWERS))
                .applyTo(book);
        assertEquals("480000.00", project().text(ProjectField.TOTAL));
        Recalculation found = type(row(project(), "法律援助案件办理数量"), IndicatorField.VALUE, "≥400件")
                .orElseThrow();
        book = Recalculation.edit(book, List.of(found)).applyTo(book);

        assertEquals("600000.00", project().text(ProjectField.TOTAL));
    }

    @Test
    void blanksTypedByHandHangTogetherOnceTheyAreFilled() {
        Project typed = Project.fresh().with(ProjectField.GOALS, "培训{人数}人").with(ProjectField.TOTAL, "{人数×标准}");
        typed = typed.with(ProjectField.PURPOSE, "每人{标准}元");
        book = new Draft(book).append(declaration.ref(), typed).book();
        book = Blanks.in(book, typed.ref())
                .edit(book, part -> new Filling(Map.of("人数", "30", "标准", "200")))
                .applyTo(book);
        Recalculation found = type(typed, ProjectField.GOALS, "培训45人").orElseThrow();

        assertEquals(
                List.of("9000.00"),
                found.lines().stream().map(Recalculation.Line::after).toList());
    }

    @Test
    void twoNumbersChangedAtOnceAreWorkedOutTogether() {
        Project project = inserted(ANSWERS);
        Indicator count = row(project, "法律援助案件办理数量");
        Indicator rate = row(project, "平均每件办案补贴");
        Edit edit = new Draft(book)
                .set(count.ref(), IndicatorField.VALUE, "≥400件")
                .set(rate.ref(), IndicatorField.VALUE, "≤1600元/件")
                .edit("粘贴");
        book = edit.applyTo(book);
        List<Recalculation> found = Recalculation.of(book, edit, List.of());
        book = Recalculation.edit(book, found).applyTo(book);

        assertEquals("640000.00", project().text(ProjectField.TOTAL));
        assertTrue(project().text(ProjectField.PURPOSE).contains("全年计划办理400件，平均每件1600元"));
        assertEquals(List.of(), Recalculation.of(book, edit, List.of()));
    }

    @Test
    void aNumberChangedAfterAnotherTakesBothWithIt() {
        Project project = inserted(ANSWERS);
        Optional<Recalculation> first = type(row(project, "法律援助案件办理数量"), IndicatorField.VALUE, "≥400件");
        Recalculation second = type(row(project, "平均每件办案补贴"), IndicatorField.VALUE, "≤1600元/件", first)
                .orElseThrow();
        book = Recalculation.edit(book, List.of(second)).applyTo(book);

        assertEquals("640000.00", project().text(ProjectField.TOTAL));
    }

    @Test
    void eachProjectIsWorkedOutForItself() {
        Project one = inserted(ANSWERS);
        Project other = inserted(ANSWERS);
        Edit edit = new Draft(book)
                .set(row(one, "法律援助案件办理数量").ref(), IndicatorField.VALUE, "≥400件")
                .set(row(other, "法律援助案件办理数量").ref(), IndicatorField.VALUE, "≥500件")
                .edit("批量修改");
        book = edit.applyTo(book);
        List<Recalculation> found = Recalculation.of(book, edit, List.of());
        book = Recalculation.edit(book, found).applyTo(book);

        assertEquals(
                List.of("600000.00", "750000.00"),
                book.declarations().getFirst().projects().stream()
                        .map(each -> each.text(ProjectField.TOTAL))
                        .toList());
    }
}
