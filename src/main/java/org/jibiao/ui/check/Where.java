package org.jibiao.ui.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.Element;
import org.jibiao.model.Indicator;
import org.jibiao.model.Kind;
import org.jibiao.model.Place;
import org.jibiao.model.Project;
import org.jibiao.model.Ref;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;

/** Where something is, in words. */
final class Where {

    private Where() {}

    /** What a page is about: {@code 1 法律援助经费}; with the department if there are several. */
    static String page(Book book, Ref page) {
        Optional<Declaration> declaration = book.declarationOf(page);
        String name = book.find(page)
                .map(element -> switch (element) {
                    case Project project ->
                        declaration.orElseThrow().projects().indexOf(project) + 1 + " "
                                + named(project.text(ProjectField.NAME), "（未命名）");
                    case Declaration all -> "申报";
                    default -> element.kind().label();
                })
                .orElse("");
        boolean several = book.declarations().size() > 1;
        return several
                ? declaration
                                .map(each -> each.text(DeclarationField.DEPARTMENT) + " "
                                        + each.text(DeclarationField.YEAR) + "年度 · ")
                                .orElse("")
                        + name
                : name;
    }

    /** A place on its page: {@code 案件补贴标准 · 指标值}, {@code 预算数}. */
    static String onPage(Book book, Place place) {
        List<String> words = new ArrayList<>();
        Optional<Element> element = book.find(place.ref());
        if (element.isPresent() && element.get() instanceof Indicator indicator) {
            words.add(named(indicator.text(IndicatorField.NAME), indicator.text(IndicatorField.LEVEL2)));
        } else if (element.isPresent()
                && element.get().kind() != Kind.PROJECT
                && element.get().kind() != Kind.DEPARTMENT_GOALS
                && element.get().kind() != Kind.DECLARATION) {
            words.add(element.get().kind().label());
        }
        words.add(place.field().label());
        words.removeIf(String::isBlank);
        return String.join(" · ", words);
    }

    /** A place with its page. */
    static String of(Book book, Place place) {
        return page(book, ReadingOrder.page(book, place.ref())) + " · " + onPage(book, place);
    }

    private static String named(String name, String otherwise) {
        return name.isBlank() ? otherwise : name.strip();
    }
}
