package org.jibiao.ui.kit;

import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.TextArea;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;

/**
 * A text area without frame or bars that is as high as its text, for cells that look like paper. It knows whether an
 * input method is composing, so that the Enter that confirms a candidate is not taken for the end of the entry.
 */
public final class GrowingText extends TextArea {

    private static final Set<KeyCode> CANDIDATE_KEYS = Set.of(KeyCode.ENTER, KeyCode.TAB, KeyCode.ESCAPE);
    private static final double SIDE = 8;
    private static final double ABOVE = 6;

    private final Text measure = new Text();
    private final BooleanProperty composing = new SimpleBooleanProperty();

    public GrowingText() {
        setWrapText(true);
        setPrefRowCount(1);
        setMinHeight(0);
        setMinWidth(0);
        getStyleClass().add("growing-text");
        // As a text area measures its lines: whole pixels high, and in a long text many of them add up.
        measure.setBoundsType(TextBoundsType.LOGICAL_VERTICAL_CENTER);
        textProperty().addListener((observed, before, now) -> requestLayout());
        fontProperty().addListener((observed, before, now) -> requestLayout());
        addEventFilter(
                InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                event -> composing.set(!event.getComposed().isEmpty()));
        focusedProperty().addListener((observed, before, now) -> composing.set(composing.get() && now));
    }

    /** True while an input method shows text that is not committed yet. */
    public boolean isComposing() {
        return composing.get();
    }

    /** While composing, a key that confirms or leaves the candidates is the input method's, not the text's. */
    public void keepFromText(KeyEvent event) {
        if (isComposing() && CANDIDATE_KEYS.contains(event.getCode())) {
            event.consume();
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = width > 0 ? width : Math.max(getWidth(), 80);
        measure.setFont(getFont());
        measure.setText(getText().isEmpty() || getText().endsWith("\n") ? getText() + "字" : getText());
        measure.setWrappingWidth(Math.max(20, wide - 2 * SIDE - 1));
        return Math.ceil(measure.getLayoutBounds().getHeight()) + 2 * ABOVE;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    public javafx.geometry.Orientation getContentBias() {
        return javafx.geometry.Orientation.HORIZONTAL;
    }
}
