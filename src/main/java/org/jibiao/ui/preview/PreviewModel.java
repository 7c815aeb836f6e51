package org.jibiao.ui.preview;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import org.jibiao.export.Copy;
import org.jibiao.export.Order;
import org.jibiao.export.Pages;
import org.jibiao.export.Paper;
import org.jibiao.export.Press;
import org.jibiao.form.convert.Step;
import org.jibiao.form.spec.FormSpec;
import org.jibiao.grid.Progress;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.Kind;
import org.jibiao.model.Ref;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.ui.kit.CurrentPlace;
import org.jibiao.ui.kit.Failures;
import org.jibiao.ui.kit.Session;
import org.jibiao.ui.kit.Tasks;

/**
 * The pages of what the user is at, laid out anew in the background whenever the book, the place or what is asked for
 * changes. Close it when nobody looks any more. FX thread only.
 */
public final class PreviewModel implements AutoCloseable {

    /** Pages, and what it took to fit the declaration into their form. */
    private record Laid(Pages pages, List<Step> protocol) {}

    private final Session session;
    private final Tasks tasks;
    private final Press press;
    private final Pictures pictures;
    private final ObjectProperty<FormSpec> form = new SimpleObjectProperty<>();
    private final BooleanProperty onlyProject = new SimpleBooleanProperty();
    private final BooleanProperty publicCopy = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper aloneAllowed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<List<Pages.Size>> sizes = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper edition = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Zoom> zoom = new ReadOnlyObjectWrapper<>(new Zoom(Zoom.Fit.WIDTH, 1));
    private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<List<Step>> protocol = new ReadOnlyObjectWrapper<>(List.of());
    private final ChangeListener<Book> onBook = (observed, before, now) -> follow();
    private final ChangeListener<CurrentPlace.Spot> onPlace = (observed, before, now) -> move();
    private Optional<Declaration> declaration = Optional.empty();
    private Optional<Ref> project = Optional.empty();
    private Optional<Pages> shown = Optional.empty();
    private boolean seeking = true;
    private boolean closed;

    public PreviewModel(Session session, Tasks tasks, Press press) {
        this.session = session;
        this.tasks = tasks;
        this.press = press;
        this.pictures = new Pictures(tasks, this::fail);
        form.set(session.forms().all().getFirst());
        look();
        form.set(declaration.map(session::formOf).orElse(form.get()));
        look();
        onlyProject.set(project.isPresent());
        form.addListener((observed, before, now) -> follow());
        onlyProject.addListener((observed, before, now) -> {
            seeking = true;
            layOut();
        });
        publicCopy.addListener((observed, before, now) -> layOut());
        session.bookProperty().addListener(onBook);
        session.place().spotProperty().addListener(onPlace);
        layOut();
    }

    /** Sees where the user is. */
    private void look() {
        declaration = session.declaration();
        project = session.book().path(session.place().ref()).stream()
                .filter(ref -> ref.kind() == Kind.PROJECT)
                .findFirst();
        aloneAllowed.set(project.isPresent() && form.get().project().isPresent());
    }

    private void follow() {
        look();
        layOut();
    }

    private void move() {
        Optional<Declaration> formerly = declaration;
        Optional<Ref> former = project;
        look();
        boolean elsewhere = !declaration.map(Declaration::id).equals(formerly.map(Declaration::id));
        if (elsewhere) {
            declaration.map(session::formOf).ifPresent(form::set);
        }
        if (elsewhere || (!project.equals(former) && onlyProject.get())) {
            seeking = true;
            layOut();
        } else if (!project.equals(former)) {
            page.set(pageOfProject());
        }
    }

    /** What is to be printed as things are chosen now. A form of the department alone prints no single project. */
    Order order() {
        Optional<Ref> only = onlyProject.get() && aloneAllowed.get() ? project : Optional.empty();
        return new Order(form.get().id(), only, publicCopy.get() ? Copy.PUBLIC : Copy.INTERNAL);
    }

    /** Where the project the user is at begins, the first page if it is not among them. */
    private int pageOfProject() {
        return project.flatMap(ref -> shown.map(pages -> pages.pageOf(ref).orElse(0)))
                .orElse(0);
    }

    private void layOut() {
        if (declaration.isEmpty()) {
            show(List.of(), List.of(), Optional.empty());
            return;
        }
        Declaration printed = declaration.get();
        Order order = order();
        loading.set(true);
        tasks.latest("preview", "", progress -> laid(printed, order, progress), this::show, this::fail);
    }

    private Laid laid(Declaration printed, Order order, Progress progress) {
        if (progress.cancelled()) {
            throw new CancellationException();
        }
        Paper paper = Paper.prepare(session.forms(), printed, order);
        Pages pages = press.pages(paper, progress);
        if (progress.cancelled()) {
            pages.close();
            throw new CancellationException();
        }
        return new Laid(pages, paper.protocol());
    }

    private void show(Laid laid) {
        if (closed || declaration.isEmpty()) {
            laid.pages().close();
        } else {
            show(laid.pages().sizes(), laid.protocol(), Optional.of(laid.pages()));
        }
    }

    private void show(List<Pages.Size> pageSizes, List<Step> steps, Optional<Pages> pages) {
        pictures.turnTo(pages);
        shown = pages;
        protocol.set(steps);
        failure.set("");
        loading.set(false);
        page.set(seeking ? pageOfProject() : Math.clamp(page.get(), 0, Math.max(0, pageSizes.size() - 1)));
        seeking = false;
        sizes.set(pageSizes);
        edition.set(edition.get() + 1);
    }

    private void fail(Exception failed) {
        loading.set(false);
        failure.set(Failures.sentence(failed));
    }

    /** What is shown now, to be printed; empty in an empty library. */
    Optional<Printout> printout() {
        return declaration.map(printed ->
                new Printout(session.forms(), printed, order(), "绩标 " + printed.text(DeclarationField.DEPARTMENT)));
    }

    /** The forms there are. */
    public List<FormSpec> forms() {
        return session.forms().all();
    }

    /** The form it is shown in. */
    public ObjectProperty<FormSpec> formProperty() {
        return form;
    }

    /** True for the project the user is at alone, false for the whole declaration. */
    public BooleanProperty onlyProjectProperty() {
        return onlyProject;
    }

    /** Whether there is a project to show alone: the user is at one, and the form prints projects. */
    public ReadOnlyBooleanProperty aloneAllowedProperty() {
        return aloneAllowed.getReadOnlyProperty();
    }

    /** True for the copy for the public, false for internal use. */
    public BooleanProperty publicCopyProperty() {
        return publicCopy;
    }

    /** The sizes of the pages. */
    public ReadOnlyObjectProperty<List<Pages.Size>> sizesProperty() {
        return sizes.getReadOnlyProperty();
    }

    /** Counts up whenever there are new pages, also of the same sizes; all else is up to date then. */
    public ReadOnlyIntegerProperty editionProperty() {
        return edition.getReadOnlyProperty();
    }

    public int pageCount() {
        return sizes.get().size();
    }

    /** The page the user is at, from 0. */
    public ReadOnlyIntegerProperty pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** Goes to page {@code index}, or to the nearest there is. */
    public void goTo(int index) {
        page.set(Math.clamp(index, 0, Math.max(0, pageCount() - 1)));
    }

    /** How large the pages are shown. */
    ReadOnlyObjectProperty<Zoom> zoomProperty() {
        return zoom.getReadOnlyProperty();
    }

    void zoom(Zoom other) {
        zoom.set(other);
    }

    /** What went wrong, as a sentence; {@code ""} if nothing did. */
    public ReadOnlyStringProperty failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** True while pages are being laid out. */
    public ReadOnlyBooleanProperty loadingProperty() {
        return loading.getReadOnlyProperty();
    }

    /** What it took to fit the declaration into the form. */
    public ReadOnlyObjectProperty<List<Step>> protocolProperty() {
        return protocol.getReadOnlyProperty();
    }

    /** Draws pages. */
    Pictures pictures() {
        return pictures;
    }

    @Override
    public void close() {
        closed = true;
        session.bookProperty().removeListener(onBook);
        session.place().spotProperty().removeListener(onPlace);
        pictures.turnTo(Optional.empty());
    }
}
