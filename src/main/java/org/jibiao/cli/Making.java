package org.jibiao.cli;

import picocli.CommandLine;

/** Makes commands with the console they write to. */
final class Making implements CommandLine.IFactory {

    private final Console console;

    Making(Console console) {
        this.console = console;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (type == ReadCommand.class) {
            return type.cast(new ReadCommand(console));
        }
        if (type == ExportCommand.class) {
            return type.cast(new ExportCommand(console));
        }
        if (type == CheckCommand.class) {
            return type.cast(new CheckCommand(console));
        }
        if (type == FormsCommand.class) {
            return type.cast(new FormsCommand(console));
        }
        return CommandLine.defaultFactory().create(type);
    }
}
