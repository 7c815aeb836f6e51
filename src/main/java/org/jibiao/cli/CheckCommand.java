package org.jibiao.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jibiao.check.Checks;
import org.jibiao.check.Finding;
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
    private final ArrayNode findings = JsonNodeFactory.instance.arrayNode();

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
        RulePack pack;
        try {
            pack = rules.toString().isEmpty() ? RulePack.builtIn() : RulePack.read(rules);
        } catch (IOException unreadable) {
            console.err().println(rules + "：规则文件打不开。请检查路径。");
            return CommandLineFace.FAILED;
        } catch (RulePackFailure wrong) {
            console.err().println(rules + "：规则文件写得不对。" + wrong.getMessage());
            return CommandLineFace.FAILED;
        }
        int code = CommandLineFace.GOOD;
        Checks checks = Inspection.by(pack, console.forms());
        Sources sources = new Sources(console);
        for (Path file : files) {
            List<Source> read = sources.read(file);
            code = Math.max(code, Sources.code(read));
            for (Source source : read) {
                code = Math.max(code, check(source, checks));
            }
        }
        if (json) {
            ObjectNode root = JsonNodeFactory.instance.objectNode();
            root.set("findings", findings);
            console.out().println(root.toPrettyString());
        }
        return code;
    }

    private int check(Source source, Checks checks) {
        source.remarks().forEach(remark -> console.err().println(source.file() + "：" + remark));
        List<Finding> found = checks.check(source.declaration()).findings();
        if (!json) {
            console.out().println(source.file() + "：问题 " + found.size() + " 个");
        }
        for (Finding finding : found) {
            Where where = Where.of(source.declaration(), finding.place().ref());
            if (json) {
                findings.add(node(source, finding, where));
            } else {
                console.out().println("  [" + finding.severity().label() + "] " + where.words() + finding.message());
            }
        }
        boolean wrong = found.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        return wrong ? CommandLineFace.UNREAD : CommandLineFace.GOOD;
    }

    private static ObjectNode node(Source source, Finding finding, Where where) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("rule", finding.rule().id())
                .put("severity", finding.severity().key())
                .put("file", source.file().toString())
                .put("projectNo", where.projectNo())
                .put("project", where.project())
                .put("indicator", where.indicator())
                .put("message", finding.message())
                .put("found", finding.found())
                .put("expected", finding.advice().expected())
                .put("source", finding.rule().source());
    }
}
