package org.jibiao.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one Chinese sentence what is wrong with a call. */
final class BadCall {

    private BadCall() {}

    static int explain(ParameterException problem, String[] args) {
        CommandLine command = problem.getCommandLine();
        PrintWriter err = command.getErr();
        String name = command.getCommandSpec().qualifiedName();
        err.println(sentence(problem, command) + "用 " + name + " --help 查看用法。");
        return CommandLineFace.FAILED;
    }

    private static String sentence(ParameterException problem, CommandLine command) {
        return switch (problem) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched.getUnmatched(), command);
            case MissingParameterException missing ->
                "缺少" + missing.getMissing().stream().map(BadCall::name).collect(Collectors.joining("、")) + "。";
            case CommandLine.OverwrittenOptionException twice -> name(twice.getOverwritten()) + " 只能给一次。";
            case ParameterException other
            when other.getArgSpec() != null -> name(other.getArgSpec()) + " 的值“" + other.getValue() + "”不对。";
            default -> "命令写得不对。";
        };
    }

    private static String unmatched(List<String> words, CommandLine command) {
        String first = words.getFirst();
        if (first.startsWith("-")) {
            return "没有选项 " + first + "。";
        }
        boolean root = command.getParent() == null;
        return root ? "没有命令 " + first + "。" : "多出了“" + String.join(" ", words) + "”。";
    }

    private static String name(ArgSpec spec) {
        return spec instanceof OptionSpec option ? "选项 " + option.longestName() : "要读的文件";
    }
}
