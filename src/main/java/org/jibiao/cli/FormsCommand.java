package org.jibiao.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jibiao.form.read.Legibility;
import org.jibiao.form.spec.FormFile;
import org.jibiao.form.spec.FormSpec;
import org.jibiao.form.spec.FormSpecFailure;
import org.jibiao.form.spec.Forms;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code jibiao forms}: the known forms, and what is wrong with the user's own. */
@Command(
        name = "forms",
        description = "列出认得的申报表样，检查自己写的表样文件。",
        synopsisHeading = "用法：",
        customSynopsis = {"jibiao forms [--json]", "      jibiao forms --check 表样文件 [--json]"},
        optionListHeading = "%n选项：%n")
final class FormsCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--check", paramLabel = "表样文件", description = "只检查这一个表样文件，列出所有错处")
    private Path file = Path.of("");

    @Option(names = "--json", description = "用 JSON 输出（UTF-8）")
    private boolean json;

    FormsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return file.toString().isEmpty() ? list() : check();
    }

    private int list() {
        Forms forms = console.forms();
        tell(forms.all(), forms.problems());
        if (!json) {
            forms.all()
                    .forEach(form -> console.out()
                            .println(form.id() + "\t" + form.province() + "\t" + form.title() + "\t" + origin(form)));
        }
        return code(forms.problems());
    }

    private String origin(FormSpec form) {
        return console.forms()
                .fileOf(form.id())
                .map(name -> "forms 文件夹：" + name)
                .orElse("随程序");
    }

    private int check() {
        try {
            FormFile.Read read = Forms.check(file, console.formsFolder());
            tell(read.spec().stream().toList(), read.problems());
            read.spec()
                    .map(Legibility::warning)
                    .filter(warning -> !warning.isEmpty())
                    .ifPresent(warning -> console.err().println(file + "：" + warning));
            if (!json) {
                read.spec()
                        .ifPresent(
                                form -> console.out().println(file + "：没有错处，可以使用。" + form.id() + "，" + form.title()));
            }
            return code(read.problems());
        } catch (IOException unreadable) {
            console.err().println(file + "：表样文件打不开。请检查路径和权限。");
            return CommandLineFace.FAILED;
        }
    }

    private static int code(List<FormSpecFailure> problems) {
        return problems.isEmpty() ? CommandLineFace.GOOD : CommandLineFace.UNREAD;
    }

    /** The mistakes, and with {@code --json} all of it as one object. */
    private void tell(List<FormSpec> forms, List<FormSpecFailure> problems) {
        problems.forEach(problem -> console.err().println(problem.getMessage()));
        if (!json) {
            return;
        }
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        ArrayNode list = root.putArray("forms");
        for (FormSpec form : forms) {
            list.addObject()
                    .put("id", form.id())
                    .put("province", form.province())
                    .put("title", form.title())
                    .put("file", console.forms().fileOf(form.id()).orElse(""));
        }
        ArrayNode wrong = root.putArray("problems");
        for (FormSpecFailure problem : problems) {
            wrong.addObject()
                    .put("file", problem.file())
                    .put("place", problem.place())
                    .put("reason", problem.reason());
        }
        console.out().println(root.toPrettyString());
    }
}
