package org.jibiao.ui.page;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jibiao.form.FormWriter;
import org.jibiao.form.Sheet;
import org.jibiao.form.spec.FormSpec;
import org.jibiao.grid.Paragraph;
import org.jibiao.model.Declaration;
import org.jibiao.model.Project;
import org.jibiao.model.Ref;
import org.jibiao.ui.kit.Session;
import org.jibiao.ui.page.table.IndicatorTableModel;

/** One project as its form prints it. */
public final class ProjectModel {

    private final Session session;
    private final Ref ref;
    private final FormSpec spec;
    private final IndicatorTableModel table;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");

    /** Throws IllegalArgumentException if the project is not in the book. */
    public ProjectModel(Session session, Ref ref) {
        this.session = session;
        this.ref = ref;
        this.spec = session.formOf(declaration());
        this.table = new IndicatorTableModel(session, ref, spec);
        refresh();
    }

    private Declaration declaration() {
        return session.book()
                .declarationOf(ref)
                .orElseThrow(() -> new IllegalArgumentException("not in the book: " + ref));
    }

    /** Follows the book. */
    public void refresh() {
        if (session.book().contains(ref.id())) {
            title.set(((Paragraph)
                            sheet().document().sections().getFirst().blocks().getFirst())
                    .text());
            table.refresh();
        }
    }

    /** The printed form: heading, head table, indicators. */
    public Sheet sheet() {
        Project project = session.book().find(ref, Project.class).orElseThrow();
        return FormWriter.project(spec, declaration(), project);
    }

    /** {@code 1.法律援助经费绩效目标表}. */
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    public Ref ref() {
        return ref;
    }

    public FormSpec spec() {
        return spec;
    }

    public IndicatorTableModel table() {
        return table;
    }

    Session session() {
        return session;
    }
}
