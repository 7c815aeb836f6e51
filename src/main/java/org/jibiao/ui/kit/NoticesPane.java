package org.jibiao.ui.kit;

import atlantafx.base.controls.Notification;
import atlantafx.base.theme.Styles;
import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** The notices, in the lower right corner over the window's content. */
public final class NoticesPane extends StackPane implements Notices {

    private static final Duration SHOWN = Duration.seconds(6);
    private static final Duration SHOWN_TO_ACT = Duration.seconds(12);

    private final VBox notices = new VBox(8);

    /** Empty at first; see {@link #over}. */
    public NoticesPane() {
        notices.setAlignment(Pos.BOTTOM_RIGHT);
        notices.setPickOnBounds(false);
        notices.setPadding(new Insets(0, 16, 40, 0));
        notices.setId("notices");
        getChildren().add(notices);
    }

    /** Puts {@code content} under the notices. */
    public void over(Node content) {
        getChildren().addFirst(content);
    }

    /** Where they appear. */
    public Node list() {
        return notices;
    }

    @Override
    public void tell(String sentence) {
        fade(show(sentence, Styles.SUCCESS), SHOWN);
    }

    @Override
    public void tell(String sentence, String deed, Runnable run) {
        Notification notice = show(sentence, Styles.SUCCESS);
        Button button = new Button(deed);
        button.setOnAction(event -> {
            notices.getChildren().remove(notice);
            run.run();
        });
        notice.setPrimaryActions(button);
        fade(notice, SHOWN_TO_ACT);
    }

    @Override
    public void warn(String sentence) {
        show(sentence, Styles.DANGER);
    }

    private Notification show(String sentence, String style) {
        Notification notice = new Notification(sentence);
        notice.getStyleClass().add(style);
        notice.setFocusTraversable(false);
        notice.setMaxWidth(380);
        notice.setMinHeight(Region.USE_PREF_SIZE);
        notice.setOnClose(event -> notices.getChildren().remove(notice));
        notices.getChildren().add(notice);
        return notice;
    }

    /** Not while the mouse or the focus is on it. */
    private void fade(Notification notice, Duration shown) {
        PauseTransition pause = new PauseTransition(shown);
        pause.setOnFinished(event -> {
            if (notice.isHover() || notice.isFocusWithin()) {
                pause.playFromStart();
            } else {
                notices.getChildren().remove(notice);
            }
        });
        pause.play();
    }
}
