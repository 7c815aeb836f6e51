package org.jibiao.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jibiao.change.Draft;
import org.jibiao.change.Edit;
import org.jibiao.model.Book;
import org.jibiao.model.Element;
import org.jibiao.model.Indicator;
import org.jibiao.model.Kind;
import org.jibiao.model.Ref;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.store.Store;
import org.jibiao.store.h2.Backup;
import org.jibiao.store.h2.Backups;
import org.jibiao.store.h2.H2Journal;

/**
 * How long an edit takes until it is on the disk, how long opening takes, and how the file grows. Arguments: the number
 * of projects of the largest library (3000), edits (2000).
 */
public final class StoreBench {

    private static final int ROWS = 12;

    private final PrintWriter out =
            new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    private StoreBench() {}

    public static void main(String[] args) throws IOException {
        int projects = args.length > 0 ? Integer.parseInt(args[0]) : 3000;
        int edits = args.length > 1 ? Integer.parseInt(args[1]) : 2000;
        StoreBench bench = new StoreBench();
        for (int size : List.of(projects / 12, projects / 4, projects)) {
            bench.measure(size, edits);
        }
    }

    private void measure(int projects, int edits) throws IOException {
        Path folder = Files.createTempDirectory("bench");
        try {
            fill(folder, projects);
            open(folder);
            edit(folder, edits);
            open(folder);
            backUp(folder);
            out.printf("  file after closing: %.1f MB%n", size(folder));
        } finally {
            delete(folder);
        }
    }

    private void fill(Path folder, int projects) throws IOException {
        long start = System.nanoTime();
        try (Store store = new Store(H2Journal.open(folder))) {
            Draft draft = new Draft(store.book());
            LargeBook.of(projects, ROWS).declarations().forEach(declaration -> draft.append(Ref.BOOK, declaration));
            store.apply(draft.edit("导入"));
        }
        out.printf("%d projects, %d indicators%n", projects, projects * ROWS);
        out.printf("  fill in one edit and close: %.0f ms, file %.1f MB%n", since(start), size(folder));
    }

    private void open(Path folder) {
        for (int round = 1; round <= 5; round++) {
            long start = System.nanoTime();
            double opened;
            int elements;
            long closing;
            try (Store store = new Store(H2Journal.open(folder))) {
                opened = since(start);
                elements = store.book().size();
                closing = System.nanoTime();
            }
            out.printf("  open %d: %.0f ms, %d elements; close %.0f ms%n", round, opened, elements, since(closing));
        }
    }

    private void edit(Path folder, int edits) throws IOException {
        try (Store store = new Store(H2Journal.open(folder))) {
            double before = size(folder);
            times("set a text", edits, store, this::text);
            times("insert, move or remove a row", edits, store, this::row);
            out.printf("  file grew by %.1f MB in %d edits%n", size(folder) - before, 2 * edits);
        }
    }

    private void backUp(Path folder) {
        Backups backups = new Backups(folder);
        try (Store store = new Store(H2Journal.open(folder))) {
            long start = System.nanoTime();
            Backup backup = backups.make(Backup.Cause.DAILY);
            double making = since(start);
            start = System.nanoTime();
            int size = backups.read(backup).size();
            out.printf(
                    "  back up while in use: %.0f ms, %.1f MB; read it: %.0f ms, %d of %d elements%n",
                    making,
                    backup.file().toFile().length() / 1e6,
                    since(start),
                    size,
                    store.book().size());
        }
    }

    /** Makes an edit at random. */
    private interface Deed {
        Edit edit(Book book, List<Ref> indicators, Random random);
    }

    private void times(String what, int edits, Store store, Deed deed) {
        Random random = new Random(1);
        List<Ref> indicators = store.book()
                .elements()
                .map(Element::ref)
                .filter(ref -> ref.kind() == Kind.INDICATOR)
                .toList();
        double[] millis = new double[edits];
        for (int count = 0; count < edits; count++) {
            Edit edit = deed.edit(store.book(), indicators, random);
            long start = System.nanoTime();
            store.apply(edit);
            millis[count] = since(start);
        }
        Arrays.sort(millis);
        out.printf(
                "  %s: median %.2f ms, p99 %.2f ms, worst %.2f ms%n",
                what, millis[edits / 2], millis[edits * 99 / 100], millis[edits - 1]);
    }

    private Edit text(Book book, List<Ref> indicators, Random random) {
        Ref ref = indicators.get(random.nextInt(indicators.size()));
        return new Draft(book)
                .set(ref, IndicatorField.VALUE, "≥" + random.nextInt() + "件")
                .edit("修改 指标值");
    }

    private Edit row(Book book, List<Ref> indicators, Random random) {
        Ref ref = indicators.get(random.nextInt(indicators.size()));
        Draft draft = new Draft(book);
        if (book.contains(ref.id()) && random.nextInt(3) == 0) {
            return draft.remove(ref).edit("删除 指标");
        }
        List<Ref> parents = book.declarations().getFirst().projects().stream()
                .map(Element::ref)
                .toList();
        Ref parent = parents.get(random.nextInt(parents.size()));
        if (book.contains(ref.id()) && random.nextInt(3) == 0) {
            return draft.move(ref, book.endOf(parent, Kind.INDICATOR)).edit("移动 指标");
        }
        return draft.append(parent, Indicator.fresh().with(IndicatorField.NAME, "新指标"))
                .edit("添加 指标");
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static double size(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".mv.db"))
                            .mapToLong(file -> file.toFile().length())
                            .sum()
                    / 1e6;
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(java.util.Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }
}
