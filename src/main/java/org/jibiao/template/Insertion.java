package org.jibiao.template;

import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jibiao.change.Draft;
import org.jibiao.change.Edit;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.Element;
import org.jibiao.model.Id;
import org.jibiao.model.Indicator;
import org.jibiao.model.Kind;
import org.jibiao.model.Position;
import org.jibiao.model.Project;
import org.jibiao.model.Ref;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.model.field.Values;
import org.jibiao.model.value.Amount;
import org.jibiao.template.formula.Formulas;

/** Templates into the book, as edits that can be undone like any other. */
public final class Insertion {

    private static final int PRINTED_DECIMALS = 2;
    private static final Set<String> KNOWN = Set.of("年度", "部门");
    private static final List<String> CLASS_ORDER =
            List.of("数量", "质量", "时效", "成本", "经济效益", "社会效益", "生态效益", "可持续", "满意度");

    private Insertion() {}

    /** What a blank dialog can fill in by itself: 年度 and 部门 of the declaration. */
    public static Map<String, String> known(Declaration declaration) {
        Map<String, String> known = new TreeMap<>();
        known.put("年度", declaration.text(DeclarationField.YEAR));
        known.put("部门", declaration.text(DeclarationField.DEPARTMENT));
        known.values().removeIf(String::isBlank);
        return known;
    }

    /**
     * Adds the project at the end of {@code declaration}, its unit taken from the projects there. Blanks that are
     * {@link #known} need no filling. Throws IllegalArgumentException if the declaration is not in the book.
     */
    public static Edit project(Book book, Ref declaration, ProjectTemplate template, Filling filling) {
        return project(book, book.endOf(declaration, Kind.PROJECT), template, filling);
    }

    /** As {@link #project(Book, Ref, ProjectTemplate, Filling)}, at this place. */
    public static Edit project(Book book, Position at, ProjectTemplate template, Filling filling) {
        Declaration into = book.find(at.parent(), Declaration.class)
                .orElseThrow(() -> new IllegalArgumentException("not in the book: " + at.parent()));
        Filling full = withKnown(filling, into);
        Project project = filled(template, full, year(into));
        if (project.text(ProjectField.UNIT).isBlank() && !into.projects().isEmpty()) {
            project = project.with(ProjectField.UNIT, into.projects().getLast().text(ProjectField.UNIT));
        }
        return new Draft(book).insert(at, project).edit("插入项目模板“" + project.text(ProjectField.NAME) + "”");
    }

    /**
     * Adds an indicator row at {@code wish} if a row of its class stands before or behind that, else after the last row
     * of its class.
     */
    public static Edit indicator(Book book, Position wish, IndicatorTemplate template, Filling filling) {
        Declaration declaration = book.declarationOf(wish.parent())
                .orElseThrow(() -> new IllegalArgumentException("not in the book: " + wish.parent()));
        Indicator row = filled(template, withKnown(filling, declaration), year(declaration));
        List<? extends Element> rows = book.children(wish.parent(), Kind.INDICATOR);
        int gap = 0;
        for (int index = 0; index < rows.size(); index++) {
            gap = rows.get(index).id().equals(wish.after()) ? index + 1 : gap;
        }
        boolean beside = rows.subList(Math.max(0, gap - 1), Math.min(rows.size(), gap + 1)).stream()
                .anyMatch(each -> each.text(IndicatorField.LEVEL2).equals(row.text(IndicatorField.LEVEL2)));
        Position at = beside ? wish : placeFor(row, wish.parent(), book);
        return new Draft(book).insert(at, row).edit("插入指标模板“" + template.title() + "”");
    }

    /**
     * Adds indicator rows to a project or to department goals, each after the last row of its class. Throws
     * IllegalArgumentException if {@code parent} is not in the book.
     */
    public static Edit indicators(Book book, Ref parent, List<IndicatorTemplate> templates, Filling filling) {
        Declaration declaration = book.declarationOf(parent)
                .orElseThrow(() -> new IllegalArgumentException("not in the book: " + parent));
        Filling full = withKnown(filling, declaration);
        Draft draft = new Draft(book);
        for (IndicatorTemplate template : templates) {
            Indicator row = filled(template, full, year(declaration));
            draft.insert(placeFor(row, parent, draft.book()), row);
        }
        return draft.edit(
                templates.size() == 1
                        ? "插入指标模板“" + templates.getFirst().title() + "”"
                        : "插入" + templates.size() + "条指标模板");
    }

    /** The row with its blanks filled, for a preview; {@code year} chooses the documents in force. */
    public static Indicator filled(IndicatorTemplate template, Filling filling, int year) {
        Values<IndicatorField> values = template.values();
        for (IndicatorField field : template.values().filled()) {
            values = values.with(field, filling.text(values.text(field)));
        }
        String documents = template.bases().stream()
                .filter(basis -> basis.inForceIn(year))
                .map(Basis::title)
                .collect(Collectors.joining("、"));
        if (values.isBlank(IndicatorField.BASIS)) {
            values = values.with(IndicatorField.BASIS, documents);
        }
        return (Indicator) withFormulas(new Indicator(Id.fresh(), values), template.values(), filling);
    }

    /** The row with what {@code declaration} tells filled in; other blanks stay in their braces. */
    public static Indicator filled(IndicatorTemplate template, Declaration declaration) {
        return filled(template, withKnown(Filling.EMPTY, declaration), year(declaration));
    }

    /** The project with its blanks filled, for a preview; {@code year} chooses the documents in force. */
    public static Project filled(ProjectTemplate template, Filling filling, int year) {
        Values<ProjectField> values = template.values();
        for (ProjectField field : template.values().filled()) {
            values = values.with(field, filled(field, values.text(field), filling));
        }
        List<Indicator> rows = template.indicators().stream()
                .map(row -> filled(row, filling, year))
                .toList();
        return (Project) withFormulas(new Project(Id.fresh(), values, rows), template.values(), filling);
    }

    /** With the texts that {@code element} was made of kept, so that numbers can be worked out anew. */
    private static Element withFormulas(Element element, Values<?> patterns, Filling filling) {
        Map<String, String> known = new TreeMap<>(filling.blanks());
        known.keySet().retainAll(KNOWN);
        Filling head = new Filling(known);
        Formulas formulas = Formulas.of(element);
        for (Field field : element.kind().fields()) {
            formulas = formulas.with(field, head.text(patterns.text(field)));
        }
        return element.with(Formulas.FIELD, formulas.text());
    }

    /** What {@code pattern} in braces comes to, in the form {@code field} is kept in. */
    public static String worked(Field field, String pattern, Filling filling) {
        return filled(field, pattern, filling);
    }

    /** The text of a field with its blanks filled; an amount as it is kept. */
    static String filled(Field field, String pattern, Filling filling) {
        String text = filling.text(pattern);
        return field.type() == Field.Type.MONEY ? money(text) : text;
    }

    private static String money(String text) {
        return Amount.parse(text)
                .filter(number -> number.signum() != 0)
                .map(number -> number.setScale(Math.max(PRINTED_DECIMALS, scale(number)))
                        .toPlainString())
                .orElse(text);
    }

    private static int scale(BigDecimal number) {
        return number.stripTrailingZeros().scale();
    }

    private static Filling withKnown(Filling filling, Declaration declaration) {
        Map<String, String> blanks = known(declaration);
        blanks.putAll(filling.blanks());
        return new Filling(blanks);
    }

    /** The fiscal year, or the present one of the calendar where the declaration names none. */
    private static int year(Declaration declaration) {
        String year = declaration.text(DeclarationField.YEAR).strip();
        return year.matches("\\d{4}") ? Integer.parseInt(year) : Year.now().getValue();
    }

    /** The place of a row among those of {@code parent}: behind the last of its class, in the printed order of classes. */
    public static Position placeFor(Indicator row, Ref parent, Book book) {
        Id after = Id.NONE;
        int rank = rank(row);
        for (Element sibling : new ArrayList<>(book.children(parent, row.kind()))) {
            if (rank(sibling) <= rank) {
                after = sibling.id();
            }
        }
        return new Position(parent, after);
    }

    /** Place of its class in the printed order; unknown classes last. */
    private static int rank(Element indicator) {
        String level2 = indicator.text(IndicatorField.LEVEL2);
        for (int rank = 0; rank < CLASS_ORDER.size(); rank++) {
            if (level2.startsWith(CLASS_ORDER.get(rank)) || level2.contains(CLASS_ORDER.get(rank))) {
                return rank;
            }
        }
        return CLASS_ORDER.size();
    }
}
