package org.jibiao.ui.kit.destination;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jibiao.ui.kit.Dialogs;

/**
 * The two fields in which a {@link Destination} is chosen.
 *
 * @param prefix of the ids of the fields: {@code export} makes {@code export-name} and {@code export-folder}
 */
public record DestinationFields(Destination destination, String prefix, Dialogs dialogs) {

    /** The name of the file. */
    public Node name() {
        TextField field = new TextField();
        field.setId(prefix + "-name");
        field.setAccessibleText("文件名");
        field.textProperty().bindBidirectional(destination.nameProperty());
        return field;
    }

    /** The folder, with a button to choose another. */
    public Node folder() {
        TextField shown = new TextField();
        shown.setId(prefix + "-folder");
        shown.setAccessibleText("文件夹");
        shown.setEditable(false);
        shown.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> destination.folderProperty().get().toString(), destination.folderProperty()));
        HBox.setHgrow(shown, Priority.ALWAYS);
        Button choose = new Button("选择…");
        choose.setOnAction(event -> dialogs.openFolder("导出到哪个文件夹").ifPresent(destination.folderProperty()::set));
        return new HBox(8, shown, choose);
    }
}
