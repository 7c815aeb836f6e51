package org.jibiao.ui.shell;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jibiao.ui.kit.Preferences;

/** A quiet line under the page for whoever is new: one hint a start, three in all, never again once put away. */
final class HintBar extends HBox {

    private static final String SEEN = "hints.seen";
    private static final List<String> HINTS = List.of(
            "页面和打印出来的表一样，直接在格子里填，填完一格就已保存。按 F1 看这一格的要求和例子。",
            "Ctrl+T 从模板库插入项目和指标。Ctrl+Shift+P 打几个字或拼音首字母，找到任何命令。",
            "F8 逐个看问题。Ctrl+Z 一步步退回，插入、导入、删除也能退回。");

    private final Preferences preferences;
    private boolean put;

    HintBar(Preferences preferences) {
        super(8);
        this.preferences = preferences;
        setId("hint-bar");
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("hint-bar");
        int seen = seen();
        if (seen >= HINTS.size()) {
            put = true;
            return;
        }
        Label hint = new Label("提示 " + (seen + 1) + "/" + HINTS.size() + "　" + HINTS.get(seen));
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        hint.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(hint, Priority.ALWAYS);
        getChildren().addAll(hint, button("hint-known", "知道了", seen + 1), button("hint-never", "不再提示", HINTS.size()));
    }

    private int seen() {
        return (int) Math.clamp(preferences.number(SEEN, 0), 0, HINTS.size());
    }

    private Button button(String id, String text, int then) {
        Button button = new Button(text);
        button.setId(id);
        button.getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setFocusTraversable(false);
        button.setOnAction(event -> {
            preferences.put(SEEN, then);
            put = true;
            showOn(false);
        });
        return button;
    }

    /** Shows it where there is a page, as long as it is not put away. */
    void showOn(boolean page) {
        setVisible(page && !put);
        setManaged(page && !put);
    }
}
