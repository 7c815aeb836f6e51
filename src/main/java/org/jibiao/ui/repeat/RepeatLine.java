package org.jibiao.ui.repeat;

import org.jibiao.check.repeat.Paragraph;
import org.jibiao.check.repeat.Repeat;

/** A line of the list of repeated texts. */
sealed interface RepeatLine {

    /** A text, over its places. */
    record Heading(Repeat repeat) implements RepeatLine {}

    /**
     * One of its places.
     *
     * @param note {@code 原文}, or how much of it was kept
     */
    record Spot(Paragraph paragraph, String note) implements RepeatLine {}
}
