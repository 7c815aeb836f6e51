package org.jibiao.ui.shell;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.jibiao.ui.page.PageArea;
import org.jibiao.ui.tree.BookTreeView;

/**
 * The screens that the window is made of.
 *
 * @param welcome shown where there is no page
 * @param tabs of the inspector, made when first looked at
 */
public record Parts(BookTreeView tree, PageArea page, Node welcome, List<Tab> tabs) {

    /** A tab of the inspector; its title may change. */
    public record Tab(String id, ObservableValue<String> title, Supplier<Node> content) {

        /** One whose title stays as it is. */
        public Tab(String id, String title, Supplier<Node> content) {
            this(id, new SimpleStringProperty(title), content);
        }
    }
}
