package org.jibiao.grid;

import java.util.List;
import java.util.stream.Collectors;

/** A paragraph outside the tables. */
public record Paragraph(List<Run> runs, ParagraphStyle style, Mark mark) implements Block {

    public Paragraph {
        runs = List.copyOf(runs);
    }

    public static Paragraph of(String text, ParagraphStyle style) {
        return new Paragraph(List.of(new Run(text, false)), style, Mark.NONE);
    }

    /** The text without its weights. */
    public String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
