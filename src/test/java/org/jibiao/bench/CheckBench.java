package org.jibiao.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jibiao.change.Draft;
import org.jibiao.check.Checks;
import org.jibiao.check.Report;
import org.jibiao.check.pack.RulePack;
import org.jibiao.exchange.Example;
import org.jibiao.form.spec.Forms;
import org.jibiao.model.Book;
import org.jibiao.model.Indicator;
import org.jibiao.model.Kind;
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
    private static final int AGAIN = 12;
    private static final List<String> WORDS =
            List.of(("法律援助 社区矫正 人民调解 法治宣传 教育培训 道路养护 河道治理 水库维护 农田灌溉 校舍修缮 营养午餐 困难救助 养老服务 残疾康复 就业创业 技能鉴定"
                            + " 疫病防控 妇幼保健 文物保护 图书借阅 广播电视 体育健身 公园绿化 垃圾清运 污水处理 大气监测 土壤修复 森林防火 病虫防治 粮食储备"
                            + " 市场监管 食品抽检 药品检验 安全生产 消防救援 应急演练 统计调查 档案整理 信访接待 信息系统 设备购置 软件运维 人员补助 办公租赁"
                            + " 车辆运行 会议差旅 委托评审 工程监理 规划编制 测绘勘察 招商推介 旅游节庆 退役安置 双拥慰问 民族团结 宗教管理 老旧改造 公交补贴")
                    .split(" "));

    private final PrintWriter out =
            new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private final Random random = new Random(7);
    private final Checks checks = Inspection.by(RulePack.builtIn(), Forms.builtIn());

    private CheckBench() {}

    public static void main(String[] args) {
        new CheckBench().measure();
    }

    private void measure() {
        Book drafted = Book.of(Stream.generate(Example::declaration)
                .limit(PROJECTS / Example.declaration().projects().size())
                .toList());
        whole("as drafted with the program, the first time", drafted);
        whole("as drafted, again from nothing", drafted);
        Book book = varied(LargeBook.of(PROJECTS, ROWS));
        Report report = whole("the first time", book);
        again(book);
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

    /** With texts as different as they are among the departments of a county, and as alike. */
    private Book varied(Book alike) {
        return Book.of(alike.declarations().stream()
                .map(each -> each.withChildren(
                        Kind.PROJECT, each.projects().stream().map(this::varied).toList()))
                .toList());
    }

    private Project varied(Project project) {
        String work = words(3);
        List<Indicator> rows = project.indicators().stream()
                .map(row -> row.with(IndicatorField.NAME, words(2) + "完成数量")
                        .with(IndicatorField.DESCRIPTION, "全年" + words(4) + "的数量，反映" + words(2) + "情况"))
                .toList();
        return project.with(ProjectField.NAME, work + "经费")
                .with(ProjectField.PURPOSE, "用于" + words(12) + "等支出。")
                .with(ProjectField.GOALS, "1.保障" + words(5) + "。\n2.促进" + words(5) + "。")
                .withChildren(Kind.INDICATOR, rows);
    }

    private String words(int count) {
        return random.ints(count, 0, WORDS.size()).mapToObj(WORDS::get).collect(Collectors.joining());
    }

    private int next() {
        return random.nextInt(1000);
    }

    private Report whole(String when, Book book) {
        long begun = System.nanoTime();
        Report report = checks.check(book, Report.EMPTY);
        double took = (System.nanoTime() - begun) / 1e6;
        out.printf(
                "  %,d indicators of %,d projects checked %s: %.0f ms, %,d findings%n",
                book.elements().filter(Indicator.class::isInstance).count(),
                book.elements().filter(Project.class::isInstance).count(),
                when,
                took,
                report.findings().size());
        return report;
    }

    /** From nothing each time, as when a library is opened in a program that has run for a while. */
    private void again(Book book) {
        double[] times = new double[AGAIN];
        for (int count = 0; count < AGAIN; count++) {
            long begun = System.nanoTime();
            checks.check(book, Report.EMPTY);
            times[count] = (System.nanoTime() - begun) / 1e6;
        }
        out.printf(
                "  the same %d times more, from nothing: second %.0f ms, last %.0f ms, ",
                AGAIN, times[0], times[AGAIN - 1]);
        Arrays.sort(times);
        out.printf("median %.0f ms, best %.0f ms%n", times[AGAIN / 2], times[0]);
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
