package org.jibiao.ui.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jibiao.exchange.Example;
import org.jibiao.form.spec.Forms;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.field.DepartmentField;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.store.MemoryJournal;
import org.jibiao.store.Store;
import org.jibiao.ui.kit.Marking;
import org.jibiao.ui.kit.Session;
import org.junit.jupiter.api.Test;

class BookTreeModelTest {

    private final Declaration declaration = Example.declaration();
    private final Session session =
            new Session(new Store(new MemoryJournal(Book.of(List.of(declaration)))), Forms.builtIn());
    private final BookTreeModel model = new BookTreeModel(session);

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
