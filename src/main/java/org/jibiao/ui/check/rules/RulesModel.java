package org.jibiao.ui.check.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jibiao.check.pack.Rule;
import org.jibiao.check.pack.RulePack;

/** The rules of the chosen pack: found by a word, narrowed by weight, changed where the pack is the user's own. */
public final class RulesModel {

    /** Which rules to show. */
    enum Show {
        ALL("全部"),
        ERROR("错误"),
        WARNING("提醒"),
        HINT("建议"),
        OFF("关闭"),
        CHANGED("与随程序的不同");

        private final String label;

        Show(String label) {
            this.label = label;
        }

        @Override
        public String toString() {
            return label;
        }
    }

    private final PacksModel packs;
    private final ObservableList<Rule> rules = FXCollections.observableArrayList();
    private final StringProperty wanted = new SimpleStringProperty("");
    private final ObjectProperty<Show> show = new SimpleObjectProperty<>(Show.ALL);
    private final ReadOnlyObjectWrapper<Optional<Rule>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringBinding count = Bindings.createStringBinding(this::count, rules, wanted, show);

    public RulesModel(PacksModel packs) {
        this.packs = packs;
        packs.chosenProperty().addListener((observed, before, now) -> refresh());
        wanted.addListener((observed, before, now) -> refresh());
        show.addListener((observed, before, now) -> refresh());
        refresh();
    }

    private void refresh() {
        List<Rule> now = pack().rules().values().stream().filter(this::isWanted).toList();
        if (rules.size() == now.size() && sameIds(now)) {
            for (int index = 0; index < now.size(); index++) {
                if (!rules.get(index).equals(now.get(index))) {
                    rules.set(index, now.get(index));
                }
            }
        } else {
            rules.setAll(now);
        }
        chosen.set(chosen.get()
                .map(Rule::id)
                .flatMap(id -> now.stream().filter(rule -> rule.id().equals(id)).findFirst())
                .or(() -> now.stream().findFirst()));
    }

    private boolean sameIds(List<Rule> now) {
        List<String> ids = now.stream().map(Rule::id).toList();
        return rules.stream().map(Rule::id).toList().equals(ids);
    }

    private boolean isWanted(Rule rule) {
        boolean shown = switch (show.get()) {
            case ALL -> true;
            case CHANGED -> isChanged(rule);
            case ERROR, WARNING, HINT, OFF ->
                Weighing.of(rule).name().equals(show.get().name());
        };
        String all = (rule.id() + " " + rule.title() + " " + rule.basis().shown() + " "
                        + rule.weight().when())
                .toLowerCase(Locale.ROOT);
        List<String> words =
                List.of(wanted.get().strip().toLowerCase(Locale.ROOT).split("\\s+"));
        return shown && words.stream().allMatch(all::contains);
    }

    private RulePack pack() {
        return packs.chosen().pack();
    }

    /** Those that are wanted, in the order of the program. */
    public ObservableList<Rule> rules() {
        return rules;
    }

    /** Words that must stand in what is shown of a rule. */
    public StringProperty wantedProperty() {
        return wanted;
    }

    ObjectProperty<Show> showProperty() {
        return show;
    }

    /** How many are shown, as a phrase. */
    public StringBinding countProperty() {
        return count;
    }

    private String count() {
        int all = pack().rules().size();
        return rules.size() == all ? all + " 条" : rules.size() + " / " + all + " 条";
    }

    /** The rule whose details are shown; empty if none is wanted. */
    public ReadOnlyObjectProperty<Optional<Rule>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** Shows the details of {@code rule}. */
    public void choose(Rule rule) {
        chosen.set(Optional.of(rule));
    }

    /** True if the rules can be changed. */
    public boolean isOwn() {
        return packs.chosen().isOwn();
    }

    /** True if it is not as in the program. */
    public boolean isChanged(Rule rule) {
        return !rule.equals(RulePack.builtIn().rules().get(rule.id()));
    }

    /** Weighs {@code rule} otherwise. */
    public void weigh(Rule rule, Weighing weighing) {
        if (isOwn() && Weighing.of(rule) != weighing) {
            packs.change(pack().with(weighing.of(RulePack.builtIn(), rule)));
        }
    }

    /** Makes {@code rule} as it is in the program. */
    public void restore(Rule rule) {
        Optional.ofNullable(RulePack.builtIn().rules().get(rule.id()))
                .filter(known -> isOwn())
                .ifPresent(known -> packs.change(pack().with(known)));
    }

    /** Sets a number of {@code rule}; false, and nothing changed, if {@code text} is none from 0 on. */
    public boolean limit(Rule rule, String name, String text) {
        Optional<BigDecimal> number = number(text);
        boolean other = number.isPresent() && number.get().compareTo(rule.limit(name)) != 0;
        if (isOwn() && other) {
            packs.change(pack().with(rule.limited(name, number.get())));
        }
        return number.isPresent();
    }

    private static Optional<BigDecimal> number(String text) {
        try {
            return Optional.of(new BigDecimal(text.strip())).filter(number -> number.signum() >= 0);
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    /** How its findings weigh, in sentences. */
    String weight(Rule rule) {
        Rule.Weight weight = rule.weight();
        if (!weight.on()) {
            return "已关闭，不检查这一条。";
        }
        List<String> cases = new ArrayList<>(List.of("一般作" + weight.usual().label()));
        if (weight.mild() != weight.usual()) {
            cases.add("较轻的情形作" + weight.mild().label());
        }
        if (weight.grave() != weight.usual()) {
            cases.add("较重的情形作" + weight.grave().label());
        }
        String known = Optional.ofNullable(RulePack.builtIn().rules().get(rule.id()))
                .map(Rule::weight)
                .filter(weight::equals)
                .map(same -> weight.when().isEmpty() ? "" : "（" + weight.when() + "）")
                .orElse("");
        return String.join("，", cases) + known + "。";
    }
}
