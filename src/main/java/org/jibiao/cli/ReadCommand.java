package org.jibiao.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jibiao.exchange.DeclarationJson;
import org.jibiao.exchange.FileContent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jibiao read}: what stands in files. */
@Command(
        name = "read",
        description = "识别并读出文件内容（docx、xlsx、jbx、json），说明哪些没有读懂。",
        synopsisHeading = "用法：",
        customSynopsis = "jibiao read 文件… [--json]",
        parameterListHeading = "%n参数：%n",
        optionListHeading = "%n选项：%n")
final class ReadCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "文件", description = "要读的文件，可以有几个")
    private List<Path> files = List.of();

    @Option(names = "--json", description = "用 JSON 输出（UTF-8）")
    private boolean json;

    ReadCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        int code = CommandLineFace.GOOD;
        List<FileContent> contents = new ArrayList<>();
        Sources sources = new Sources(console);
        for (Path file : files) {
            List<Source> read = sources.read(file);
            code = Math.max(code, Sources.code(read));
            for (Source each : read) {
                if (json) {
                    contents.add(each.content());
                } else {
                    new Report(console.out()).print(each);
                }
            }
        }
        if (json) {
            console.out().println(DeclarationJson.toJson(contents));
        }
        return code;
    }
}
