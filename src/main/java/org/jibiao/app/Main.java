package org.jibiao.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jibiao.cli.CommandLineFace;

/** The front door: a command works without a screen, anything else opens the window. */
public final class Main {

    private static final String EXAMPLE = "--example";

    private Main() {}

    /** {@code jibiao}, {@code jibiao FILE…}, {@code jibiao --example}, or a command of {@link CommandLineFace}. */
    public static void main(String[] args) {
        List<String> words = new ArrayList<>(List.of(args));
        boolean example = words.remove(EXAMPLE);
        if (!example && CommandLineFace.concerns(words)) {
            Log.off();
            System.exit(CommandLineFace.run(words, Paths.formsFolder(Paths.dataFolder())));
        }
        List<Path> files = words.stream().map(Path::of).toList();
        Path folder = example ? Paths.exampleFolder() : Paths.dataFolder();
        Log.into(folder);
        if (!Display.isThere()) {
            System.exit(WithoutScreen.run(example));
        }
        System.exit(Program.run(folder, files, example));
    }
}
