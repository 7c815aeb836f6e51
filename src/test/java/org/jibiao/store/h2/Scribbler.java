package org.jibiao.store.h2;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import org.jibiao.change.Diff;
import org.jibiao.change.Edit;
import org.jibiao.model.Book;
import org.jibiao.model.RandomBooks;
import org.jibiao.store.Store;

/**
 * A program that edits a library without end, closing and opening it now and then, and prints a line for each edit once the store says it is kept: the number
 * of the entry and the hash of the book. Arguments: the folder, a seed.
 */
final class Scribbler {

    private static final int LARGEST = 1500;

    private Scribbler() {}

    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.US_ASCII);
        long seed = Long.parseLong(args[1]);
        RandomBooks books = new RandomBooks(seed);
        Random random = new Random(seed);
        while (!out.checkError()) {
            try (Store store = new Store(H2Journal.open(Path.of(args[0])))) {
                store.watch(update -> out.println(
                        update.entry().number() + " " + update.after().hashCode()));
                for (int edits = random.nextInt(60); edits > 0; edits--) {
                    scribble(store, books, random);
                }
            }
        }
    }

    private static void scribble(Store store, RandomBooks books, Random random) {
        switch (random.nextInt(6)) {
            case 0 -> store.undo();
            case 1 -> store.redo();
            default -> {
                Book next = books.altered(store.book());
                boolean tooLarge = next.size() > LARGEST;
                Book kept = tooLarge ? Book.of(next.declarations().subList(0, 2)) : next;
                Edit edit = Diff.between("乱写", store.book(), kept);
                store.apply(edit);
            }
        }
    }
}
