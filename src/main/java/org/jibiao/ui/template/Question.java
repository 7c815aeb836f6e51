package org.jibiao.ui.template;

import java.text.Normalizer;
import java.util.Set;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jibiao.model.Ref;
import org.jibiao.template.Blank;

/** A blank that is asked for, and what was answered. */
final class Question {

    private final String id;
    private final Blank blank;
    private final Set<Ref> parts;
    private final String more;
    private final boolean number;
    private final StringProperty answer = new SimpleStringProperty("");

    /**
     * {@code id} is that of its field; it is asked for {@code parts}; {@code more} is told in small print; {@code number}
     * if something is worked out with it.
     */
    Question(String id, Blank blank, Set<Ref> parts, String more, boolean number) {
        this.id = id;
        this.blank = blank;
        this.parts = parts;
        this.more = more;
        this.number = number;
    }

    String id() {
        return id;
    }

    Blank blank() {
        return blank;
    }

    boolean isFor(Ref part) {
        return parts.contains(part);
    }

    StringProperty answerProperty() {
        return answer;
    }

    /** The answer as it goes into the texts: full-width digits made plain, a unit behind a number left to the text. */
    String answered() {
        String typed = answer.get().strip();
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).replace(" ", "");
        if (isNumber(plain)) {
            return plain;
        }
        String unit = blank.unit();
        String bare = unit.isEmpty() || !plain.endsWith(unit) ? "" : plain.substring(0, plain.length() - unit.length());
        return isNumber(bare) ? bare : typed;
    }

    /** What to know of it: what is wrong with the answer, else where it is and what it is. */
    String told() {
        String now = answered();
        return number && !now.isEmpty() && !isNumber(now) ? "要填一个数，才能算出金额" : more;
    }

    private static boolean isNumber(String text) {
        return text.matches("\\d{1,3}(,\\d{3})+(\\.\\d+)?|\\d+(\\.\\d+)?");
    }
}
