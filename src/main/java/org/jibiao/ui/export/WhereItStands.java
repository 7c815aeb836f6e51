package org.jibiao.ui.export;

import java.util.Optional;
import java.util.stream.Collectors;
import org.jibiao.model.Book;
import org.jibiao.model.Element;
import org.jibiao.model.Indicator;
import org.jibiao.model.Place;
import org.jibiao.model.Project;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;

/** Names a place so that a user finds it: {@code “法律援助” 受援率 指标值}. */
final class WhereItStands {

    private WhereItStands() {}

    static String in(Book book, Place place) {
        String path = book.path(place.ref()).stream()
                .map(book::find)
                .flatMap(Optional::stream)
                .map(WhereItStands::name)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(" "));
        return path + " " + place.field().label();
    }

    private static String name(Element element) {
        return switch (element) {
            case Project project -> "“" + project.text(ProjectField.NAME) + "”";
            case Indicator indicator -> indicator.text(IndicatorField.NAME);
            case org.jibiao.model.Declaration ignored -> "";
            default -> element.kind().label();
        };
    }
}
