package org.jibiao.cli;

import java.util.Optional;
import picocli.CommandLine;

/** The program's version, from the jar it was started from. */
final class Version implements CommandLine.IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("（开发版）");
        return new String[] {"绩标 " + version};
    }
}
