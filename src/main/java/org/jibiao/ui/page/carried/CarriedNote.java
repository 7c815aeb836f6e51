package org.jibiao.ui.page.carried;

import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jibiao.model.Ref;
import org.jibiao.ui.kit.Session;

/** The line under a page's title that counts what is 沿用上年 on it, and goes through it; not there if nothing is. */
public final class CarriedNote extends HBox {

    private final CarriedModel model;
    private final Ref shown;
    private final Label count = new Label();

    /** For the page of {@code shown}. */
    public CarriedNote(Session session, Ref shown) {
        super(12);
        this.model = new CarriedModel(session);
        this.shown = shown;
        setId("carried-note");
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("carried-note");
        count.setId("carried-count");
        HBox.setHgrow(count, Priority.ALWAYS);
        count.setMaxWidth(Double.MAX_VALUE);
        count.setWrapText(true);
        getChildren().addAll(count, link("carried-next", "下一处", () -> model.next(shown)));
        getChildren().add(link("carried-confirm", "全部确认沿用", () -> model.confirmAll(shown)));
        refresh();
    }

    private static Hyperlink link(String id, String text, Runnable run) {
        Hyperlink link = new Hyperlink(text);
        link.setId(id);
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setOnAction(event -> run.run());
        return link;
    }

    /** Counts again. */
    public void refresh() {
        int open = model.open(shown).size();
        count.setText("沿用上年 " + open + " 处（灰字虚线）：改动或确认后去掉标记。");
        setVisible(open > 0);
        setManaged(open > 0);
    }
}
