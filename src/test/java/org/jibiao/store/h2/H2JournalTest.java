package org.jibiao.store.h2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jibiao.change.Draft;
import org.jibiao.change.Edit;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.Element;
import org.jibiao.model.Id;
import org.jibiao.model.Position;
import org.jibiao.model.Project;
import org.jibiao.model.Ref;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.store.Entry;
import org.jibiao.store.StorageFailure;
import org.jibiao.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class H2JournalTest {

    @TempDir
    Path folder;

    private final Declaration declaration = Declaration.fresh().with(DeclarationField.YEAR, "2027");

    private Edit adding(Book book, String name) {
        Project project = Project.fresh().with(ProjectField.NAME, name);
        return new Draft(book).append(declaration.ref(), project).edit("添加 " + name);
    }

    @Test
    void anEntryThatReachedTheDiskAlthoughItFailedIsTakenBackBeforeTheNext() throws SQLException {
        try (Store store = new Store(H2Journal.open(folder))) {
            store.apply(new Draft(store.book()).append(Ref.BOOK, declaration).edit("添加 申报"));
            Edit unacknowledged = adding(store.book(), "没有确认");
            try (Db db = Db.open(new LibraryFolder(folder).file())) {
                new Tables(db).apply(unacknowledged);
                Entry entry = new Entry(2, Instant.now(), Entry.Cause.DONE, 0, unacknowledged);
                new History(db).write(entry, Set.of(declaration.id()));
                db.commit();
            }
            Book before = store.book();
            Edit next = adding(before, "法律援助");
            assertThrows(StorageFailure.class, () -> store.apply(next));
            assertEquals(before, store.book());
            store.apply(next);
            assertEquals(List.of(next, store.entry(1).orElseThrow().edit()), edits(store));
        }
        try (Store store = new Store(H2Journal.open(folder))) {
            assertEquals(List.of("法律援助"), names(store.book()));
        }
    }

    @Test
    void whatAKilledProgramLeftHalfWrittenIsTakenBack() throws SQLException, IOException {
        Path file = new LibraryFolder(folder).file();
        Book book;
        byte[] half;
        try (Store store = new Store(H2Journal.open(folder))) {
            store.apply(new Draft(store.book()).append(Ref.BOOK, declaration).edit("添加 申报"));
            book = store.book();
            try (Db db = Db.open(file);
                    Db other = Db.open(file)) {
                new Tables(db).apply(adding(book, "写到一半"));
                other.commit();
                half = Files.readAllBytes(file);
                db.rollback();
            }
        }
        Files.write(file, half);
        try (Store store = new Store(H2Journal.open(folder))) {
            assertEquals(book, store.book());
            store.apply(adding(book, "法律援助"));
        }
        try (Store store = new Store(H2Journal.open(folder))) {
            assertEquals(List.of("法律援助"), names(store.book()));
        }
    }

    private static List<Edit> edits(Store store) {
        return store.newest(10).stream().map(Entry::edit).toList();
    }

    private static List<String> names(Book book) {
        return book.declarations().getFirst().projects().stream()
                .map(project -> project.text(ProjectField.NAME))
                .toList();
    }

    @Test
    void rowsPutBetweenTheSameTwoNeighboursAgainAndAgainKeepTheirOrder() {
        Book book;
        try (Store store = new Store(H2Journal.open(folder))) {
            store.apply(new Draft(store.book()).append(Ref.BOOK, declaration).edit("添加 申报"));
            Project first = Project.fresh().with(ProjectField.NAME, "第一");
            store.apply(new Draft(store.book()).append(declaration.ref(), first).edit("添加"));
            for (int count = 0; count < 70; count++) {
                Project next = Project.fresh().with(ProjectField.NAME, "第" + count);
                Position behindFirst = new Position(declaration.ref(), first.id());
                Position inFront = new Position(declaration.ref(), Id.NONE);
                store.apply(new Draft(store.book())
                        .insert(count % 3 == 0 ? inFront : behindFirst, next)
                        .edit("添加"));
            }
            book = store.book();
        }
        try (Store store = new Store(H2Journal.open(folder))) {
            assertEquals(book, store.book());
        }
    }

    @Test
    void anElementWithMoreTextThanAColumnHoldsIsLoggedWhole() {
        List<Project> many = IntStream.range(0, 300)
                .mapToObj(number -> Project.fresh().with(ProjectField.PURPOSE, "用途🙂".repeat(900) + number))
                .toList();
        Element large = declaration.withChildren(org.jibiao.model.Kind.PROJECT, many);
        try (Store store = new Store(H2Journal.open(folder))) {
            store.apply(new Draft(store.book()).append(Ref.BOOK, large).edit("导入"));
            store.apply(new Draft(store.book()).remove(large.ref()).edit("删除"));
        }
        try (Store store = new Store(H2Journal.open(folder))) {
            store.undo();
            assertEquals(List.of(large), store.book().declarations());
        }
    }

    @Test
    void manyEditsDoNotLeaveALargeFileBehind() throws IOException {
        try (Store store = new Store(H2Journal.open(folder))) {
            store.apply(new Draft(store.book()).append(Ref.BOOK, declaration).edit("添加 申报"));
            for (int count = 0; count < 700; count++) {
                store.apply(new Draft(store.book())
                        .set(declaration.ref(), DeclarationField.DEPARTMENT, "部门" + count)
                        .edit("修改 部门"));
            }
        }
        long size = Files.size(new LibraryFolder(folder).file());
        assertTrue(size < 4_000_000, () -> "file of " + size);
        try (Store store = new Store(H2Journal.open(folder))) {
            assertEquals("部门699", store.book().declarations().getFirst().text(DeclarationField.DEPARTMENT));
            assertEquals(701, store.newest(1000).size());
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsAFailureOfTheDisk() throws IOException {
        Path file = Files.writeString(folder.resolve("文件"), "不是文件夹");
        StorageFailure failure = assertThrows(StorageFailure.class, () -> H2Journal.open(file.resolve("库")));
        assertEquals(StorageFailure.Reason.DISK, failure.reason());
    }
}
