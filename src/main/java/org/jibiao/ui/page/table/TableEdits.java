package org.jibiao.ui.page.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jibiao.change.Draft;
import org.jibiao.form.spec.ColumnSpec;
import org.jibiao.form.spec.IndicatorClass;
import org.jibiao.intake.clip.Clipping;
import org.jibiao.intake.clip.TitledBlock;
import org.jibiao.model.Declaration;
import org.jibiao.model.Element;
import org.jibiao.model.Id;
import org.jibiao.model.Indicator;
import org.jibiao.model.Kind;
import org.jibiao.model.Position;
import org.jibiao.model.Ref;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.template.IndicatorTemplate;
import org.jibiao.template.Insertion;
import org.jibiao.ui.kit.Session;

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
        Field field = model.field(column);
        String text = spec.stored(field, typed);
        String before = model.stored(row, field);
        boolean same = text.equals(before) || typed.strip().equals(spec.shown(field, before));
        if (row >= model.lines().size() || same) {
            return true;
        }
        Optional<IndicatorClass> meant =
                field == IndicatorField.LEVEL2 ? model.classWords().meant(text) : Optional.empty();
        if (meant.isPresent()) {
            return choose(row, meant.get());
        }
        Draft draft = new Draft(session.book());
        Ref ref = real(draft, row);
        return session.apply(draft.set(ref, field, text).edit("修改 " + field.label()));
    }

    /** The element of a line in {@code draft}; a ghost is made real where it stands. */
    private Ref real(Draft draft, int row) {
        return real(draft, row, Optional.empty());
    }

    /** As {@link #real(Draft, int)}; a ghost comes after {@code before}, which may be in the draft only. */
    private Ref real(Draft draft, int row, Optional<Ref> before) {
        Line line = model.lines().get(row);
        if (line instanceof Line.Ghost ghost) {
            Indicator made = ofClass(ghost.missing().level1(), ghost.missing().level2());
            draft.insert(before.map(each -> new Position(owner, each.id())).orElseGet(() -> after(row)), made);
            return made.ref();
        }
        return line.element().orElseThrow().ref();
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
        Ref ref = real(draft, row);
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
        Indicator filled = Insertion.filled(template, declaration.get());
        Draft draft = new Draft(session.book());
        Ref ref = real(draft, row);
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
        Element added = spec.kind() == Kind.INDICATOR
                ? sameClass(here.orElse(Line.Ghost.first(model.classes())))
                : spec.fresh();
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

    /** Clears the selected cells. */
    void clear() {
        Draft draft = new Draft(session.book());
        for (int row : selection.lines()) {
            Optional<Element> element = model.element(row);
            for (int column = selection.left(); element.isPresent() && column <= selection.right(); column++) {
                draft.set(element.get().ref(), model.field(column), "");
            }
        }
        session.apply(draft.edit("清除内容"));
    }

    /** Fills the selected block from its top line. */
    void fillDown() {
        Draft draft = new Draft(session.book());
        List<Integer> lines = selection.lines();
        for (int row : lines.subList(1, lines.size())) {
            Optional<Element> element = model.element(row);
            for (int column = selection.left(); element.isPresent() && column <= selection.right(); column++) {
                draft.set(
                        element.get().ref(), model.field(column), model.stored(lines.getFirst(), model.field(column)));
            }
        }
        session.apply(draft.edit("向下填充"));
    }

    /** True for level 1 and level 2, which print merged and fill downward. */
    static boolean isClass(Field field) {
        return field == IndicatorField.LEVEL1 || field == IndicatorField.LEVEL2;
    }

    /**
     * Pastes a block from the upper left of what is selected on, or in the order of its titles if it has any: texts
     * replace, covered level-1 and level-2 cells take the text above, other covered cells stay, lines beyond the end are
     * added. A single cell fills all that is selected. Returns how many lines were added.
     */
    int paste(Clipping pasted) {
        Optional<TitledBlock> titled = TitledBlock.of(pasted, spec.printed());
        boolean single = pasted.isSingle();
        List<Integer> chosen = selection.lines();
        List<Field> fromCursor = model.columns().stream()
                .skip(single && selection.isWhole() ? selection.column() : selection.left())
                .map(ColumnSpec::field)
                .toList();
        List<Field> fields = titled.map(TitledBlock::fields).orElse(fromCursor);
        int wide = selection.isWhole() ? 1 : selection.right() - selection.left() + 1;
        Clipping block =
                titled.map(TitledBlock::block).orElseGet(() -> single ? pasted.repeated(chosen.size(), wide) : pasted);
        Draft draft = new Draft(session.book());
        int added = 0;
        Map<Field, String> above = new HashMap<>();
        Optional<Ref> before = Optional.empty();
        for (int index = 0; index < block.rows().size(); index++) {
            int row = single ? chosen.get(index) : chosen.getFirst() + index;
            Ref ref;
            if (row < model.lines().size()) {
                ref = real(draft, row, before);
            } else {
                Element made = spec.fresh();
                draft.append(owner, made);
                ref = made.ref();
                added++;
            }
            pasteRow(draft, ref, fields, block.rows().get(index), block.merged(), above);
            before = Optional.of(ref);
        }
        boolean done = session.apply(draft.edit("粘贴 " + block.rows().size() + " 行"));
        if (done) {
            titled.ifPresent(this::tell);
            tellIfCut(block);
        }
        return done ? added : 0;
    }

    private void tellIfCut(Clipping pasted) {
        if (pasted.cut()) {
            session.notices().warn("剪贴板里的内容太多，只粘贴了开头 " + pasted.rows().size() + " 行。其余请分几次粘贴。");
        }
    }

    private void tell(TitledBlock pasted) {
        String named = pasted.fields().stream().map(Field::label).collect(Collectors.joining("、"));
        String left = pasted.unknown().isEmpty() ? "" : "没有用到的列：" + String.join("、", pasted.unknown()) + "。";
        String sentence = "按列名粘贴了 " + pasted.block().rows().size() + " 行：" + named + "。" + left;
        session.notices().tell(sentence, "撤销", session::undo);
    }

    private void pasteRow(
            Draft draft,
            Ref ref,
            List<Field> fields,
            List<Clipping.Spot> spots,
            boolean merged,
            Map<Field, String> above) {
        for (int index = 0; index < Math.min(spots.size(), fields.size()); index++) {
            Field field = fields.get(index);
            Clipping.Spot spot = spots.get(index);
            boolean covered = spot.cover() != Clipping.Cover.NONE;
            boolean fills = covered || spot.text().isBlank() && !merged;
            if (isClass(field) && fills) {
                draft.set(ref, field, above.getOrDefault(field, ""));
            } else if (!covered) {
                String text = spec.stored(field, spot.text());
                above.put(field, text);
                draft.set(ref, field, text);
            }
        }
    }
}
