package org.jibiao.ui.template;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jibiao.model.Indicator;
import org.jibiao.model.Kind;
import org.jibiao.model.Project;
import org.jibiao.template.Library;
import org.jibiao.ui.kit.Command;
import org.jibiao.ui.kit.Dialogs;
import org.jibiao.ui.kit.Notices;
import org.jibiao.ui.kit.Session;

/** What can be done with the user's own templates from the menus. */
public final class TemplateCommands {

    /**
     * The page with the indicators.
     *
     * @param onProject true while a project is shown
     * @param onTable true while a table of indicators is shown
     * @param selected the rows selected in it
     * @param commit saves what is being typed
     * @param notices where it is told what was done
     */
    public record Page(
            ReadOnlyBooleanProperty onProject,
            ReadOnlyBooleanProperty onTable,
            Supplier<List<Indicator>> selected,
            Runnable commit,
            Notices notices) {}

    private final Session session;
    private final Dialogs dialogs;
    private final Supplier<LibrariesModel> libraries;
    private final Page page;

    public TemplateCommands(Session session, Dialogs dialogs, Supplier<LibrariesModel> libraries, Page page) {
        this.session = session;
        this.dialogs = dialogs;
        this.libraries = libraries;
        this.page = page;
    }

    /** All of them. */
    public List<Command> all() {
        return List.of(
                new FillingCommand(session, dialogs, page.notices(), libraries, page.commit()).command(),
                RenewalView.command(session, dialogs, page.notices(), libraries, page.commit()),
                new Command("template.save", "把项目存为模板…", "", page.onProject(), this::saveProject),
                new Command("template.saveRows", "把所选指标存为模板…", "", page.onTable(), this::saveRows),
                Command.of("template.import", "导入模板库…", "", this::takeIn),
                Command.of("template.export", "导出模板库…", "", this::passOn));
    }

    private void saveProject() {
        page.commit().run();
        session.book().path(session.place().ref()).stream()
                .filter(step -> step.kind() == Kind.PROJECT)
                .findFirst()
                .flatMap(ref -> session.book().find(ref, Project.class))
                .ifPresent(project -> session.declaration()
                        .ifPresent(declaration -> save(SavingModel.of(declaration, project), "把项目存为模板")));
    }

    private void saveRows() {
        page.commit().run();
        List<Indicator> rows = page.selected().get();
        if (rows.isEmpty()) {
            dialogs.tell("没有存", "请先在指标表里选中有内容的行。");
            return;
        }
        session.declaration().ifPresent(declaration -> save(SavingModel.of(declaration, rows), "把指标存为模板"));
    }

    private void save(SavingModel model, String title) {
        List<String> titles = libraries.get().own().stream().map(Library::title).toList();
        if (dialogs.form(title, new SavingView(model, titles), "存为模板", model.complete())) {
            libraries.get().save(model.libraryProperty().get(), model.templates());
        }
    }

    private void takeIn() {
        for (Path file : dialogs.openFiles("导入模板库")) {
            libraries.get().look(file, library -> {
                if (dialogs.confirm("导入模板库“" + library.title() + "”", contents(library), "导入")) {
                    libraries.get().take(library);
                }
            });
        }
    }

    /** What is in a library, in a few lines. */
    static String contents(Library library) {
        StringBuilder text = new StringBuilder(library.about());
        text.append(text.isEmpty() ? "" : "\n")
                .append(library.projects().size())
                .append(" 个项目，")
                .append(library.indicators().size())
                .append(" 条指标");
        library.templates().limit(8).forEach(each -> text.append("\n· ").append(each.title()));
        long more = library.templates().count() - 8;
        return text.append(more > 0 ? "\n……另有 " + more + " 个" : "")
                .append("\n\n放进自己的模板库，已有的都保留。")
                .toString();
    }

    private void passOn() {
        List<Library> own = libraries.get().own();
        if (own.isEmpty()) {
            dialogs.tell("没有导出", "还没有自己的模板库。先把项目或指标存为模板。");
            return;
        }
        chosen(own)
                .ifPresent(library -> dialogs.saveFile(
                                "导出模板库", Path.of(System.getProperty("user.home", ".")), library.id() + ".json")
                        .ifPresent(file -> libraries.get().export(library, file)));
    }

    private Optional<Library> chosen(List<Library> own) {
        if (own.size() == 1) {
            return Optional.of(own.getFirst());
        }
        ComboBox<String> box = new ComboBox<>();
        box.setId("export-library");
        own.forEach(library -> box.getItems().add(library.title()));
        box.getSelectionModel().selectFirst();
        boolean yes = dialogs.form("导出模板库", new HBox(8, new Label("哪一个"), box), "导出…", new SimpleBooleanProperty(true));
        return yes ? Optional.of(own.get(box.getSelectionModel().getSelectedIndex())) : Optional.empty();
    }
}
