package org.jibiao.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.jibiao.form.spec.FormSpec;
import org.jibiao.form.spec.Forms;
import org.jibiao.model.Declaration;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.ui.kit.FieldCell;
import org.jibiao.ui.kit.GrowingText;
import org.jibiao.ui.kit.ScreenFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user gives a declaration another form and thinks better of it. */
class FormSwitchJourneyTest {

    private static final FormSpec SICHUAN = Forms.builtIn().find("sichuan-2024").orElseThrow();

    @TempDir
    Path folder;

    @Test
    void thePageFollowsTheFormThereAndBack() {
        try (OpenWindow window = new OpenWindow(folder, 1366, 768)) {
            window.give("file.example");
            Declaration before = declaration(window);
            List<String> columns = columns(window);
            window.answers().withTyped(Map.of("switch-form", SICHUAN.title()));
            window.give("declaration.form");
            assertEquals("sichuan-2024", declaration(window).text(DeclarationField.FORM));
            assertEquals(
                    List.of("一级指标", "二级指标", "三级指标", "指标性质", "指标值", "本年绩效指标值", "度量单位", "权重(%)", "本年权重", "备注"),
                    columns(window));
            window.give("edit.undo");
            assertEquals(before, declaration(window));
            assertEquals(columns, columns(window));
            window.give("edit.redo");
            assertEquals("sichuan-2024", declaration(window).text(DeclarationField.FORM));
        }
    }

    @Test
    void whatIsBeingTypedIsKeptFirst() {
        try (OpenWindow window = new OpenWindow(folder, 1366, 768)) {
            window.give("file.example");
            FieldCell cell =
                    (FieldCell) window.node("field-" + ProjectField.NAME.key()).getParent();
            window.doOnScreen(cell::edit);
            window.doOnScreen(() -> ((GrowingText) cell.editor()).setText("普法宣传经费"));
            window.answers().withTyped(Map.of("switch-form", SICHUAN.title()));
            window.give("declaration.form");
            assertEquals("普法宣传经费", declaration(window).projects().getFirst().text(ProjectField.NAME));
            assertEquals("sichuan-2024", declaration(window).text(DeclarationField.FORM));
        }
    }

    @Test
    void thePageOfTheDeclarationAsksAndShowsTheNewForm() {
        try (OpenWindow window = new OpenWindow(folder, 1366, 768)) {
            window.give("file.example");
            window.doOnScreen(
                    () -> window.session().place().go(declaration(window).ref()));
            window.answers().withTyped(Map.of("switch-form", SICHUAN.title()));
            Button ask = (Button) window.node("declaration-form-switch");
            window.doOnScreen(ask::fire);
            assertEquals(SICHUAN.title(), ((Label) window.node("declaration-form")).getText());
        }
    }

    @Test
    void thinkingBetterOfItChangesNothing() {
        try (OpenWindow window = new OpenWindow(folder, 1366, 768)) {
            window.give("file.example");
            Declaration before = declaration(window);
            window.answers().withYes(false);
            window.give("declaration.form");
            window.answers().withYes(true);
            window.give("declaration.form");
            assertEquals(before, declaration(window));
        }
    }

    private static Declaration declaration(OpenWindow window) {
        return window.session().book().declarations().getFirst();
    }

    private static List<String> columns(OpenWindow window) {
        Node table = window.node("indicator-table");
        return ScreenFixture.onScreen(() -> table.lookupAll(".grid-header").stream()
                .map(Label.class::cast)
                .map(Label::getText)
                .toList());
    }
}
