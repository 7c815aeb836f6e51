package org.jibiao.template.words;

import java.util.Optional;
import org.jibiao.template.IndicatorTemplate;

/**
 * A text offered while typing.
 *
 * @param text what the cell would hold
 * @param reason where it is from, in a few words: {@code 模板库 法律援助}, {@code 本库用过 3 次}, {@code 现行有效}
 * @param template the row of a template that begins with this name, to be filled in as a whole
 */
public record Suggestion(String text, String reason, Optional<IndicatorTemplate> template) {

    Suggestion(String text, String reason) {
        this(text, reason, Optional.empty());
    }
}
