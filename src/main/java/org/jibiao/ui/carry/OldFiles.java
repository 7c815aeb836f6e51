package org.jibiao.ui.carry;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jibiao.grid.Progress;
import org.jibiao.intake.Inbox;
import org.jibiao.intake.Intake;
import org.jibiao.intake.IntakeFailure;
import org.jibiao.intake.Received;
import org.jibiao.template.carry.Together;
import org.jibiao.ui.kit.Failures;

/**
 * Old files that were read, in the background.
 *
 * @param whole what they hold, together
 * @param sentences what could not be read, and of what part was not understood
 */
record OldFiles(Together whole, List<String> sentences) {

    OldFiles {
        sentences = List.copyOf(sentences);
    }

    /** True if there is nothing to begin from. */
    boolean isEmpty() {
        return whole.declaration().projects().isEmpty()
                && whole.declaration().goals().isBlank();
    }

    /** Reads files and folders; what cannot be read is told, and the rest goes on. */
    static OldFiles read(List<Path> paths, Intake intake, Progress progress) {
        List<Together.Part> parts = new ArrayList<>();
        List<String> sentences = new ArrayList<>();
        try (Inbox inbox = Inbox.open(paths, progress)) {
            inbox.failures().forEach(failure -> sentences.add(Failures.sentence(failure)));
            int done = 0;
            for (Inbox.Item item : inbox.items()) {
                try {
                    intake.receiveAll(item.file(), progress).forEach(each -> add(each, parts, sentences));
                } catch (IntakeFailure failure) {
                    Failures.log(failure);
                    sentences.add(Failures.sentence(failure));
                }
                progress.done((double) ++done / inbox.items().size());
            }
        }
        return new OldFiles(Together.of(parts), sentences);
    }

    private static void add(Received received, List<Together.Part> parts, List<String> sentences) {
        String name = String.valueOf(received.file().getFileName());
        if (received.proposal().isEmpty()) {
            sentences.add("“" + name + "”里没有认出绩效目标表，没有采用。");
            return;
        }
        int missed = received.proposal().remarks().size();
        if (missed > 0) {
            sentences.add("“" + name + "”有 " + missed + " 处没有读懂，新建后请对照原件。");
        }
        parts.add(new Together.Part(name, received.proposal().declaration()));
    }
}
