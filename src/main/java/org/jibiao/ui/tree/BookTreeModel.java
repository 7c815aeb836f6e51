package org.jibiao.ui.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.template.Initials;
import org.jibiao.ui.kit.Marking;
import org.jibiao.ui.kit.Session;
import org.jibiao.ui.kit.drag.Dropping;
import org.jibiao.ui.kit.drag.Relocation;
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

    /** Deletes elements of one kind, as one step; what that took along, as a phrase, empty if nothing was deleted. */
    Optional<String> delete(List<Ref> refs) {
        Book book = session.book();
        List<? extends Element> elements = refs.stream()
                .filter(each -> each.kind() != Kind.DEPARTMENT_GOALS)
                .flatMap(each -> book.find(each).stream())
                .toList();
        if (elements.isEmpty()) {
            return Optional.empty();
        }
        Kind kind = elements.getFirst().kind();
        long below = elements.stream()
                .flatMap(Element::withDescendants)
                .filter(each -> each.kind() == Kind.INDICATOR)
                .count();
        String count = " " + elements.size() + " 个" + kind.label();
        String what = elements.size() == 1 ? name(elements.getFirst()) : count;
        Draft draft = new Draft(book);
        elements.forEach(each -> draft.remove(each.ref()));
        boolean done = session.apply(draft.edit("删除" + (elements.size() == 1 ? kind.label() : count)));
        String phrase = "已删除" + what + (kind == Kind.INDICATOR ? "。" : "和其中 " + below + " 个指标。");
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

    /** Moves elements of one kind one place up (-1) or down (1) among their like; those that lie apart come together. */
    void move(List<Ref> refs, int by) {
        Landings landings = new Landings(session.book());
        landings.step(refs, by)
                .ifPresent(to -> apply(new Relocation(session.book(), refs, false).to(to, Optional.empty())));
    }

    /** Where {@code refs} would go if let go of on the upper or lower half of a line, empty if they cannot. */
    Optional<Landing> landing(List<Ref> refs, Branch on, boolean below, boolean copies) {
        return new Landings(session.book()).of(refs, on, below, copies);
    }

    /** Brings {@code refs} there and says where they are now; none if that could not be saved. */
    List<Ref> drop(List<Ref> refs, Landing landing, boolean copies) {
        Relocation relocation = new Relocation(session.book(), refs, copies);
        landing.to().ifPresentOrElse(to -> relocation.to(to, landing.like()), () -> relocation.into(landing.parent()));
        Edit edit = relocation.edit(landing.word());
        return !edit.isEmpty() && session.apply(edit) ? relocation.arrived() : List.of();
    }

    private void apply(Relocation relocation) {
        Edit edit = relocation.edit("");
        if (!edit.isEmpty()) {
            session.apply(edit);
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
}
