package org.jibiao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jibiao.app.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line as a process of its own, on a machine whose locale knows no Chinese and without a screen. */
class WholeProcessTest {

    @TempDir
    private Path folder;

    @Test
    void jsonIsUtf8AndNoToolkitIsStartedWhateverThePlatform() throws Exception {
        Path file = Files.writeString(folder.resolve("县局.json"), "{\"projects\":[{\"name\":\"法律援助（冀）\"}]}");
        Run run = start("read", "--json", file.toString());
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("法律援助（冀）"), run.out());
        assertFalse(run.err().contains("javafx"), "classes of the toolkit are loaded");
        Run missing = start("read", folder.resolve("没有.docx").toString());
        assertEquals(2, missing.code());
        assertTrue(missing.err().contains("没有这个文件"), missing.err());
    }

    private Run start(String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-Dsun.jnu.encoding=UTF-8",
                "-Xlog:class+load:stderr",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().remove("DISPLAY");
        Process process = builder.start();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), "hangs");
        return new Run(process.exitValue(), read("out"), read("err"));
    }

    private String read(String name) throws IOException {
        return Files.readString(folder.resolve(name), StandardCharsets.UTF_8);
    }
}
