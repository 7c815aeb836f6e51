package org.jibiao.bench;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The least a JavaFX program can be: a window with a label that closes as soon as it is drawn. */
public final class BareWindow {

    private BareWindow() {}

    /** Prints {@code usable} when the window has been drawn, then ends. */
    public static void main(String[] arguments) {
        Application.launch(Window.class, arguments);
    }

    /** The window. */
    public static final class Window extends Application {

        @Override
        public void start(Stage stage) {
            stage.setScene(new Scene(new StackPane(new Label("绩标")), 1100, 700));
            stage.setOnShown(shown -> Platform.runLater(() -> {
                System.out.println("usable");
                Platform.exit();
            }));
            stage.show();
        }
    }
}
