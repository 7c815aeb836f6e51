package org.jibiao.office.part;

/**
 * How much a received file may hold. A volume of a whole county (a hundred departments of twenty projects) stays below
 * all of them; together they keep reading within a heap of 512 MB.
 */
public final class Limits {

    /** Bytes of the file. */
    public static final long FILE = 200L << 20;
    /** Parts in the zip. */
    public static final int ENTRIES = 10_000;
    /** Bytes of the zip's directory. */
    public static final long DIRECTORY = 8L << 20;
    /** Bytes of one part, unpacked. */
    public static final long PART = 512L << 20;
    /** Bytes of all parts that are read, unpacked. */
    public static final long ALL_PARTS = 1024L << 20;
    /** Unpacked bytes for one packed byte, once a part has passed {@link #RATIO_FROM}. */
    public static final long RATIO = 300;
    /** Bytes from which the ratio counts: small parts of blank rows pack very well. */
    public static final long RATIO_FROM = 16L << 20;
    /** Bytes of one tag, comment or text between two tags. */
    public static final int TOKEN = 4 << 20;
    /** Elements inside each other. */
    public static final int DEPTH = 256;
    /** Columns of one table or sheet. */
    public static final int COLUMNS = 1024;
    /** Rows of one document. */
    public static final int ROWS = 300_000;
    /** Cells of one document. */
    public static final int CELLS = 1_000_000;
    /** Paragraphs of one document, those in cells included. */
    public static final int PARAGRAPHS = 2_000_000;
    /** Characters of one document. */
    public static final long CHARACTERS = 60_000_000;

    private Limits() {}
}
