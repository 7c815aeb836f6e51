package org.jibiao.form.convert;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jibiao.model.Element;
import org.jibiao.model.Kind;
import org.jibiao.model.Project;
import org.jibiao.model.Ref;
import org.jibiao.model.field.IndicatorField;
import org.jibiao.model.field.ProjectField;

/** Collects what happens; the same thing in many places becomes one step. */
final class Protocol {

    private final Map<Topic, List<Note>> notes = new LinkedHashMap<>();

    /** What happened to which field; {@code tail} is the sentence after its subject. */
    private record Topic(Step.Kind kind, String field, String tail) {}

    /** One place where it happened. */
    private record Note(Optional<Project> project, Element place, String before, String after) {
        String name() {
            return project.map(Protocol::name).orElse("");
        }

        boolean inRow() {
            return place.kind() == Kind.INDICATOR;
        }
    }

    /** What a topic is about, where it happens. */
    record Place(Optional<Project> project, Element element) {
        static Place in(Project project) {
            return new Place(Optional.of(project), project);
        }

        static Place in(Project project, Element row) {
            return new Place(Optional.of(project), row);
        }

        static Place outside(Element element) {
            return new Place(Optional.empty(), element);
        }
    }

    /** {@code before} became {@code after} at {@code place}. */
    void add(Step.Kind kind, String field, Place place, String before, String after, String tail) {
        notes.computeIfAbsent(new Topic(kind, field, tail), topic -> new ArrayList<>())
                .add(new Note(place.project(), place.element(), before, after));
    }

    /** Something about {@code place} that changed no text. */
    void add(Step.Kind kind, String field, Place place, String tail) {
        add(kind, field, place, "", "", tail);
    }

    /** All of it, first what needs a person. */
    List<Step> steps() {
        return notes.entrySet().stream()
                .map(entry -> step(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Step::kind))
                .toList();
    }

    private static Step step(Topic topic, List<Note> notes) {
        Note first = notes.getFirst();
        long projects = notes.stream()
                .map(note -> note.project().map(Project::id))
                .distinct()
                .count();
        Ref whole = first.project()
                .<Element>map(project -> project)
                .orElse(first.place())
                .ref();
        Optional<Ref> ref = projects > 1
                ? Optional.empty()
                : Optional.of(notes.size() > 1 ? whole : first.place().ref());
        return new Step(
                topic.kind(),
                ref,
                projects > 1 ? "" : first.name(),
                topic.field(),
                same(notes, Note::before),
                same(notes, Note::after),
                subject(topic, notes, projects) + topic.tail());
    }

    private static String same(List<Note> notes, Function<Note, String> text) {
        List<String> texts = notes.stream().map(text).distinct().toList();
        return texts.size() == 1 ? texts.getFirst() : "";
    }

    private static String subject(Topic topic, List<Note> notes, long projects) {
        Note first = notes.getFirst();
        String field = "“" + topic.field() + "”";
        if (projects > 1) {
            String rows = first.inRow() ? "共 " + notes.size() + " 行" : "";
            return field + "（" + projects + " 个项目" + rows + "）";
        }
        String rows = notes.size() > 1 ? "（" + notes.size() + (first.inRow() ? " 行）" : " 处）") : "";
        if (first.project().isEmpty()) {
            return (first.place().kind() == Kind.DECLARATION ? "" : "部门整体绩效目标的") + field + rows;
        }
        boolean oneRow = notes.size() == 1 && first.inRow();
        String row = oneRow ? first.place().text(IndicatorField.NAME).strip() : "";
        return "“" + first.name() + "”" + (row.isEmpty() ? "" : "里“" + row + "”") + "的" + field + rows;
    }

    private static String name(Project project) {
        String name = project.text(ProjectField.NAME).strip();
        return name.isEmpty() ? "未命名项目" : name;
    }
}
