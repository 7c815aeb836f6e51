package org.jibiao.ui.page.table.line;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ModifiableObservableListBase;

/** The lines of a table; becoming others is one change, of those alone that differ. */
public final class LineList extends ModifiableObservableListBase<Line> {

    private final List<Line> lines = new ArrayList<>();

    /** Takes {@code wanted} instead; equal lines at the beginning and the end stay. */
    public void become(List<Line> wanted) {
        int least = Math.min(size(), wanted.size());
        int head = 0;
        while (head < least && get(head).equals(wanted.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < least - head && get(size() - 1 - tail).equals(wanted.get(wanted.size() - 1 - tail))) {
            tail++;
        }
        beginChange();
        if (size() - tail > head) {
            remove(head, size() - tail);
        }
        addAll(head, wanted.subList(head, wanted.size() - tail));
        endChange();
    }

    @Override
    public Line get(int index) {
        return lines.get(index);
    }

    @Override
    public int size() {
        return lines.size();
    }

    @Override
    protected void doAdd(int index, Line line) {
        lines.add(index, line);
    }

    @Override
    protected Line doSet(int index, Line line) {
        return lines.set(index, line);
    }

    @Override
    protected Line doRemove(int index) {
        return lines.remove(index);
    }
}
