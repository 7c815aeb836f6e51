package org.jibiao.ui.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import javafx.event.Event;
import javafx.scene.Group;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.Indicator;
import org.jibiao.model.Kind;
import org.jibiao.model.Project;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.template.Blank;
import org.jibiao.ui.kit.ScreenFixture;
import org.junit.jupiter.api.Test;

class FillingViewTest {

    private final Project aid = Project.fresh()
            .with(ProjectField.NAME, "法律援助办案补贴")
            .with(ProjectField.TOTAL, "{案件数×标准}")
            .with(ProjectField.PURPOSE, "预算数{案件数×标准÷10000}万元，全年办理{案件数}件。")
            .withChildren(
                    Kind.INDICATOR,
                    List.of(
                            Indicator.fresh()
                                    .with(IndicatorField.NAME, "案件办理数量")
                                    .with(IndicatorField.VALUE, "≥{案件数}件"),
                            Indicator.fresh()
                                    .with(IndicatorField.NAME, "受援人满意度")
                                    .with(IndicatorField.VALUE, "≥{满意度}%")));
    private final Project mediation = Project.fresh()
            .with(ProjectField.NAME, "人民调解补贴")
            .withChildren(
                    Kind.INDICATOR,
                    List.of(Indicator.fresh()
                            .with(IndicatorField.NAME, "当事人满意度")
                            .with(IndicatorField.VALUE, "≥{满意度}%")));
    private final Declaration declaration = Declaration.fresh().withChildren(Kind.PROJECT, List.of(aid, mediation));
    private final FillingModel model = new FillingModel(
            Book.of(List.of(declaration)),
            aid.ref(),
            declaration.ref(),
            Map.of(
                    "案件数", new Blank("案件数", "件", "320", "上年办结数"),
                    "标准", new Blank("标准", "元/件", "1500", "")),
            Map.of());

    private List<String> asked() {
        return model.questions().stream().map(Question::id).toList();
    }

    private void answer(String id, String text) {
        model.questions().stream()
                .filter(each -> each.id().equals(id))
                .forEach(each -> each.answerProperty().set(text));
    }

    private List<String> texts() {
        return model.lines().stream().map(FillingModel.Line::text).toList();
    }

    @Test
    void eachBlankIsAskedOnceAndTheTextsFollowWhileOneTypes() {
        assertEquals(List.of("blank-案件数", "blank-标准", "blank-满意度"), asked());
        answer("blank-案件数", "320");
        assertEquals(List.of("{320×标准}", "预算数{320×标准÷10000}万元，全年办理320件。", "≥320件", "≥{满意度}%"), texts());
        answer("blank-标准", "１５００元/件");
        assertEquals(List.of("480000.00", "预算数48万元，全年办理320件。", "≥320件", "≥{满意度}%"), texts());
        assertEquals("案件数×标准 ＝ 480,000\n案件数×标准÷10000 ＝ 48", model.sumsProperty().get());
        assertEquals(1, model.left());
    }

    @Test
    void aSumSaysThatItNeedsANumber() {
        answer("blank-标准", "待定");
        assertEquals("要填一个数，才能算出金额", model.questions().get(1).told());
        assertEquals("案件数×标准 ＝ ？\n案件数×标准÷10000 ＝ ？", model.sumsProperty().get());
    }

    @Test
    void theWholeDeclarationIsFilledTogetherOrProjectByProject() {
        model.wholeProperty().set(true);
        answer("blank-满意度", "90");
        assertEquals("≥90%", texts().getLast());
        model.apartProperty().set(true);
        assertEquals(List.of("blank-案件数", "blank-标准", "blank-满意度", "blank-满意度-2"), asked());
        answer("blank-满意度-2", "85");
        assertEquals(List.of("≥90%", "≥85%"), texts().subList(3, 5));
    }

    @Test
    void theSumFollowsTheKeys() {
        try (ScreenFixture screen = ScreenFixture.show(StackPane::new, 700, 640, false)) {
            ScreenFixture.doOnScreen(() -> {
                DialogPane pane = new DialogPane();
                pane.setContent(new FillingView(model, "不知道的先空着。"));
                pane.getButtonTypes().setAll(ButtonType.OK);
                screen.scene().setRoot(new StackPane(new Group(pane)));
            });
            ScreenFixture.doOnScreen(() -> {});
            ScreenFixture.doOnScreen(() -> screen.scene().lookup("#blank-案件数").requestFocus());
            type(screen, "320");
            press(screen, KeyCode.TAB);
            type(screen, "1500");
            screen.picture("filling");
            Label sums = (Label) screen.scene().lookup("#filling-sums");
            assertEquals("案件数×标准 ＝ 480,000\n案件数×标准÷10000 ＝ 48", ScreenFixture.onScreen(sums::getText));
        }
    }

    private static void type(ScreenFixture screen, String text) {
        TextField field =
                (TextField) ScreenFixture.onScreen(() -> screen.scene().getFocusOwner());
        ScreenFixture.doOnScreen(() -> field.appendText(text));
    }

    private static void press(ScreenFixture screen, KeyCode code) {
        ScreenFixture.doOnScreen(() -> Event.fireEvent(
                screen.scene().getFocusOwner(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
    }
}
