package org.jibiao.office.part;

/** Counts what a reader has taken into memory against {@link Limits}. */
public final class Measure {

    private int rows;
    private int cells;
    private int paragraphs;
    private long characters;

    public void row() throws LimitExceeded {
        if (++rows > Limits.ROWS) {
            throw new LimitExceeded("rows");
        }
    }

    public void cell() throws LimitExceeded {
        if (++cells > Limits.CELLS) {
            throw new LimitExceeded("cells");
        }
    }

    public void paragraph() throws LimitExceeded {
        if (++paragraphs > Limits.PARAGRAPHS) {
            throw new LimitExceeded("paragraphs");
        }
    }

    public void text(int length) throws LimitExceeded {
        characters += length;
        if (characters > Limits.CHARACTERS) {
            throw new LimitExceeded("characters");
        }
    }
}
