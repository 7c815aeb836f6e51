package org.jibiao.ui.kit.suggest;

import java.util.List;
import java.util.Optional;
import org.jibiao.form.Printed;
import org.jibiao.template.words.Names;
import org.jibiao.template.words.Names.Named;
import org.jibiao.template.words.Suggestion;

/** The signs that stand before a value, and 定性 for words, found by what they mean, by pinyin or by initials. */
public final class SignWords {

    private static final List<Suggestion> SIGNS = List.of(
            sign("≥", "不低于、不少于"),
            sign("≤", "不超过、不高于"),
            sign("=", "等于"),
            sign(">", "大于、高于"),
            sign("<", "小于、低于"),
            sign(Printed.QUALITATIVE, "指标值是文字"));

    /** Made at the first question. */
    private Optional<Names<Suggestion>> names = Optional.empty();

    private static Suggestion sign(String sign, String meaning) {
        return new Suggestion(sign, meaning, Optional.empty());
    }

    /** The signs that fit, best first; all of them if nothing is typed; none beside a text that is one already. */
    public List<Suggestion> suggest(String typed) {
        if (typed.isBlank()) {
            return SIGNS;
        }
        if (SIGNS.stream().anyMatch(each -> each.text().equals(typed.strip()))) {
            return List.of();
        }
        Names<Suggestion> all = names.orElseGet(SignWords::spelt);
        names = Optional.of(all);
        return all.find(typed, SIGNS.size() * 2).stream().distinct().toList();
    }

    private static Names<Suggestion> spelt() {
        return new Names<>(SIGNS.stream()
                .flatMap(each -> List.of((each.text() + "、" + each.reason()).split("、")).stream()
                        .map(word -> new Named<>(each, word, List.<String>of(), "", 0)))
                .toList());
    }
}
