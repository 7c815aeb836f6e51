package org.jibiao.ui.kit.form;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Lays out the form of a dialog: what is asked on the left, what answers it on the right, one below the other. */
public final class Questions {

    private static final double LABELS = 72;

    private final GridPane form;

    /** In {@code form}, which is to be so wide, in pixels. */
    public Questions(GridPane form, double width) {
        this.form = form;
        form.setHgap(12);
        form.setVgap(10);
        form.setPrefWidth(width);
        ColumnConstraints answers = new ColumnConstraints();
        answers.setHgrow(Priority.ALWAYS);
        form.getColumnConstraints().setAll(new ColumnConstraints(LABELS), answers);
    }

    /** One line. */
    public void ask(String question, Node answer) {
        form.addRow(form.getRowCount(), new Label(question), answer);
    }

    /** One question with an answer of several lines, beside the first of which it stands. */
    public void askAtTop(String question, Node answer) {
        Label label = new Label(question);
        GridPane.setValignment(label, VPos.TOP);
        form.addRow(form.getRowCount(), label, answer);
    }

    /** Something that answers no question of its own, below the answers. */
    public void answer(Node answer) {
        form.add(answer, 1, form.getRowCount());
    }
}
