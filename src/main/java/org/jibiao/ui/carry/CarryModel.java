package org.jibiao.ui.carry;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jibiao.change.Draft;
import org.jibiao.form.spec.FormSpec;
import org.jibiao.intake.Intake;
import org.jibiao.model.Declaration;
import org.jibiao.model.Element;
import org.jibiao.model.Id;
import org.jibiao.model.Kind;
import org.jibiao.model.Place;
import org.jibiao.model.Ref;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.template.Basis;
import org.jibiao.template.carry.CarryOver;
import org.jibiao.template.carry.Outdated;
import org.jibiao.template.carry.Replacement;
import org.jibiao.ui.kit.Failures;
import org.jibiao.ui.kit.Session;
import org.jibiao.ui.kit.Tasks;
import org.jibiao.ui.kit.pick.Pick;

/** A new declaration being prepared from an old one; nothing enters the library before {@link #make}. */
public final class CarryModel {

    private final Session session;
    private final Tasks tasks;
    private final List<Basis> bases;
    private final ObservableList<Pick<Element>> parts = FXCollections.observableArrayList();
    private final ObservableList<Pick<Replacement>> years = FXCollections.observableArrayList();
    private final ObservableList<Pick<Outdated>> outdated = FXCollections.observableArrayList();
    private final ObservableList<String> sentences = FXCollections.observableArrayList();
    private final StringProperty origin = new SimpleStringProperty("");
    private final StringProperty oldYear = new SimpleStringProperty("");
    private final StringProperty year = new SimpleStringProperty("");
    private final StringProperty round = new SimpleStringProperty("一上");
    private final StringProperty department = new SimpleStringProperty("");
    private final BooleanProperty ready = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<Tasks.Job>> reading = new SimpleObjectProperty<>(Optional.empty());
    private final Set<Replacement> left = new HashSet<>();
    private Declaration source = Declaration.fresh();
    private Optional<CarryOver> carry = Optional.empty();

    /** {@code bases} are the documents known to be in force or not. */
    public CarryModel(Session session, Tasks tasks, List<Basis> bases) {
        this.session = session;
        this.tasks = tasks;
        this.bases = List.copyOf(bases);
        oldYear.addListener((observed, before, now) -> begin());
        year.addListener((observed, before, now) -> propose());
        department.addListener((observed, before, now) -> check());
    }

    /** Begins from a declaration of the library. */
    public void take(Declaration declaration) {
        sentences.clear();
        take(new Source(declaration, declaration.text(DeclarationField.DEPARTMENT), Map.of(), Map.of()));
    }

    private record Source(Declaration declaration, String name, Map<Ref, String> origins, Map<Ref, String> doubts) {}

    private void take(Source from) {
        source = from.declaration();
        left.clear();
        origin.set(from.name());
        department.set(source.text(DeclarationField.DEPARTMENT));
        List<Pick<Element>> found = new ArrayList<>();
        if (!source.goals().isBlank()) {
            found.add(pick(Pick.of(source.goals(), Kind.DEPARTMENT_GOALS.label(), "", true)));
        }
        source.projects().forEach(project -> {
            String why = from.doubts().getOrDefault(project.ref(), "");
            String file = from.origins().getOrDefault(project.ref(), "");
            found.add(pick(Pick.of(
                    project, Lines.name(project), Lines.about(session, source, project, file, why), why.isEmpty())));
        });
        parts.setAll(found);
        carry = Optional.empty();
        String known =
                CarryOver.yearOf(source).stream().mapToObj(String::valueOf).collect(Collectors.joining());
        oldYear.set(known);
        number(known).ifPresent(old -> year.set(String.valueOf(old + 1)));
        begin();
    }

    private Pick<Element> pick(Pick<Element> part) {
        part.taken().addListener((observed, before, now) -> propose());
        return part;
    }

    /** Reads old files and folders in the background and begins from what they hold. */
    public void read(List<Path> paths) {
        Intake intake = new Intake(session.forms());
        sentences.clear();
        reading.set(Optional.of(tasks.latest(
                "carry",
                "正在读取旧文件",
                progress -> OldFiles.read(paths, intake, progress),
                read -> {
                    reading.set(Optional.empty());
                    sentences.setAll(read.sentences());
                    taken(read, Lines.names(paths));
                },
                failure -> {
                    reading.set(Optional.empty());
                    sentences.setAll(Failures.sentence(failure));
                })));
    }

    private void taken(OldFiles read, String name) {
        if (read.isEmpty()) {
            sentences.addFirst("没有读到可以沿用的项目。");
        } else {
            take(new Source(
                    read.whole().declaration(),
                    name,
                    read.whole().origins(),
                    read.whole().doubts()));
        }
    }

    /** Stops reading; what was there stays. */
    public void cancel() {
        reading.get().ifPresent(Tasks.Job::cancel);
        reading.set(Optional.empty());
    }

    private void begin() {
        carry = number(oldYear.get())
                .filter(old -> !parts.isEmpty())
                .map(old -> CarryOver.of(source, old, comparesYears()));
        propose();
    }

    /** True if the form of the old one prints the value of the year beside one to compare with. */
    private boolean comparesYears() {
        FormSpec form = session.formOf(source);
        return form.prints(IndicatorField.VALUE)
                && form.indicatorColumns().stream().anyMatch(column -> column.field() == IndicatorField.ANNUAL_VALUE)
                && form.indicatorColumns().stream()
                        .noneMatch(column -> column.when()
                                .filter(IndicatorField.ANNUAL_VALUE::equals)
                                .isPresent());
    }

    /** Makes the lists of what moves and what is outdated anew; what was left stays left. */
    private void propose() {
        Optional<Integer> to = number(year.get());
        if (carry.isEmpty() || to.isEmpty()) {
            years.clear();
            outdated.clear();
        } else {
            Lines lines = new Lines(carry.get().source());
            Set<Ref> taken = taken();
            Set<Id> inside = parts.stream()
                    .filter(part -> taken.contains(part.what().ref()))
                    .flatMap(part -> part.what().withDescendants())
                    .map(Element::id)
                    .collect(Collectors.toSet());
            years.setAll(carry.get().years(to.get()).stream()
                    .filter(each -> isIn(inside, each.place()))
                    .map(each -> Pick.of(each, lines.change(each), lines.where(each.place()), !isLeft(each)))
                    .toList());
            years.forEach(pick -> pick.taken().addListener((observed, before, now) -> keep(pick)));
            outdated.setAll(carry.get().outdated(to.get(), bases).stream()
                    .filter(each -> isIn(inside, each.place()))
                    .map(lines::outdated)
                    .toList());
        }
        check();
    }

    private static boolean isIn(Set<Id> inside, Place place) {
        return inside.contains(place.ref().id());
    }

    private boolean isLeft(Replacement each) {
        return left.stream().anyMatch(other -> other.place().equals(each.place()) && other.at() == each.at());
    }

    private void keep(Pick<Replacement> pick) {
        left.removeIf(other -> other.place().equals(pick.what().place())
                && other.at() == pick.what().at());
        if (!pick.taken().get()) {
            left.add(pick.what());
        }
    }

    private void check() {
        ready.set(carry.isPresent()
                && number(year.get()).isPresent()
                && !department.get().isBlank()
                && !taken().isEmpty());
    }

    private Set<Ref> taken() {
        return parts.stream()
                .filter(part -> part.taken().get())
                .map(part -> part.what().ref())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Optional<Integer> number(String year) {
        return Optional.of(year.strip())
                .filter(text -> text.matches("20\\d\\d"))
                .map(Integer::valueOf);
    }

    /** Brings the new declaration into the library as one step to undo and goes to its first project. */
    public boolean make() {
        if (!ready.get()) {
            return false;
        }
        Set<Replacement> replacements = new HashSet<>();
        years.stream().filter(pick -> pick.taken().get()).forEach(pick -> replacements.add(pick.what()));
        outdated.stream()
                .filter(pick -> pick.taken().get())
                .forEach(pick -> pick.what().successor().ifPresent(replacements::add));
        Declaration made = complete(carry.orElseThrow()
                .declaration(new CarryOver.Wanted(
                        number(year.get()).orElseThrow(),
                        round.get(),
                        department.get().strip(),
                        taken(),
                        replacements)));
        boolean done =
                session.apply(new Draft(session.book()).append(Ref.BOOK, made).edit("从上年新建 " + year.get() + " 年申报"));
        if (done) {
            session.place()
                    .go(
                            made.projects().isEmpty()
                                    ? made.ref()
                                    : made.projects().getFirst().ref());
        }
        return done;
    }

    private Declaration complete(Declaration made) {
        FormSpec form = session.formOf(made);
        return made.text(DeclarationField.FORM).isBlank()
                ? made.with(DeclarationField.FORM, form.id())
                        .with(DeclarationField.MONEY_UNIT, form.moneyUnit().label())
                : made;
    }

    /** The declarations of the library to begin from, the newest first. */
    public List<Declaration> present() {
        return session.book().declarations().reversed();
    }

    /** The projects, and the department goals if there are any. */
    public ObservableList<Pick<Element>> parts() {
        return parts;
    }

    /** The years that move. */
    public ObservableList<Pick<Replacement>> years() {
        return years;
    }

    /** Documents no longer in force; taken means replaced by what took their place. */
    public ObservableList<Pick<Outdated>> outdated() {
        return outdated;
    }

    /** What could not be read. */
    public ObservableList<String> sentences() {
        return sentences;
    }

    /** What it begins from, {@code ""} as long as nothing was chosen. */
    public StringProperty originProperty() {
        return origin;
    }

    public StringProperty oldYearProperty() {
        return oldYear;
    }

    public StringProperty yearProperty() {
        return year;
    }

    public StringProperty roundProperty() {
        return round;
    }

    public StringProperty departmentProperty() {
        return department;
    }

    /** True if the new declaration can be made. */
    public BooleanProperty readyProperty() {
        return ready;
    }

    /** The reading under way. */
    public ObjectProperty<Optional<Tasks.Job>> readingProperty() {
        return reading;
    }
}
