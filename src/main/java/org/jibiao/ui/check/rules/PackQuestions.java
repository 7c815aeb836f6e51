package org.jibiao.ui.check.rules;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jibiao.form.spec.FormSpec;
import org.jibiao.ui.kit.Dialogs;

/** What is asked before something is done with a rule pack. */
final class PackQuestions {

    private static final double WIDTH = 380;

    private final PacksModel model;
    private final Dialogs dialogs;

    PackQuestions(PacksModel model, Dialogs dialogs) {
        this.model = model;
        this.dialogs = dialogs;
    }

    void copy() {
        TextField name = field(free(model.chosen().pack().name()));
        if (name("复制规则", "新规则的名称，例如“大竹县2027年规则”", name, "复制")) {
            model.copy(name.getText());
        }
    }

    void rename() {
        TextField name = field(model.chosen().pack().name());
        if (name("规则改名", "规则的名称", name, "改名")) {
            model.rename(name.getText());
        }
    }

    private String free(String name) {
        List<String> taken = model.rows().stream().map(row -> row.pack().name()).toList();
        String free = name + "（本县）";
        for (int number = 2; taken.contains(free); number++) {
            free = name + "（本县" + number + "）";
        }
        return free;
    }

    private static TextField field(String text) {
        TextField field = new TextField(text);
        field.setId("pack-name");
        field.setPrefWidth(WIDTH);
        return field;
    }

    private boolean name(String title, String label, TextField name, String deed) {
        return dialogs.form(
                title,
                new VBox(6, new Label(label), name),
                deed,
                Bindings.createBooleanBinding(() -> !name.getText().isBlank(), name.textProperty()));
    }

    void remove() {
        String name = model.chosen().pack().name();
        String now = model.active().isActive(model.chosen()) ? "以后按随程序的通用规则检查。" : "";
        if (dialogs.confirm("删除规则", "删除“" + name + "”和它的文件。" + now + "这一步不能撤销，可以先导出一份。", "删除")) {
            model.remove();
        }
    }

    void receive() {
        dialogs.openFiles("导入规则文件").stream().findFirst().ifPresent(model::receive);
    }

    void handOn() {
        String name = model.chosen().pack().name().replaceAll("[\\\\/:*?\"<>|]", "") + ".json";
        dialogs.saveFile("导出规则", Path.of(System.getProperty("user.home", "")), name)
                .ifPresent(model::handOn);
    }

    void classes(List<FormSpec> forms, FormSpec first) {
        ClassesModel classes = new ClassesModel(model.chosen().pack(), forms, first);
        boolean changed = dialogs.form(
                "必填的指标类别", new ClassesView(classes), "确定", new javafx.beans.property.SimpleBooleanProperty(true));
        if (changed && !classes.changed().equals(model.chosen().pack())) {
            model.change(classes.changed());
        }
    }
}
