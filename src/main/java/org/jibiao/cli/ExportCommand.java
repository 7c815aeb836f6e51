package org.jibiao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jibiao.export.Copy;
import org.jibiao.export.Export;
import org.jibiao.export.ExportFailure;
import org.jibiao.export.Order;
import org.jibiao.export.Target;
import org.jibiao.export.Withholding;
import org.jibiao.form.convert.Rounding;
import org.jibiao.form.convert.Step;
import org.jibiao.grid.Progress;
import org.jibiao.model.Declaration;
import org.jibiao.model.Project;
import org.jibiao.model.Ref;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.model.field.ProjectField;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jibiao export}: a declaration in another format or form. */
@Command(
        name = "export",
        description = "把文件里的申报导出为 Word、Excel、PDF、JSON 或交换文件。",
        synopsisHeading = "用法：",
        customSynopsis = "jibiao export 文件 [--form 表样] --out 目标文件 [--project 编码或序号] [--public] [--round] [--json]",
        parameterListHeading = "%n参数：%n",
        optionListHeading = "%n选项：%n")
final class ExportCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "文件", description = "要导出的文件")
    private Path file = Path.of("");

    @Option(names = "--form", paramLabel = "表样", description = "表样的编号，见 jibiao forms；不写则用文件自己的表样")
    private String form = "";

    @Option(names = "--out", required = true, paramLabel = "目标文件", description = "扩展名 .docx .xlsx .pdf .json .jbx 决定格式")
    private Path out = Path.of("");

    @Option(names = "--project", paramLabel = "编码或序号", description = "只导出这一个项目")
    private String project = "";

    @Option(names = "--public", description = "生成公开稿：设为涉密的内容不写入文件，印“涉密”；不写则是内部稿")
    private boolean publicCopy;

    @Option(names = "--round", description = "换算后超过两位小数的金额取整到两位，逐个说明；不写则照实印出")
    private boolean round;

    @Option(names = "--json", description = "把换表样的取舍用 JSON 输出（UTF-8）")
    private boolean json;

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (Files.exists(out) && Files.exists(file) && Files.isSameFile(out, file)) {
            return refuse(out + "：目标就是原文件，没有导出。请换一个文件名，原文件保持不动。");
        }
        List<Source> sources = new Sources(console).read(file);
        if (sources.isEmpty()) {
            return CommandLineFace.FAILED;
        }
        if (sources.size() > 1) {
            return refuse(file + "：里面有 " + sources.size() + " 份申报，一次只能导出一份。");
        }
        Source source = sources.getFirst();
        source.remarks().forEach(console.err()::println);
        return source.isEmpty() ? refuse(file + "：没有读出申报内容，无法导出。") : write(source);
    }

    private int write(Source source) {
        Declaration declaration = source.declaration();
        Optional<Ref> only = project.isEmpty() ? Optional.empty() : find(declaration);
        if (!project.isEmpty() && only.isEmpty()) {
            return refuse("没有项目“" + project + "”。请写项目编码、名称，或 1 到 "
                    + declaration.projects().size() + " 的序号。");
        }
        String formId = form.isEmpty() ? declaration.text(DeclarationField.FORM) : form;
        Order order = new Order(formId, only, publicCopy ? Copy.PUBLIC : Copy.INTERNAL)
                .with(round ? Rounding.TWO_DECIMALS : Rounding.EXACT);
        List<Step> protocol;
        try {
            protocol = new Export(console.forms()).export(declaration, new Target(order, out), Progress.NONE);
        } catch (ExportFailure failure) {
            return refuse(Sentences.of(failure));
        }
        console.err().println("已导出 " + out);
        if (json) {
            console.out().println(ProtocolLines.json(out, order, protocol, declaration));
        } else {
            ProtocolLines.print(protocol, console.err());
        }
        if (publicCopy) {
            ProtocolLines.print(declaration, Withholding.of(declaration, order), console.err());
        }
        return Sources.code(List.of(source));
    }

    private Optional<Ref> find(Declaration declaration) {
        List<Project> projects = declaration.projects();
        for (int index = 0; index < projects.size(); index++) {
            Project each = projects.get(index);
            boolean named = project.equals(each.text(ProjectField.CODE))
                    || project.equals(each.text(ProjectField.NAME))
                    || project.equals(Integer.toString(index + 1));
            if (named) {
                return Optional.of(each.ref());
            }
        }
        return Optional.empty();
    }

    private int refuse(String sentence) {
        console.err().println(sentence);
        return CommandLineFace.FAILED;
    }
}
