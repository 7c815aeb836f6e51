package org.jibiao.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jibiao.exchange.FileContent;
import org.jibiao.form.read.Remark;
import org.jibiao.form.spec.FormSpec;
import org.jibiao.intake.Received;
import org.jibiao.model.Declaration;

/**
 * One declaration a command works on.
 *
 * @param file as given: a received file, or the folder of a library
 * @param formName the form it is in, for people; {@code ""} if unknown
 * @param remarks what was not read, one sentence each
 */
record Source(Path file, String formName, Declaration declaration, List<String> remarks) {

    static Source of(Received received) {
        List<String> remarks =
                received.proposal().remarks().stream().map(Source::sentence).toList();
        return new Source(
                received.file(), name(received.form()), received.proposal().declaration(), remarks);
    }

    static String name(Optional<FormSpec> form) {
        return form.map(spec -> spec.title() + "（" + spec.id() + "）").orElse("");
    }

    private static String sentence(Remark remark) {
        return remark.where().isEmpty() ? remark.text() : remark.where() + "：" + remark.text();
    }

    /** True if nothing of a declaration was found. */
    boolean isEmpty() {
        return declaration.projects().isEmpty() && declaration.goals().isBlank();
    }

    FileContent content() {
        return new FileContent(file.toString(), declaration, remarks);
    }
}
