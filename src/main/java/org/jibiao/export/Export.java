package org.jibiao.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.jibiao.exchange.DeclarationJson;
import org.jibiao.exchange.Jbx;
import org.jibiao.form.convert.Step;
import org.jibiao.form.spec.Forms;
import org.jibiao.grid.Document;
import org.jibiao.grid.Progress;
import org.jibiao.model.Declaration;
import org.jibiao.office.NewFile;
import org.jibiao.office.Office;
import org.jibiao.office.UnreadableFile;

/** Writes a declaration, or one project of it, as a Word or Excel document of a form or as exchange data. */
public final class Export {

    private static final Set<String> PAPER = Set.of("docx", "xlsx", "pdf");

    private final Forms forms;
    private final String rules;

    public Export(Forms forms) {
        this(forms, "");
    }

    /** With the name and version of the {@code rules} it was checked by, which an exchange file notes. */
    public Export(Forms forms, String rules) {
        this.forms = forms;
        this.rules = rules;
    }

    /**
     * Writes the file whole or not at all, and tells what it took to fit the declaration into the form. Throws {@link
     * ExportFailure}, and CancellationException once {@code progress} says so; then nothing is left behind.
     */
    public List<Step> export(Declaration declaration, Target target, Progress progress) {
        return whole(target.file(), progress, file -> write(declaration, target.order(), file, progress));
    }

    /** Writes any paper under the same terms; the extension of {@code target} is docx, xlsx or pdf. */
    public static void write(Document paper, Path target, Progress progress) {
        whole(target, progress, file -> {
            if (!PAPER.contains(extension(file))) {
                throw new ExportFailure(file, ExportFailure.Reason.UNKNOWN_FORMAT);
            }
            Office.write(paper, file, progress);
            return true;
        });
    }

    /** Writes a file and tells of it. */
    private interface Writing<T> {
        T to(Path file) throws IOException;
    }

    private static <T> T whole(Path target, Progress progress, Writing<T> writing) {
        Path file = target.toAbsolutePath();
        requireRoom(file);
        T told;
        try {
            told = writing.to(file);
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
        return told;
    }

    private List<Step> write(Declaration declaration, Order order, Path file, Progress progress) throws IOException {
        switch (extension(file)) {
            case "docx", "pdf" -> {
                Paper paper = paper(declaration, order, file);
                Office.write(paper.pages(), file, progress);
                return paper.protocol();
            }
            case "xlsx" -> {
                Paper paper = paper(declaration, order, file);
                Office.write(paper.workbook(), file, progress);
                return paper.protocol();
            }
            case "json" -> {
                String json = DeclarationJson.toJson(shown(declaration, order));
                NewFile.write(file, out -> out.write(json.getBytes(StandardCharsets.UTF_8)));
            }
            case "jbx" -> NewFile.write(file, out -> Jbx.write(shown(declaration, order), rules, out));
            default -> throw new ExportFailure(file, ExportFailure.Reason.UNKNOWN_FORMAT);
        }
        return List.of();
    }

    /** What stands in its way is told with the file that was asked for. */
    private Paper paper(Declaration declaration, Order order, Path file) {
        try {
            return Paper.prepare(forms, declaration, order);
        } catch (ExportFailure failed) {
            throw new ExportFailure(file, failed.reason(), failed);
        }
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
