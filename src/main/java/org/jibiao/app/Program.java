package org.jibiao.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;

/** The program with its window: one instance a folder, the library opened while the toolkit starts. */
final class Program {

    private static final int GOOD = 0;
    private static final int FAILED = 2;

    private Program() {}

    /** Runs until the window is closed; returns the exit code. */
    static int run(Path folder, List<Path> files, boolean example) {
        CompletableFuture<MainWindow> window = new CompletableFuture<>();
        try {
            SingleInstance.Start start = SingleInstance.start(folder, files, arrived -> forward(window, arrived));
            return switch (start) {
                case SingleInstance.Start.First first -> {
                    int code = show(folder, files, example, window);
                    first.instance().close();
                    yield code;
                }
                case SingleInstance.Start.HandedOver handed -> GOOD;
                case SingleInstance.Start.Unanswered unanswered -> {
                    say("绩标已经打开，但没有回应。请在任务栏里找到它；若找不到，请重新登录后再试。");
                    yield FAILED;
                }
            };
        } catch (IOException unwritable) {
            say("数据文件夹写不进去：" + folder + "。请检查磁盘空间和权限后再启动。");
            return FAILED;
        }
    }

    /** As soon as there is a window: a second start may come while the first is still under way. */
    private static void forward(CompletableFuture<MainWindow> window, List<Path> files) {
        window.thenAcceptAsync(open -> open.comeForward(files), Platform::runLater);
    }

    private static int show(Path folder, List<Path> files, boolean example, CompletableFuture<MainWindow> window) {
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, failure) -> Logger.getLogger("org.jibiao").log(Level.SEVERE, "unexpected", failure));
        LibraryOpening opening = new LibraryOpening(folder, example);
        opening.begin();
        CountDownLatch closed = new CountDownLatch(1);
        Platform.startup(() -> {
            Platform.setImplicitExit(false);
            MainWindow made = new MainWindow(folder, opening, closed::countDown);
            window.complete(made);
            made.show(files);
        });
        await(closed);
        Platform.exit();
        return GOOD;
    }

    private static void await(CountDownLatch closed) {
        boolean over = false;
        while (!over) {
            try {
                closed.await();
                over = true;
            } catch (InterruptedException again) {
                Logger.getLogger("org.jibiao").log(Level.FINE, "interrupted", again);
            }
        }
    }

    private static void say(String sentence) {
        PrintWriter out = new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        out.println(sentence);
    }
}
