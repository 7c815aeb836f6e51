package org.jibiao.template.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.jibiao.change.Draft;
import org.jibiao.exchange.Example;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.Indicator;
import org.jibiao.model.Project;
import org.jibiao.model.Ref;
import org.jibiao.model.Secrecy;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.template.Library;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    private final Vocabulary words = new Vocabulary(Library.builtIn(), Library.documents());
    private final Declaration declaration = Example.declaration();
    private final Project project = declaration.projects().getFirst();
    private final Book book = Book.of(List.of(declaration));

    private static Indicator row(String name, String value) {
        return Indicator.fresh()
                .with(IndicatorField.LEVEL1, "产出指标")
                .with(IndicatorField.LEVEL2, "数量指标")
                .with(IndicatorField.NAME, name)
                .with(IndicatorField.VALUE, value);
    }

    private List<Suggestion> suggest(Field field, String typed) {
        return words.suggest(new Asked(field, typed, row("", ""), Ref.BOOK), 8);
    }

    private Stream<String> texts(Field field, String typed) {
        return suggest(field, typed).stream().map(Suggestion::text);
    }

    private Book with(Book before, Indicator... rows) {
        Draft draft = new Draft(before);
        for (Indicator row : rows) {
            draft.append(project.ref(), row);
        }
        return draft.book();
    }

    @Test
    void aNameIsFoundByChineseByInitialsByPinyinAndByAnyOfThemTogether() {
        words.follow(with(Book.of(List.of(declaration)), row("会计凭证装订册数", "≥20册")));
        for (String typed :
                List.of("会计凭", "装订", "kj", "hjpz", "kuaiji", "kuaijip", "会计pz", "kuaijpingz", "zhuangding")) {
            assertTrue(texts(IndicatorField.NAME, typed).anyMatch("会计凭证装订册数"::equals), typed);
        }
        assertEquals(List.of(), texts(IndicatorField.NAME, "kuaijx").toList());
    }

    @Test
    void namesOfTheLibraryBringTheirTemplate() {
        Suggestion first = suggest(IndicatorField.NAME, "法律援助案件办理").getFirst();
        assertEquals("法律援助案件办理数量", first.text());
        assertEquals("模板库 法律援助", first.reason());
        assertEquals("法律援助案件办理数量", first.template().orElseThrow().title());
    }

    @Test
    void whatBeginsAsTypedComesFirstThenTheSameClassThenWhatIsUsedOften() {
        Indicator other = row("巡查通报次数", "≥1次").with(IndicatorField.LEVEL2, "质量指标");
        words.follow(
                with(book, row("巡查次数", "≥1次"), row("夜间巡查次数", "≥2次"), row("巡查点位数", "≥2个"), row("巡查点位数", "≥3个"), other));
        assertEquals(
                List.of("巡查点位数", "巡查次数", "巡查通报次数", "夜间巡查次数"),
                texts(IndicatorField.NAME, "巡查").toList());
        assertEquals("本库用过 2 次", suggest(IndicatorField.NAME, "巡查").getFirst().reason());
    }

    @Test
    void aNumberIsOfferedTheUnitsOfItsNameFirst() {
        words.follow(with(book, row("巡查次数", "≥1轮次"), row("别的", "3海里")));
        Asked asked = new Asked(IndicatorField.VALUE, "≥12", row("巡查次数", ""), project.ref());
        assertEquals(
                new Suggestion("≥12轮次", "本库用过 1 次"), words.suggest(asked, 8).getFirst());
        Asked begun = new Asked(IndicatorField.VALUE, ">=12hail", row("巡查次数", ""), project.ref());
        assertEquals(List.of(new Suggestion(">=12海里", "本库用过 1 次")), words.suggest(begun, 8));
    }

    @Test
    void anOutdatedBasisIsPrecededByItsSuccessor() {
        List<Suggestion> all = suggest(IndicatorField.BASIS, "法律援助条例");
        assertTrue(all.contains(new Suggestion("《四川省法律援助条例》", "现行有效，仅限四川")), all::toString);
        List<Suggestion> found = all.stream()
                .filter(each -> !each.reason().contains("仅限"))
                .limit(2)
                .toList();
        assertEquals(
                List.of(new Suggestion("《中华人民共和国法律援助法》", "现行有效"), new Suggestion("国务院《法律援助条例》", "已被《中华人民共和国法律援助法》取代")),
                found);
    }

    @Test
    void anEditIsFollowedAndWhatWasTypedOnceIsForgottenOnceItIsGone() {
        Indicator added = row("巡查点位数", "≥2个");
        Book after = with(book, added);
        words.follow(after);
        assertEquals(List.of("巡查点位数"), texts(IndicatorField.NAME, "xcdw").toList());
        words.follow(new Draft(after).remove(added.ref()).book());
        assertEquals(List.of(), texts(IndicatorField.NAME, "xcdw").toList());
    }

    @Test
    void whatIsSecretIsNeverOffered() {
        Indicator secret = row("巡查点位数", "≥2个").with(IndicatorField.SECRECY, Secrecy.WHOLE.text());
        words.follow(with(book, secret));
        assertEquals(List.of(), texts(IndicatorField.NAME, "xcdw").toList());
    }

    @Test
    void fieldsOfProjectsAreOfferedToo() {
        words.follow(book);
        String unit = project.text(ProjectField.UNIT);
        assertTrue(texts(ProjectField.UNIT, unit.substring(0, 2)).anyMatch(unit::equals));
    }
}
