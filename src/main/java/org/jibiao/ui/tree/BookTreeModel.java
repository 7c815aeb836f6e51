package org.jibiao.ui.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jibiao.change.Draft;
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
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.template.Initials;
import org.jibiao.ui.kit.Marking;
import org.jibiao.ui.kit.Session;
import org.jibiao.ui.kit.drag.Dropping;
import org.jibiao.ui.kit.drag.TemplateDrag;

/** The book as lines of a tree, filtered by words or pinyin initials; deleting and moving its elements. */
public final class BookTreeModel {

    /** The line made for a project, good as long as the project is the same record with the same number. */
    private record Made(Project project, int number, Branch branch) {}

    private final Session session;
    private final Map<Id, Made> made = new HashMap<>();
    private Dropping templates = (what, wish) -> {};

    public BookTreeModel(Session session) {
        this.session = session;
    }

    Session session() {
        return session;
    }

    /** The years, newest first, with all below them that matches {@code filter}; all for a blank one. */
    List<Branch> branches(String filter) {
        Map<String, List<Branch>> years = new LinkedHashMap<>();
        session.book().declarations().stream()
                .sorted((one, other) -> other.text(DeclarationField.YEAR).compareTo(one.text(DeclarationField.YEAR)))
                .forEach(each -> years.computeIfAbsent(each.text(DeclarationField.YEAR), year -> new ArrayList<>())
                        .add(declaration(each, filter.strip())));
        List<Branch> branches = new ArrayList<>();
        years.forEach((year, below) -> branches.add(
                new Branch("year:" + year, year.isEmpty() ? "未填年度" : year + "年度", "", Optional.empty(), below)));
        return branches;
    }

    private Branch declaration(Declaration declaration, String filter) {
        List<Branch> below = new ArrayList<>();
        below.add(new Branch(
                key(declaration.goals()),
                "部门整体绩效目标",
                Marking.signOf(declaration.goals()),
                Optional.of(declaration.goals().ref()),
                List.of()));
        for (int index = 0; index < declaration.projects().size(); index++) {
            Project project = declaration.projects().get(index);
            Branch branch = filter.isEmpty() ? kept(project, index + 1) : project(project, index + 1, filter);
            if (filter.isEmpty()
                    || matches(branch.label(), filter)
                    || !branch.below().isEmpty()) {
                below.add(branch);
            }
        }
        String name = declaration.text(DeclarationField.DEPARTMENT);
        String label = (name.isEmpty() ? "未填部门" : name) + " " + declaration.text(DeclarationField.ROUND);
        return new Branch(key(declaration), label.strip(), "", Optional.of(declaration.ref()), below);
    }

    private Branch kept(Project project, int number) {
        Made known = made.get(project.id());
        if (known == null || known.project() != project || known.number() != number) {
            known = new Made(project, number, project(project, number, ""));
            made.put(project.id(), known);
        }
        return known.branch();
    }

    private static Branch project(Project project, int number, String filter) {
        Map<String, List<Branch>> classes = new LinkedHashMap<>();
        for (Indicator each : project.indicators()) {
            String label = label(each);
            if (filter.isEmpty() || matches(label, filter)) {
                classes.computeIfAbsent(each.text(IndicatorField.LEVEL1), level -> new ArrayList<>())
                        .add(new Branch(key(each), label, Marking.signOf(each), Optional.of(each.ref()), List.of()));
            }
        }
        List<Branch> below = new ArrayList<>();
        classes.forEach((level, rows) -> below.add(new Branch(
                key(project) + level,
                level.isEmpty() ? "未分类" : level,
                String.valueOf(rows.size()),
                rows.getFirst().ref(),
                rows)));
        String name = project.text(ProjectField.NAME);
        return new Branch(
                key(project),
                number + " " + (name.isEmpty() ? "（未命名）" : name),
                Marking.signOf(project),
                Optional.of(project.ref()),
                below);
    }

    private static String label(Indicator indicator) {
        String name = indicator.text(IndicatorField.NAME);
        return indicator.text(IndicatorField.LEVEL2) + " · " + (name.isEmpty() ? "（未填）" : name);
    }

    private static boolean matches(String label, String filter) {
        return label.contains(filter) || Initials.match(label, filter);
    }

    private static String key(Element element) {
        return element.id().toString();
    }

    /** What deleting {@code ref} would take along, as a phrase for the notice; empty if it cannot be deleted. */
    Optional<String> delete(Ref ref) {
        Book book = session.book();
        Optional<? extends Element> element = book.find(ref);
        if (element.isEmpty() || ref.kind() == Kind.DEPARTMENT_GOALS) {
            return Optional.empty();
        }
        long below = element.get()
                .withDescendants()
                .filter(each -> each.kind() == Kind.INDICATOR)
                .count();
        String name = name(element.get());
        String phrase = "已删除" + name + (ref.kind() == Kind.INDICATOR ? "。" : "和其中 " + below + " 个指标。");
        boolean done =
                session.apply(new Draft(book).remove(ref).edit("删除" + ref.kind().label()));
        return done ? Optional.of(phrase) : Optional.empty();
    }

    private static String name(Element element) {
        String name = switch (element) {
            case Declaration declaration -> declaration.text(DeclarationField.DEPARTMENT);
            case Project project -> project.text(ProjectField.NAME);
            case Indicator indicator -> indicator.text(IndicatorField.NAME);
            default -> element.kind().label();
        };
        return "“" + name + "”";
    }

    /** Moves an element one place up (-1) or down (1) among its like. */
    void move(Ref ref, int by) {
        session.book().parentOf(ref).ifPresent(parent -> {
            List<? extends Element> all = session.book().children(parent, ref.kind());
            int at = indexOf(all, ref);
            moveTo(ref, parent, at + by);
        });
    }

    /** Whether {@code ref} may be dropped at {@code target}: beside its like, or an indicator into a project. */
    boolean mayDrop(Ref ref, Ref target) {
        boolean beside = ref.kind() == target.kind() && ref.kind() != Kind.DEPARTMENT_GOALS && !ref.equals(target);
        return beside || (ref.kind() == Kind.INDICATOR && target.kind() == Kind.PROJECT);
    }

    /** Drops {@code ref} before {@code target}, or at the end of the project {@code target}. */
    void drop(Ref ref, Ref target) {
        if (!mayDrop(ref, target)) {
            return;
        }
        if (ref.kind() == target.kind()) {
            session.book().parentOf(target).ifPresent(parent -> {
                List<Element> others = new ArrayList<>(session.book().children(parent, ref.kind()));
                others.removeIf(each -> each.id().equals(ref.id()));
                moveTo(ref, parent, indexOf(others, target));
            });
        } else {
            moveTo(ref, target, session.book().children(target, ref.kind()).size());
        }
    }

    /** What puts templates into the book that are dropped on the tree. */
    public void onTemplateDrop(Dropping dropping) {
        templates = dropping;
    }

    /** Where a template would go that is dropped on {@code target}: before its like, or at the end of what holds it. */
    Optional<Position> landing(TemplateDrag what, Ref target) {
        Kind kind = what.project() ? Kind.PROJECT : Kind.INDICATOR;
        if (target.kind() == kind) {
            return session.book().positionOf(target);
        }
        return target.kind() == (what.project() ? Kind.DECLARATION : Kind.PROJECT)
                ? Optional.of(session.book().endOf(target, kind))
                : Optional.empty();
    }

    /** Drops a template on {@code target}. */
    void drop(TemplateDrag what, Ref target) {
        landing(what, target).ifPresent(wish -> templates.drop(what, wish));
    }

    private void moveTo(Ref ref, Ref parent, int index) {
        List<Element> others = new ArrayList<>(session.book().children(parent, ref.kind()));
        others.removeIf(each -> each.id().equals(ref.id()));
        if (index >= 0 && index <= others.size()) {
            Id after = index == 0 ? Id.NONE : others.get(index - 1).id();
            session.apply(new Draft(session.book())
                    .move(ref, new Position(parent, after))
                    .edit("移动" + ref.kind().label()));
        }
    }

    private static int indexOf(List<? extends Element> all, Ref ref) {
        for (int index = 0; index < all.size(); index++) {
            if (all.get(index).id().equals(ref.id())) {
                return index;
            }
        }
        return -1;
    }
}
