package org.jibiao.ui.kit.suggest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jibiao.form.spec.IndicatorClass;
import org.jibiao.template.words.Names;
import org.jibiao.template.words.Names.Named;
import org.jibiao.template.words.Suggestion;

/** The classes of a form, found by the beginning of their level 2, by pinyin or by initials. */
public final class ClassWords {

    private static final int MANY = 100;

    private final List<IndicatorClass> classes;
    /** Made at the first question: nobody types a class into most tables. */
    private Optional<Names<IndicatorClass>> names = Optional.empty();

    public ClassWords(List<IndicatorClass> classes) {
        this.classes = List.copyOf(classes);
    }

    /** At most {@code max} classes that fit, best first; all of them, in their order, if nothing is typed. */
    public List<Suggestion> suggest(String typed, int max) {
        List<IndicatorClass> fitting = typed.isBlank() ? classes : find(typed);
        return fitting.stream()
                .limit(max)
                .map(each -> new Suggestion(each.level2(), each.level1(), Optional.empty()))
                .toList();
    }

    /**
     * The class that a typed text names: itself, by a beginning that only one has, or by letters, the first that fits
     * those; empty for words of the user's own.
     */
    public Optional<IndicatorClass> meant(String typed) {
        List<IndicatorClass> begin = classes.stream()
                .filter(each -> !typed.isEmpty() && each.level2().startsWith(typed))
                .toList();
        Stream<IndicatorClass> same =
                begin.stream().filter(each -> each.level2().equals(typed));
        Optional<IndicatorClass> only = begin.size() == 1 ? Optional.of(begin.getFirst()) : Optional.empty();
        boolean letters = !typed.isEmpty() && typed.chars().allMatch(sign -> sign > ' ' && sign < 0x7f);
        return same.findFirst()
                .or(() -> only)
                .or(() -> letters ? find(typed).stream().findFirst() : Optional.empty());
    }

    private List<IndicatorClass> find(String typed) {
        Names<IndicatorClass> all = names.orElseGet(() -> new Names<>(classes.stream()
                .map(each -> new Named<>(each, each.level2(), List.<String>of(), "", 0))
                .toList()));
        names = Optional.of(all);
        return all.find(typed, MANY);
    }
}
