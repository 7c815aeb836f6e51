package org.jibiao.ui.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jibiao.grid.Progress;
import org.jibiao.intake.Inbox;
import org.jibiao.intake.Intake;
import org.jibiao.intake.IntakeFailure;
import org.jibiao.intake.Proposal;
import org.jibiao.intake.Received;
import org.jibiao.model.Declaration;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.ui.kit.Failures;
import org.jibiao.ui.kit.Session;
import org.jibiao.ui.kit.Tasks;

/** Files received and read, and not yet taken into the library. */
public final class InboxModel {

    /**
     * One file of the list.
     *
     * @param received what was read, empty if it could not be
     * @param state a short word or a sentence for the list
     */
    public record Entry(String name, Optional<Received> received, String state) {

        /** {@code 清河县司法局 2027}, {@code —} where the paper does not say. */
        public String department() {
            return received.map(each -> each.proposal().declaration())
                    .map(each ->
                            (each.text(DeclarationField.DEPARTMENT) + " " + each.text(DeclarationField.YEAR)).strip())
                    .filter(text -> !text.isEmpty())
                    .orElse("—");
        }

        /** Whether it can be accepted. */
        public boolean acceptable() {
            return received.isPresent() && !received.get().proposal().isEmpty() && !state.startsWith("已接收");
        }
    }

    private final Session session;
    private final Tasks tasks;
    private final ObservableList<Entry> entries = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Entry>> chosen = new SimpleObjectProperty<>(Optional.empty());

    public InboxModel(Session session, Tasks tasks) {
        this.session = session;
        this.tasks = tasks;
    }

    public ObservableList<Entry> entries() {
        return entries;
    }

    /** The file whose content is shown. */
    public ObjectProperty<Optional<Entry>> chosenProperty() {
        return chosen;
    }

    /** Reads files, folders and zips in the background and adds them to the list. */
    public void open(List<Path> paths) {
        Intake intake = new Intake(session.forms());
        tasks.run(
                "正在读取文件",
                progress -> read(paths, intake, progress),
                read -> {
                    entries.addAll(read);
                    read.stream().findFirst().ifPresent(first -> chosen.set(Optional.of(first)));
                },
                failure -> entries.add(new Entry("", Optional.empty(), Failures.sentence(failure))));
    }

    private List<Entry> read(List<Path> paths, Intake intake, Progress progress) {
        List<Entry> read = new ArrayList<>();
        try (Inbox inbox = Inbox.open(paths, progress)) {
            inbox.failures().forEach(each -> read.add(failed(each.path(), each)));
            int done = 0;
            for (Inbox.Item item : inbox.items()) {
                read.addAll(read(item, intake, progress));
                progress.done((double) ++done / inbox.items().size());
            }
        }
        return read;
    }

    private List<Entry> read(Inbox.Item item, Intake intake, Progress progress) {
        try {
            return intake.receiveAll(item.file(), progress).stream()
                    .map(each -> new Entry(nameOf(item), Optional.of(each), state(each)))
                    .toList();
        } catch (IntakeFailure failure) {
            Failures.log(failure);
            return List.of(failed(item.file(), failure));
        }
    }

    private static String nameOf(Inbox.Item item) {
        String name = item.name();
        int slash = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
        return slash < 0 ? name : name.substring(slash + 1);
    }

    private static Entry failed(Path path, IntakeFailure failure) {
        return new Entry(String.valueOf(path.getFileName()), Optional.empty(), Failures.sentence(failure));
    }

    private static String state(Received received) {
        Proposal proposal = received.proposal();
        if (proposal.isEmpty()) {
            return received.form().isEmpty() ? "没有认出表样，文字见下方" : "没有找到项目";
        }
        return proposal.remarks().isEmpty() ? "已读懂" : "有 " + proposal.remarks().size() + " 处没有读懂";
    }

    /** The declaration of the same department and year that the library has already. */
    public Optional<Declaration> present(Entry entry) {
        return entry.received().flatMap(each -> each.proposal().present(session.book()));
    }

    /** Takes an entry into the library, as one step to undo, and goes there. */
    public boolean accept(Entry entry, Proposal.Choice choice) {
        Proposal proposal = entry.received().orElseThrow().proposal();
        boolean done = session.apply(proposal.accept(session.book(), choice));
        if (done) {
            Entry accepted = new Entry(entry.name(), entry.received(), "已接收，可撤销");
            entries.set(entries.indexOf(entry), accepted);
            chosen.set(Optional.of(accepted));
        }
        return done;
    }

    /** Takes an entry off the list; nothing of it enters the library. */
    public void discard(Entry entry) {
        entries.remove(entry);
        chosen.set(entries.stream().findFirst());
    }
}
