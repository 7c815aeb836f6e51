package org.jibiao.store.h2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jibiao.model.Book;
import org.jibiao.store.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A program that edits is killed without warning, again and again: what it acknowledged is there, and nothing half. */
class DurabilityTest {

    private static final int KILLS = 34;

    @TempDir
    Path folder;

    private final Random random = new Random(2027);
    private Book known = Book.EMPTY;
    private long knownEntry = 0;

    /** The last line a program printed before it died. */
    private record Acknowledged(long entry, int hash) {}

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void noAcknowledgedEditIsLostAndNoneIsHalfThereAfterAnyKill() throws IOException, InterruptedException {
        int edits = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            Acknowledged last = scribbleAndDie(kill);
            long before = knownEntry;
            checkLibrary(last, "kill " + kill);
            edits += (int) (knownEntry - before);
        }
        assertTrue(edits > KILLS * 5, "only " + edits + " edits in all");
    }

    private Acknowledged scribbleAndDie(int seed) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Scribbler.class.getName(),
                        folder.toString(),
                        String.valueOf(seed))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Acknowledged last = new Acknowledged(knownEntry, known.hashCode());
        try (BufferedReader lines = process.inputReader()) {
            if (seed % 6 == 0) {
                process.waitFor(random.nextInt(700), TimeUnit.MILLISECONDS);
            } else {
                for (int count = random.nextInt(60); count > 0; count--) {
                    last = read(lines, last);
                }
                LockSupport.parkNanos(random.nextInt(8_000_000));
            }
            process.toHandle().destroyForcibly();
            for (Acknowledged next = read(lines, last); next != last; next = read(lines, last)) {
                last = next;
            }
            process.waitFor();
            return last;
        }
    }

    /** The next whole line, {@code otherwise} if there is none: the last one may have been cut off. */
    private static Acknowledged read(BufferedReader lines, Acknowledged otherwise) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int letter = lines.read(); letter != '\n'; letter = lines.read()) {
            if (letter < 0) {
                return otherwise;
            }
            line.append((char) letter);
        }
        String[] parts = line.toString().strip().split(" ");
        return new Acknowledged(Long.parseLong(parts[0]), Integer.parseInt(parts[1]));
    }

    /** The library is the result of whole edits, all that were acknowledged and at most one more. */
    private void checkLibrary(Acknowledged last, String when) {
        try (H2Journal journal = H2Journal.open(folder)) {
            long newest =
                    journal.steps(1).stream().mapToLong(step -> step.number()).sum();
            assertTrue(newest == last.entry() || newest == last.entry() + 1, when + ": " + newest + " for " + last);
            List<Entry> entries = journal.newest((int) (newest - knownEntry)).reversed();
            for (Entry entry : entries) {
                assertEquals(knownEntry + 1, entry.number(), when);
                known = entry.edit().applyTo(known);
                knownEntry = entry.number();
                if (knownEntry == last.entry()) {
                    assertEquals(last.hash(), known.hashCode(), when + ": the book as acknowledged");
                }
            }
            assertEquals(known, journal.load(), when + ": the book and its history");
        }
    }
}
