package org.jibiao.check.facts;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jibiao.check.words.BusinessLine;
import org.jibiao.check.words.Lexicon;
import org.jibiao.check.words.Sense;
import org.jibiao.check.words.Wording;
import org.jibiao.model.Indicator;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.value.Amount;
import org.jibiao.model.value.Dimension;
import org.jibiao.model.value.Quantity;
import org.jibiao.model.value.Unit;

/** An indicator with its texts read, each once. */
public final class Row {

    private static final String SECRET = "涉密";
    private static final Pattern SAVING = Pattern.compile("节约|节省|降低|下降|减少|压减|压缩|结余|审减");
    private static final Pattern COUNTER = Pattern.compile("[人件个次场份台辆篇期册套项家所条块本处批组户名位眼座株盏头只口栋间张床支棵]|[人户班批场车]次|台套|个项目");

    private final Indicator indicator;
    private final Category category;
    private final String name;
    private final String core;
    private final Sense sense;
    private final Quantity value;
    private final Quantity target;
    private final Unit unit;
    private final String printed;
    private final Optional<BigDecimal> number;
    private final Plain plain;
    private final Set<BusinessLine> named;
    private final Set<BusinessLine> described;

    /**
     * Texts as they are compared, see {@link Wording#plain}.
     *
     * @param value of the target as it is printed
     */
    public record Plain(String name, String description, String value) {}

    private Row(Indicator indicator, Lexicon lexicon) {
        this.indicator = indicator;
        this.category = Category.of(indicator.text(IndicatorField.LEVEL1), indicator.text(IndicatorField.LEVEL2));
        this.name = text(IndicatorField.NAME);
        this.core = Wording.core(name);
        this.sense = lexicon.sense(core);
        this.value = Quantity.parse(indicator.text(IndicatorField.VALUE));
        this.target = target(value, text(IndicatorField.ANNUAL_VALUE));
        this.unit = target.unit().isBlank() ? unitNamed(name) : Unit.parse(target.unit());
        this.printed = target.format().strip();
        this.number = target instanceof Quantity.Range range ? Amount.parse(range.high()) : target.number();
        this.plain = new Plain(Wording.plain(name), Wording.plain(description()), Wording.plain(printed));
        this.named = lexicon.linesIn(name);
        this.described = lexicon.linesIn(description());
    }

    /** Reads {@code indicator}. */
    public static Row of(Indicator indicator, Lexicon lexicon) {
        return new Row(indicator, lexicon);
    }

    public Indicator indicator() {
        return indicator;
    }

    public Category category() {
        return category;
    }

    /** Without blanks around. */
    public String name() {
        return name;
    }

    /** The name without remarks in brackets at its end. */
    public String core() {
        return core;
    }

    /** What the name lets one expect of the value. */
    public Sense sense() {
        return sense;
    }

    /** 指标值. */
    public Quantity value() {
        return value;
    }

    /** The value that counts this year: 本年绩效指标值, with sign and unit of the 指标值 where it has none itself. */
    public Quantity target() {
        return target;
    }

    /** Of the target. */
    public Unit unit() {
        return unit;
    }

    /** Name, description and target as they are compared. */
    public Plain plain() {
        return plain;
    }

    /** The lines of business that the name speaks of. */
    public Set<BusinessLine> linesNamed() {
        return named;
    }

    /** The lines of business that the description speaks of. */
    public Set<BusinessLine> linesDescribed() {
        return described;
    }

    /** A form with two value columns prints sign and unit once. */
    private static Quantity target(Quantity value, String annual) {
        if (annual.isEmpty()) {
            return value;
        }
        Quantity own = Quantity.parse(annual);
        boolean bare = own.unit().isEmpty() && own.operator().isEmpty() && own instanceof Quantity.Numeric;
        if (!bare) {
            return own;
        }
        return switch (value) {
            case Quantity.Numeric it -> Quantity.parse(it.head() + annual + it.unit() + it.tail());
            case Quantity.Missing it -> Quantity.parse(it.head() + annual + it.unit());
            default -> own;
        };
    }

    /** The unit in brackets behind a name: 万元 of 改造成本（万元）; none where the brackets hold other words. */
    private static Unit unitNamed(String name) {
        if (!name.endsWith("）") && !name.endsWith(")")) {
            return Unit.NONE;
        }
        int from = Math.max(name.lastIndexOf('（'), name.lastIndexOf('('));
        String text = name.substring(from + 1, name.length() - 1).strip();
        Unit unit = text.isEmpty() ? Unit.NONE : Unit.parse(text.startsWith("单位：") ? text.substring(3) : text);
        boolean known = unit.dimension() != Dimension.COUNT
                || COUNTER.matcher(unit.base()).matches();
        return known ? unit : Unit.NONE;
    }

    public String text(Field field) {
        return indicator.text(field).strip();
    }

    public String description() {
        return text(IndicatorField.DESCRIPTION);
    }

    public String basis() {
        return text(IndicatorField.BASIS);
    }

    /** What to call the row in a sentence: its name, or its class where it has none. */
    public String called() {
        return name.isEmpty() ? text(IndicatorField.LEVEL2) : name;
    }

    /** The cell in which the target stands. */
    public Field targetField() {
        boolean annual = !indicator.text(IndicatorField.ANNUAL_VALUE).isBlank();
        return annual && indicator.text(IndicatorField.VALUE).isBlank()
                ? IndicatorField.ANNUAL_VALUE
                : IndicatorField.VALUE;
    }

    /** The cell in which a target in words stands. */
    public Field wordsField() {
        return indicator.text(IndicatorField.ANNUAL_VALUE).isBlank()
                ? IndicatorField.VALUE
                : IndicatorField.ANNUAL_VALUE;
    }

    /** True if the name is of something saved, so that more of it is better even where it stands among the costs. */
    public boolean isSaving() {
        return SAVING.matcher(core).find();
    }

    /** The target as one writes it, without blanks around. */
    public String printed() {
        return printed;
    }

    /** The number of the target, before 万; the upper end of a range; empty if there is none. */
    public Optional<BigDecimal> number() {
        return number;
    }

    /** True if the target is a number, alone or as a range. */
    public boolean isNumeric() {
        return target instanceof Quantity.Numeric || target instanceof Quantity.Range;
    }

    /** True for ≥ and >. */
    public boolean isFloor() {
        return target.operator().equals("≥") || target.operator().equals(">");
    }

    /** True for ≤ and <. */
    public boolean isCap() {
        return target.operator().equals("≤") || target.operator().equals("<");
    }

    /** True if the target is a share in %, or a bare number of something that is called a rate. */
    public boolean isShare() {
        return isNumeric()
                && (unit.dimension() == Dimension.RATIO
                        || unit.dimension() == Dimension.NONE && sense == Sense.RATE && unit.power() == 0);
    }

    /** The whole amount of money in 元 the target names; 万 alone counts as 万元; empty for a cost for each, and no money. */
    public Optional<BigDecimal> money() {
        return unit.isMoneyInAll() || unit.isBareMultiplier() ? number().map(unit::inBase) : Optional.empty();
    }

    /** True if the target is money, in all or for each of something, or a bare 万. */
    public boolean isMoney() {
        return unit.dimension() == Dimension.MONEY || unit.isBareMultiplier();
    }

    /** True if name or value are withheld. */
    public boolean isSecret() {
        return name.contains(SECRET) || target instanceof Quantity.Secret;
    }
}
