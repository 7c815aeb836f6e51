package org.jibiao.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.jibiao.change.Draft;
import org.jibiao.exchange.Example;
import org.jibiao.model.Declaration;
import org.jibiao.model.DepartmentGoals;
import org.jibiao.model.Kind;
import org.jibiao.model.Ref;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.model.field.DepartmentField;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.ui.kit.ScreenFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DepartmentDraftJourneyTest {

    @TempDir
    private Path folder;

    private OpenWindow open(Declaration made) throws IOException {
        OpenWindow window = new OpenWindow(Files.createDirectories(folder.resolve("library")), 1366, 768);
        window.doOnScreen(() -> {
            window.session()
                    .apply(new Draft(window.session().book())
                            .append(Ref.BOOK, made)
                            .edit("新建申报"));
            window.session().place().go(made.goals().ref());
        });
        return window;
    }

    private static Declaration withoutGoals() {
        return Example.declaration().withChildren(Kind.DEPARTMENT_GOALS, List.of(DepartmentGoals.fresh()));
    }

    private static DepartmentGoals goals(OpenWindow window) {
        return window.session().book().declarations().getFirst().goals();
    }

    @Test
    void sumsThatMustAgreeStandUnderTheTextAndFollowTheProjects() throws IOException {
        try (OpenWindow window = open(Example.declaration())) {
            assertEquals(List.of("✓ 相等"), sums(window, ".sum-holds"));
            window.doOnScreen(() -> window.session()
                    .apply(new Draft(window.session().book())
                            .set(
                                    window.session()
                                            .book()
                                            .declarations()
                                            .getFirst()
                                            .projects()
                                            .getFirst()
                                            .ref(),
                                    ProjectField.FISCAL,
                                    "290000")
                            .edit("修改 财政资金")));
            assertEquals(List.of("相差 19.00"), sums(window, ".sum-differs"));
        }
    }

    private static List<String> sums(OpenWindow window, String result) {
        return ScreenFixture.onScreen(() -> window.node("department-sums").lookupAll(result).stream()
                .map(each -> ((Label) each).getText())
                .toList());
    }

    @Test
    void thePageOffersADraftFromTheProjectsAndTheUsualSafeguards() throws IOException {
        try (OpenWindow window = open(withoutGoals())) {
            window.picture("33-goals-empty");
            window.doOnScreen(((Button) window.node("propose-texts"))::fire);
            window.doOnScreen(((Button) window.node("usual-safeguards"))::fire);
            window.picture("34-goals-drafted");
            assertEquals(5, goals(window).subGoals().size());
            assertEquals(7, goals(window).safeguards().size());
            assertFalse(goals(window).values().isBlank(DepartmentField.OVERALL));
            window.give("edit.undo");
            window.give("edit.undo");
            assertEquals(withoutGoals().goals().subGoals(), goals(window).subGoals());
        }
    }

    @Test
    void theCommandAsksBeforeItOverwrites() throws IOException {
        Declaration made = withoutGoals();
        try (OpenWindow window = open(made)) {
            window.doOnScreen(() -> window.session()
                    .apply(new Draft(window.session().book())
                            .set(made.goals().ref(), DepartmentField.OVERALL, "自己写的。")
                            .edit("修改")));
            window.answers().withYes(false);
            window.give("goals.draft");
            assertEquals("自己写的。", goals(window).text(DepartmentField.OVERALL));
            assertEquals(5, goals(window).subGoals().size());
            window.answers().withYes(true);
            window.give("goals.draft");
            assertTrue(goals(window).text(DepartmentField.OVERALL).startsWith("（一）"));
        }
    }

    @Test
    void aTemplateTakesTheClassesOfTheFormItIsPutInto() throws IOException {
        Declaration made =
                Declaration.fresh().with(DeclarationField.FORM, "sichuan-2024").with(DeclarationField.YEAR, "2027");
        try (OpenWindow window = open(made)) {
            window.answers().withTyped(Map.of());
            window.give("template.show");
            ListView<?> list = (ListView<?>) window.node("template-list");
            window.doOnScreen(() -> {
                list.requestFocus();
                list.getSelectionModel().selectFirst();
            });
            window.press(KeyCode.INSERT);
            window.picture("35-template-sichuan");
            assertTrue(window.session().book().declarations().getFirst().projects().getFirst().indicators().stream()
                    .anyMatch(row -> row.text(IndicatorField.LEVEL2).equals("经济成本指标")));
        }
    }
}
