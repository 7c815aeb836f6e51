package org.jibiao.form.read;

import java.text.Normalizer;
import org.jibiao.form.Labels;
import org.jibiao.form.spec.CellSpec;
import org.jibiao.model.field.Field;

/** A cell that has its label within it: {@code 部门意见：… 签字（公章）： 日期：}. */
final class CellPattern {

    private final Field field;
    private final String before;
    private final String after;
    private final String blank;

    CellPattern(CellSpec cell) {
        int slot = cell.pattern().indexOf(CellSpec.SLOT);
        this.field = cell.field().orElseThrow();
        this.before = squeezed(cell.pattern().substring(0, slot));
        this.after = squeezed(cell.pattern().substring(slot + CellSpec.SLOT.length()));
        this.blank = Labels.normal(cell.blank());
    }

    Field field() {
        return field;
    }

    private static String squeezed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }

    boolean matches(String text) {
        return !before.isEmpty() && squeezed(text).startsWith(before);
    }

    /** What stands between; what was written into the printed end, a signature for instance, stays with it. */
    String text(String printed) {
        String rest = printed.substring(skip(printed));
        String value = rest;
        for (int end = 0; end <= rest.length(); end++) {
            if (squeezed(rest.substring(end)).equals(after)) {
                value = rest.substring(0, end);
                break;
            }
        }
        return Labels.normal(value).equals(blank) ? "" : value.strip();
    }

    /** Where the printed beginning ends. */
    private int skip(String printed) {
        int end = 0;
        while (end < printed.length() && !squeezed(printed.substring(0, end)).equals(before)) {
            end++;
        }
        return end;
    }
}
