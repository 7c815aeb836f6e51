package org.jibiao.intake;

import java.nio.file.Path;
import java.util.Optional;
import org.jibiao.form.spec.FormSpec;
import org.jibiao.grid.Document;

/** A received file (收件) that could be read: what it is, what it shows, and what would enter the library. */
public final class Received {

    private final Path file;
    private final Optional<FormSpec> form;
    private final Document document;
    private final Proposal proposal;

    Received(Path file, Optional<FormSpec> form, Document document, Proposal proposal) {
        this.file = file;
        this.form = form;
        this.document = document;
        this.proposal = proposal;
    }

    /** The file as it was given. */
    public Path file() {
        return file;
    }

    /** The form it is in; empty if none of ours, and then the proposal holds only its text as remarks. */
    public Optional<FormSpec> form() {
        return form;
    }

    /** The file as paper, to be shown beside the proposal; without blocks for exchange data. */
    public Document document() {
        return document;
    }

    public Proposal proposal() {
        return proposal;
    }
}
