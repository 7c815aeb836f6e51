package org.jibiao.check.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jibiao.check.words.Lexicon;
import org.jibiao.check.words.Wording;
import org.jibiao.check.words.Words;
import org.jibiao.model.Marks;
import org.jibiao.model.value.Dimension;

/**
 * The costs of a project with the quantities they are to be multiplied with: those a user has named, else those that
 * count the same thing under a name that has something in common.
 */
public final class Costs {

    /** What {@link Marks#COUNTED_BY} holds where a cost is multiplied with nothing. */
    public static final String BY_NOTHING = "none";

    /** How far a cost is understood. */
    public enum Kind {
        /** The whole cost of the project beside its items; not added to them. */
        OVERALL,
        /** An amount of money. */
        ITEM,
        /** For each of something that a row counts. */
        PAIRED,
        /** For each of something that several rows may count. */
        DOUBTFUL,
        /** For each of something that no row counts. */
        OPEN
    }

    /**
     * One cost.
     *
     * @param each what it is for each of
     * @param yuan in 元 for each, or in all
     * @param quantity the row that counts, of a PAIRED one
     * @param candidates the rows that may count, of a DOUBTFUL one
     * @param times how often a year it falls due: 12 for a cost a month
     */
    public record Line(
            Row row, Kind kind, Each each, BigDecimal yuan, Optional<Row> quantity, List<Row> candidates, int times) {

        /** What it comes to in 元; empty if that is not known. */
        public Optional<BigDecimal> sum() {
            return switch (kind) {
                case ITEM, OVERALL -> Optional.of(yuan.multiply(BigDecimal.valueOf(times)));
                case PAIRED ->
                    quantity.flatMap(
                                    row -> row.number().map(number -> row.unit().inBase(number)))
                            .map(number -> number.multiply(yuan).multiply(BigDecimal.valueOf(times)));
                case DOUBTFUL, OPEN -> Optional.empty();
            };
        }
    }

    private static final int SAME_THING = 4;
    private static final int MONTHS = 12;
    private static final int QUARTERS = 4;

    private final List<Row> counts;
    private final Lexicon lexicon;
    private final Optional<BigDecimal> budget;
    private final List<Row> costs;

    private Costs(List<Row> rows, Optional<BigDecimal> budget, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.budget = budget;
        this.counts = rows.stream()
                .filter(row -> row.category() == Category.QUANTITY
                        && row.isNumeric()
                        && (row.unit().dimension() == Dimension.COUNT
                                || row.unit().dimension() == Dimension.MEASURE))
                .toList();
        this.costs = rows.stream()
                .filter(row -> row.category() == Category.COST
                        && row.isNumeric()
                        && !row.isSaving()
                        && yuan(row).isPresent())
                .toList();
    }

    /** The costs of a project with these rows that are numbers, in printed order. */
    static List<Line> of(List<Row> rows, Optional<BigDecimal> budget, Lexicon lexicon) {
        Costs costs = new Costs(rows, budget, lexicon);
        List<Line> lines = costs.costs.stream().map(costs::line).toList();
        return lines.stream()
                .map(line -> lines.stream().anyMatch(other -> isInsteadOf(line, other))
                        ? new Line(line.row, Kind.OPEN, line.each, line.yuan, Optional.empty(), List.of(), line.times)
                        : line)
                .toList();
    }

    /** 集中供养孤儿补助标准 and 散居孤儿补助标准 are each for some of those who are counted together. */
    private static boolean isInsteadOf(Line line, Line other) {
        return line != other
                && line.kind == Kind.PAIRED
                && other.kind == Kind.PAIRED
                && line.quantity.equals(other.quantity)
                && line.row.unit().text().equals(other.row.unit().text())
                && sharedEnd(line.row.core(), other.row.core()) >= SAME_THING;
    }

    private static int sharedEnd(String one, String other) {
        int length = 0;
        while (length < Math.min(one.length(), other.length())
                && one.charAt(one.length() - 1 - length) == other.charAt(other.length() - 1 - length)) {
            length++;
        }
        return length == one.length() || length == other.length() ? 0 : length;
    }

    /** In 元; a subsidy measured in 件 by mistake is taken for 元/件. */
    private static Optional<BigDecimal> yuan(Row row) {
        boolean meant = switch (row.sense()) {
            case MONEY, MONEY_EACH ->
                row.unit().dimension() == Dimension.COUNT && row.unit().per().isEmpty();
            default -> false;
        };
        return row.isMoney() || meant ? row.number().map(row.unit()::inBase) : Optional.empty();
    }

    private Line line(Row row) {
        BigDecimal yuan = yuan(row).orElseThrow();
        Each each = row.isMoney() ? Each.of(row) : new Each(row.unit().base(), "");
        int times = times(each.time());
        if (times == 0) {
            return new Line(row, Kind.OPEN, each, yuan, Optional.empty(), List.of(), 1);
        } else if (!each.isCounted()) {
            Kind kind = isOverall(row, yuan) ? Kind.OVERALL : Kind.ITEM;
            return new Line(row, kind, each, yuan, Optional.empty(), List.of(), times);
        }
        List<Row> fitting = fitting(row, each);
        Kind kind = switch (fitting.size()) {
            case 0 -> Kind.OPEN;
            case 1 -> Kind.PAIRED;
            default -> Kind.DOUBTFUL;
        };
        Optional<Row> quantity = fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
        return new Line(row, kind, each, yuan, quantity, fitting, times);
    }

    /** 0 where it cannot be known: costs a day. */
    private static int times(String time) {
        return switch (time) {
            case "", "年", "年度" -> 1;
            case "月", "个月" -> MONTHS;
            case "季度" -> QUARTERS;
            default -> 0;
        };
    }

    private boolean isOverall(Row row, BigDecimal yuan) {
        boolean whole = budget.filter(all -> all.compareTo(yuan) == 0).isPresent();
        return costs.size() > 1 && (whole || lexicon.of(Words.WHOLE_WORDS).isIn(row.core()));
    }

    /** The rows that count what {@code cost} is for each of: the one named by a user, or those most alike. */
    private List<Row> fitting(Row cost, Each each) {
        String named = cost.indicator().text(Marks.COUNTED_BY);
        if (named.equals(BY_NOTHING)) {
            return List.of();
        }
        Optional<Row> chosen = counts.stream()
                .filter(row -> row.indicator().id().toString().equals(named))
                .findFirst();
        if (chosen.isPresent()) {
            return List.of(chosen.get());
        }
        List<Row> same =
                counts.stream().filter(row -> kin(row).equals(each.kin())).toList();
        String stem = stem(cost.core());
        Set<String> pairs = Wording.pairs(stem);
        List<Row> best = new ArrayList<>();
        int most = 0;
        for (Row row : same) {
            Set<String> shared = Wording.pairs(Wording.plain(row.core()));
            shared.retainAll(pairs);
            if (shared.size() > most) {
                best.clear();
                most = shared.size();
            }
            if (shared.size() == most && most > 0) {
                best.add(row);
            }
        }
        if (best.isEmpty()) {
            return same.size() == 1 && namesNobody(stem) ? same : List.of();
        }
        List<Row> printedAlike = best.stream()
                .filter(row -> row.unit().base().equals(each.base()))
                .toList();
        return printedAlike.size() == 1 ? printedAlike : best;
    }

    /** What a row counts; 案件 are 件 even where they are called 个. */
    private static String kin(Row row) {
        boolean cases = row.unit().base().equals("个") && row.core().contains("案件");
        return cases ? "件" : row.unit().kin();
    }

    /** What is left of a name without the words every cost has. */
    private String stem(String name) {
        String stem = name;
        for (String filler : lexicon.of(Words.COST_FILLERS).words()) {
            stem = stem.replace(filler, "");
        }
        return Wording.plain(stem);
    }

    /** True if a cost does not say who or what it is for, so that the only row that counts may be meant. */
    private boolean namesNobody(String stem) {
        return !lexicon.of(Words.PEOPLE).isIn(stem) && !lexicon.of(Words.THINGS).isIn(stem);
    }
}
