package org.jibiao.ui.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jibiao.model.Book;
import org.jibiao.model.Element;
import org.jibiao.model.Indicator;
import org.jibiao.model.Kind;
import org.jibiao.model.Place;
import org.jibiao.model.Project;
import org.jibiao.model.Ref;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;

/** Where a place is, in words: {@code 法律援助经费 · 群众满意度 · 指标值}. */
final class Where {

    private static final String BETWEEN = " · ";

    private Where() {}

    /** The project or part, the indicator unless its name is meant, the field. */
    static String of(Book book, Place place) {
        List<String> words = new ArrayList<>();
        Field field = place.field();
        for (Ref step : book.path(place.ref())) {
            Optional<String> word = book.find(step).map(element -> word(element, field));
            word.filter(each -> !each.isBlank()).ifPresent(words::add);
        }
        words.add(field.label());
        return String.join(BETWEEN, words);
    }

    private static String word(Element element, Field field) {
        return switch (element) {
            case Project project -> named(project.text(ProjectField.NAME), "未命名项目");
            case Indicator indicator ->
                field == IndicatorField.NAME ? "" : named(indicator.text(IndicatorField.NAME), "未命名指标");
            default -> element.kind() == Kind.DECLARATION ? "" : element.kind().label();
        };
    }

    private static String named(String name, String otherwise) {
        return name.isBlank() ? otherwise : name.strip();
    }
}
