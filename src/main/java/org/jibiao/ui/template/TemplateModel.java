package org.jibiao.ui.template;

import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jibiao.change.Change;
import org.jibiao.change.Edit;
import org.jibiao.form.convert.Fitting;
import org.jibiao.form.spec.FormSpec;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.Element;
import org.jibiao.model.Id;
import org.jibiao.model.Indicator;
import org.jibiao.model.Kind;
import org.jibiao.model.Position;
import org.jibiao.model.Project;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.template.Blank;
import org.jibiao.template.Filling;
import org.jibiao.template.IndicatorTemplate;
import org.jibiao.template.Insertion;
import org.jibiao.template.ProjectTemplate;
import org.jibiao.template.Search;
import org.jibiao.template.Template;
import org.jibiao.template.formula.Formulas;
import org.jibiao.ui.kit.Session;

/** Finds templates and puts them into the book where the user is. */
public final class TemplateModel {

    private final Session session;
    private final LibrariesModel libraries;
    private Search search;

    public TemplateModel(Session session, LibrariesModel libraries) {
        this.session = session;
        this.libraries = libraries;
        this.search = new Search(libraries.all());
        libraries.ownProperty().addListener((observed, before, now) -> search = new Search(libraries.all()));
    }

    LibrariesModel libraries() {
        return libraries;
    }

    /** Templates for words or pinyin initials; all for a blank query. */
    public List<Search.Hit> find(String query) {
        return search.find(query);
    }

    /** The year the bases must be in force in. */
    int year() {
        return yearOf(session.declaration().orElseGet(Declaration::fresh));
    }

    /** The year of {@code declaration}, the present one if it names none. */
    static int yearOf(Declaration declaration) {
        String year = declaration.text(DeclarationField.YEAR).strip();
        return year.matches("\\d{4}")
                ? Integer.parseInt(year)
                : Year.now(ZoneId.systemDefault()).getValue();
    }

    /** What must be asked before inserting; what the declaration answers itself is not asked. */
    FillingModel filling(Template template, Position wish) {
        List<Blank> blanks = switch (template) {
            case ProjectTemplate project -> project.blanks();
            case IndicatorTemplate row -> row.blanks();
        };
        Element raw = switch (template) {
            case ProjectTemplate project ->
                new Project(
                        Id.fresh(),
                        project.values(),
                        project.indicators().stream().map(TemplateModel::raw).toList());
            case IndicatorTemplate row ->
                new Project(Id.fresh(), Project.fresh().values(), List.of(raw(row)));
        };
        Book book = Book.of(List.of(Declaration.fresh().withChildren(Kind.PROJECT, List.of(raw))));
        Map<String, String> known = session.book()
                .declarationOf(wish.parent())
                .map(Insertion::known)
                .orElse(Map.of());
        return new FillingModel(book, raw.ref(), raw.ref(), FillingCommand.known(blanks), known);
    }

    private static Indicator raw(IndicatorTemplate row) {
        return new Indicator(Id.fresh(), row.values());
    }

    static boolean isProject(Template template) {
        return template instanceof ProjectTemplate;
    }

    /** Where a template goes that is inserted where the user is; empty if that is nowhere, {@link #whyNot} says why. */
    Optional<Position> here(Template template) {
        Book book = session.book();
        return isProject(template)
                ? session.declaration().map(each -> book.endOf(each.ref(), Kind.PROJECT))
                : book.path(session.place().ref()).stream()
                        .filter(step -> step.kind() == Kind.PROJECT)
                        .findFirst()
                        .map(project -> book.endOf(project, Kind.INDICATOR));
    }

    String whyNot() {
        return session.declaration().isEmpty() ? "还没有申报。请先新建申报，再插入模板。" : "请先在左边选中要放入指标的项目。";
    }

    /** Inserts with these answers as one step to undo and goes there; a sentence if it could not be done. */
    Optional<String> insert(Template template, Map<String, String> answers, Position wish) {
        Filling filling = new Filling(answers);
        Edit edit = switch (template) {
            case ProjectTemplate project -> Insertion.project(session.book(), wish, project, filling);
            case IndicatorTemplate row -> Insertion.indicator(session.book(), wish, row, filling);
        };
        return apply(fitted(edit, wish));
    }

    /** The same edit with what it inserts in the classes and columns of the declaration's form. */
    private Edit fitted(Edit edit, Position wish) {
        Optional<FormSpec> form = session.book().declarationOf(wish.parent()).map(session::formOf);
        return new Edit(
                edit.label(),
                edit.changes().stream()
                        .map(change -> form.isPresent() && change instanceof Change.Insert insert
                                ? new Change.Insert(insert.position(), fitted(insert.element(), form.get()))
                                : change)
                        .toList());
    }

    private Element fitted(Element element, FormSpec form) {
        return switch (element) {
            case Project project -> {
                Project fitted = Fitting.project(project, session.forms(), form);
                yield fitted.withChildren(
                        Kind.INDICATOR,
                        fitted.indicators().stream().map(TemplateModel::hanging).toList());
            }
            case Indicator row -> hanging(Fitting.row(row, session.forms(), form));
            default -> element;
        };
    }

    /** The value of the year that a form wants beside the other is made of the same numbers. */
    private static Indicator hanging(Indicator row) {
        Formulas formulas = Formulas.of(row);
        String pattern = formulas.pattern(IndicatorField.VALUE);
        boolean same =
                !pattern.isEmpty() && row.text(IndicatorField.ANNUAL_VALUE).equals(row.text(IndicatorField.VALUE));
        return same
                ? row.with(
                        Formulas.FIELD,
                        formulas.with(IndicatorField.ANNUAL_VALUE, pattern).text())
                : row;
    }

    private Optional<String> apply(Edit edit) {
        if (session.apply(edit)) {
            session.place().go(edit.changes().getLast().ref());
            return Optional.empty();
        }
        return Optional.of(session.failureProperty().get());
    }
}
