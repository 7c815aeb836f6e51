package org.jibiao.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jibiao.change.Draft;
import org.jibiao.change.Edit;
import org.jibiao.form.spec.Forms;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.Kind;
import org.jibiao.model.Project;
import org.jibiao.model.Ref;
import org.jibiao.model.field.ProjectField;
import org.jibiao.store.Entry;
import org.jibiao.store.Journal;
import org.jibiao.store.MemoryJournal;
import org.jibiao.store.Step;
import org.jibiao.store.StorageFailure;
import org.jibiao.store.Store;
import org.junit.jupiter.api.Test;

class SessionTest {

    private final Project project = Project.fresh().with(ProjectField.NAME, "法律援助经费");
    private final Declaration declaration = Declaration.fresh().withChildren(Kind.PROJECT, List.of(project));
    private final Book book = Book.of(List.of(declaration));
    private final MemoryJournal memory = new MemoryJournal(book);
    private final FullDisk disk = new FullDisk(memory);
    private final Session session = new Session(new Store(disk), Forms.builtIn());

    private Edit rename(String name) {
        return new Draft(session.book())
                .set(project.ref(), ProjectField.NAME, name)
                .edit("修改 项目名称");
    }

    @Test
    void anEditIsShownAndCanBeTakenBackFromTheMenu() {
        assertTrue(session.apply(rename("法援")));
        assertEquals("法援", session.book().text(project.place(ProjectField.NAME)));
        assertEquals("修改 项目名称", session.undoLabelProperty().get());
        session.undo();
        assertEquals(book, session.book());
        assertEquals("修改 项目名称", session.redoLabelProperty().get());
        assertEquals(project.ref(), session.place().ref());
        assertEquals(Optional.of(ProjectField.NAME), session.place().field());
    }

    @Test
    void aFullDiskIsToldAndTheBookStaysAsItWas() {
        disk.full = true;
        assertFalse(session.apply(rename("法援")));
        assertEquals(book, session.book());
        assertTrue(session.failureProperty().get().contains("没有保存"));
        disk.full = false;
        assertTrue(session.apply(rename("法援")));
        assertEquals("", session.failureProperty().get());
    }

    @Test
    void whoStandsInADeletedProjectGoesToItsDeclaration() {
        session.place().go(project.ref());
        session.apply(new Draft(session.book()).remove(project.ref()).edit("删除项目"));
        assertEquals(declaration.ref(), session.place().ref());
        session.undo();
        assertEquals(project.ref(), session.place().ref());
    }

    @Test
    void backLeadsToTheElementBefore() {
        session.place().go(declaration.ref());
        session.place().go(project.ref());
        session.place().back();
        assertEquals(declaration.ref(), session.place().ref());
        session.place().forward();
        assertEquals(project.ref(), session.place().ref());
    }

    /** A journal on a disk that can be full. */
    private static final class FullDisk implements Journal {
        private final Journal journal;
        private boolean full;

        FullDisk(Journal journal) {
            this.journal = journal;
        }

        @Override
        public Book load() {
            return journal.load();
        }

        @Override
        public Entry append(Book before, Edit edit, Entry.Cause cause, long undoes) {
            if (full) {
                throw new StorageFailure(
                        Path.of("library"), StorageFailure.Reason.DISK, new java.io.IOException("No space left"));
            }
            return journal.append(before, edit, cause, undoes);
        }

        @Override
        public List<Step> steps(int most) {
            return journal.steps(most);
        }

        @Override
        public Optional<Entry> entry(long number) {
            return journal.entry(number);
        }

        @Override
        public List<Entry> newest(int most) {
            return journal.newest(most);
        }

        @Override
        public List<Entry> of(Ref ref, int most) {
            return journal.of(ref, most);
        }

        @Override
        public void close() {
            journal.close();
        }
    }
}
