package org.jibiao.review.trial;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.jibiao.check.Checks;
import org.jibiao.check.pack.RulePack;
import org.jibiao.form.spec.Forms;
import org.jibiao.grid.Progress;
import org.jibiao.intake.Inbox;
import org.jibiao.intake.Intake;
import org.jibiao.intake.IntakeFailure;
import org.jibiao.intake.Received;
import org.jibiao.model.Declaration;
import org.jibiao.review.Inspection;

/** Tries a rule pack on received files beside the one in use. Nothing is written, nothing enters the library. */
public final class Trial {

    private final Intake intake;
    private final Checks tried;
    private final Checks used;

    /** Of {@code pack}, beside {@code inUse}. */
    public Trial(RulePack pack, RulePack inUse, Forms forms) {
        this.intake = new Intake(forms);
        this.tried = Inspection.by(pack, forms);
        this.used = Inspection.by(inUse, forms);
    }

    /**
     * Every declaration in {@code paths}, files, folders or zips, in their order; what cannot be read is in the list
     * too. Throws CancellationException once {@code progress} says so.
     */
    public List<Tried> on(List<Path> paths, Progress progress) {
        List<Tried> all = new ArrayList<>();
        try (Inbox inbox = Inbox.open(paths, progress)) {
            inbox.failures().forEach(each -> all.add(failed(name(each.path().toString()), each)));
            List<Inbox.Item> items = inbox.items();
            for (int index = 0; index < items.size(); index++) {
                if (progress.cancelled()) {
                    throw new CancellationException();
                }
                all.addAll(on(items.get(index), progress));
                progress.done((index + 1.0) / items.size());
            }
        }
        return all;
    }

    private List<Tried> on(Inbox.Item item, Progress progress) {
        String name = name(item.name());
        try {
            List<Tried> all = new ArrayList<>();
            for (Received received : intake.receiveAll(item.file(), progress)) {
                all.add(on(name, received.proposal().declaration()));
            }
            return all;
        } catch (IntakeFailure failure) {
            return List.of(failed(name, failure));
        }
    }

    private Tried on(String name, Declaration declaration) {
        List<Compared> findings = Compared.of(
                tried.check(declaration).findings(), used.check(declaration).findings());
        return new Tried(name, declaration, findings, Optional.empty());
    }

    private static Tried failed(String name, IntakeFailure failure) {
        return new Tried(name, Declaration.fresh(), List.of(), Optional.of(failure));
    }

    /** Without the folder, but with the way inside a zip. */
    private static String name(String path) {
        int zip = path.indexOf(" › ");
        String outside = zip < 0 ? path : path.substring(0, zip);
        int slash = Math.max(outside.lastIndexOf('/'), outside.lastIndexOf('\\'));
        return path.substring(slash + 1);
    }
}
