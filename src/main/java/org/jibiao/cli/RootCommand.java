package org.jibiao.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code jibiao} itself: says what there is. */
@Command(
        name = "jibiao",
        header = "绩标：部门预算绩效目标编报。不带命令时打开窗口，jibiao 文件… 在窗口中打开收到的文件。",
        synopsisHeading = "用法：",
        customSynopsis = "jibiao 命令 [选项] 文件…",
        commandListHeading = "%n命令：%n",
        optionListHeading = "%n选项：%n",
        footer = {"", "退出码：0 正常；1 有未读懂的内容或错误级问题；2 用法不对，或文件无法读写。"},
        versionProvider = Version.class,
        subcommands = {ReadCommand.class, CheckCommand.class, ExportCommand.class, FormsCommand.class})
final class RootCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
