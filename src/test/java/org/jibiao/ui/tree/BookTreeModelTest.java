package org.jibiao.ui.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jibiao.exchange.Example;
import org.jibiao.form.spec.Forms;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.Id;
import org.jibiao.model.Kind;
import org.jibiao.model.Position;
import org.jibiao.model.Project;
import org.jibiao.model.field.DepartmentField;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.store.MemoryJournal;
import org.jibiao.store.Store;
import org.jibiao.ui.kit.Marking;
import org.jibiao.ui.kit.Session;
import org.jibiao.ui.kit.drag.TemplateDrag;
import org.junit.jupiter.api.Test;

class BookTreeModelTest {

    private final Declaration declaration = Example.declaration();
    private final Session session =
            new Session(new Store(new MemoryJournal(Book.of(List.of(declaration)))), Forms.builtIn());
    private final BookTreeModel model = new BookTreeModel(session);

    @Test
    void aTemplateGoesBeforeItsLikeOrToTheEndOfWhatHoldsIt() {
        TemplateDrag project = new TemplateDrag(true, "", "legal-aid", "case-subsidy");
        TemplateDrag row = new TemplateDrag(false, "数量指标", "legal-aid", "calls");
        Project first = declaration.projects().getFirst();
        Project second = declaration.projects().get(1);
        assertEquals(
                List.of(
                        Optional.of(new Position(declaration.ref(), first.id())),
                        Optional.of(session.book().endOf(declaration.ref(), Kind.PROJECT)),
                        Optional.of(session.book().endOf(first.ref(), Kind.INDICATOR)),
                        Optional.of(new Position(first.ref(), Id.NONE)),
                        Optional.<Position>empty()),
                List.of(
                        model.landing(project, second.ref()),
                        model.landing(project, declaration.ref()),
                        model.landing(row, first.ref()),
                        model.landing(row, first.indicators().getFirst().ref()),
                        model.landing(row, declaration.ref())));
    }

    @Test
    void whatIsDroppedIsHandedOnWithItsPlace() {
        List<Position> wishes = new ArrayList<>();
        model.onTemplateDrop((what, wish) -> wishes.add(wish));
        TemplateDrag row = new TemplateDrag(false, "数量指标", "legal-aid", "calls");
        model.drop(row, declaration.projects().getFirst().ref());
        model.drop(row, declaration.goals().ref());
        assertEquals(
                List.of(session.book().endOf(declaration.projects().getFirst().ref(), Kind.INDICATOR)), wishes);
    }

    private List<String> badges() {
        List<Branch> lines = model.branches("").getFirst().below().getFirst().below();
        return lines.subList(0, 3).stream().map(Branch::badge).toList();
    }

    @Test
    void whatIsSecretIsSaidBesideItsLine() {
        assertEquals(List.of("", "", ""), badges());
        Marking marking = new Marking(session);
        marking.toggle(List.of(declaration.goals().place(DepartmentField.OVERALL)));
        marking.toggle(List.of(
                declaration.projects().getFirst().indicators().getFirst().place(IndicatorField.VALUE)));
        marking.toggleWhole(List.of(declaration.projects().get(1).ref()));
        assertEquals(List.of("含密", "含密", "密"), badges());
        session.undo();
        assertEquals(List.of("含密", "含密", ""), badges());
    }
}
