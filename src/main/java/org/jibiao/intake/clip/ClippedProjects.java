package org.jibiao.intake.clip;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jibiao.form.read.FormReader;
import org.jibiao.form.read.Reading;
import org.jibiao.form.read.Recognizer;
import org.jibiao.form.read.Remark;
import org.jibiao.form.spec.FormSpec;
import org.jibiao.form.spec.Forms;
import org.jibiao.grid.Cell;
import org.jibiao.grid.CellStyle;
import org.jibiao.grid.Document;
import org.jibiao.grid.Grid;
import org.jibiao.grid.Page;
import org.jibiao.grid.Row;
import org.jibiao.grid.Section;
import org.jibiao.model.Project;
import org.jibiao.model.field.ProjectField;
import org.jibiao.office.html.HtmlReader;
import org.jibiao.office.part.LimitExceeded;

/**
 * Whole project forms on the clipboard, copied out of Word or off a sheet.
 *
 * @param form by which they were read
 * @param projects with new ids, at least one
 * @param remarks what was not understood
 */
public record ClippedProjects(FormSpec form, List<Project> projects, List<Remark> remarks) {

    /** A form of fifty projects has less; what is larger is not looked into, for the clipboard is looked at often. */
    private static final int LARGEST = 2 << 20;

    /** Every form of a project has it; so most clipboards need not be taken apart. */
    private static final String ALWAYS = "指标";

    public ClippedProjects {
        projects = List.copyOf(projects);
        remarks = List.copyOf(remarks);
    }

    /** Empty if neither {@code html} nor {@code text} holds a project in a known form. */
    public static Optional<ClippedProjects> of(Forms forms, String html, String text) {
        if (!html.contains(ALWAYS) && !text.contains(ALWAYS)) {
            return Optional.empty();
        }
        return Stream.of(ofHtml(html), ofText(text))
                .flatMap(Optional::stream)
                .flatMap(document -> read(forms, document).stream())
                .findFirst();
    }

    private static Optional<ClippedProjects> read(Forms forms, Document document) {
        Optional<FormSpec> form = Recognizer.recognize(forms, document);
        if (form.isEmpty()) {
            return Optional.empty();
        }
        Reading reading = FormReader.read(form.get(), document);
        List<Project> projects = reading.declaration().projects().stream()
                .filter(each -> !each.values().isBlank(ProjectField.NAME)
                        || !each.indicators().isEmpty())
                .toList();
        return projects.isEmpty()
                ? Optional.empty()
                : Optional.of(new ClippedProjects(form.get(), projects, reading.remarks()));
    }

    private static Optional<Document> ofHtml(String html) {
        if (html.isBlank() || html.length() > LARGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(HtmlReader.read(html, Clipping.MOST));
        } catch (LimitExceeded tooMuch) {
            return Optional.empty();
        }
    }

    private static Optional<Document> ofText(String text) {
        if (text.indexOf('\t') < 0 || text.length() > LARGEST) {
            return Optional.empty();
        }
        List<List<String>> rows = TabbedText.cells(text);
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        if ((long) width * rows.size() > Clipping.MOST) {
            return Optional.empty();
        }
        List<Row> grid = new ArrayList<>();
        for (List<String> row : rows) {
            List<Cell> cells = new ArrayList<>();
            for (int column = 0; column < row.size(); column++) {
                cells.add(new Cell(column, 1, 1, row.get(column), CellStyle.PLAIN));
            }
            grid.add(new Row(cells, 0, false));
        }
        List<Integer> widths = Collections.nCopies(width, Page.A4.textWidth() / width);
        return Optional.of(new Document(List.of(new Section("", Page.A4, List.of(new Grid(widths, grid))))));
    }
}
