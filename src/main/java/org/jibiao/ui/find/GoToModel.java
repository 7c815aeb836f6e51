package org.jibiao.ui.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.jibiao.template.words.Names;
import org.jibiao.template.words.Names.Named;
import org.jibiao.ui.kit.Session;

/** All there is to go to, by number, code, name, pinyin or initials; what is in the present declaration comes first. */
public final class GoToModel {

    private static final int SHOWN = 100;
    private static final int ROW = 4;
    private static final int ELSEWHERE = 1;

    private final Session session;
    private Book known = Book.EMPTY;
    private Optional<Ref> declaration = Optional.empty();
    private List<Named<Target>> targets = List.of();
    private Optional<Names<Target>> names = Optional.empty();

    public GoToModel(Session session) {
        this.session = session;
    }

    /** What fits {@code typed}, best first; if nothing is typed, the projects of the present declaration. */
    public List<Target> find(String typed) {
        Names<Target> all = names();
        if (!typed.isBlank()) {
            return all.find(typed, SHOWN);
        }
        return targets.stream()
                .filter(each -> each.handicap() == 0)
                .map(Named::what)
                .toList();
    }

    private Names<Target> names() {
        Optional<Ref> here = session.declaration().map(Declaration::ref);
        if (names.isEmpty() || known != session.book() || !declaration.equals(here)) {
            known = session.book();
            declaration = here;
            targets = targets();
            names = Optional.of(new Names<>(targets));
        }
        return names.get();
    }

    private List<Named<Target>> targets() {
        List<Named<Target>> all = new ArrayList<>();
        List<Declaration> last = new ArrayList<>(known.declarations());
        session.declaration().ifPresent(here -> {
            last.remove(here);
            last.addFirst(here);
        });
        for (Declaration each : last) {
            boolean here = declaration.filter(each.ref()::equals).isPresent();
            add(all, each, here ? 0 : ELSEWHERE, here ? "" : called(each));
        }
        return List.copyOf(all);
    }

    private static void add(List<Named<Target>> all, Declaration declaration, int handicap, String elsewhere) {
        String called = called(declaration);
        all.add(named(declaration, called, "申报", List.of(), "", handicap));
        all.add(named(declaration.goals(), "部门整体绩效目标", called, List.of(), called, handicap));
        rows(all, declaration.goals(), "部门整体绩效目标", elsewhere, handicap);
        int number = 0;
        for (Project project : declaration.projects()) {
            number++;
            String name = project.text(ProjectField.NAME).isBlank() ? "未命名项目" : project.text(ProjectField.NAME);
            String title = number + " " + name;
            List<String> codes = Stream.of(String.valueOf(number), project.text(ProjectField.CODE))
                    .filter(code -> !code.isBlank())
                    .toList();
            String more = joined(project.text(ProjectField.CODE), project.text(ProjectField.UNIT), elsewhere);
            all.add(new Named<>(new Target(project.ref(), title, more), name, codes, called, handicap));
            rows(all, project, title, elsewhere, handicap);
        }
    }

    private static void rows(List<Named<Target>> all, Element owner, String title, String elsewhere, int handicap) {
        String around = joined(title, elsewhere);
        for (Element row : owner.children(Kind.INDICATOR)) {
            String name = row.text(IndicatorField.NAME).strip();
            if (!name.isEmpty()) {
                all.add(named((Indicator) row, name, around, List.of(), around, handicap + ROW));
            }
        }
    }

    private static Named<Target> named(
            Element element, String name, String more, List<String> codes, String around, int handicap) {
        return new Named<>(new Target(element.ref(), name, more), name, codes, around, handicap);
    }

    private static String called(Declaration declaration) {
        return joined(
                declaration.text(DeclarationField.YEAR) + "年度",
                declaration.text(DeclarationField.DEPARTMENT),
                declaration.text(DeclarationField.ROUND));
    }

    private static String joined(String... words) {
        return Stream.of(words).filter(word -> !word.isBlank()).collect(Collectors.joining("　"));
    }

    /** Goes there: to the name of an indicator, to the page of anything else. */
    public void go(Target target) {
        if (target.ref().kind() == Kind.INDICATOR) {
            session.place().go(new Place(target.ref(), IndicatorField.NAME));
        } else {
            session.place().go(target.ref());
        }
    }
}
