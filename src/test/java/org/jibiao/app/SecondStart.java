package org.jibiao.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** A program that starts in a folder and prints what became of that, and then what later starts bring. */
final class SecondStart {

    private SecondStart() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        PrintWriter out = new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        List<Path> files = Arrays.stream(args).skip(1).map(Path::of).toList();
        SingleInstance.Start start = SingleInstance.start(Path.of(args[0]), files, brought -> out.println(brought));
        out.println(start.getClass().getSimpleName());
        if (start instanceof SingleInstance.Start.First) {
            new CountDownLatch(1).await();
        }
    }
}
