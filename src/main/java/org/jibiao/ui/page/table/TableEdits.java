package org.jibiao.ui.page.table;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jibiao.change.Draft;
import org.jibiao.form.convert.Fitting;
import org.jibiao.form.spec.ColumnSpec;
import org.jibiao.form.spec.IndicatorClass;
import org.jibiao.model.Declaration;
import org.jibiao.model.Element;
import org.jibiao.model.Id;
import org.jibiao.model.Indicator;
import org.jibiao.model.Kind;
import org.jibiao.model.Position;
import org.jibiao.model.Ref;
import org.jibiao.model.field.Extra;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.template.IndicatorTemplate;
import org.jibiao.template.Insertion;
import org.jibiao.ui.kit.Session;
import org.jibiao.ui.page.table.line.Line;
import org.jibiao.ui.page.table.line.TableSpec;

/** What is done to the lines of a table; each is one edit, durable at once. */
final class TableEdits {

    private static final Set<IndicatorField> CLASSES = Set.of(IndicatorField.LEVEL1, IndicatorField.LEVEL2);

    private final IndicatorTableModel model;
    private final Session session;
    private final Ref owner;
    private final Selection selection;
    private final TableSpec spec;

    TableEdits(IndicatorTableModel model, Selection selection) {
        this.model = model;
        this.session = model.session();
        this.owner = model.owner();
        this.selection = selection;
        this.spec = model.spec();
    }

    /** Makes {@code typed} the text of a cell; a ghost becomes an indicator. False if it could not be saved. */
    boolean commit(int row, int column, String typed) {
        if (row >= model.lines().size() || typed.strip().equals(model.typed(row, column))) {
            return true;
        }
        ColumnSpec at = model.columns().get(column);
        Element before = model.lines().get(row).around();
        Element after = spec.typed(at, before, typed);
        if (after.values().equals(before.values()) && model.element(row).isPresent()) {
            return true;
        }
        Optional<IndicatorClass> meant = at.field() == IndicatorField.LEVEL2
                ? model.classWords().meant(after.text(at.field()))
                : Optional.empty();
        if (meant.isPresent()) {
            return choose(row, meant.get());
        }
        Draft draft = new Draft(session.book());
        put(draft, real(draft, row, Optional.empty()), after);
        return session.apply(draft.edit("修改 " + at.label()));
    }

    /** Makes the texts of {@code before}, which is in the draft, those of {@code after}; what stands aside goes first. */
    static void put(Draft draft, Element before, Element after) {
        Stream.of(before, after)
                .flatMap(each -> Stream.concat(
                        each.values().extras().keySet().stream().map(Extra::new), each.values().filled().stream()))
                .distinct()
                .sorted(Comparator.comparing(field -> !(field instanceof Extra)))
                .forEach(field -> draft.set(before.ref(), field, after.text(field)));
    }

    /** The element of a line in {@code draft}; a ghost is made real, after {@code above} or where it stands. */
    Element real(Draft draft, int row, Optional<Ref> above) {
        Line line = model.lines().get(row);
        if (line instanceof Line.Ghost ghost) {
            Indicator made = ofClass(ghost.missing().level1(), ghost.missing().level2());
            draft.insert(above.map(each -> new Position(owner, each.id())).orElseGet(() -> after(row)), made);
            return made;
        }
        return line.element().orElseThrow();
    }

    private static Indicator ofClass(String level1, String level2) {
        return Indicator.fresh().with(IndicatorField.LEVEL1, level1).with(IndicatorField.LEVEL2, level2);
    }

    /** The position after the last element above {@code row}. */
    private Position after(int row) {
        for (int above = Math.min(row, model.lines().size()) - 1; above >= 0; above--) {
            Optional<Element> element = model.element(above);
            if (element.isPresent()) {
                return new Position(owner, element.get().id());
            }
        }
        return new Position(owner, Id.NONE);
    }

    /** Sets level 1 and 2 of a line to a class of the form. False if it could not be saved. */
    boolean choose(int row, IndicatorClass chosen) {
        if (row >= model.lines().size()) {
            return true;
        }
        Draft draft = new Draft(session.book());
        Ref ref = real(draft, row, Optional.empty()).ref();
        return session.apply(draft.set(ref, IndicatorField.LEVEL1, chosen.level1())
                .set(ref, IndicatorField.LEVEL2, chosen.level2())
                .edit("修改 指标类别"));
    }

    /** Fills a row that is blank but for its class from {@code template}; false, and nothing done, for other rows. */
    boolean fill(int row, IndicatorTemplate template) {
        boolean blank =
                model.lines().get(row).around().values().filled().stream().allMatch(CLASSES::contains);
        Optional<Declaration> declaration = session.book().declarationOf(owner);
        if (!blank || declaration.isEmpty()) {
            return false;
        }
        Indicator filled = Fitting.row(
                Insertion.filled(template, declaration.get()), session.forms(), session.formOf(declaration.get()));
        Draft draft = new Draft(session.book());
        Ref ref = real(draft, row, Optional.empty()).ref();
        for (IndicatorField field : filled.values().filled()) {
            if (!CLASSES.contains(field)
                    || model.lines().get(row).around().text(field).isBlank()) {
                draft.set(ref, field, filled.text(field));
            }
        }
        return session.apply(draft.edit("填入指标模板“" + template.title() + "”"));
    }

    /** Adds a line under the cursor, an indicator in the same class, and goes to where its text begins. */
    void addRow() {
        Optional<Line> here = model.lines().stream().skip(selection.row()).findFirst();
        Draft draft = new Draft(session.book());
        Element added = fresh(here.orElse(Line.Ghost.first(model.classes())));
        draft.insert(after(selection.row() + 1), added);
        Field first = spec.kind() == Kind.INDICATOR ? IndicatorField.NAME : model.field(spec.first());
        if (session.apply(draft.edit("增加" + spec.kind().label()))) {
            model.refresh();
            model.reveal(added.ref(), Optional.of(first));
        }
    }

    private static Element sameClass(Line line) {
        Element like = line.around();
        return ofClass(like.text(IndicatorField.LEVEL1), like.text(IndicatorField.LEVEL2));
    }

    /** Deletes the elements of the selected lines. */
    void deleteRows() {
        Draft draft = new Draft(session.book());
        int count = 0;
        for (int row : selection.lines()) {
            Optional<Element> element = model.element(row);
            if (element.isPresent()) {
                draft.remove(element.get().ref());
                count++;
            }
        }
        int top = selection.lines().getFirst();
        if (count > 0 && session.apply(draft.edit("删除" + spec.count(count)))) {
            selection.moveTo(top, selection.column());
        }
    }

    /** Clears the selected cells; of whole lines the classes stay. */
    void clear() {
        Draft draft = new Draft(session.book());
        for (int row : selection.lines()) {
            for (Element before : model.element(row).stream().toList()) {
                Element after = before;
                for (ColumnSpec column : selected()) {
                    boolean stays = selection.isWhole() && isClass(column.field());
                    after = stays ? after : spec.typed(column, after, "");
                }
                put(draft, before, after);
            }
        }
        session.apply(draft.edit("清除内容"));
    }

    private List<ColumnSpec> selected() {
        return model.columns().subList(selection.left(), selection.right() + 1);
    }

    /** Fills the selected block from its top line; where but one line is selected, from the line above it. */
    void fillDown() {
        List<Integer> lines = selection.lines();
        int top = lines.size() > 1 ? lines.getFirst() : lines.getFirst() - 1;
        if (model.element(top).isEmpty()) {
            return;
        }
        Element from = model.element(top).get();
        Draft draft = new Draft(session.book());
        for (int row : lines) {
            for (Element before :
                    model.element(row).filter(each -> row != top).stream().toList()) {
                Element after = before;
                for (ColumnSpec column : selected()) {
                    after = spec.typed(column, after, spec.shown(column, from));
                }
                boolean level2Alone = selected().stream().noneMatch(each -> each.field() == IndicatorField.LEVEL1);
                put(draft, before, level2Alone ? spec.classed(after) : after);
            }
        }
        session.apply(draft.edit("向下填充"));
    }

    /** True for level 1 and level 2, which print merged and fill downward. */
    static boolean isClass(Field field) {
        return field == IndicatorField.LEVEL1 || field == IndicatorField.LEVEL2;
    }

    /** A new line of the class of {@code like}. */
    Element fresh(Line like) {
        return spec.kind() == Kind.INDICATOR ? sameClass(like) : spec.fresh();
    }
}
