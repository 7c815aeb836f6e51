package org.jibiao.ui.page;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jibiao.form.FormWriter;
import org.jibiao.form.Sheet;
import org.jibiao.form.spec.FormSpec;
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
            title.set(FormWriter.title(spec, declaration(), project()));
            table.refresh();
        }
    }

    /** The fixed rows of the printed form: a grid for each table that has some. */
    public Sheet sheet() {
        return FormWriter.head(spec, declaration(), project());
    }

    private Project project() {
        return session.book().find(ref, Project.class).orElseThrow();
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
