package org.jibiao.office.part;

/** Names of cells: {@code D5} is row 4, column 3, both from 0. */
public final class CellName {

    private static final int LETTERS = 26;
    private static final int MOST_LETTERS = 3;

    private CellName() {}

    /** The name of the cell in this row and column. */
    public static String of(int row, int column) {
        return letters(column) + (row + 1);
    }

    /** The letters of a column. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }

    /** The column in {@code name}, {@code otherwise} if there is none. */
    public static int column(String name, int otherwise) {
        int column = 0;
        int at = 0;
        while (at < name.length() && at <= MOST_LETTERS && Character.isLetter(name.charAt(at))) {
            column = column * LETTERS + Character.toUpperCase(name.charAt(at)) - 'A' + 1;
            at++;
        }
        return at == 0 ? otherwise : column - 1;
    }

    /** The row in {@code name}, -1 if there is none. */
    public static int row(String name) {
        String digits = name.replaceAll("\\D", "");
        return digits.isEmpty() || digits.length() > 7 ? -1 : Integer.parseInt(digits) - 1;
    }
}
