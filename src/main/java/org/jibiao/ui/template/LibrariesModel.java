package org.jibiao.ui.template;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jibiao.template.Library;
import org.jibiao.template.LibraryWriter;
import org.jibiao.template.Search;
import org.jibiao.template.Template;
import org.jibiao.template.TemplateFailure;
import org.jibiao.template.own.OwnLibraries;
import org.jibiao.template.own.Shelf;
import org.jibiao.ui.kit.Failures;
import org.jibiao.ui.kit.Notices;
import org.jibiao.ui.kit.Preferences;
import org.jibiao.ui.kit.Tasks;

/** The libraries of the program and the user's own, whose folder is read and written in the background. */
public final class LibrariesModel {

    /** Where templates go that are saved for the first time. */
    static final String FIRST = "我的模板";

    private static final String USED = "template.used.";

    private final List<Library> builtIn;
    private final OwnLibraries folder;
    private final Tasks tasks;
    private final Notices notices;
    private final Preferences preferences;
    private final ReadOnlyObjectWrapper<OwnLibraries.Found> own =
            new ReadOnlyObjectWrapper<>(new OwnLibraries.Found(List.of(), List.of()));

    /** Begins to read the libraries in {@code folder}; {@code preferences} remembers which were used. */
    public LibrariesModel(Path folder, Tasks tasks, Notices notices, Preferences preferences) {
        this.builtIn = Library.builtIn();
        this.folder = new OwnLibraries(folder, Library.documents());
        this.tasks = tasks;
        this.notices = notices;
        this.preferences = preferences;
        reload();
    }

    /** The user's own, and the files with mistakes. */
    public ReadOnlyObjectProperty<OwnLibraries.Found> ownProperty() {
        return own.getReadOnlyProperty();
    }

    /** The user's own libraries. */
    List<Library> own() {
        return own.get().libraries();
    }

    /** All, the user's own first. */
    List<Library> all() {
        return Stream.concat(own().stream(), builtIn.stream()).toList();
    }

    /** All, those first from which most was inserted. */
    List<Library> byUse() {
        Comparator<Library> use = Comparator.comparingDouble(each -> -uses(each));
        return all().stream().sorted(use).toList();
    }

    private double uses(Library library) {
        return preferences.number(USED + library.id(), 0);
    }

    /** Remembers that something of {@code library} was inserted. */
    void used(Library library) {
        preferences.put(USED + library.id(), uses(library) + 1);
    }

    /** Whether {@code library} is one of the user's own. */
    boolean isOwn(Library library) {
        return own().contains(library);
    }

    /** Reads the folder again. */
    void reload() {
        tasks.latest("templates", "", progress -> folder.read(), own::set, this::failed);
    }

    /** Puts templates into the own library of that title, which is made if there is none. */
    void save(String title, List<? extends Template> templates) {
        String wanted = title.isBlank() ? FIRST : title.strip();
        tasks.run(
                "正在存为模板",
                progress -> {
                    Library into = folder.read().libraries().stream()
                            .filter(each -> each.title().equals(wanted))
                            .findFirst()
                            .orElse(Library.empty("", wanted));
                    Library there = into.id().isEmpty() ? folder.create(wanted) : into;
                    return folder.change(there.id(), each -> {
                        Library more = each;
                        for (Template template : templates) {
                            more = Shelf.adding(more, template, folder.documents());
                        }
                        return more;
                    });
                },
                saved -> {
                    notices.tell("已存到“" + saved.title() + "”：" + counted(templates));
                    reload();
                },
                this::failed);
    }

    private static String counted(List<? extends Template> templates) {
        return templates.size() == 1 ? templates.getFirst().title() : templates.size() + " 条指标";
    }

    /** Replaces a template of an own library by one with the same id. */
    void replace(Library library, Template template) {
        change(library, each -> Shelf.replacing(each, template), () -> {});
    }

    /** Takes a template out of an own library; the notice of it can put it back. */
    void remove(Search.Hit hit) {
        int at = hit.library()
                .templates()
                .filter(each -> each.getClass().equals(hit.template().getClass()))
                .toList()
                .indexOf(hit.template());
        change(
                hit.library(),
                each -> Shelf.without(each, hit.template().id()),
                () -> notices.tell(
                        "已删除模板“" + hit.template().title() + "”",
                        "撤销",
                        () -> change(
                                hit.library(),
                                each -> Shelf.adding(each, hit.template(), at, folder.documents()),
                                () -> {})));
    }

    private void change(Library library, UnaryOperator<Library> alteration, Runnable then) {
        tasks.run(
                "正在修改模板库",
                progress -> folder.change(library.id(), alteration),
                changed -> {
                    then.run();
                    reload();
                },
                this::failed);
    }

    /** Reads a library someone passed on, and hands it over for a look. */
    void look(Path file, Consumer<Library> then) {
        tasks.run("正在读取模板库", progress -> folder.look(file), then, this::failed);
    }

    /** Puts such a library beside the others. */
    void take(Library library) {
        tasks.run(
                "正在导入模板库",
                progress -> folder.take(library),
                taken -> {
                    notices.tell("已导入模板库“" + taken.title() + "”");
                    reload();
                },
                this::failed);
    }

    /** Writes a library with all it needs to a file. */
    void export(Library library, Path file) {
        tasks.run(
                "正在导出模板库",
                progress -> {
                    LibraryWriter.write(Shelf.complete(library), file);
                    return file;
                },
                written -> notices.tell("已导出：" + written),
                this::failed);
    }

    private void failed(Exception failure) {
        notices.warn(
                failure instanceof TemplateFailure broken
                        ? "模板库文件有错，没有改动它。" + broken.getMessage()
                        : Failures.sentence(failure));
    }
}
