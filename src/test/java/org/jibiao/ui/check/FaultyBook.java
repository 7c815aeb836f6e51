package org.jibiao.ui.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jibiao.exchange.Example;
import org.jibiao.model.Book;
import org.jibiao.model.Declaration;
import org.jibiao.model.Indicator;
import org.jibiao.model.Kind;
import org.jibiao.model.Project;
import org.jibiao.model.field.IndicatorField;

/** The example, in which nothing is found, with faults put in. */
final class FaultyBook {

    /** In each of the first two projects a unit not as it should be written and a sign the wrong way round. */
    static final Declaration DECLARATION = faulty(Example.declaration());

    private FaultyBook() {}

    static Book book() {
        return Book.of(List.of(DECLARATION));
    }

    private static Declaration faulty(Declaration good) {
        List<Project> projects = new ArrayList<>(good.projects());
        projects.set(0, row(row(projects.get(0), 1, "≥95百分比"), 3, "≥1500元/件"));
        projects.set(1, row(row(projects.get(1), 2, "≤98%"), 8, "≥90百分比"));
        return good.withChildren(Kind.PROJECT, projects);
    }

    private static Project row(Project project, int at, String value) {
        List<Indicator> rows = new ArrayList<>(project.indicators());
        UnaryOperator<Indicator> change = row -> row.with(IndicatorField.VALUE, value);
        rows.set(at, change.apply(rows.get(at)));
        return project.withChildren(Kind.INDICATOR, rows);
    }
}
