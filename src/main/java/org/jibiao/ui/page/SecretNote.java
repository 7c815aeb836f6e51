package org.jibiao.ui.page;

import javafx.scene.control.Label;
import org.jibiao.model.Book;
import org.jibiao.model.Ref;
import org.jibiao.ui.kit.Marking;

/** The line under a page's title that says that all of it is 涉密; not there otherwise. */
final class SecretNote extends Label {

    SecretNote(String sentence) {
        super(sentence);
        setId("secret-note");
        getStyleClass().add("secret-note");
        setWrapText(true);
    }

    void refresh(Book book, Ref shown) {
        boolean secret = Marking.isWhole(book, shown);
        setVisible(secret);
        setManaged(secret);
    }
}
