package org.jibiao.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jibiao.exchange.DeclarationJson;
import org.jibiao.exchange.FileContent;
import org.jibiao.exchange.Jbx;
import org.jibiao.exchange.UnreadableExchange;
import org.jibiao.form.read.FormReader;
import org.jibiao.form.read.Reading;
import org.jibiao.form.read.Recognizer;
import org.jibiao.form.read.Remark;
import org.jibiao.form.spec.FormSpec;
import org.jibiao.form.spec.Forms;
import org.jibiao.grid.Document;
import org.jibiao.grid.Progress;
import org.jibiao.model.Declaration;
import org.jibiao.model.field.DeclarationField;
import org.jibiao.office.Office;
import org.jibiao.office.UnreadableFile;

/** Receives files: Word and Excel documents, exchange files and the JSON of {@code jibiao read}, told by content. */
public final class Intake {

    private static final long LARGEST_JSON = 64L << 20;
    private static final Document NO_PAPER = new Document(List.of());

    private final Forms forms;

    public Intake(Forms forms) {
        this.forms = forms;
    }

    /**
     * Reads {@code file}; of a JSON file with several declarations, the first. What was not understood is in the
     * remarks; a document in no known form is received with its text as remarks. Throws {@link IntakeFailure} if the
     * file cannot be read at all, CancellationException if {@code progress} says so.
     */
    public Received receive(Path file, Progress progress) {
        return receiveAll(file, progress).getFirst();
    }

    /** As {@link #receive}, with every declaration the file holds, at least one. */
    public List<Received> receiveAll(Path file, Progress progress) {
        Cancelled.check(progress);
        requireFile(file);
        try {
            return switch (Contents.of(file)) {
                case JBX -> List.of(exchanged(file));
                case JSON -> json(file);
                case ARCHIVE -> throw new IntakeFailure(file, IntakeFailure.Reason.NOT_OFFICE);
                case OFFICE -> List.of(office(file, Office.read(file, progress)));
            };
        } catch (UnreadableFile unreadable) {
            throw new IntakeFailure(file, reason(unreadable.reason()), unreadable);
        } catch (UnreadableExchange unreadable) {
            throw new IntakeFailure(file, reason(unreadable.reason()), unreadable);
        } catch (IOException failed) {
            throw new IntakeFailure(file, IntakeFailure.Reason.DISK, failed);
        }
    }

    private static void requireFile(Path file) {
        if (Files.isDirectory(file)) {
            throw new IntakeFailure(file, IntakeFailure.Reason.FOLDER);
        }
        if (!Files.exists(file)) {
            throw new IntakeFailure(file, IntakeFailure.Reason.MISSING, new NoSuchFileException(String.valueOf(file)));
        }
        if (!Files.isReadable(file)) {
            throw new IntakeFailure(file, IntakeFailure.Reason.LOCKED);
        }
    }

    private Received office(Path file, Document document) {
        Optional<FormSpec> form = Recognizer.recognize(forms, document);
        if (form.isEmpty()) {
            Proposal proposal = new Proposal(Declaration.fresh(), PlainText.remarks(document), Map.of(), document);
            return new Received(file, form, document, proposal);
        }
        Reading reading = FormReader.read(form.get(), document);
        Declaration declaration = named(reading.declaration(), file);
        Proposal proposal = new Proposal(declaration, reading.remarks(), reading.sources(), document);
        return new Received(file, form, document, proposal);
    }

    private Received exchanged(Path file) throws IOException {
        Jbx.Opened opened = Jbx.read(file);
        return received(file, opened.declaration(), opened.remarks());
    }

    private List<Received> json(Path file) throws IOException {
        if (Files.size(file) > LARGEST_JSON) {
            throw new IntakeFailure(file, IntakeFailure.Reason.TOO_BIG);
        }
        List<Received> received = new ArrayList<>();
        for (FileContent content : DeclarationJson.fromJson(Files.readAllBytes(file))) {
            received.add(received(file, named(content.declaration(), file), content.remarks()));
        }
        if (received.isEmpty()) {
            throw new IntakeFailure(file, IntakeFailure.Reason.EMPTY);
        }
        return received;
    }

    private Received received(Path file, Declaration declaration, List<String> sentences) {
        List<Remark> remarks =
                sentences.stream().map(sentence -> new Remark("", sentence)).toList();
        Optional<FormSpec> form = forms.find(declaration.text(DeclarationField.FORM));
        return new Received(file, form, NO_PAPER, new Proposal(declaration, remarks, Map.of(), NO_PAPER));
    }

    private static Declaration named(Declaration declaration, Path file) {
        return declaration.with(DeclarationField.SOURCE, String.valueOf(file.getFileName()));
    }

    private static IntakeFailure.Reason reason(UnreadableFile.Reason reason) {
        return switch (reason) {
            case LOCKED -> IntakeFailure.Reason.LOCKED;
            case PASSWORD -> IntakeFailure.Reason.PASSWORD;
            case NOT_OFFICE -> IntakeFailure.Reason.NOT_OFFICE;
            case TOO_BIG -> IntakeFailure.Reason.TOO_BIG;
            case DAMAGED -> IntakeFailure.Reason.DAMAGED;
            case EMPTY -> IntakeFailure.Reason.EMPTY;
            case DISK -> IntakeFailure.Reason.DISK;
        };
    }

    private static IntakeFailure.Reason reason(UnreadableExchange.Reason reason) {
        return switch (reason) {
            case NOT_OURS -> IntakeFailure.Reason.UNKNOWN_FORM;
            case DAMAGED -> IntakeFailure.Reason.DAMAGED;
            case TOO_BIG -> IntakeFailure.Reason.TOO_BIG;
        };
    }
}
