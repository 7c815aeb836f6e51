package org.jibiao.office.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jibiao.grid.Mark;
import org.jibiao.grid.Page;
import org.jibiao.grid.ParagraphStyle;
import org.jibiao.grid.Run;

/** A paragraph while it is read. */
final class Line {

    private final List<Run> runs = new ArrayList<>(2);
    private String text = "";
    private StringBuilder longer;
    private boolean bold;
    ParagraphStyle style = ParagraphStyle.PLAIN;
    boolean styled;
    boolean breakBefore;
    boolean breakAfter;
    Mark mark = Mark.NONE;
    Optional<String> contents = Optional.empty();
    Optional<Page> sectionEnd = Optional.empty();

    void append(String piece, boolean inBold) {
        if (piece.isEmpty()) {
            return;
        }
        if (isEmpty()) {
            text = piece;
        } else if (inBold == bold) {
            longer = longer == null ? new StringBuilder(text) : longer;
            longer.append(piece);
        } else {
            closeRun();
            text = piece;
        }
        bold = inBold;
    }

    /** True if nothing stands in it and nothing hangs on it. */
    boolean isBare() {
        return text().isEmpty()
                && mark.list().isEmpty()
                && contents.isEmpty()
                && sectionEnd.isEmpty()
                && !breakBefore
                && !breakAfter;
    }

    private boolean isEmpty() {
        return text.isEmpty() && longer == null;
    }

    private void closeRun() {
        if (!isEmpty()) {
            runs.add(new Run(longer == null ? text : longer.toString(), bold));
        }
        text = "";
        longer = null;
    }

    List<Run> runs() {
        closeRun();
        return runs;
    }

    /** The text without its weights. */
    String text() {
        if (runs.isEmpty()) {
            return longer == null ? text : longer.toString();
        }
        closeRun();
        StringBuilder all = new StringBuilder();
        runs.forEach(run -> all.append(run.text()));
        return all.toString();
    }
}
