package org.jibiao.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.jibiao.exchange.DeclarationJson;
import org.jibiao.exchange.Jbx;
import org.jibiao.form.spec.Forms;
import org.jibiao.grid.Progress;
import org.jibiao.model.Declaration;
import org.jibiao.office.NewFile;
import org.jibiao.office.Office;
import org.jibiao.office.UnreadableFile;

/** Writes a declaration, or one project of it, as a Word or Excel document of a form or as exchange data. */
public final class Export {

    private final Forms forms;

    public Export(Forms forms) {
        this.forms = forms;
    }

    /**
     * Writes the file whole or not at all. Throws {@link ExportFailure}, and CancellationException once {@code
     * progress} says so; then nothing is left behind.
     */
    public void export(Declaration declaration, Target target, Progress progress) {
        Path file = target.file().toAbsolutePath();
        String extension = extension(file);
        requireRoom(file);
        Order order = target.order();
        try {
            switch (extension) {
                case "docx", "pdf" ->
                    Office.write(Paper.prepare(forms, declaration, order).pages(), file, progress);
                case "xlsx" ->
                    Office.write(Paper.prepare(forms, declaration, order).workbook(), file, progress);
                case "json" ->
                    NewFile.write(
                            file,
                            out -> out.write(DeclarationJson.toJson(shown(declaration, order))
                                    .getBytes(StandardCharsets.UTF_8)));
                case "jbx" -> NewFile.write(file, out -> Jbx.write(shown(declaration, order), "", out));
                default -> throw new ExportFailure(file, ExportFailure.Reason.UNKNOWN_FORMAT);
            }
        } catch (UnreadableFile failed) {
            boolean locked = failed.reason() == UnreadableFile.Reason.LOCKED;
            throw new ExportFailure(file, locked ? ExportFailure.Reason.LOCKED : ExportFailure.Reason.DISK, failed);
        } catch (IOException failed) {
            throw new ExportFailure(file, ExportFailure.Reason.DISK, failed);
        }
        if (progress.cancelled()) {
            throw new CancellationException();
        }
        progress.done(1);
    }

    private static Declaration shown(Declaration declaration, Order order) {
        return Paper.ordered(Withholding.of(declaration, order).declaration(), order);
    }

    private static String extension(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static void requireRoom(Path file) {
        if (Files.isDirectory(file)) {
            throw new ExportFailure(file, ExportFailure.Reason.IS_FOLDER);
        }
        if (!Files.isDirectory(file.getParent())) {
            throw new ExportFailure(file, ExportFailure.Reason.NO_FOLDER);
        }
        if (Files.exists(file) && !Files.isWritable(file)) {
            throw new ExportFailure(file, ExportFailure.Reason.LOCKED);
        }
    }
}
