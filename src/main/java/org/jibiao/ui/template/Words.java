package org.jibiao.ui.template;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jibiao.model.Book;
import org.jibiao.model.Element;
import org.jibiao.model.Indicator;
import org.jibiao.model.Kind;
import org.jibiao.model.Place;
import org.jibiao.model.Project;
import org.jibiao.model.Ref;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;

/** How places and long texts of the book read in lists. */
final class Words {

    /** Texts up to this length are shown whole. */
    static final int SHORT = 60;

    private Words() {}

    /** {@code 法律援助　补贴发放及时率　完成时限}; the project only if wanted. */
    static String where(Book book, Place place, boolean withPart) {
        Optional<Element> element = book.find(place.ref());
        String row = element.filter(Indicator.class::isInstance)
                .map(each -> each.text(IndicatorField.NAME))
                .orElse("");
        String part = withPart
                ? book.path(place.ref()).stream()
                        .filter(step -> step.kind() == Kind.PROJECT || step.kind() == Kind.DEPARTMENT_GOALS)
                        .findFirst()
                        .map(step -> part(book, step))
                        .orElse("")
                : "";
        return Stream.of(
                        part,
                        place.field() == IndicatorField.NAME ? "" : row,
                        place.field().label())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("　"));
    }

    /** The name of a project, 部门整体绩效目标 for the goals of a department. */
    static String part(Book book, Ref ref) {
        return book.find(ref, Project.class)
                .map(project -> project.text(ProjectField.NAME).strip())
                .map(name -> name.isEmpty() ? "（没有名称的项目）" : name)
                .orElse(ref.kind().label());
    }

    /** Of a long text only the sentences with blanks. */
    static String around(String text) {
        return Stream.of(text.split("(?<=[。；\n])"))
                .filter(sentence -> sentence.indexOf('{') >= 0)
                .collect(Collectors.joining("…"));
    }
}
