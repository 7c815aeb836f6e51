package org.jibiao.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jibiao.exchange.Example;
import org.jibiao.export.Copy;
import org.jibiao.export.Order;
import org.jibiao.export.Pages;
import org.jibiao.export.Paper;
import org.jibiao.export.Press;
import org.jibiao.form.spec.FormSpec;
import org.jibiao.form.spec.Forms;
import org.jibiao.grid.Progress;
import org.jibiao.model.Declaration;
import org.jibiao.model.Kind;
import org.jibiao.model.Project;
import org.jibiao.model.field.ProjectField;

/**
 * From a change in one field to the picture of the first page, as wide as it is on a usual screen, for one project and
 * for whole declarations. The bound is 300 ms for one project.
 */
public final class PreviewBench {

    private static final int ROUNDS = 15;
    private static final int ROWS = 16;
    private static final double SCALE = 1.55;

    private final Forms forms = Forms.builtIn();
    private final Press press = new Press();
    private final PrintWriter out =
            new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    private PreviewBench() {}

    public static void main(String[] args) {
        new PreviewBench().measure();
    }

    private void measure() {
        Declaration example = Example.declaration();
        for (FormSpec form : forms.all()) {
            if (form.project().isPresent()) {
                time("one project of five, " + form.id(), example, form.id(), true);
            }
        }
        time("one project of 50, hebei-2021", large(50), "hebei-2021", true);
        time("all five projects, hebei-2021", example, "hebei-2021", false);
        time("all 50 projects, hebei-2021", large(50), "hebei-2021", false);
        time("all 500 projects, hebei-2021", large(500), "hebei-2021", false);
    }

    private static Declaration large(int projects) {
        List<Project> all = LargeBook.of(projects, ROWS).declarations().stream()
                .flatMap(each -> each.projects().stream())
                .toList();
        return LargeBook.of(1, ROWS).declarations().getFirst().withChildren(Kind.PROJECT, all);
    }

    private void time(String what, Declaration declaration, String form, boolean alone) {
        int rounds = declaration.projects().size() > 100 ? 3 : ROUNDS;
        double[] taken = new double[rounds];
        int pages = 0;
        for (int round = 0; round < rounds; round++) {
            Declaration changed = changed(declaration, round);
            Optional<Project> project = alone ? Optional.of(changed.projects().getFirst()) : Optional.empty();
            Order order = new Order(form, project.map(Project::ref), Copy.INTERNAL);
            long start = System.nanoTime();
            pages = show(changed, order);
            taken[round] = (System.nanoTime() - start) / 1e6;
        }
        double first = taken[0];
        Arrays.sort(taken);
        out.printf(
                "  %-44s %3d pages: first %.0f ms, median %.0f ms, best %.0f ms%n",
                what, pages, first, taken[rounds / 2], taken[0]);
    }

    private int show(Declaration declaration, Order order) {
        Paper paper = Paper.prepare(forms, declaration, order);
        try (Pages pages = press.pages(paper, Progress.NONE)) {
            return pages.picture(0, SCALE).isPresent() ? pages.count() : 0;
        }
    }

    private static Declaration changed(Declaration declaration, int round) {
        List<Project> projects = declaration.projects().stream()
                .map(project -> project.equals(declaration.projects().getFirst())
                        ? project.with(ProjectField.PURPOSE, "用于本年度第" + round + "次修改后的工作。")
                        : project)
                .toList();
        return declaration.withChildren(Kind.PROJECT, projects);
    }
}
