package org.jibiao.check.repeat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jibiao.check.words.Wording;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.Element;
import org.jibiao.model.Project;
import org.jibiao.model.Ref;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.model.field.DepartmentField;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.GoalPairField;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;

/** The long paragraphs of a book, earliest year first. */
final class Paragraphs {

    private static final int SHORTEST = 18;

    /** What many have in common by right: laws, names, what others wrote. */
    private static final Set<Field> ASIDE = Set.of(
            IndicatorField.BASIS,
            ProjectField.TITLE,
            ProjectField.NAME,
            ProjectField.UNIT,
            ProjectField.SUPERVISOR,
            ProjectField.DEPARTMENT_OPINION,
            ProjectField.FINANCE_OPINION,
            GoalPairField.GROUP,
            DepartmentField.TITLE,
            DepartmentField.NAME,
            DepartmentField.OPINION);

    private final List<Paragraph> found = new ArrayList<>();

    private Paragraphs() {}

    static List<Paragraph> of(Book book) {
        Paragraphs paragraphs = new Paragraphs();
        book.declarations().stream()
                .sorted((one, other) -> one.text(DeclarationField.YEAR).compareTo(other.text(DeclarationField.YEAR)))
                .forEach(paragraphs::add);
        return paragraphs.found;
    }

    private void add(Declaration declaration) {
        add(declaration.goals(), owner(declaration, ""));
        for (Project project : declaration.projects()) {
            add(project, owner(declaration, project.text(ProjectField.NAME).strip()));
        }
    }

    private static Paragraph.Owner owner(Declaration declaration, String project) {
        return new Paragraph.Owner(
                declaration.text(DeclarationField.YEAR).strip(),
                declaration.text(DeclarationField.DEPARTMENT).strip(),
                project);
    }

    private void add(Element page, Paragraph.Owner owner) {
        page.withDescendants().forEach(element -> add(element, page.ref(), owner));
    }

    private void add(Element element, Ref page, Paragraph.Owner owner) {
        for (Field field : element.kind().fields()) {
            String text = ASIDE.contains(field) ? "" : element.text(field);
            if (text.length() >= SHORTEST) {
                paragraphs(text).forEach(each -> found.add(new Paragraph(element.place(field), page, owner, each)));
            }
        }
    }

    private static Stream<String> paragraphs(String text) {
        return text.lines()
                .map(Wording::unnumbered)
                .filter(line -> Wording.plain(line).length() >= SHORTEST);
    }
}
