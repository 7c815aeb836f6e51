package org.jibiao.store.h2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jibiao.change.Diff;
import org.jibiao.model.Book;
import org.jibiao.model.RandomBooks;
import org.jibiao.store.Counts;
import org.jibiao.store.StorageFailure;
import org.jibiao.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {

    @TempDir
    Path folder;

    private final RandomBooks books = new RandomBooks(5);

    private Book change(String label) {
        try (Store store = new Store(H2Journal.open(folder))) {
            store.apply(Diff.between(label, store.book(), books.altered(store.book())));
            return store.book();
        }
    }

    @Test
    void aBackupTellsItsTimeCauseAndCountsWithoutBeingOpened() {
        Book book = change("一");
        Instant before = Instant.now();
        Backup made = new Backups(folder).make(Backup.Cause.WISHED);
        assertEquals(List.of(made), new Backups(folder).list());
        assertEquals(Counts.of(book), made.counts());
        assertEquals(1, made.entry());
        assertTrue(!made.time().isBefore(before) && !made.time().isAfter(Instant.now()));
    }

    @Test
    void aBackupIsMadeWhileTheLibraryIsInUse() {
        try (Store store = new Store(H2Journal.open(folder))) {
            store.apply(Diff.between("一", store.book(), books.book()));
            Book then = store.book();
            Backup made = new Backups(folder).make(Backup.Cause.DAILY);
            store.apply(Diff.between("二", store.book(), books.altered(store.book())));
            assertEquals(then, new Backups(folder).read(made));
        }
    }

    @Test
    void onlyTheFirstUseOfADayMakesABackupAndOnlyIfSomethingChanged() {
        Backups backups = new Backups(folder);
        H2Journal.open(folder).close();
        assertEquals(Optional.empty(), backups.makeIfDue(), "nothing in it");
        change("一");
        assertEquals(Optional.of(Backup.Cause.DAILY), backups.makeIfDue().map(Backup::cause));
        change("二");
        assertEquals(Optional.empty(), backups.makeIfDue(), "was made today");
    }

    @Test
    void restoringBringsTheBookAndItsHistoryBackAndKeepsWhatWasThere() {
        Book first = change("一");
        Backup backup = new Backups(folder).make(Backup.Cause.WISHED);
        Book second = change("二");
        Path kept = new Backups(folder).restore(backup).orElseThrow();
        try (Store store = new Store(H2Journal.open(folder))) {
            assertEquals(first, store.book());
            assertEquals(Optional.of("一"), store.undoLabel());
        }
        assertTrue(Files.exists(kept));
        Backup ofSecond = new Backups(folder).list().getFirst();
        assertEquals(Backup.Cause.BEFORE_RESTORE, ofSecond.cause());
        assertEquals(second, new Backups(folder).read(ofSecond));
    }

    @Test
    void anOpenLibraryIsNotReplaced() {
        change("一");
        Backups backups = new Backups(folder);
        Backup backup = backups.make(Backup.Cause.WISHED);
        try (Store store = new Store(H2Journal.open(folder))) {
            Book book = store.book();
            StorageFailure failure = assertThrows(StorageFailure.class, () -> backups.restore(backup));
            assertEquals(StorageFailure.Reason.LOCKED, failure.reason());
            store.apply(Diff.between("二", book, books.altered(book)));
        }
    }

    @Test
    void aDamagedBackupIsRefusedAndTheLibraryStaysAsItIs() throws IOException {
        Book book = change("一");
        Backups backups = new Backups(folder);
        Backup backup = backups.make(Backup.Cause.WISHED);
        byte[] bytes = Files.readAllBytes(backup.file());
        bytes[bytes.length / 2] ^= 0x55;
        Files.write(backup.file(), bytes);
        StorageFailure failure = assertThrows(StorageFailure.class, () -> backups.restore(backup));
        assertEquals(StorageFailure.Reason.DAMAGED, failure.reason());
        assertEquals(backup.file(), failure.path());
        try (Store store = new Store(H2Journal.open(folder))) {
            assertEquals(book, store.book());
        }
    }

    @Test
    void theNewestThirtyAreKeptAndOneOfEachMonthBefore() throws IOException {
        change("一");
        Backups backups = new Backups(folder);
        Backup model = backups.make(Backup.Cause.DAILY);
        LocalDateTime day = LocalDateTime.now(ZoneId.systemDefault()).minusDays(120);
        for (int count = 0; count < 110; count++) {
            Instant time = day.plusDays(count).atZone(ZoneId.systemDefault()).toInstant();
            Path file = model.file().resolveSibling("old-" + count + ".zip");
            Backup old = new Backup(file, time, Backup.Cause.DAILY, 1, model.counts());
            try (var zip = new java.util.zip.ZipOutputStream(Files.newOutputStream(file))) {
                zip.putNextEntry(new java.util.zip.ZipEntry("about.json"));
                zip.write(old.about());
            }
        }
        Backup newest = backups.make(Backup.Cause.DAILY);
        List<Backup> kept = backups.list();
        assertEquals(newest, kept.getFirst());
        List<Backup> monthly = kept.subList(30, kept.size());
        assertEquals(
                monthly.size(),
                monthly.stream().map(BackupsTest::month).distinct().count());
        assertTrue(monthly.size() >= 2 && monthly.size() <= 4, () -> monthly.size() + " kept for months");
        try (Stream<Path> files = Files.list(folder.resolve("备份"))) {
            assertEquals(kept.size(), files.count());
        }
    }

    @Test
    void aBackupIsLookedIntoWhileALargeEditTakesPlace() throws IOException {
        change("一");
        Backups backups = new Backups(folder);
        Backup backup = backups.make(Backup.Cause.WISHED);
        try (Store store = new Store(H2Journal.open(folder))) {
            Book then = store.book();
            Book many = Book.of(Stream.generate(books::declaration).limit(8).toList());
            store.apply(Diff.between("导入", then, many));
            assertEquals(then, backups.read(backup));
            store.apply(Diff.between("恢复 备份", many, backups.read(backup)));
            assertEquals(then, store.book());
            store.undo();
            assertEquals(many, store.book());
        }
        try (Stream<Path> files = Files.list(folder.resolve("备份"))) {
            assertEquals(List.of(backup.file()), files.toList());
        }
    }

    @Test
    void whatAKilledProgramLeftUnfinishedIsSweptAwayLater() throws IOException {
        change("一");
        Backups backups = new Backups(folder);
        Backup first = backups.make(Backup.Cause.WISHED);
        Path old = Files.writeString(first.file().resolveSibling("查看-1.mv.db"), "");
        Path fresh = Files.writeString(first.file().resolveSibling("20270101-000000.zip.tmp"), "");
        Path foreign = Files.writeString(first.file().resolveSibling("说明.txt"), "");
        FileTime yesterday = FileTime.from(Instant.now().minus(Duration.ofDays(1)));
        Files.setLastModifiedTime(old, yesterday);
        Files.setLastModifiedTime(foreign, yesterday);
        backups.make(Backup.Cause.WISHED);
        assertEquals(
                List.of(false, true, true),
                Stream.of(old, fresh, foreign).map(Files::exists).toList());
    }

    private static String month(Backup backup) {
        return backup.time()
                .atZone(ZoneId.systemDefault())
                .toLocalDate()
                .toString()
                .substring(0, 7);
    }
}
