package org.jibiao.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jibiao.change.Change;
import org.jibiao.change.Edit;
import org.jibiao.exchange.DeclarationJson;
import org.jibiao.exchange.FileContent;
import org.jibiao.form.At;
import org.jibiao.form.read.Remark;
import org.jibiao.grid.Cell;
import org.jibiao.grid.CellStyle;
import org.jibiao.grid.Document;
import org.jibiao.grid.Grid;
import org.jibiao.grid.Page;
import org.jibiao.grid.Paragraph;
import org.jibiao.grid.ParagraphStyle;
import org.jibiao.grid.Row;
import org.jibiao.grid.Section;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.Indicator;
import org.jibiao.model.Kind;
import org.jibiao.model.Project;
import org.jibiao.model.RandomBooks;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;
import org.junit.jupiter.api.Test;

class ProposalTest {

    private static final Document NO_PAPER = new Document(List.of());

    @Test
    void withNothingThereTheDeclarationIsAdded() {
        Declaration received = declaration("昌黎县司法局", "2027", "");
        for (Proposal.Choice choice : Proposal.Choice.values()) {
            Edit edit = proposal(received).accept(Book.EMPTY, choice);
            assertEquals(Book.of(List.of(received)), edit.applyTo(Book.EMPTY));
            assertEquals("接收 昌黎县司法局2027", edit.label());
        }
    }

    @Test
    void theSameDepartmentYearAndRoundIsRecognisedAsThereAlready() {
        Declaration first = declaration("昌黎县司法局", "2027", "一上");
        Declaration second = declaration("昌黎县司法局", "2027", "二上");
        Book book = Book.of(List.of(first, second, declaration("昌黎县教育局", "2027", "")));
        assertEquals(
                Optional.of(first),
                proposal(declaration("昌黎县司法局 ", "2027", "一上")).present(book));
        assertEquals(
                Optional.of(second), proposal(declaration("昌黎县司法局", "2027", "")).present(book));
        assertEquals(
                Optional.empty(), proposal(declaration("昌黎县司法局", "2028", "")).present(book));
        assertEquals(
                Optional.empty(), proposal(declaration("昌黎县司法局", "2027", "批复")).present(book));
        assertEquals(
                Optional.empty(),
                proposal(declaration("", "2027", "")).present(Book.of(List.of(declaration("", "2027", "")))));
    }

    @Test
    void keepingLetsBothStandAndReplacingKeepsWhatIsTheSame() {
        Declaration old = declaration("昌黎县司法局", "2027", "一上");
        Book book = Book.of(List.of(old));
        Declaration received = changedCopy(old);
        Edit keep = proposal(received).accept(book, Proposal.Choice.KEEP);
        assertEquals(Book.of(List.of(old, received)), keep.applyTo(book));
        Edit replace = proposal(received).accept(book, Proposal.Choice.REPLACE);
        assertEquals(1, replace.changes().size(), replace.toString());
        Change.SetField set = (Change.SetField) replace.changes().getFirst();
        assertEquals(
                List.of(IndicatorField.VALUE, "≥95%", "≥98%"),
                List.of(set.place().field(), set.before(), set.after()));
        assertEquals(old.projects().getFirst().indicators().getFirst().ref(), set.ref());
    }

    @Test
    void whateverIsReceivedTheBookThenHoldsItsTexts() throws Exception {
        for (int seed = 0; seed < 400; seed++) {
            RandomBooks books = new RandomBooks(seed);
            Book book = books.book();
            Declaration old = book.declarations().getLast();
            Declaration altered = Stream.concat(
                            books.altered(Book.of(List.of(old))).declarations().stream(),
                            Stream.of(books.declaration()))
                    .findFirst()
                    .orElseThrow();
            Declaration received = altered.with(DeclarationField.DEPARTMENT, "甲")
                    .with(DeclarationField.YEAR, "2027")
                    .with(DeclarationField.ROUND, "一上");
            Declaration present = old.with(DeclarationField.DEPARTMENT, "甲")
                    .with(DeclarationField.YEAR, "2027")
                    .with(DeclarationField.ROUND, "一上");
            Book before = Book.of(List.of(present));
            for (Proposal.Choice choice : Proposal.Choice.values()) {
                Book after = proposal(received).accept(before, choice).applyTo(before);
                assertEquals(
                        choice == Proposal.Choice.KEEP ? 2 : 1,
                        after.declarations().size());
                assertEquals(text(received), text(after.declarations().getLast()), "seed " + seed + choice);
            }
        }
    }

    @Test
    void acceptingTheSameExchangeFileTwiceChangesNothing() {
        Declaration received = declaration("昌黎县司法局", "2027", "一上");
        Book book = Book.of(List.of(received));
        assertTrue(proposal(received).accept(book, Proposal.Choice.REPLACE).isEmpty());
        Book both = proposal(received).accept(book, Proposal.Choice.KEEP).applyTo(book);
        assertEquals(2, both.declarations().size());
        assertNotEquals(
                both.declarations().getFirst().id(),
                both.declarations().getLast().id());
    }

    @Test
    void everyLineSaysWhereItWasRead() {
        Declaration declaration = declaration("昌黎县司法局", "2027", "");
        Project project = declaration.projects().getFirst();
        Indicator indicator = project.indicators().getFirst();
        Map<org.jibiao.model.Place, At> sources = Map.of(
                project.place(ProjectField.NAME), new At(0, 0, -1, -1),
                indicator.place(IndicatorField.VALUE), new At(0, 2, 1, 0));
        assertEquals(
                List.of("第1段|1.法律援助||项目名称|法律援助", "表2 第2行第1格|1.法律援助|受援率|指标值|≥95%"),
                wheres(new Proposal(declaration, List.of(), sources, paper(""))));
        assertEquals(
                List.of("工作表“一”|1.法律援助||项目名称|法律援助", "工作表“一”第2行第1格|1.法律援助|受援率|指标值|≥95%"),
                wheres(new Proposal(declaration, List.of(), sources, paper("一"))));
    }

    private static List<String> wheres(Proposal proposal) {
        return proposal.lines().stream()
                .filter(line -> !line.where().isEmpty())
                .map(line -> String.join("|", line.where(), line.project(), line.row(), line.field(), line.value()))
                .toList();
    }

    /** A heading, a table of one cell, and one whose first cell hangs down over both rows. */
    private static Document paper(String name) {
        Grid one = new Grid(List.of(100), List.of(new Row(List.of(Cell.of(0, "x")), 0, false)));
        Row top = new Row(List.of(new Cell(0, 1, 2, "产出", CellStyle.PLAIN), Cell.of(1, "指标值")), 0, false);
        Grid two = new Grid(List.of(100, 100), List.of(top, new Row(List.of(Cell.of(1, "≥95%")), 0, false)));
        Paragraph heading = Paragraph.of("1.法律援助绩效目标表", ParagraphStyle.PLAIN);
        return new Document(List.of(new Section(name, Page.A4, List.of(heading, one, two))));
    }

    private static Proposal proposal(Declaration declaration) {
        return new Proposal(declaration, List.<Remark>of(), Map.of(), NO_PAPER);
    }

    private static Declaration declaration(String department, String year, String round) {
        Indicator indicator = Indicator.fresh()
                .with(IndicatorField.NAME, "受援率")
                .with(IndicatorField.LEVEL2, "质量指标")
                .with(IndicatorField.VALUE, "≥95%");
        Project project =
                Project.fresh().with(ProjectField.NAME, "法律援助").withChildren(Kind.INDICATOR, List.of(indicator));
        return Declaration.fresh()
                .with(DeclarationField.DEPARTMENT, department)
                .with(DeclarationField.YEAR, year)
                .with(DeclarationField.ROUND, round)
                .withChildren(Kind.PROJECT, List.of(project));
    }

    private static Declaration changedCopy(Declaration old) {
        Indicator row = old.projects().getFirst().indicators().getFirst();
        Indicator changed = new Indicator(
                Indicator.fresh().id(), row.with(IndicatorField.VALUE, "≥98%").values());
        Project project = old.projects().getFirst().withChildren(Kind.INDICATOR, List.of(changed));
        Declaration fresh = Declaration.fresh();
        return new Declaration(fresh.id(), old.values(), fresh.goals(), List.of((Project)
                project.withId(Project.fresh().id())));
    }

    private static String text(Declaration declaration) {
        return DeclarationJson.toJson(List.of(new FileContent("", declaration, List.of())));
    }
}
