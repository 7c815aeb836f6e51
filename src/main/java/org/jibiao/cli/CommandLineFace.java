package org.jibiao.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jibiao.form.spec.Forms;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Runs one command of the program; no toolkit is started. */
public final class CommandLineFace {

    /** Everything was as it should be. */
    public static final int GOOD = 0;
    /** Done, but there are findings of severity error, or parts that could not be read. */
    public static final int UNREAD = 1;
    /** A bad call, or a file that cannot be read or written. */
    public static final int FAILED = 2;

    private static final Set<String> COMMANDS = Set.of("read", "check", "export", "forms");

    private CommandLineFace() {}

    /** True if {@code args} are for this face: a command or an option; else they are files for the window. */
    public static boolean concerns(List<String> args) {
        return !args.isEmpty()
                && (COMMANDS.contains(args.getFirst()) || args.getFirst().startsWith("-"));
    }

    /** As {@link #run(List, Path, PrintWriter, PrintWriter)}, on the streams of the process. */
    public static int run(List<String> args, Path forms) {
        return run(args, forms, StandardStreams.out(args), StandardStreams.err());
    }

    /**
     * Runs the command and returns the exit code, 0, 1 or 2. Results go to {@code out}, all else, in Chinese, to {@code
     * err}; both are flushed. {@code forms} is the folder of the user's own forms; there may be none.
     */
    public static int run(List<String> args, Path forms, PrintWriter out, PrintWriter err) {
        Console console = new Console(out, err, Forms.from(forms), forms);
        CommandLine line = new CommandLine(new RootCommand(), new Making(console));
        addGeneralOptions(line);
        line.setOut(out);
        line.setErr(err);
        line.setExpandAtFiles(false);
        line.setParameterExceptionHandler(BadCall::explain);
        line.setExecutionExceptionHandler((failure, failed, parsed) -> Sentences.broken(err, failure));
        int code = line.execute(args.toArray(String[]::new));
        out.flush();
        err.flush();
        return code;
    }

    private static void addGeneralOptions(CommandLine line) {
        OptionSpec version = OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description("显示版本")
                .build();
        line.getCommandSpec().addOption(version);
        addHelp(line);
        line.getSubcommands().values().forEach(CommandLineFace::addHelp);
    }

    private static void addHelp(CommandLine line) {
        OptionSpec help = OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("显示帮助")
                .build();
        line.getCommandSpec().addOption(help);
    }
}
