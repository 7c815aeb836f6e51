package org.jibiao.ui.page.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jibiao.change.Draft;
import org.jibiao.form.spec.ColumnSpec;
import org.jibiao.intake.clip.Clipping;
import org.jibiao.intake.clip.Clipping.Cover;
import org.jibiao.intake.clip.Clipping.Spot;
import org.jibiao.intake.clip.TitledBlock;
import org.jibiao.model.Element;
import org.jibiao.model.Kind;
import org.jibiao.model.Place;
import org.jibiao.model.Ref;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.ui.kit.Session;
import org.jibiao.ui.page.table.line.Line;
import org.jibiao.ui.page.table.line.TableSpec;

/**
 * Pastes one block of cells as one edit: from the upper left of what is selected on, or in the order of its titles if it
 * has any. Texts replace, covered level-1 and level-2 cells take the text above, other covered cells stay, lines beyond
 * the end are added and may be given back. A single cell fills all that is selected. What does not fit is kept, and told.
 */
final class Pasting {

    private final IndicatorTableModel model;
    private final TableEdits edits;
    private final Session session;
    private final Selection selection;
    private final TableSpec spec;
    private final Map<Field, String> above = new HashMap<>();
    private final List<Ref> touched = new ArrayList<>();
    private final List<Ref> added = new ArrayList<>();

    Pasting(IndicatorTableModel model, TableEdits edits) {
        this.model = model;
        this.edits = edits;
        this.session = model.session();
        this.selection = model.selection();
        this.spec = model.spec();
    }

    /** Pastes, and returns how many lines were added. */
    int paste(Clipping pasted) {
        Optional<TitledBlock> titled = TitledBlock.of(pasted, model.columns());
        boolean single = pasted.isSingle();
        List<Integer> chosen = selection.lines();
        List<ColumnSpec> columns = titled.map(this::titled).orElseGet(() -> fromCursor(single));
        int wide = selection.isWhole() ? 1 : selection.right() - selection.left() + 1;
        Clipping block =
                titled.map(TitledBlock::block).orElseGet(() -> single ? pasted.repeated(chosen.size(), wide) : pasted);
        Draft draft = new Draft(session.book());
        for (int index = 0; index < block.rows().size(); index++) {
            int row = single ? chosen.get(index) : chosen.getFirst() + index;
            Element before = row < model.lines().size() ? edits.real(draft, row, last()) : add(draft);
            TableEdits.put(draft, before, pasted(before, columns, block.rows().get(index), block.merged()));
            touched.add(before.ref());
        }
        if (!session.apply(draft.edit("粘贴 " + block.rows().size() + " 行"))) {
            return 0;
        }
        model.refresh();
        tell(block, titled, columns);
        return added.size();
    }

    private List<ColumnSpec> titled(TitledBlock block) {
        return block.fields().stream()
                .map(field -> model.columns().get(spec.columnOf(field)).whole())
                .toList();
    }

    private List<ColumnSpec> fromCursor(boolean single) {
        int first = single && selection.isWhole() ? selection.column() : selection.left();
        return model.columns().subList(first, model.columns().size());
    }

    private Optional<Ref> last() {
        return touched.isEmpty() ? Optional.empty() : Optional.of(touched.getLast());
    }

    /** A line beyond the end, of the class of the last one. */
    private Element add(Draft draft) {
        Element made = edits.fresh(
                model.lines().isEmpty()
                        ? Line.Ghost.first(model.classes())
                        : model.lines().getLast());
        draft.append(model.owner(), made);
        added.add(made.ref());
        return made;
    }

    private Element pasted(Element before, List<ColumnSpec> columns, List<Spot> spots, boolean merged) {
        Element after = before;
        for (int index = 0; index < Math.min(spots.size(), columns.size()); index++) {
            ColumnSpec column = columns.get(index);
            Field field = column.field();
            Spot spot = spots.get(index);
            boolean covered = spot.cover() != Cover.NONE;
            boolean fills = covered || spot.text().isBlank() && !merged;
            if (TableEdits.isClass(field) && fills) {
                after = after.with(field, above.getOrDefault(field, ""));
            } else if (!covered) {
                after = spec.typed(column, after, spot.text());
                above.put(field, after.text(field));
            }
        }
        return columns.stream().anyMatch(each -> each.field() == IndicatorField.LEVEL1) ? after : spec.classed(after);
    }

    private void tell(Clipping block, Optional<TitledBlock> titled, List<ColumnSpec> columns) {
        String rows = block.rows().size() + " 行";
        String what = titled.map(each -> "按列名粘贴了 " + rows + "：" + names(each) + "。" + left(each))
                .orElse("粘贴了 " + rows + "。");
        if (!added.isEmpty()) {
            String more = "原来的行不够，末尾增加了 " + added.size() + " 行。";
            session.notices().tell(what + more, "不增加", this::giveBack);
        } else if (titled.isPresent()) {
            session.notices().tell(what, "撤销", session::undo);
        }
        if (block.cut()) {
            session.notices().warn("剪贴板里的内容太多，只粘贴了开头 " + rows + "。其余请分几次粘贴。");
        }
        int beyond = beyond(block, columns.size());
        if (beyond > 0) {
            session.notices().warn("右边多出 " + beyond + " 列，表里没有地方放，没有粘贴。请从靠左的一格开始粘贴。");
        }
        doubts();
    }

    private static String names(TitledBlock block) {
        return block.fields().stream().map(Field::label).collect(Collectors.joining("、"));
    }

    private static String left(TitledBlock block) {
        return block.unknown().isEmpty() ? "" : "没有用到的列：" + String.join("、", block.unknown()) + "。";
    }

    /** How many columns with something in them lie right of the table. */
    private static int beyond(Clipping block, int columns) {
        return block.rows().stream()
                .mapToInt(row -> {
                    int end = row.size();
                    while (end > columns && row.get(end - 1).text().isBlank()) {
                        end--;
                    }
                    return Math.max(0, end - columns);
                })
                .max()
                .orElse(0);
    }

    /** Takes the lines out again that were added, whatever was done since. */
    private void giveBack() {
        Draft draft = new Draft(session.book());
        added.stream().filter(each -> session.book().contains(each.id())).forEach(draft::remove);
        session.apply(draft.edit("去掉粘贴时增加的行"));
    }

    private void doubts() {
        List<Place> doubtful = new ArrayList<>();
        for (int row = 0; row < model.lines().size(); row++) {
            for (int column = 0; column < model.columns().size(); column++) {
                if (model.doubt(row, column).isPresent()) {
                    model.place(row, column)
                            .filter(place -> touched.contains(place.ref()))
                            .ifPresent(doubtful::add);
                }
            }
        }
        if (!doubtful.isEmpty()) {
            String kind = spec.kind() == Kind.INDICATOR ? "指标" : spec.kind().label();
            String sentence = "粘贴的" + kind + "里有 " + doubtful.size() + " 格与列名不符，已照原样填入并标出。";
            session.notices().tell(sentence, "去看看", () -> session.place().go(doubtful.getFirst()));
        }
    }
}
