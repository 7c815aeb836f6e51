package org.jibiao.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jibiao.change.Diff;
import org.jibiao.change.Edit;
import org.jibiao.form.At;
import org.jibiao.form.read.Remark;
import org.jibiao.grid.Document;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.Element;
import org.jibiao.model.Place;
import org.jibiao.model.Project;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.model.field.SubGoalField;

/** What a received file would bring into the library: nothing enters before {@link #accept}. */
public final class Proposal {

    /** What to do with a declaration of the same department, year and round that is there already. */
    public enum Choice {
        /** Keep it; what was received stands beside it. */
        KEEP,
        /** Let what was received take its place; what is recognised as the same keeps its identity. */
        REPLACE
    }

    private final Declaration declaration;
    private final List<Remark> remarks;
    private final Map<Place, At> sources;
    private final Document document;

    Proposal(Declaration declaration, List<Remark> remarks, Map<Place, At> sources, Document document) {
        this.declaration = declaration;
        this.remarks = List.copyOf(remarks);
        this.sources = Map.copyOf(sources);
        this.document = document;
    }

    /** The declaration as read, with ids of its own. */
    public Declaration declaration() {
        return declaration;
    }

    /** What was not understood, and where. */
    public List<Remark> remarks() {
        return remarks;
    }

    /** How many projects were read. */
    public int projectCount() {
        return declaration.projects().size();
    }

    /** How many indicators were read, those of the department as a whole included. */
    public int indicatorCount() {
        return declaration.goals().indicators().size()
                + declaration.projects().stream()
                        .mapToInt(project -> project.indicators().size())
                        .sum();
    }

    /** True if there is nothing to accept. */
    public boolean isEmpty() {
        return declaration.projects().isEmpty() && declaration.goals().isBlank();
    }

    /** Every text read, in the order of the document; made anew at each call. */
    public List<ProposalLine> lines() {
        List<ProposalLine> lines = new ArrayList<>();
        addLines(lines, "部门整体绩效目标", declaration.goals());
        for (int index = 0; index < declaration.projects().size(); index++) {
            Project project = declaration.projects().get(index);
            addLines(lines, (index + 1) + "." + project.text(ProjectField.NAME), project);
        }
        return lines;
    }

    private void addLines(List<ProposalLine> lines, String title, Element top) {
        top.withDescendants().forEach(element -> {
            String row = row(element);
            for (Field field : element.values().filled()) {
                Place place = element.place(field);
                String where = Optional.ofNullable(sources.get(place))
                        .map(at -> at.where(document))
                        .orElse("");
                lines.add(new ProposalLine(title, row, field.label(), element.text(field), where, place));
            }
        });
    }

    private static String row(Element element) {
        return switch (element.kind()) {
            case INDICATOR -> element.text(IndicatorField.NAME);
            case SUB_GOAL -> element.text(SubGoalField.NUMBER);
            case PROJECT, DEPARTMENT_GOALS, DECLARATION, BOOK -> "";
            case GOAL_PAIR, SAFEGUARD, BUDGET_LINE, KEY_TASK -> element.kind().label();
        };
    }

    /** Where {@code place} of the declaration was read on the document; empty for what was not printed there. */
    public Optional<At> source(Place place) {
        return Optional.ofNullable(sources.get(place));
    }

    /** The same proposal with another year, department or round, which papers often leave out. */
    public Proposal with(DeclarationField field, String text) {
        return new Proposal(declaration.with(field, text), remarks, sources, document);
    }

    /**
     * The declaration of the same department, year and round that {@code book} has already, the last if several; any
     * round fits a paper that does not say one. Empty if there is none, or the paper says neither department nor year.
     */
    public Optional<Declaration> present(Book book) {
        if (Stream.of(DeclarationField.DEPARTMENT, DeclarationField.YEAR)
                .anyMatch(field -> declaration.values().isBlank(field))) {
            return Optional.empty();
        }
        boolean anyRound = declaration.values().isBlank(DeclarationField.ROUND);
        return book.declarations().reversed().stream()
                .filter(each -> same(each, DeclarationField.DEPARTMENT))
                .filter(each -> same(each, DeclarationField.YEAR))
                .filter(each -> anyRound || same(each, DeclarationField.ROUND))
                .findFirst();
    }

    private boolean same(Declaration other, DeclarationField field) {
        return other.text(field).strip().equals(declaration.text(field).strip());
    }

    /** The edit that brings the declaration into {@code book}; one step to undo. */
    public Edit accept(Book book, Choice choice) {
        String label = "接收 " + declaration.text(DeclarationField.DEPARTMENT) + declaration.text(DeclarationField.YEAR);
        Optional<Declaration> present = choice == Choice.REPLACE ? present(book) : Optional.empty();
        List<Declaration> after = new ArrayList<>(book.declarations());
        if (present.isEmpty()) {
            after.add(Adoption.withFreeIds(declaration, book));
        } else {
            after.set(after.indexOf(present.get()), Adoption.inPlaceOf(present.get(), declaration, book));
        }
        return Diff.between(label.strip(), book, Book.of(after));
    }
}
