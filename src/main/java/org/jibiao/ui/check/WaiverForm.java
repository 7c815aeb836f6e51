package org.jibiao.ui.check;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jibiao.check.Finding;
import org.jibiao.model.Book;

/** Asks why a finding may stand (忽略并说明). */
public final class WaiverForm extends VBox {

    /** What the button says. */
    public static final String DEED = "忽略";

    private static final double WIDTH = 440;
    private static final List<String> USUAL = List.of("上级文件这样规定", "已和财政部门商定", "情况属实，另附说明");

    private final TextArea reason = new TextArea();

    /** About a finding in {@code book}. */
    public WaiverForm(Book book, Finding finding) {
        super(10);
        setPrefWidth(WIDTH);
        getStyleClass().add("waiver-form");
        Label place = new Label(Where.of(book, finding.place()));
        place.getStyleClass().add("side-title");
        place.setWrapText(true);
        Label message = new Label(finding.message());
        message.setWrapText(true);
        Label ask = new Label("为什么可以这样");
        ask.setLabelFor(reason);
        reason.setId("waive-reason");
        reason.setAccessibleText("忽略的理由");
        reason.setPrefRowCount(3);
        reason.setWrapText(true);
        FlowPane usual = new FlowPane(6, 6);
        for (String each : USUAL) {
            Button button = new Button(each);
            button.getStyleClass().add(Styles.SMALL);
            button.setOnAction(event -> {
                reason.setText(each);
                reason.requestFocus();
                reason.end();
            });
            usual.getChildren().add(button);
        }
        Label note = new Label("理由随文件一起交给审核的人，不会打印。内容改动以后，问题会重新出现。");
        note.setWrapText(true);
        note.getStyleClass().add("hint");
        List.of(place, message, note).forEach(each -> each.setMinHeight(USE_PREF_SIZE));
        reason.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(place, message, ask, reason, usual, note);
    }

    /** What was written. */
    String reason() {
        return reason.getText().strip();
    }

    /** True once there is a reason. */
    BooleanBinding complete() {
        return javafx.beans.binding.Bindings.createBooleanBinding(
                () -> !reason.getText().isBlank(), reason.textProperty());
    }
}
