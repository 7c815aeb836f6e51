package org.jibiao.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jibiao.check.Checks;
import org.jibiao.check.Report;
import org.jibiao.check.pack.RulePack;
import org.jibiao.check.pack.RulePackFailure;
import org.jibiao.check.pack.Severity;
import org.jibiao.review.Inspection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jibiao check}: the findings on files. */
@Command(
        name = "check",
        description = "检查文件里的申报，列出问题。",
        synopsisHeading = "用法：",
        customSynopsis = "jibiao check 文件… [--rules 规则文件] [--json]",
        parameterListHeading = "%n参数：%n",
        optionListHeading = "%n选项：%n")
final class CheckCommand implements Callable<Integer> {

    private final Console console;
    private final FindingJson found = new FindingJson();

    @Parameters(arity = "1..*", paramLabel = "文件", description = "要检查的文件，可以有几个")
    private List<Path> files = List.of();

    @Option(names = "--rules", paramLabel = "规则文件", description = "用县里自己的规则文件（JSON）")
    private Path rules = Path.of("");

    @Option(names = "--json", description = "用 JSON 输出（UTF-8）")
    private boolean json;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<RulePack> pack = pack();
        if (pack.isEmpty()) {
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
        return code;
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
        Report report = checks.check(source.declaration());
        if (json) {
            found.add(source, report);
        } else {
            new FindingLines(console.out()).print(source, report);
        }
        return report.counts().containsKey(Severity.ERROR) ? CommandLineFace.UNREAD : CommandLineFace.GOOD;
    }
}
