package org.jibiao.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jibiao.exchange.Example;
import org.jibiao.export.Export;
import org.jibiao.export.ExportFailure;
import org.jibiao.export.Target;
import org.jibiao.form.spec.Forms;
import org.jibiao.grid.Progress;
import org.jibiao.model.Declaration;
import org.jibiao.model.field.DeclarationField;

/** What is done where no window can be opened: say so, and export the example all the same if that was asked for. */
final class WithoutScreen {

    private static final int GOOD = 0;
    private static final int FAILED = 2;

    private WithoutScreen() {}

    /** Returns the exit code. */
    static int run(boolean example) {
        try (PrintWriter out =
                new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
            out.println(Display.missing());
            if (!example) {
                out.println("不用窗口也能读取、检查和导出文件：jibiao --help 有说明。");
                return FAILED;
            }
            return export(out);
        }
    }

    private static int export(PrintWriter out) {
        Path folder = Path.of(System.getProperty("jibiao.example.out", "绩标示例")).toAbsolutePath();
        Declaration example = Example.declaration();
        Export export = new Export(Forms.builtIn());
        try {
            Files.createDirectories(folder);
            for (String extension : List.of("docx", "xlsx", "json")) {
                Path file = folder.resolve("示例申报." + extension);
                export.export(
                        example,
                        new Target(example.text(DeclarationField.FORM), file, Optional.empty()),
                        Progress.NONE);
            }
        } catch (IOException | ExportFailure full) {
            out.println("示例没有写成：" + folder + " 写不进去。请换一个可写的文件夹再试。");
            return FAILED;
        }
        out.println("已把示例申报导出为 Word、Excel 和 JSON，放在：" + folder);
        return GOOD;
    }
}
