package org.jibiao.ui.template;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jibiao.model.Indicator;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.model.field.Values;
import org.jibiao.template.Blank;
import org.jibiao.template.Filling;
import org.jibiao.template.IndicatorTemplate;
import org.jibiao.template.Marks;
import org.jibiao.template.ProjectTemplate;
import org.jibiao.template.Template;
import org.jibiao.template.own.Levels;

/** The contents of a template of the user's own, to be changed: its texts, and the rows of a project. */
final class EditingModel {

    private static final Set<String> KNOWN = Set.of("年度", "部门");
    private static final List<ProjectField> HEAD = List.of(
            ProjectField.NAME,
            ProjectField.TOTAL,
            ProjectField.FISCAL,
            ProjectField.OTHER,
            ProjectField.PURPOSE,
            ProjectField.GOALS);
    private static final List<IndicatorField> ROW = List.of(
            IndicatorField.LEVEL2,
            IndicatorField.NAME,
            IndicatorField.DESCRIPTION,
            IndicatorField.VALUE,
            IndicatorField.BASIS);

    /** A text of the template. */
    record Text(Field field, StringProperty text) {}

    /**
     * Texts that belong together: those of the template itself, or of a row.
     *
     * @param row what they were before, empty for the head of a project
     * @param number of its own, in the order they were made
     * @param kept false if the row is to go
     */
    record Section(Optional<IndicatorTemplate> row, int number, List<Text> texts, BooleanProperty kept) {

        StringProperty text(Field field) {
            return texts.stream()
                    .filter(each -> each.field() == field)
                    .findFirst()
                    .orElseThrow()
                    .text();
        }

        private boolean isBlank() {
            return texts.stream()
                    .allMatch(each -> each.field() == IndicatorField.LEVEL2
                            || each.text().get().isBlank());
        }
    }

    private final Template template;
    private final StringProperty about;
    private final ObservableList<Section> sections = FXCollections.observableArrayList();
    private int made;

    EditingModel(Template template) {
        this.template = template;
        this.about = new SimpleStringProperty(template.about());
        switch (template) {
            case ProjectTemplate project -> {
                sections.add(section(Optional.empty(), HEAD, project.values()));
                project.indicators().forEach(row -> sections.add(section(row)));
            }
            case IndicatorTemplate row -> sections.add(section(row));
        }
    }

    private Section section(IndicatorTemplate row) {
        return section(Optional.of(row), ROW, row.values());
    }

    private Section section(Optional<IndicatorTemplate> row, List<? extends Field> fields, Values<?> values) {
        List<Text> texts = fields.stream()
                .map(field -> new Text(field, new SimpleStringProperty(values.text(field))))
                .toList();
        return new Section(row, made++, texts, new SimpleBooleanProperty(true));
    }

    /** One sentence about it. */
    StringProperty aboutProperty() {
        return about;
    }

    /** The head, or the only row, first. */
    ObservableList<Section> sections() {
        return sections;
    }

    /** True for a row among those of a project. */
    boolean isRow(Section section) {
        return template instanceof ProjectTemplate && section.row().isPresent();
    }

    /** Adds a row of the same class under {@code above}, which is a row or the head. */
    Section addUnder(Section above) {
        String level2 =
                above.row().isPresent() ? above.text(IndicatorField.LEVEL2).get() : "数量指标";
        Set<String> taken = sections.stream()
                .flatMap(each -> each.row().stream())
                .map(IndicatorTemplate::id)
                .collect(Collectors.toSet());
        String id = IntStream.rangeClosed(1, taken.size() + 1)
                .mapToObj(number -> "row" + number)
                .filter(each -> !taken.contains(each))
                .findFirst()
                .orElseThrow();
        Values<IndicatorField> blank = Indicator.fresh()
                .with(IndicatorField.LEVEL1, Levels.above(level2))
                .with(IndicatorField.LEVEL2, level2)
                .values();
        Section added = section(new IndicatorTemplate(id, "", List.of(), blank, List.of(), List.of(), Marks.NONE));
        sections.add(sections.indexOf(above) + 1, added);
        return added;
    }

    /** Moves a row up (-1) or down (1), not over the head. */
    void move(Section row, int by) {
        int at = sections.indexOf(row);
        int to = at + by;
        if (isRow(row) && to > 0 && to < sections.size()) {
            List<Section> moved = new ArrayList<>(sections);
            Collections.swap(moved, at, to);
            sections.setAll(moved);
        }
    }

    /** The template as it is wanted now, under the same id, title and tags. */
    Template edited() {
        return switch (template) {
            case ProjectTemplate project -> edited(project);
            case IndicatorTemplate row -> {
                Values<IndicatorField> values = rowValues(row, sections.getFirst());
                yield row(row, about.get().strip(), blanks(row.blanks(), texts(values)), values);
            }
        };
    }

    private ProjectTemplate edited(ProjectTemplate project) {
        Values<ProjectField> values = values(project.values(), sections.getFirst());
        List<String> texts = new ArrayList<>(texts(values));
        List<IndicatorTemplate> rows = new ArrayList<>();
        for (Section section : sections.subList(1, sections.size())) {
            IndicatorTemplate row = section.row().orElseThrow();
            if (section.kept().get() && !section.isBlank()) {
                Values<IndicatorField> now = rowValues(row, section);
                rows.add(row(row, row.about(), row.blanks(), now));
                texts.addAll(texts(now));
            }
        }
        return new ProjectTemplate(
                project.id(),
                project.title(),
                about.get().strip(),
                blanks(project.blanks(), texts),
                values,
                rows,
                project.marks());
    }

    /** In another level 2 a row stands under the level 1 of that. */
    private static Values<IndicatorField> rowValues(IndicatorTemplate row, Section section) {
        Values<IndicatorField> now = values(row.values(), section);
        String level2 = now.text(IndicatorField.LEVEL2);
        String level1 = Levels.above(level2);
        boolean same = level1.isEmpty() || level2.equals(row.values().text(IndicatorField.LEVEL2));
        return same ? now : now.with(IndicatorField.LEVEL1, level1);
    }

    private static IndicatorTemplate row(
            IndicatorTemplate row, String about, List<Blank> blanks, Values<IndicatorField> values) {
        return new IndicatorTemplate(row.id(), about, blanks, values, row.bases(), row.seen(), row.marks());
    }

    private static <F extends Enum<F> & Field> Values<F> values(Values<F> before, Section section) {
        Values<F> values = before;
        for (Text each : section.texts()) {
            values = values.with(each.field(), each.text().get().strip());
        }
        return values;
    }

    private static <F extends Enum<F> & Field> List<String> texts(Values<F> values) {
        return values.filled().stream().map(values::text).toList();
    }

    /** The blanks of the texts: what was known of them stays known. */
    private static List<Blank> blanks(List<Blank> before, List<String> texts) {
        Map<String, Blank> known = new LinkedHashMap<>();
        before.forEach(blank -> known.put(blank.name(), blank));
        Map<String, Blank> now = new LinkedHashMap<>();
        for (String text : texts) {
            for (String name : Filling.names(text)) {
                if (!KNOWN.contains(name) && !name.isBlank()) {
                    now.putIfAbsent(name, known.getOrDefault(name, new Blank(name, "", "", "")));
                }
            }
        }
        return List.copyOf(now.values());
    }
}
