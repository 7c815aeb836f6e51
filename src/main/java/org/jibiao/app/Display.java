package org.jibiao.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Whether a window can be opened at all: found out before the toolkit is touched, which would only crash. */
final class Display {

    private static final List<String> LIBRARY_FOLDERS = List.of(
            "/usr/lib/x86_64-linux-gnu",
            "/usr/lib/aarch64-linux-gnu",
            "/usr/lib/loongarch64-linux-gnu",
            "/lib/x86_64-linux-gnu",
            "/lib/aarch64-linux-gnu",
            "/usr/lib64",
            "/lib64",
            "/usr/lib");

    private Display() {}

    /** True unless something is {@link #missing}. */
    static boolean isThere() {
        return missing().isEmpty();
    }

    /** What is missing and what to do, as a Chinese sentence; {@code ""} if nothing. */
    static String missing() {
        boolean linux =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
        boolean headless = System.getProperty("glass.platform", "").equalsIgnoreCase("Headless");
        if (!linux || headless) {
            return "";
        }
        if (blank("DISPLAY") && blank("WAYLAND_DISPLAY")) {
            return "没有图形显示（环境变量 DISPLAY 没有设置），窗口打不开。请在桌面环境里启动。";
        }
        if (!hasGtk()) {
            return "系统缺少图形库 GTK 3，窗口打不开。请安装：Debian、Ubuntu、统信UOS 用 apt install libgtk-3-0，麒麟、openEuler 用 dnf install"
                    + " gtk3。";
        }
        return "";
    }

    private static boolean blank(String variable) {
        return System.getenv().getOrDefault(variable, "").isBlank();
    }

    private static boolean hasGtk() {
        Stream<Path> own = Stream.of(
                        System.getenv().getOrDefault("LD_LIBRARY_PATH", "").split(":"))
                .filter(folder -> !folder.isBlank())
                .map(Path::of);
        return Stream.concat(own, LIBRARY_FOLDERS.stream().map(Path::of))
                .anyMatch(folder -> Files.exists(folder.resolve("libgtk-3.so.0")));
    }
}
