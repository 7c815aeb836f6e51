package org.jibiao.ui.shell;

import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.jibiao.check.pack.Severity;
import org.jibiao.model.Declaration;
import org.jibiao.ui.kit.Session;
import org.jibiao.ui.kit.found.Counts;
import org.jibiao.ui.kit.found.FoundMarks;
import org.jibiao.ui.kit.found.MarkTip;

/** How many findings the declaration has, by severity; a click opens their list. */
final class FoundFigures extends Button {

    private final Session session;

    FoundFigures(Session session, Runnable list) {
        this.session = session;
        setId("status-findings");
        getStyleClass().addAll(Styles.FLAT, "status-findings");
        setFocusTraversable(false);
        setMinWidth(USE_PREF_SIZE);
        setOnAction(event -> list.run());
        setTooltip(new Tooltip("列出问题　F7"));
        session.marksProperty().addListener((observed, before, now) -> show());
        session.place().spotProperty().addListener((observed, before, now) -> show());
        show();
    }

    private void show() {
        Counts counts = session.declaration()
                .map(Declaration::ref)
                .map(session.marks()::in)
                .orElse(Counts.NONE);
        HBox figures = new HBox(10);
        figures.setAlignment(Pos.CENTER_LEFT);
        for (Severity severity : Severity.values()) {
            if (counts.of(severity) > 0) {
                Label figure = new Label(severity.label() + " " + counts.of(severity));
                figure.getStyleClass().addAll("figure", MarkTip.styleOf(severity));
                figures.getChildren().add(figure);
            }
        }
        setGraphic(figures);
        setText(counts.total() == 0 ? "没有问题" : "");
        setAccessibleText(counts.total() == 0 ? "没有问题" : counts.words());
        setVisible(session.declaration().isPresent() && session.marks() != FoundMarks.NONE);
    }
}
