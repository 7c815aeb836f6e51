package org.jibiao.ui.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jibiao.model.Declaration;
import org.jibiao.model.Indicator;
import org.jibiao.model.Project;
import org.jibiao.model.field.ProjectField;
import org.jibiao.template.Template;
import org.jibiao.template.own.Extract;
import org.jibiao.template.own.Figure;

/** What is asked before a project or rows become templates. */
public final class SavingModel {

    /** A number that may become a blank, and the name it is given then. */
    static final class Choice {
        private final Figure figure;
        private final BooleanProperty chosen = new SimpleBooleanProperty();
        private final StringProperty name = new SimpleStringProperty();

        private Choice(Figure figure) {
            this.figure = figure;
            name.set(figure.name());
        }

        Figure figure() {
            return figure;
        }

        BooleanProperty chosenProperty() {
            return chosen;
        }

        StringProperty nameProperty() {
            return name;
        }

        private boolean fits() {
            return !chosen.get() || name.get().strip().matches("[^{}×÷＋－\\d][^{}×÷＋－]*");
        }
    }

    private final Extract extract;
    private final Optional<Project> project;
    private final List<Indicator> rows;
    private final List<Choice> choices;
    private final StringProperty title = new SimpleStringProperty("");
    private final StringProperty tags = new SimpleStringProperty("");
    private final StringProperty library = new SimpleStringProperty(LibrariesModel.FIRST);
    private final BooleanBinding complete;

    private SavingModel(Declaration declaration, Optional<Project> project, List<Indicator> rows) {
        this.extract = new Extract(declaration);
        this.project = project;
        this.rows = List.copyOf(rows);
        this.choices = project.map(extract::figures).orElseGet(() -> extract.figures(rows)).stream()
                .map(Choice::new)
                .toList();
        this.complete = Bindings.createBooleanBinding(
                this::isComplete,
                Stream.concat(Stream.of(title), choices.stream().flatMap(each -> Stream.of(each.chosen, each.name)))
                        .toArray(javafx.beans.Observable[]::new));
    }

    /** For a whole project of {@code declaration}. */
    public static SavingModel of(Declaration declaration, Project project) {
        SavingModel model = new SavingModel(declaration, Optional.of(project), List.of());
        model.title.set(project.text(ProjectField.NAME).replaceFirst("^\\d{4}年(度)?", ""));
        return model;
    }

    /** For rows of {@code declaration}, each a template of its own. */
    public static SavingModel of(Declaration declaration, List<Indicator> rows) {
        return new SavingModel(declaration, Optional.empty(), rows);
    }

    private boolean isComplete() {
        return (project.isEmpty() || !title.get().isBlank()) && choices.stream().allMatch(Choice::fits);
    }

    /** True once a title is there and every blank has a possible name. */
    BooleanBinding complete() {
        return complete;
    }

    boolean isProject() {
        return project.isPresent();
    }

    int rows() {
        return rows.size();
    }

    List<Choice> choices() {
        return choices;
    }

    StringProperty titleProperty() {
        return title;
    }

    /** Words with 、 or a blank between them. */
    StringProperty tagsProperty() {
        return tags;
    }

    /** The title of the library it goes into. */
    StringProperty libraryProperty() {
        return library;
    }

    /** The templates as they are asked for. */
    List<? extends Template> templates() {
        Map<Figure, String> chosen = new LinkedHashMap<>();
        choices.stream()
                .filter(each -> each.chosen.get())
                .forEach(each -> chosen.put(each.figure, each.name.get().strip()));
        List<String> words = words(tags.get());
        return project.<List<? extends Template>>map(
                        each -> List.of(extract.project(each, title.get().strip(), words, chosen)))
                .orElseGet(() -> rows.stream()
                        .map(row -> extract.row(row, words, chosen))
                        .toList());
    }

    /** Tags as they are typed. */
    static List<String> words(String typed) {
        return Stream.of(typed.split("[、,，;；\\s]+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }
}
