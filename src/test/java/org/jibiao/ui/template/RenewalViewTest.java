package org.jibiao.ui.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.event.Event;
import javafx.scene.Group;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
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
import org.jibiao.template.Library;
import org.jibiao.ui.kit.ScreenFixture;
import org.junit.jupiter.api.Test;

class RenewalViewTest {

    private static Indicator row(String name, String basis) {
        return Indicator.fresh().with(IndicatorField.NAME, name).with(IndicatorField.BASIS, basis);
    }

    private final Indicator aid = row("法律援助案件办理数量", "依据国务院《法律援助条例》第三条确定。上年办结 310 件");
    private final Indicator both = row("社区矫正对象", "《社区矫正实施办法》（2012年）");
    private final Declaration declaration = Declaration.fresh()
            .withChildren(
                    Kind.PROJECT,
                    List.of(Project.fresh()
                            .with(ProjectField.NAME, "法律援助办案补贴")
                            .withChildren(Kind.INDICATOR, List.of(aid, both))));
    private final Book book = Book.of(List.of(declaration));
    private final RenewalModel model = new RenewalModel(book, declaration.ref(), 2027, Library.documents());

    @Test
    void eachDocumentIsShownWithTheSentenceBeforeAndAfter() {
        assertEquals(
                "国务院《法律援助条例》　2022年1月1日起不再有效，换成《中华人民共和国法律援助法》",
                model.picks().getFirst().text());
        assertEquals(
                """
                法律援助办案补贴　法律援助案件办理数量　%s
                原文：依据国务院《法律援助条例》第三条确定
                改后：依据《中华人民共和国法律援助法》第三条确定\
                """.formatted(IndicatorField.BASIS.label()),
                model.picks().getFirst().more());
    }

    @Test
    void aSuccessorNobodyReadIsNotTakenUnasked() {
        assertEquals(
                List.of(true, false),
                model.picks().stream().map(each -> each.taken().get()).toList());
    }

    @Test
    void theSpaceBarTakesAndLeaves() {
        try (ScreenFixture screen = ScreenFixture.show(StackPane::new, 800, 620, false)) {
            ScreenFixture.doOnScreen(() -> {
                DialogPane pane = new DialogPane();
                pane.setContent(new RenewalView(model, 2027));
                pane.getButtonTypes().setAll(ButtonType.OK);
                screen.scene().setRoot(new StackPane(new Group(pane)));
            });
            ScreenFixture.doOnScreen(() -> {});
            screen.picture("renewal");
            ScreenFixture.doOnScreen(() -> Event.fireEvent(
                    screen.scene().lookup("#renewal-list"),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.SPACE, false, false, false, false)));
            assertEquals(false, ScreenFixture.onScreen(() -> model.anyTaken().get()));
        }
    }
}
