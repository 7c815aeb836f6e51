package org.jibiao.ui.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jibiao.change.Draft;
import org.jibiao.check.Checks;
import org.jibiao.check.Finding;
import org.jibiao.check.Waivers;
import org.jibiao.check.pack.RulePack;
import org.jibiao.exchange.Example;
import org.jibiao.form.spec.Forms;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.Element;
import org.jibiao.model.Id;
import org.jibiao.model.Kind;
import org.jibiao.model.Position;
import org.jibiao.model.Project;
import org.jibiao.model.field.Field;
import org.jibiao.review.Inspection;
import org.junit.jupiter.api.Test;

/** What is shown after an edit, put together from what was shown before, is what a look at everything shows. */
class LookedTest {

    private static final int EDITS = 120;
    private static final List<String> TEXTS = List.of("", "≥95百分比", "法制宣传", "320件", "100", "（未完", "社区矫正对象参加教育");

    private final Checks checks = Inspection.by(RulePack.builtIn(), Forms.builtIn());
    private final Random random = new Random(11);

    @Test
    void partsTakenOverShowTheSameAsAFreshLook() {
        Book book = Book.of(List.of(Example.declaration(), Example.declaration()));
        Looked looked = Looked.at(book, checks, Looked.NOTHING);
        boolean found = false;
        for (int step = 0; step < EDITS; step++) {
            book = edited(book, looked);
            looked = Looked.at(book, checks, looked);
            Looked fresh = Looked.at(book, checks, Looked.NOTHING);
            assertEquals(fresh.spotted(), looked.spotted(), "step " + step);
            for (Element element : book.elements().toList()) {
                assertEquals(fresh.marks().in(element.ref()), looked.marks().in(element.ref()), "step " + step);
                for (Field field : element.kind().fields()) {
                    assertEquals(
                            fresh.marks().at(element.place(field)),
                            looked.marks().at(element.place(field)),
                            "step " + step);
                }
            }
            for (Declaration declaration : book.declarations()) {
                long open = looked.spotted().stream()
                        .filter(each -> each.isOpen() && each.declaration().equals(declaration.ref()))
                        .count();
                assertEquals(open, looked.marks().in(declaration.ref()).total(), "step " + step);
            }
            found |= looked.spotted().stream().anyMatch(each -> !each.isOpen());
        }
        assertFalse(looked.spotted().isEmpty());
        assertEquals(true, found, "something was let stand");
    }

    private Book edited(Book book, Looked looked) {
        List<Finding> open = looked.report().findings();
        return switch (random.nextInt(8)) {
            case 0 ->
                open.isEmpty()
                        ? book
                        : Waivers.let(book, one(open), "已核对")
                                .map(edit -> edit.applyTo(book))
                                .orElse(book);
            case 1 -> {
                Project project = one(projects(book));
                Declaration to = one(book.declarations());
                yield new Draft(book)
                        .move(project.ref(), new Position(to.ref(), Id.NONE))
                        .book();
            }
            case 2 -> shuffled(book);
            default -> {
                Element element = one(book.elements().toList());
                yield new Draft(book)
                        .set(element.ref(), one(element.kind().fields()), one(TEXTS))
                        .book();
            }
        };
    }

    private static List<Project> projects(Book book) {
        return book.declarations().stream()
                .flatMap(each -> each.projects().stream())
                .toList();
    }

    private Book shuffled(Book book) {
        List<Declaration> declarations = new ArrayList<>(book.declarations());
        Collections.shuffle(declarations, random);
        Declaration first = declarations.removeFirst();
        List<Project> projects = new ArrayList<>(first.projects());
        Collections.shuffle(projects, random);
        declarations.add(first.withChildren(Kind.PROJECT, projects));
        return Book.of(declarations);
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
