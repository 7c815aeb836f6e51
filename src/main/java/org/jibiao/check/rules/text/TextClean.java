package org.jibiao.check.rules.text;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jibiao.check.Check;
import org.jibiao.check.Note;
import org.jibiao.check.Notes;
import org.jibiao.check.facts.DepartmentFacts;
import org.jibiao.check.facts.ProjectFacts;
import org.jibiao.check.words.WordSet;
import org.jibiao.model.Element;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;

/** {@code RESIDUE}: no bookmarks, field codes or tags of the file a text came from, and no blank of a template left. */
final class TextClean implements Check {

    private static final Pattern RESIDUE = Pattern.compile("\\[bookmark:[^\\]]*]"
            + "|_GoBack\\b|_Toc\\d{5,}"
            + "|\\bTC\\s+\"?[^\"\\n]{0,80}?\"?\\s*\\\\[flnFLN]\\s+\\w(\\s*\\\\[lL]\\s+\"?\\d\"?)?"
            + "|\\b(HYPERLINK|PAGEREF|MERGEFORMAT|REF _)\\b"
            + "|</?(p|br|b|i|u|span|div|td|tr|table|font|a|strong)(\\s[^<>]{0,80})?/?>"
            + "|&(nbsp|lt|gt|amp|quot);"
            + "|_x000[Dd]_|#(?:REF|DIV/0|VALUE|NAME)[!?？！]|#N/A|错误[!！]?未找到引用源[。.]?"
            + "|\\ufffd");
    private static final Pattern BLANK = Pattern.compile("\\{[^{}\\n]{1,30}}");

    private static final WordSet ASKED = WordSet.of(List.of("请填写", "请在此", "此处填写", "此处输入", "待补充", "待填写", "待完善"));

    /** What a template leaves to be written; names and telephone numbers may well be hidden so. */
    private static final Pattern UNWRITTEN =
            Pattern.compile("[XxＸ]{2,}(?=\\p{IsHan})|(?<=\\p{IsHan})[XxＸ]{2,}(?!\\w)|×{2,}|[*＊]{2,}|_{3,}|[（(]?(?:"
                    + String.join("|", ASKED.words()) + ")[^，。]{0,6}[)）]?");
    /** Signs that stand for what is left to be written where they stand twice. */
    private static final String SIGNS = "XxＸ×*＊_";

    private static final Set<Field> WORDS = Set.of(
            ProjectField.NAME,
            ProjectField.PURPOSE,
            ProjectField.GOALS,
            ProjectField.PERIOD_GOALS,
            IndicatorField.NAME,
            IndicatorField.DESCRIPTION,
            IndicatorField.BASIS);

    @Override
    public String rule() {
        return "RESIDUE";
    }

    @Override
    public void department(DepartmentFacts department, Notes notes) {
        look(department.declaration(), notes);
        department.goals().withDescendants().forEach(element -> look(element, notes));
    }

    @Override
    public void project(ProjectFacts project, Notes notes) {
        project.project().withDescendants().forEach(element -> look(element, notes));
    }

    private static void look(Element element, Notes notes) {
        for (Field field : element.kind().fields()) {
            String text = element.text(field);
            if (WORDS.contains(field)) {
                unwritten(element, field, text, notes);
            }
            if (isPlain(text)) {
                continue;
            }
            Matcher residue = RESIDUE.matcher(text);
            Matcher blank = BLANK.matcher(text);
            if (residue.find()) {
                String cleaned = RESIDUE.matcher(text).replaceAll("").strip();
                Note note = Note.at(element, field)
                        .saying(field.label() + "里留有文件转换的痕迹“" + residue.group() + "”。")
                        .expecting("去掉痕迹");
                notes.add(cleaned.isEmpty() ? note : note.repairing(cleaned));
            } else if (blank.find()) {
                notes.add(Note.at(element, field)
                        .saying(field.label() + "里还有没填的空格“" + blank.group() + "”。")
                        .expecting("填上" + blank.group()));
            }
        }
    }

    private static void unwritten(Element element, Field field, String text, Notes notes) {
        if (!mayBeUnwritten(text)) {
            return;
        }
        Matcher blank = UNWRITTEN.matcher(text);
        if (blank.find()) {
            notes.add(Note.at(element, field)
                    .saying(field.label() + "里还有没写的地方“" + blank.group() + "”。")
                    .expecting("写上实际内容"));
        }
    }

    private static boolean mayBeUnwritten(String text) {
        boolean sign = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean now = (c < '\u4e00' || c > '\u9fff') && SIGNS.indexOf(c) >= 0;
            if (sign && now) {
                return true;
            }
            sign = now;
        }
        return ASKED.isIn(text);
    }

    /** Without any sign that residue has; nearly all texts are. */
    private static boolean isPlain(String text) {
        for (int index = 0; index < text.length(); index++) {
            char c = text.charAt(index);
            if (c == '_'
                    || c == '<'
                    || c == '&'
                    || c == '{'
                    || c == '\\'
                    || c == '['
                    || c == '\ufffd'
                    || c == 'E'
                    || c == '#'
                    || c == '误') {
                return false;
            }
        }
        return true;
    }
}
