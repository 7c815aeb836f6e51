package org.jibiao.ui.find;

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
import org.jibiao.model.field.Field;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;

/** Where a place is, in words: {@code 法律援助经费 · 群众满意度 · 指标值}. */
final class Where {

    private static final String BETWEEN = " · ";

    private Where() {}

    /** The project or part, the indicator unless its name is meant, the field. */
    static String of(Book book, Place place) {
        return words(book, book.path(place.ref()), place.field());
    }

    /** As {@link #of}, without what the page is about. */
    static String inside(Book book, Place place) {
        List<Ref> path = book.path(place.ref());
        return words(book, path.subList(path.indexOf(page(book, place.ref())) + 1, path.size()), place.field());
    }

    /** What a line of proposals is about: its page, or the place on the page. */
    static String called(Book book, Choices.Line line) {
        return switch (line) {
            case Choices.Heading heading ->
                title(book, heading.page()) + "（" + heading.proposals().size() + " 处）";
            case Choices.Entry entry -> inside(book, entry.proposal().place());
        };
    }

    private static String words(Book book, List<Ref> path, Field field) {
        List<String> words = new ArrayList<>();
        for (Ref step : path) {
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

    /** The project, department goals or declaration whose page shows {@code ref}. */
    static Ref page(Book book, Ref ref) {
        List<Ref> path = book.path(ref);
        return path.get(Math.min(1, path.size() - 1));
    }

    /** What a page is about: the declaration if there are several, the unit, the project. */
    static String title(Book book, Ref page) {
        List<String> words = new ArrayList<>();
        Optional<Declaration> declaration = book.declarationOf(page);
        String department =
                declaration.map(each -> each.text(DeclarationField.DEPARTMENT)).orElse("");
        if (book.declarations().size() > 1) {
            words.add(declaration.map(each -> each.text(DeclarationField.YEAR)).orElse("") + "年度");
        }
        Element element = book.find(page).orElseThrow();
        String unit = element instanceof Project project ? project.text(ProjectField.UNIT) : "";
        words.add(named(unit, department));
        words.add(
                switch (element) {
                    case Project project ->
                        number(declaration, project) + named(project.text(ProjectField.NAME), "未命名项目");
                    case Declaration all -> "申报";
                    default -> "部门整体绩效目标";
                });
        words.removeIf(String::isBlank);
        return String.join(BETWEEN, words);
    }

    private static String number(Optional<Declaration> declaration, Project project) {
        return declaration
                .map(each -> each.projects().indexOf(project) + 1 + " ")
                .orElse("");
    }

    private static String named(String name, String otherwise) {
        return name.isBlank() ? otherwise : name.strip();
    }
}
