package org.jibiao.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jibiao.check.Checks;
import org.jibiao.check.Report;
import org.jibiao.check.pack.RulePack;
import org.jibiao.check.pack.RulePackFailure;
import org.jibiao.check.pack.Severity;
import org.jibiao.export.Export;
import org.jibiao.export.ExportFailure;
import org.jibiao.grid.Progress;
import org.jibiao.model.Declaration;
import org.jibiao.review.Inspection;
import org.jibiao.review.opinion.OpinionOrder;
import org.jibiao.review.opinion.OpinionPaper;
import org.jibiao.review.opinion.Opinions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jibiao check}: the findings on files. */
@Command(
        name = "check",
        description = "检查文件里的申报，列出问题。",
        synopsisHeading = "用法：",
        customSynopsis = "jibiao check 文件… [--rules 规则文件] [--out 意见表文件 [--waived] [--internal]] [--json]",
        parameterListHeading = "%n参数：%n",
        optionListHeading = "%n选项：%n")
final class CheckCommand implements Callable<Integer> {

    private final Console console;
    private final FindingJson found = new FindingJson();
    private final List<Declaration> checked = new ArrayList<>();

    @Parameters(arity = "1..*", paramLabel = "文件", description = "要检查的文件，可以有几个")
    private List<Path> files = List.of();

    @Option(names = "--rules", paramLabel = "规则文件", description = "用县里自己的规则文件（JSON）")
    private Path rules = Path.of("");

    @Option(names = "--out", paramLabel = "意见表文件", description = "另写一份审核意见表，扩展名 .docx .xlsx .pdf 决定格式")
    private Path out = Path.of("");

    @Option(names = "--waived", description = "意见表里也列出已说明理由、不再算问题的")
    private boolean waived;

    @Option(names = "--internal", description = "意见表供内部用，照引涉密内容；不写则涉密处只写规则，不引原文")
    private boolean internal;

    @Option(names = "--json", description = "用 JSON 输出（UTF-8）")
    private boolean json;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<RulePack> pack = pack();
        if (pack.isEmpty() || !isWritable()) {
            return CommandLineFace.FAILED;
        }
        int code = CommandLineFace.GOOD;
        Checks checks = Inspection.by(pack.get(), console.forms());
        Sources sources = new Sources(console);
        for (Path file : files) {
            List<Source> read = sources.read(file);
            code = Math.max(code, Sources.code(read));
            for (Source source : read) {
                code = Math.max(code, check(source, checks));
            }
        }
        if (json) {
            console.out().println(found.text());
        }
        return out.toString().isEmpty() ? code : Math.max(code, writeOpinions(checks));
    }

    /** A sheet of comments is no exchange file, and never takes the place of what it is about. */
    private boolean isWritable() {
        if (out.toString().isEmpty()) {
            return true;
        }
        if (!out.getFileName().toString().toLowerCase(Locale.ROOT).matches(".*\\.(docx|xlsx|pdf)")) {
            console.err().println(out + "：审核意见表只写成 .docx、.xlsx 或 .pdf。请换一个扩展名。");
            return false;
        }
        boolean original = files.stream()
                .anyMatch(file -> file.toAbsolutePath()
                        .normalize()
                        .equals(out.toAbsolutePath().normalize()));
        if (original) {
            console.err().println(out + "：目标就是原文件，没有写。请换一个文件名，原文件保持不动。");
        }
        return !original;
    }

    private int writeOpinions(Checks checks) {
        if (checked.isEmpty()) {
            console.err().println(out + "：没有读出申报内容，没有写审核意见表。");
            return CommandLineFace.FAILED;
        }
        OpinionOrder order = OpinionOrder.USUAL.waived(waived).secret(internal);
        Opinions opinions = Opinions.of(checks, checked, order);
        try {
            Export.write(OpinionPaper.of(opinions, LocalDate.now()), out, Progress.NONE);
        } catch (ExportFailure failure) {
            console.err().println(Sentences.of(failure));
            return CommandLineFace.FAILED;
        }
        console.err().println("已写审核意见表 " + out);
        if (opinions.kept() > 0) {
            console.err().println("涉及涉密内容的意见 " + opinions.kept() + " 条，只写明规则，没有引用原文。");
        }
        return CommandLineFace.GOOD;
    }

    private Optional<RulePack> pack() {
        try {
            return Optional.of(rules.toString().isEmpty() ? RulePack.builtIn() : RulePack.read(rules));
        } catch (IOException unreadable) {
            console.err().println(rules + "：规则文件打不开。请检查路径。");
        } catch (RulePackFailure wrong) {
            console.err().println(rules + "：规则文件写得不对。" + wrong.getMessage());
        }
        return Optional.empty();
    }

    private int check(Source source, Checks checks) {
        source.remarks().forEach(remark -> console.err().println(source.file() + "：" + remark));
        if (source.isEmpty()) {
            console.err().println(source.file() + "：没有读出申报内容，没有检查。");
            return CommandLineFace.UNREAD;
        }
        checked.add(source.declaration());
        Report report = checks.check(source.declaration());
        if (json) {
            found.add(source, report);
        } else {
            new FindingLines(console.out()).print(source, report);
        }
        return report.counts().containsKey(Severity.ERROR) ? CommandLineFace.UNREAD : CommandLineFace.GOOD;
    }
}
