package org.jibiao.ui.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jibiao.model.field.Field;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;
import org.jibiao.model.field.Values;
import org.jibiao.template.Blank;
import org.jibiao.template.Filling;
import org.jibiao.template.IndicatorTemplate;
import org.jibiao.template.ProjectTemplate;
import org.jibiao.template.Template;

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
     * Texts that belong together.
     *
     * @param title what they are of, {@code ""} for the template itself
     * @param kept false if the row is to go
     */
    record Section(String title, List<Text> texts, BooleanProperty kept) {}

    private final Template template;
    private final StringProperty about;
    private final List<Section> sections = new ArrayList<>();

    EditingModel(Template template) {
        this.template = template;
        this.about = new SimpleStringProperty(template.about());
        switch (template) {
            case ProjectTemplate project -> {
                sections.add(section("", HEAD, project.values()));
                project.indicators()
                        .forEach(row ->
                                sections.add(section(row.values().text(IndicatorField.NAME), ROW, row.values())));
            }
            case IndicatorTemplate row -> sections.add(section("", ROW, row.values()));
        }
    }

    private static Section section(String title, List<? extends Field> fields, Values<?> values) {
        List<Text> texts = fields.stream()
                .map(field -> new Text(field, new SimpleStringProperty(values.text(field))))
                .toList();
        return new Section(title, texts, new SimpleBooleanProperty(true));
    }

    /** One sentence about it. */
    StringProperty aboutProperty() {
        return about;
    }

    List<Section> sections() {
        return sections;
    }

    /** The template as it is wanted now, under the same id, title and tags. */
    Template edited() {
        return switch (template) {
            case ProjectTemplate project -> edited(project);
            case IndicatorTemplate row -> {
                Values<IndicatorField> values = values(row.values(), sections.getFirst());
                yield row(row, about.get().strip(), blanks(row.blanks(), texts(values)), values);
            }
        };
    }

    private ProjectTemplate edited(ProjectTemplate project) {
        Values<ProjectField> values = values(project.values(), sections.getFirst());
        List<String> texts = new ArrayList<>(texts(values));
        List<IndicatorTemplate> rows = new ArrayList<>();
        for (int index = 0; index < project.indicators().size(); index++) {
            Section section = sections.get(index + 1);
            IndicatorTemplate row = project.indicators().get(index);
            if (section.kept().get()) {
                Values<IndicatorField> now = values(row.values(), section);
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
