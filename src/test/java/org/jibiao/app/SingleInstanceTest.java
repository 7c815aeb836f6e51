package org.jibiao.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jibiao.app.SingleInstance.Start;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class SingleInstanceTest {

    private static final List<Path> FILES = List.of(Path.of("/收件/昌黎县司法局 2027.docx"), Path.of("/收件/乙.xlsx"));

    @TempDir
    Path folder;

    private final List<Process> processes = new ArrayList<>();

    @AfterEach
    void endPrograms() throws InterruptedException {
        for (Process process : processes) {
            process.toHandle().destroyForcibly();
            process.waitFor();
        }
    }

    private BufferedReader program(Path... files) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-Dsun.jnu.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                SecondStart.class.getName(),
                folder.toString()));
        List.of(files).forEach(file -> command.add(file.toString()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        processes.add(process);
        return process.inputReader(StandardCharsets.UTF_8);
    }

    @Test
    void aSecondProgramHandsItsFilesToTheFirstAndAKilledOneStandsInNobodysWay() throws IOException {
        BufferedReader first = program();
        assertEquals("First", first.readLine());
        BufferedReader second = program(Path.of("/a.docx"), Path.of("/b c.xlsx"));
        assertEquals("HandedOver", second.readLine());
        assertEquals("[/a.docx, /b c.xlsx]", first.readLine());
        processes.getFirst().toHandle().destroyForcibly();
        assertNull(first.readLine());
        assertEquals("First", program().readLine());
    }

    private void assertHandsOver(Path place) throws IOException, InterruptedException {
        BlockingQueue<List<Path>> arrived = new LinkedBlockingQueue<>();
        Start first = SingleInstance.start(place, List.of(), arrived::add);
        SingleInstance running = assertInstanceOf(Start.First.class, first).instance();
        assertInstanceOf(Start.HandedOver.class, SingleInstance.start(place, FILES, arrived::add));
        assertEquals(FILES, arrived.poll(10, TimeUnit.SECONDS));
        assertInstanceOf(Start.HandedOver.class, SingleInstance.start(place, List.of(), arrived::add));
        assertEquals(List.of(), arrived.poll(10, TimeUnit.SECONDS));
        running.close();
        Start next = SingleInstance.start(place, List.of(), arrived::add);
        assertInstanceOf(Start.First.class, next).instance().close();
    }

    @Test
    void filesWithChinesePathsAreHandedOverAndAClosedInstanceMakesRoom() throws IOException, InterruptedException {
        assertHandsOver(folder.resolve("数据"));
    }

    @Test
    void whereThePathIsTooLongForASocketFilesAreHandedOverAllTheSame() throws IOException, InterruptedException {
        assertHandsOver(folder.resolve("很长的文件夹".repeat(10)).resolve("数据".repeat(20)));
    }
}
