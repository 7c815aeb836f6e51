package org.jibiao.check.rules.completeness;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jibiao.check.Check;
import org.jibiao.check.Note;
import org.jibiao.check.Notes;
import org.jibiao.check.facts.ProjectFacts;
import org.jibiao.model.field.ProjectField;

/**
 * {@code REQ_CODE}: where the form prints one, a project has a code of 21 signs: six of an administrative region, two
 * of a year, and the rest. A project that goes on keeps the year it began in.
 */
final class CodeWellFormed implements Check {

    private static final int LENGTH = 21;
    private static final int REGION = 6;
    private static final int CENTURY = 2000;
    private static final int OLDEST = 15;
    private static final Pattern SIGNS = Pattern.compile("[0-9A-Z]+");
    private static final Pattern PROVINCE =
            Pattern.compile("(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[12])\\d{4}");

    @Override
    public String rule() {
        return "REQ_CODE";
    }

    @Override
    public void project(ProjectFacts project, Notes notes) {
        String code = project.text(ProjectField.CODE);
        if (!project.demands().prints(ProjectField.CODE) || ProjectFacts.isSecret(code)) {
            return;
        }
        Note note = Note.at(project.project(), ProjectField.CODE).expecting("预算系统里的21位项目编码");
        if (code.isEmpty()) {
            notes.add(note.saying("项目没有填写项目编码。"));
        } else {
            fault(code, project.frame().year())
                    .ifPresent(fault -> notes.add(note.mild().saying("项目编码“" + code + "”" + fault + "，请核对。")));
        }
    }

    private static Optional<String> fault(String code, Optional<Integer> year) {
        if (code.length() != LENGTH) {
            return Optional.of("是" + code.length() + "位，应为" + LENGTH + "位");
        } else if (!SIGNS.matcher(code).matches()) {
            return Optional.of("里有数字和大写字母以外的字符");
        } else if (!PROVINCE.matcher(code.substring(0, REGION)).matches()) {
            return Optional.of("的前6位" + code.substring(0, REGION) + "不是行政区划代码");
        }
        String begun = code.substring(REGION, REGION + 2);
        if (!begun.chars().allMatch(Character::isDigit)) {
            return Optional.of("的第7、8位不是年份");
        }
        int first = CENTURY + Integer.parseInt(begun);
        return year.filter(now -> first > now || first < now - OLDEST)
                .map(now -> "的第7、8位是" + begun + "，与" + now + "年度不符");
    }
}
