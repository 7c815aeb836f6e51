package org.jibiao.check.rules.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jibiao.check.Check;
import org.jibiao.check.Note;
import org.jibiao.check.Notes;
import org.jibiao.check.facts.DepartmentFacts;
import org.jibiao.check.facts.ProjectFacts;
import org.jibiao.model.Element;
import org.jibiao.model.field.Field;

/** {@code RESIDUE}: no bookmarks, field codes or tags of the file a text came from, and no blank of a template left. */
final class TextClean implements Check {

    private static final Pattern RESIDUE = Pattern.compile("\\[bookmark:[^\\]]*]"
            + "|_GoBack\\b|_Toc\\d{5,}"
            + "|\\bTC\\s+\"?[^\"\\n]{0,80}?\"?\\s*\\\\[flnFLN]\\s+\\w(\\s*\\\\[lL]\\s+\"?\\d\"?)?"
            + "|\\b(HYPERLINK|PAGEREF|MERGEFORMAT|REF _)\\b"
            + "|</?(p|br|b|i|u|span|div|td|tr|table|font|a|strong)(\\s[^<>]{0,80})?/?>"
            + "|&(nbsp|lt|gt|amp|quot);"
            + "|\\ufffd");
    private static final Pattern BLANK = Pattern.compile("\\{[^{}\\n]{1,30}}");

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

    /** Without any sign that residue has; nearly all texts are. */
    private static boolean isPlain(String text) {
        for (int index = 0; index < text.length(); index++) {
            char c = text.charAt(index);
            if (c == '_' || c == '<' || c == '&' || c == '{' || c == '\\' || c == '[' || c == '\ufffd' || c == 'E') {
                return false;
            }
        }
        return true;
    }
}
