package org.jibiao.intake.clip;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jibiao.form.spec.ColumnSpec;
import org.jibiao.form.spec.ColumnSpec.Slice;
import org.jibiao.intake.clip.Clipping.Cover;
import org.jibiao.intake.clip.Clipping.Spot;
import org.jibiao.intake.clip.TitleWords.Meaning;
import org.jibiao.model.field.Field;

/**
 * A block that begins with the titles of its columns, in whatever order, told apart by them. The titles themselves are
 * gone; sign, number and unit are one value.
 *
 * @param fields what each column of {@code block} holds, each field once
 * @param block the rows under the titles
 * @param unknown titles of columns that the form has not, left out
 */
public record TitledBlock(List<Field> fields, Clipping block, List<String> unknown) {

    private static final int LEAST_TITLES = 2;
    private static final Spot EMPTY = new Spot("", Cover.NONE);

    public TitledBlock {
        fields = List.copyOf(fields);
        unknown = List.copyOf(unknown);
    }

    /** Empty if {@code clipping} does not begin with titles of {@code columns}; they may stand in one line or two. */
    public static Optional<TitledBlock> of(Clipping clipping, List<ColumnSpec> columns) {
        Titles titles = new Titles(clipping.rows(), new TitleWords(columns));
        for (int lines = Math.min(2, clipping.rows().size()); lines > 0; lines--) {
            if (titles.stand(lines)) {
                return Optional.of(titles.under(lines, clipping));
            }
        }
        return Optional.empty();
    }

    /** The first lines of a block, read as titles. */
    private record Titles(List<List<Spot>> rows, TitleWords words) {

        /** True if the first {@code lines} rows are titles, most of them known, and the last of them has its own. */
        boolean stand(int lines) {
            List<String> titles = titles(lines);
            long known =
                    titles.stream().filter(each -> words.find(each).isPresent()).count();
            long fields = titles.stream()
                    .flatMap(each -> words.find(each).stream())
                    .map(Meaning::field)
                    .distinct()
                    .count();
            long filled = titles.stream().filter(each -> !each.isBlank()).count();
            boolean ownLine = rows.get(lines - 1).stream()
                    .filter(spot -> !spot.text().isBlank())
                    .allMatch(spot -> lines == 1 || words.find(spot.text()).isPresent());
            boolean filledLine =
                    rows.get(lines - 1).stream().anyMatch(spot -> !spot.text().isBlank());
            return fields >= LEAST_TITLES && known * 2 >= filled && ownLine && filledLine;
        }

        /** The lowest text of each column in the first {@code lines} rows; what lies across counts for all below it. */
        private List<String> titles(int lines) {
            int width = rows.stream().limit(lines).mapToInt(List::size).max().orElse(0);
            List<String> titles = new ArrayList<>();
            for (int column = 0; column < width; column++) {
                String title = "";
                for (int line = 0; line < lines; line++) {
                    String own = text(line, column);
                    title = own.isBlank() ? title : own;
                }
                titles.add(title);
            }
            return titles;
        }

        private String text(int line, int column) {
            List<Spot> row = rows.get(line);
            int at = column;
            while (at > 0 && at < row.size() && row.get(at).cover() == Cover.LEFT) {
                at--;
            }
            return at < row.size() ? row.get(at).text() : "";
        }

        TitledBlock under(int lines, Clipping clipping) {
            List<String> titles = titles(lines);
            List<Field> fields = new ArrayList<>();
            List<Map<Slice, Integer>> places = new ArrayList<>();
            List<String> unknown = new ArrayList<>();
            for (int column = 0; column < titles.size(); column++) {
                Optional<Meaning> meaning = words.find(titles.get(column));
                if (meaning.isPresent()) {
                    int known = fields.indexOf(meaning.get().field());
                    if (known < 0) {
                        fields.add(meaning.get().field());
                        places.add(new EnumMap<>(Slice.class));
                    }
                    places.get(known < 0 ? fields.size() - 1 : known)
                            .putIfAbsent(meaning.get().slice(), column);
                } else if (!titles.get(column).isBlank()) {
                    unknown.add(titles.get(column).strip());
                }
            }
            List<List<Spot>> below = rows.stream()
                    .skip(lines)
                    .map(row -> places.stream().map(each -> joined(row, each)).toList())
                    .toList();
            Clipping block = new Clipping(below, clipping.aside(), clipping.merged(), clipping.cut());
            return new TitledBlock(fields, block, unknown);
        }

        private static Spot joined(List<Spot> row, Map<Slice, Integer> places) {
            Spot value = spot(row, places, places.containsKey(Slice.VALUE) ? Slice.VALUE : Slice.WHOLE);
            if (places.size() == 1 && places.containsKey(Slice.WHOLE)) {
                return value;
            }
            String operator = spot(row, places, Slice.OPERATOR).text();
            String unit = spot(row, places, Slice.UNIT).text();
            String joined = JoinedValue.of(operator, value.text(), unit);
            return joined.isEmpty() ? value : new Spot(joined, Cover.NONE);
        }

        private static Spot spot(List<Spot> row, Map<Slice, Integer> places, Slice slice) {
            int column = places.getOrDefault(slice, row.size());
            return column < row.size() ? row.get(column) : EMPTY;
        }
    }
}
