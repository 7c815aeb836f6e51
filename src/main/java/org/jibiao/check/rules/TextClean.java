package org.jibiao.check.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jibiao.check.Check;
import org.jibiao.check.Demands;
import org.jibiao.check.Notes;
import org.jibiao.model.Declaration;
import org.jibiao.model.Element;
import org.jibiao.model.Project;
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
    public void department(Declaration declaration, Demands demands, Notes notes) {
        look(declaration, notes);
        declaration.goals().withDescendants().forEach(element -> look(element, notes));
    }

    @Override
    public void project(Project project, Demands demands, Notes notes) {
        project.withDescendants().forEach(element -> look(element, notes));
    }

    private static void look(Element element, Notes notes) {
        for (Field field : element.kind().fields()) {
            String text = element.text(field);
            Matcher residue = RESIDUE.matcher(text);
            Matcher blank = BLANK.matcher(text);
            if (residue.find()) {
                String cleaned = RESIDUE.matcher(text).replaceAll("").strip();
                String message = field.label() + "里留有文件转换的痕迹“" + residue.group() + "”。";
                if (cleaned.isEmpty()) {
                    notes.add(element, field, message, "去掉痕迹");
                } else {
                    notes.addWithFix(element, field, message, cleaned);
                }
            } else if (blank.find()) {
                notes.add(element, field, field.label() + "里还有没填的空格“" + blank.group() + "”。", "填上" + blank.group());
            }
        }
    }
}
