package org.jibiao.ui.find;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jibiao.change.Edit;
import org.jibiao.change.bulk.Bulk;
import org.jibiao.change.bulk.Way;
import org.jibiao.form.spec.FormSpec;
import org.jibiao.model.Kind;
import org.jibiao.model.Place;
import org.jibiao.model.Ref;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.ui.kit.Session;
import org.jibiao.ui.kit.deadline.Deadlines;

/** Which field of which rows or projects is to be changed how. It lives as long as the session. */
public final class BulkModel {

    /** A field of a kind of element. */
    record Column(Kind kind, Field field) {

        String label() {
            return kind == Kind.PROJECT ? "项目的" + field.label() : field.label();
        }
    }

    private static final Set<IndicatorField> ONE_BY_ONE =
            EnumSet.of(IndicatorField.LEVEL1, IndicatorField.LEVEL2, IndicatorField.NAME, IndicatorField.SECRECY);
    private static final Set<ProjectField> EACH_ITS_OWN =
            EnumSet.of(ProjectField.TITLE, ProjectField.CODE, ProjectField.NAME, ProjectField.SECRECY);

    private final Session session;
    private final ObservableList<Reach> reaches = FXCollections.observableArrayList();
    private final ObservableList<Column> columns = FXCollections.observableArrayList();
    private final ObservableList<Way> ways = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Reach>> reach = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Column>> column = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Way>> way = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty text = new SimpleStringProperty("");
    private final Choices choices = new Choices();
    private final ReadOnlyStringWrapper state = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper deed = new ReadOnlyStringWrapper("");
    private String remark = "";
    private boolean open;

    public BulkModel(Session session) {
        this.session = session;
        reach.addListener((observed, before, now) -> reached());
        column.addListener((observed, before, now) -> chosen(now));
        way.addListener((observed, before, now) -> propose());
        text.addListener((observed, before, now) -> propose());
        choices.takenProperty().addListener((observed, before, now) -> tell());
        session.bookProperty().addListener((observed, before, now) -> propose());
    }

    /** Begins with the field the user is at, and the rows selected in the table, the project or the declaration. */
    public void open(List<Ref> rows) {
        open = false;
        text.set("");
        choices.forget();
        reaches.setAll(Reach.all(session, rows));
        reach.set(reaches.stream().findFirst());
        Optional<Field> here = session.place().field();
        column.set(columns.stream()
                .filter(each -> here.filter(each.field()::equals).isPresent())
                .findFirst()
                .or(() -> columns.stream().findFirst()));
        open = true;
        propose();
    }

    /** From now on nothing is proposed until it is opened again. */
    public void close() {
        open = false;
    }

    private void reached() {
        choices.forget();
        Optional<Column> before = column.get();
        columns.setAll(columns());
        column.set(before.filter(columns::contains).or(() -> columns.stream().findFirst()));
        choices.collapsedProperty().set(tops().stream().anyMatch(ref -> ref.kind() == Kind.DECLARATION));
        propose();
    }

    private void chosen(Optional<Column> now) {
        Optional<Way> before = way.get();
        ways.setAll(now.map(each -> Way.of(each.field())).orElse(List.of()));
        boolean stays = before.isPresent() && before.get() != Way.SET && ways.contains(before.get());
        way.set(stays ? before : ways.stream().findFirst());
        propose();
    }

    private List<Ref> tops() {
        return reach.get().map(Reach::tops).orElse(List.of());
    }

    /** What the form prints of rows; of projects as well, unless only rows are meant. */
    private List<Column> columns() {
        Optional<FormSpec> form = session.declaration().map(session::formOf);
        boolean rows = tops().stream().allMatch(ref -> ref.kind() == Kind.INDICATOR);
        Stream<Column> ofRows = Stream.of(IndicatorField.values())
                .filter(field -> !ONE_BY_ONE.contains(field))
                .map(field -> new Column(Kind.INDICATOR, field));
        Stream<Column> ofProjects = Stream.of(ProjectField.values())
                .filter(field -> !EACH_ITS_OWN.contains(field) && !rows)
                .filter(field -> field.type() == Field.Type.TEXT || field.type() == Field.Type.PERCENT)
                .map(field -> new Column(Kind.PROJECT, field));
        return Stream.concat(ofRows, ofProjects)
                .filter(each -> form.filter(spec -> spec.prints(each.field())).isPresent())
                .toList();
    }

    private Optional<Bulk> bulk() {
        return column.get().flatMap(each -> way.get().map(how -> new Bulk(each.kind(), each.field(), how, text.get())));
    }

    private void propose() {
        if (!open) {
            return;
        }
        List<Proposal> proposals = new ArrayList<>();
        int same = 0;
        int unfit = 0;
        Optional<Bulk> bulk = bulk();
        for (Place place : bulk.map(each -> each.places(session.book(), tops())).orElse(List.of())) {
            String before = session.book().text(place);
            Optional<String> after = bulk.get().after(before);
            if (after.isEmpty()) {
                unfit++;
            } else if (after.get().equals(before)) {
                same++;
            } else {
                Passage changed = Passage.differing(after.get(), before);
                proposals.add(new Proposal(place, Passage.differing(before, after.get()), () -> changed));
            }
        }
        remark = doubt() + (same > 0 ? "；" + same + " 处不变" : "") + (unfit > 0 ? "；" + unfit + " 处没有数值，不动" : "");
        choices.show(session.book(), proposals);
        tell();
    }

    /** What is strange about the new text itself. */
    private String doubt() {
        boolean deadline = column.get()
                .filter(each -> each.field() == IndicatorField.DEADLINE)
                .isPresent();
        boolean strange = deadline && isReplacing() && !text.get().isBlank() && !Deadlines.tellsATime(text.get());
        return strange ? "；“" + text.get().strip() + "”看不出是什么时候" : "";
    }

    private void tell() {
        int all = choices.all().size();
        int taken = choices.takenProperty().get();
        state.set(all == 0 ? "没有要改的" + remark : "会改 " + all + " 处，勾选 " + taken + " 处" + remark);
        deed.set((text.get().isBlank() && isReplacing() ? "清空" : "修改") + (taken > 0 ? " " + taken + " 处" : ""));
    }

    private boolean isReplacing() {
        return way.get().filter(Way.SET::equals).isPresent();
    }

    /** Changes what is taken, as one edit; what was done, in words, empty if nothing was or could be. */
    public Optional<String> apply() {
        List<Place> places = choices.taken().stream().map(Proposal::place).toList();
        Optional<Edit> edit = bulk().map(each -> each.edit(session.book(), places));
        return edit.filter(each -> !each.isEmpty() && session.apply(each)).map(each -> "已" + each.label());
    }

    /** Goes to the place of a proposal. */
    void go(Proposal proposal) {
        session.place().go(proposal.place());
    }

    /** What an entry or a heading of the list is called. */
    String called(Choices.Line line) {
        return Where.called(session.book(), line);
    }

    ObservableList<Reach> reaches() {
        return reaches;
    }

    ObservableList<Column> offered() {
        return columns;
    }

    ObservableList<Way> ways() {
        return ways;
    }

    ObjectProperty<Optional<Reach>> reachProperty() {
        return reach;
    }

    ObjectProperty<Optional<Column>> columnProperty() {
        return column;
    }

    ObjectProperty<Optional<Way>> wayProperty() {
        return way;
    }

    StringProperty textProperty() {
        return text;
    }

    Choices choices() {
        return choices;
    }

    /** {@code 会改 12 处，勾选 10 处；3 处不变}. */
    public ReadOnlyStringProperty stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** {@code 修改 10 处}. */
    ReadOnlyStringProperty deedProperty() {
        return deed.getReadOnlyProperty();
    }
}
