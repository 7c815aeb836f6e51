package org.jibiao.ui.kit;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jibiao.change.Draft;
import org.jibiao.check.pack.Severity;
import org.jibiao.model.Place;
import org.jibiao.model.field.Field;
import org.jibiao.model.value.Amount;
import org.jibiao.model.value.MoneyUnit;
import org.jibiao.model.value.Quantity;
import org.jibiao.template.carry.Confirmation;
import org.jibiao.ui.kit.cell.ClickElsewhere;
import org.jibiao.ui.kit.cell.TabStop;
import org.jibiao.ui.kit.deadline.DeadlinePicker;
import org.jibiao.ui.kit.deadline.Deadlines;
import org.jibiao.ui.kit.found.FoundMark;
import org.jibiao.ui.kit.found.MarkTip;

/**
 * A cell that shows one field of the book and is typed into where it stands. Enter, Tab, a click elsewhere and leaving
 * it commit; Esc gives the old text back; Alt+Enter, and Enter in texts of several paragraphs, break the line.
 */
public final class FieldCell extends StackPane implements TabStop {

    private static final double CORNER = 9;
    private static final double WIDE = 4000;
    private static final Insets BESIDE_SIGN = new Insets(0, 14, 0, 0);

    private static final PseudoClass CARRIED = PseudoClass.getPseudoClass("carried");

    private final Session session;
    private final Place place;
    private final MoneyUnit unit;
    private final GrowingText text = new GrowingText();
    private final DeadlinePicker deadline = new DeadlinePicker(this, text, this::asked, this::write);
    private final Label sign = new Label(Marking.SIGN);
    private final Region corner = new Region();
    private final ClickElsewhere elsewhere = new ClickElsewhere(this, this::commit);

    /** Money is shown and typed in {@code unit}. */
    public FieldCell(Session session, Place place, MoneyUnit unit) {
        this.session = session;
        this.place = place;
        this.unit = unit;
        getStyleClass().add("form-cell");
        getChildren().addAll(text, sign, deadline.opener());
        text.setMaxHeight(USE_PREF_SIZE);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        sign.getStyleClass().add("secret-sign");
        sign.setMouseTransparent(true);
        setAlignment(sign, Pos.TOP_RIGHT);
        text.setId("field-" + place.field().key());
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        text.focusedProperty().addListener((observed, before, now) -> {
            elsewhere.move(before ? getScene() : null, now ? getScene() : null);
            if (now) {
                session.place().go(place);
            } else {
                commit();
                leaveUnselected();
            }
        });
        session.bookProperty().addListener(new WeakBook(this).listener());
        session.marksProperty().addListener(new WeakBook(this).listener());
        show();
    }

    /** Nothing stays chosen in a cell that is left for another; it does while only the window is left. */
    private void leaveUnselected() {
        if (getScene() != null && getScene().getFocusOwner() != text) {
            text.deselect();
        }
    }

    /** Around the text one means its end. */
    private void pressed(MouseEvent event) {
        if (event.getTarget() == this) {
            text.requestFocus();
            text.end();
        }
    }

    /** Follows the book, and what is found in it, for as long as somebody holds the cell. */
    private static final class WeakBook {
        private final java.lang.ref.WeakReference<FieldCell> cell;

        WeakBook(FieldCell cell) {
            this.cell = new java.lang.ref.WeakReference<>(cell);
        }

        javafx.beans.value.ChangeListener<Object> listener() {
            return new javafx.beans.value.ChangeListener<>() {
                @Override
                public void changed(javafx.beans.value.ObservableValue<?> observed, Object before, Object now) {
                    FieldCell alive = cell.get();
                    if (alive == null) {
                        observed.removeListener(this);
                    } else {
                        alive.show();
                    }
                }
            };
        }
    }

    /** The field it shows. */
    public Place place() {
        return place;
    }

    /** Says in faint words what belongs there, while it is empty. */
    public void prompt(String words) {
        text.setPromptText(words);
    }

    /** Puts the caret into it; what is typed replaces. */
    public void edit() {
        text.requestFocus();
        text.selectAll();
    }

    @Override
    public void enter(boolean back) {
        edit();
    }

    /** It takes what room it is given: a grid asks for the height at the width of the column only up to this width. */
    @Override
    protected double computePrefWidth(double height) {
        return WIDE;
    }

    /** Makes what was typed durable; nothing happens if it is as it was. */
    public void commit() {
        if (isChanged()) {
            String typed = stored(text.getText());
            session.apply(new Draft(session.book())
                    .set(place.ref(), place.field(), typed)
                    .edit("修改 " + place.field().label()));
            if (session.failureProperty().get().isEmpty()) {
                show();
            }
        }
    }

    private boolean isChanged() {
        return session.book().contains(place.ref().id()) && !text.getText().equals(shown());
    }

    private String shown() {
        String stored = session.book().text(place);
        return place.field().type() == Field.Type.MONEY ? Amount.printed(stored, unit) : stored;
    }

    private String stored(String typed) {
        return switch (place.field().type()) {
            case MONEY -> Amount.stored(typed.strip(), unit);
            case VALUE -> Quantity.typed(typed);
            case PARAGRAPHS -> typed.stripTrailing();
            default -> typed.strip();
        };
    }

    private void show() {
        String now = shown();
        boolean typing = text.isFocused() && !text.getText().equals(lastShown.orElse(""));
        if (!typing && !text.getText().equals(now)) {
            text.setText(now);
        }
        lastShown = Optional.of(now);
        boolean secret = Marking.isSecret(session.book(), place);
        sign.setVisible(secret);
        setMargin(text, secret ? BESIDE_SIGN : Insets.EMPTY);
        boolean carried = Confirmation.isOpen(session.book(), place);
        text.pseudoClassStateChanged(CARRIED, carried);
        text.setAccessibleText(place.field().label() + (secret ? "，涉密" : "") + (carried ? "，沿用上年" : ""));
        mark(session.marks().at(place));
    }

    /** A filled corner tells of errors and warnings, the tooltip of hints too. */
    private void mark(Optional<FoundMark> found) {
        MarkTip.show(this, found);
        text.setAccessibleHelp(found.map(FoundMark::words).orElse(""));
        boolean grave = found.filter(mark -> mark.severity() != Severity.HINT).isPresent();
        if (grave && corner.getParent() == null) {
            corner.setMouseTransparent(true);
            corner.setMaxSize(CORNER, CORNER);
            setAlignment(corner, Pos.TOP_RIGHT);
            getChildren().add(corner);
        } else if (!grave) {
            getChildren().remove(corner);
        }
        found.ifPresent(mark -> corner.getStyleClass().setAll("corner-mark", MarkTip.styleOf(mark.severity())));
    }

    private Optional<String> lastShown = Optional.empty();

    private void key(KeyEvent event) {
        if (text.isComposing()) {
            text.keepFromText(event);
            return;
        }
        boolean paragraphs = place.field().type() == Field.Type.PARAGRAPHS;
        boolean mends = event.getCode() == KeyCode.ENTER && event.isAltDown() && !paragraphs && !isChanged();
        if (mends && MarkTip.on(this).isPresent()) {
            // Alt+Enter puts right what was found here.
            return;
        }
        if (deadline.key(event)) {
            event.consume();
            return;
        }
        if (event.getCode() == KeyCode.TAB) {
            event.consume();
            commit();
            TabStop.move(this, event.isShiftDown());
        } else if (event.getCode() == KeyCode.ENTER && event.isAltDown()) {
            event.consume();
            text.insertText(text.getCaretPosition(), "\n");
        } else if (event.getCode() == KeyCode.ENTER && !paragraphs) {
            event.consume();
            commit();
            TabStop.move(this, event.isShiftDown());
        } else if (event.getCode() == KeyCode.ESCAPE && isChanged()) {
            event.consume();
            text.setText(shown());
            text.end();
        } else if (event.getCode() == KeyCode.F2) {
            event.consume();
            text.end();
        } else if (!isChanged()) {
            step(event);
        }
    }

    /** Where nothing is typed that could be taken back, the last step of the book is. */
    private void step(KeyEvent event) {
        boolean back = event.getCode() == KeyCode.Z && !event.isShiftDown();
        boolean again = event.getCode() == KeyCode.Y || event.getCode() == KeyCode.Z && event.isShiftDown();
        if (event.isShortcutDown() && (back || again)) {
            event.consume();
            if (back) {
                session.undo();
            } else {
                session.redo();
            }
        }
    }

    private Optional<Deadlines.Asked> asked() {
        return Deadlines.year(session.book(), place.ref(), place.field())
                .map(year -> new Deadlines.Asked(text.getText(), year));
    }

    private void write(String chosen) {
        text.setText(chosen);
        text.end();
    }

    /** The text node, for style and tests. */
    public Node editor() {
        return text;
    }
}
