package org.jibiao.store.h2;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.h2.mvstore.DataUtils;
import org.jibiao.change.Diff;
import org.jibiao.change.Draft;
import org.jibiao.model.Book;
import org.jibiao.model.Element;
import org.jibiao.model.RandomBooks;
import org.jibiao.model.Ref;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.store.StorageFailure;
import org.jibiao.store.StorageFailure.Reason;
import org.jibiao.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are damaged in every way that happens: told apart, never altered, and read as far as possible. */
class DamagedLibraryTest {

    @TempDir
    Path folder;

    private Path file;
    private Book book;

    @BeforeEach
    void writeALibrary() {
        file = new LibraryFolder(folder).file();
        RandomBooks books = new RandomBooks(3);
        try (Store store = new Store(H2Journal.open(folder))) {
            for (int step = 0; step < 8; step++) {
                store.apply(new Draft(store.book())
                        .append(Ref.BOOK, books.declaration())
                        .edit("添加 申报"));
                Ref added = store.book().declarations().getLast().ref();
                store.apply(new Draft(store.book())
                        .set(added, DeclarationField.YEAR, String.valueOf(2020 + step))
                        .edit("修改 年度"));
            }
            book = store.book();
        }
        assertTrue(book.size() > 100, () -> "only " + book.size());
    }

    private void damage(UnaryOperator<byte[]> deed) throws IOException {
        Files.write(file, deed.apply(Files.readAllBytes(file)));
    }

    /** Opening must fail for this reason and leave every file as it was. */
    private void assertRefused(Reason reason, String how) throws IOException {
        byte[] before = Files.readAllBytes(file);
        StorageFailure failure = assertThrows(StorageFailure.class, () -> H2Journal.open(folder), how);
        assertEquals(reason, failure.reason(), how);
        assertEquals(file, failure.path());
        assertArrayEquals(before, Files.readAllBytes(file), how);
    }

    @Test
    void anEmptyFileIsDamagedAndStaysEmpty() throws IOException {
        damage(bytes -> new byte[0]);
        assertRefused(Reason.DAMAGED, "empty");
    }

    @Test
    void somethingElseUnderTheNameOfTheLibraryIsDamaged() throws IOException {
        damage(bytes -> "这不是工作库。".repeat(2000).getBytes(StandardCharsets.UTF_8));
        assertRefused(Reason.DAMAGED, "text");
        damage(bytes -> new byte[100_000]);
        assertRefused(Reason.DAMAGED, "zeros");
    }

    @Test
    void aForeignDatabaseIsDamaged() throws IOException, SQLException {
        Files.delete(file);
        try (Db db = Db.create(file)) {
            db.execute("CREATE TABLE OTHER (ID INTEGER)");
            db.commit();
        }
        assertRefused(Reason.DAMAGED, "foreign");
    }

    @Test
    void aLibraryCutOffAnywhereIsDamaged() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        Random random = new Random(1);
        for (int cut = 0; cut < 12; cut++) {
            int length = cut == 0 ? whole.length / 2 : random.nextInt(whole.length);
            damage(bytes -> Arrays.copyOf(whole, length));
            assertRefused(Reason.DAMAGED, "cut at " + length);
        }
    }

    @Test
    void aLibraryThatWasInUseAndLostItsTailIsDamagedToo() throws IOException {
        Store store = new Store(H2Journal.open(folder));
        RandomBooks books = new RandomBooks(4);
        for (int step = 0; step < 5; step++) {
            store.apply(Diff.between("改", store.book(), books.altered(store.book())));
        }
        byte[] open = Files.readAllBytes(file);
        byte[] mark = Files.readAllBytes(folder.resolve("工作库.mark"));
        store.close();
        Files.write(folder.resolve("工作库.mark"), mark);
        damage(bytes -> open);
        H2Journal.open(folder).close();
        damage(bytes -> Arrays.copyOf(open, open.length - 8192));
        assertRefused(Reason.DAMAGED, "tail lost");
    }

    @Test
    void flippedBytesAreNoticedOrHarmNothing() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        byte[] mark = Files.readAllBytes(folder.resolve("工作库.mark"));
        int noticed = 0;
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            byte[] flipped = whole.clone();
            for (int count = 1 << (seed % 6); count > 0; count--) {
                flipped[random.nextInt(flipped.length)] ^= (byte) (1 + random.nextInt(255));
            }
            damage(bytes -> flipped);
            Files.write(folder.resolve("工作库.mark"), mark);
            try (Store store = new Store(H2Journal.open(folder))) {
                assertEquals(book, store.book(), "seed " + seed);
            } catch (StorageFailure failure) {
                noticed++;
                damage(bytes -> flipped);
                assertRefused(Reason.DAMAGED, "seed " + seed);
            }
        }
        assertTrue(noticed > 10, "noticed only " + noticed);
    }

    @Test
    void oneLetterChangedInATextIsNoticed() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        byte[] word = "680000.00".getBytes(StandardCharsets.US_ASCII);
        for (int at = 0; at < bytes.length - word.length; at++) {
            if (Arrays.equals(bytes, at, at + word.length, word, 0, word.length)) {
                bytes[at] = '9';
            }
        }
        damage(whole -> bytes);
        assertRefused(Reason.DAMAGED, "680000.00 became 980000.00");
    }

    @Test
    void aLibraryOfANewerVersionIsNeitherDamagedNorTouched() throws IOException, SQLException {
        String shape;
        try (Db db = Db.open(file);
                ResultSet rows = db.query("SELECT SHAPE FROM LIBRARY")) {
            assertTrue(rows.next());
            shape = rows.getString(1);
            Migrations.stamp(db, 99, shape);
        }
        assertRefused(Reason.NEWER, "version 99");
        try (Db db = Db.open(file)) {
            Migrations.stamp(db, 1, shape + " PROJECT.unheardOf");
        }
        assertRefused(Reason.NEWER, "an unknown column");
    }

    @Test
    void aFileFormatOfANewerDatabaseIsNewer() throws IOException {
        damage(bytes -> {
            String header = new String(bytes, 0, 4096, StandardCharsets.ISO_8859_1);
            String words = header.substring(0, header.indexOf(",fletcher:")).replaceAll("format:[0-9a-f]+", "format:9");
            byte[] newer = words.getBytes(StandardCharsets.ISO_8859_1);
            int check = DataUtils.getFletcher32(newer, 0, newer.length);
            byte[] line =
                    (words + ",fletcher:" + Integer.toHexString(check) + "\n").getBytes(StandardCharsets.ISO_8859_1);
            System.arraycopy(line, 0, bytes, 0, line.length);
            System.arraycopy(line, 0, bytes, 4096, line.length);
            return bytes;
        });
        assertRefused(Reason.NEWER, "format 9");
    }

    @Test
    void aLibraryInUseIsLocked() {
        try (Store store = new Store(H2Journal.open(folder))) {
            StorageFailure failure = assertThrows(StorageFailure.class, () -> H2Journal.open(folder));
            assertEquals(Reason.LOCKED, failure.reason());
            assertEquals(book, store.book());
        }
    }

    @Test
    void aDamagedFileCanBeSetAsideAndABackupTakesItsPlace() throws IOException {
        Backups backups = new Backups(folder);
        Backup backup = backups.make(Backup.Cause.DAILY);
        damage(bytes -> Arrays.copyOf(bytes, bytes.length / 2));
        byte[] damaged = Files.readAllBytes(file);
        Path kept = backups.restore(backup).orElseThrow();
        assertArrayEquals(damaged, Files.readAllBytes(kept));
        try (Store store = new Store(H2Journal.open(folder))) {
            assertEquals(book, store.book());
        }
        Path aside = new LibraryFolder(folder).setAside();
        assertTrue(Files.exists(aside));
        try (Store store = new Store(H2Journal.open(folder))) {
            assertEquals(Book.EMPTY, store.book());
        }
    }

    @Test
    void allThatIsSoundIsSalvaged() {
        Salvage.Salvaged salvaged = Salvage.read(folder);
        assertEquals(new Salvage.Salvaged(Salvage.Source.TABLES, book, List.of()), salvaged);
    }

    @Test
    void theBackupAndTheLogSaveWhatTheTablesLost() throws SQLException {
        new Backups(folder).make(Backup.Cause.DAILY);
        Book later;
        try (Store store = new Store(H2Journal.open(folder))) {
            store.apply(Diff.between("后来", store.book(), new RandomBooks(9).altered(store.book())));
            later = store.book();
        }
        try (Db db = Db.open(file)) {
            db.execute("DELETE FROM PROJECT");
            db.execute("DELETE FROM INDICATOR");
            db.commit();
        }
        Salvage.Salvaged salvaged = Salvage.read(folder);
        assertEquals(Salvage.Source.BACKUP, salvaged.source());
        assertEquals(later, salvaged.book());
    }

    @Test
    void whatLostTheElementAboveItIsSalvagedUnderABlankOne() throws SQLException {
        try (Db db = Db.open(file)) {
            db.execute("DELETE FROM DECLARATION");
            db.execute("DELETE FROM PROJECT");
            db.commit();
        }
        Salvage.Salvaged salvaged = Salvage.read(folder);
        List<Element> rows = leaves(book);
        assertTrue(leaves(salvaged.book()).containsAll(rows));
        assertFalse(salvaged.faults().isEmpty());
    }

    private static List<Element> leaves(Book book) {
        return book.elements()
                .filter(each -> each.children().findAny().isEmpty()
                        && each.kind().children().isEmpty())
                .toList();
    }

    @Test
    void salvageGetsSomethingOutOfAFileCutInTheMiddleAndNeverFails() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        Random random = new Random(8);
        for (int cut = 0; cut < 4; cut++) {
            int length = whole.length / 4 + random.nextInt(whole.length / 2);
            damage(bytes -> Arrays.copyOf(whole, length));
            Salvage.Salvaged salvaged = Salvage.read(folder);
            assertTrue(salvaged.book().size() >= 0, "cut at " + length);
            assertArrayEquals(Arrays.copyOf(whole, length), Files.readAllBytes(file));
        }
        damage(bytes -> new byte[0]);
        assertEquals(Salvage.Source.NOTHING, Salvage.read(folder).source());
    }
}
