package org.jibiao.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import org.jibiao.change.Draft;
import org.jibiao.check.Checks;
import org.jibiao.check.Report;
import org.jibiao.check.pack.RulePack;
import org.jibiao.form.spec.Forms;
import org.jibiao.model.Book;
import org.jibiao.model.Indicator;
import org.jibiao.model.Project;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.review.Inspection;

/**
 * A library of 3,000 projects with 36,000 indicators is checked whole, as when it is opened, and again after single
 * edits. The bounds are 2 s for the first look and 10 ms after an edit.
 */
public final class CheckBench {

    private static final int PROJECTS = 3000;
    private static final int ROWS = 12;
    private static final int EDITS = 200;

    private final PrintWriter out =
            new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private final Random random = new Random(7);
    private final Checks checks = Inspection.by(RulePack.builtIn(), Forms.builtIn());

    private CheckBench() {}

    public static void main(String[] args) {
        new CheckBench().measure();
    }

    private void measure() {
        Book book = LargeBook.of(PROJECTS, ROWS);
        Report report = whole("the first time", book);
        whole("again, from nothing", book);
        whole("a third time", book);
        after("a value", book, report, (row, draft) -> draft.set(row.ref(), IndicatorField.VALUE, "≥" + next() + "件"));
        after("a name", book, report, (row, draft) -> draft.set(row.ref(), IndicatorField.NAME, "调解案件" + next()));
        after(
                "a basis",
                book,
                report,
                (row, draft) -> draft.set(row.ref(), IndicatorField.BASIS, "本局第" + next() + "号"));
        after("a row", book, report, (row, draft) -> draft.remove(row.ref()));
        after(
                "a purpose",
                book,
                report,
                (row, draft) -> draft.set(
                        draft.book().parentOf(row.ref()).orElseThrow(), ProjectField.PURPOSE, "用于办案" + next() + "件。"));
    }

    private int next() {
        return random.nextInt(1000);
    }

    private Report whole(String when, Book book) {
        long begun = System.nanoTime();
        Report report = checks.check(book, Report.EMPTY);
        out.printf(
                "  %,d projects of %d indicators checked %s: %.0f ms, %,d findings%n",
                PROJECTS,
                ROWS,
                when,
                (System.nanoTime() - begun) / 1e6,
                report.findings().size());
        return report;
    }

    /** Each edit is made on the book as it was, so that all look at the same. */
    private void after(String what, Book book, Report report, BiFunction<Indicator, Draft, Draft> edit) {
        List<Project> projects = book.declarations().stream()
                .flatMap(each -> each.projects().stream())
                .toList();
        double[] times = new double[EDITS];
        for (int count = 0; count < EDITS; count++) {
            Project project = projects.get(random.nextInt(projects.size()));
            Indicator row = project.indicators().get(random.nextInt(ROWS));
            Book after = edit.apply(row, new Draft(book)).book();
            long begun = System.nanoTime();
            checks.check(after, report);
            times[count] = (System.nanoTime() - begun) / 1e6;
        }
        Arrays.sort(times);
        out.printf(
                "  after an edit of %-10s median %.1f ms, 95 %% under %.1f ms, longest %.1f ms%n",
                what, times[EDITS / 2], times[EDITS * 95 / 100], times[EDITS - 1]);
    }
}
