package org.jibiao.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import org.jibiao.change.find.Finder;
import org.jibiao.change.find.Replacement;
import org.jibiao.change.find.Wanted;
import org.jibiao.form.spec.Forms;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.Kind;
import org.jibiao.model.Project;
import org.jibiao.store.MemoryJournal;
import org.jibiao.store.Store;
import org.jibiao.ui.find.FindModel;
import org.jibiao.ui.find.GoToBox;
import org.jibiao.ui.find.GoToModel;
import org.jibiao.ui.find.ReplaceModel;
import org.jibiao.ui.find.ReplaceView;
import org.jibiao.ui.kit.NoticesPane;
import org.jibiao.ui.kit.ScreenFixture;
import org.jibiao.ui.kit.Session;
import org.jibiao.ui.page.PageArea;
import org.jibiao.ui.tree.BookTreeModel;
import org.jibiao.ui.tree.BookTreeView;

/**
 * A declaration with 300 projects of 12 indicators each: opens, is searched, gone through and replaced in, on a real
 * window. Nothing a key sets off may take longer than 50 ms.
 */
public final class FindBench {

    private static final int PROJECTS = 300;
    private static final int ROWS = 12;

    private final PrintWriter out =
            new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private final Declaration declaration = large();
    private final Session session =
            new Session(new Store(new MemoryJournal(Book.of(List.of(declaration)))), Forms.builtIn());

    private FindBench() {}

    public static void main(String[] args) {
        new FindBench().measure();
        System.exit(0);
    }

    private static Declaration large() {
        List<Project> all = LargeBook.of(PROJECTS, ROWS).declarations().stream()
                .flatMap(each -> each.projects().stream())
                .toList();
        return LargeBook.of(1, ROWS).declarations().getFirst().withChildren(Kind.PROJECT, all);
    }

    private void measure() {
        out.printf("%d projects of %d indicators%n", PROJECTS, ROWS);
        ScreenFixture.start();
        time(
                "search all texts for 案件",
                () -> Finder.find(session.book(), declaration.ref(), Wanted.of("案件"))
                        .size());
        time(
                "replace 案件 everywhere",
                () -> new Replacement(session.book(), "事项")
                        .edit(Finder.find(session.book(), declaration.ref(), Wanted.of("案件")))
                        .applyTo(session.book())
                        .declarations()
                        .size());
        window();
        goTo();
        replace();
    }

    private void window() {
        ScreenFixture.show(StackPane::new, 1366, 768, false).close();
        long start = System.nanoTime();
        try (ScreenFixture screen = ScreenFixture.show(
                () -> new SplitPane(
                        new BookTreeView(new BookTreeModel(session), new NoticesPane()), new PageArea(session)),
                1366,
                768,
                false)) {
            out.printf("  %-44s %.1f ms%n", "window with the tree", since(start));
            double[] opened = new double[7];
            for (int round = 0; round < opened.length; round++) {
                Project before = declaration.projects().get(round);
                ScreenFixture.doOnScreen(() -> session.place().go(before.ref()));
                long begun = System.nanoTime();
                step(screen, () -> session.place().go(declaration.ref()));
                opened[round] = since(begun);
                ScreenFixture.doOnScreen(() -> {});
            }
            told("open the declaration", opened);
            Project[] some = {
                declaration.projects().getFirst(),
                declaration.projects().get(150),
                declaration.projects().get(299)
            };
            for (Project each : some) {
                time("open a project", () -> step(screen, () -> session.place().go(each.ref())));
            }
            FindModel finding = new FindModel(session);
            typed(
                    "find",
                    "办理法律援助案件",
                    text -> step(screen, () -> finding.textProperty().set(text)));
            time("F3 to the next hit", () -> step(screen, () -> finding.step(1)));
        }
    }

    private void goTo() {
        long start = System.nanoTime();
        GoToModel model = new GoToModel(session);
        try (ScreenFixture screen =
                ScreenFixture.show(() -> new GoToBox(model, target -> {}, () -> {}), 640, 420, false)) {
            step(screen, () -> {});
            out.printf("  %-44s %.1f ms%n", "go to: open, with its index, first time", since(start));
            TextField words = (TextField) screen.scene().lookup("#goto-words");
            for (String typed :
                    List.of("jcggflfw", "blflyzaj 299", "办理法律援助", "1303220027100", "falvyuanzhu", "zzzzz")) {
                typed("go to", typed, text -> step(screen, () -> words.setText(text)));
            }
        }
        typed("go to, matching alone", "jcggflfw", model::find);
        typed("go to, matching alone", "办理法律援助", model::find);
        time("go to: index anew", () -> new GoToModel(session).find("jc").size());
    }

    private void replace() {
        ReplaceModel model = new ReplaceModel(session);
        model.open(List.of(), "");
        typed("replace, searching alone", "法律援助", text -> model.textProperty().set(text));
        try (ScreenFixture screen =
                ScreenFixture.show(() -> new ReplaceView(model, new NoticesPane(), () -> {}), 1100, 700, false)) {
            step(screen, () -> model.open(List.of(), ""));
            typed(
                    "replace, what",
                    "法律援助",
                    text -> step(screen, () -> model.textProperty().set(text)));
            typed(
                    "replace, with",
                    "公共服务",
                    text -> step(screen, () -> model.withProperty().set(text)));
            out.printf("  %s%n", model.stateProperty().get());
            long start = System.nanoTime();
            step(screen, model::replace);
            out.printf("  %-44s %.1f ms%n", "replace them all", since(start));
        }
    }

    /** Does it on the screen and lays the screen out, as a frame would. */
    private static int step(ScreenFixture screen, Runnable work) {
        ScreenFixture.onScreen(() -> {
            work.run();
            screen.scene().getRoot().applyCss();
            screen.scene().getRoot().layout();
            return true;
        });
        return 1;
    }

    private interface Key {
        void type(String text);
    }

    /** Types it key by key and takes it away again, a few times. */
    private void typed(String what, String text, Key key) {
        double first = 0;
        double[] taken = new double[text.length() * 4];
        for (int index = 0; index < taken.length; index++) {
            int length = index % text.length() + 1;
            if (length == 1) {
                key.type("");
            }
            long start = System.nanoTime();
            key.type(text.substring(0, length));
            taken[index] = since(start);
            first = index < text.length() ? Math.max(first, taken[index]) : first;
        }
        Arrays.sort(taken);
        out.printf(
                "  %-44s best %.1f ms, median %.1f ms, slowest %.1f ms a key, at first %.1f ms%n",
                what + ": " + text, taken[0], taken[taken.length / 2], taken[taken.length - 1], first);
    }

    private interface Work {
        int run();
    }

    private void time(String what, Work work) {
        double[] taken = new double[7];
        for (int round = 0; round < taken.length; round++) {
            long start = System.nanoTime();
            int found = work.run();
            taken[round] = found < 0 ? 0 : since(start);
        }
        told(what, taken);
    }

    private void told(String what, double[] taken) {
        double first = taken[0];
        Arrays.sort(taken);
        out.printf(
                "  %-44s best %.1f ms, median %.1f ms, first %.1f ms%n",
                what, taken[0], taken[taken.length / 2], first);
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e6;
    }
}
