package org.jibiao.ui.check;

import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jibiao.check.Checks;
import org.jibiao.check.Finding;
import org.jibiao.check.Report;
import org.jibiao.check.pack.RulePack;
import org.jibiao.model.Element;
import org.jibiao.model.Indicator;
import org.jibiao.model.Project;
import org.jibiao.model.Ref;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.review.Inspection;
import org.jibiao.ui.kit.Session;

/** The findings of the declaration the user is in, kept up to date with the book: only what changed is checked again. */
public final class FindingsModel {

    private final Session session;
    private Checks checks;
    private final ObservableList<Finding> findings = FXCollections.observableArrayList();
    /** One view for all: a view made anew would be collected with its listeners. */
    private final ObservableList<Finding> view = FXCollections.unmodifiableObservableList(findings);

    private Report report = Report.EMPTY;
    private int shown = -1;

    public FindingsModel(Session session) {
        this.session = session;
        this.checks = Inspection.by(RulePack.builtIn(), session.forms());
        session.bookProperty().addListener((observed, before, now) -> refresh());
        session.place().spotProperty().addListener((observed, before, now) -> show());
        session.formsProperty().addListener((observed, before, now) -> anew());
        refresh();
    }

    /** Other forms ask for other indicators. */
    private void anew() {
        checks = Inspection.by(RulePack.builtIn(), session.forms());
        report = Report.EMPTY;
        refresh();
    }

    private void refresh() {
        report = checks.check(session.book(), report);
        show();
    }

    private void show() {
        List<Finding> now = session.declaration()
                .map(declaration -> report.findings(declaration.ref()))
                .orElse(List.of());
        if (!findings.equals(now)) {
            findings.setAll(now);
        }
    }

    /** Errors first as the checks give them; changes with the book. */
    public ObservableList<Finding> findings() {
        return view;
    }

    /** Goes to the cell. */
    public void go(Finding finding) {
        shown = findings.indexOf(finding);
        session.place().go(finding.place());
    }

    /** To the next finding (1) or the one before (-1), round about. */
    public void step(int by) {
        if (!findings.isEmpty()) {
            shown = Math.floorMod(shown + by, findings.size());
            go(findings.get(shown));
        }
    }

    /** Does the mechanical fix, as one step to undo. */
    public void fix(Finding finding) {
        finding.repairs().stream()
                .findFirst()
                .flatMap(repair -> repair.edit(session.book()))
                .ifPresent(session::apply);
    }

    /** {@code 1 法律援助经费 · 案件补贴标准}. */
    String where(Finding finding) {
        StringBuilder where = new StringBuilder();
        for (Ref step : session.book().path(finding.place().ref())) {
            Optional<? extends Element> element = session.book().find(step);
            if (element.isPresent() && element.get() instanceof Project project) {
                where.append(project.text(ProjectField.NAME));
            } else if (element.isPresent() && element.get() instanceof Indicator indicator) {
                where.append(" · ").append(indicator.text(IndicatorField.NAME));
            }
        }
        return where.isEmpty() ? "部门整体绩效目标" : where.toString();
    }
}
