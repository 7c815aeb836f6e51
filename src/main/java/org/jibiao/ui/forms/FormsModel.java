package org.jibiao.ui.forms;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jibiao.form.read.Legibility;
import org.jibiao.form.spec.FormSpec;
import org.jibiao.form.spec.FormSpecFailure;
import org.jibiao.form.spec.Forms;
import org.jibiao.ui.kit.Failures;
import org.jibiao.ui.kit.Session;
import org.jibiao.ui.kit.Tasks;

/** The known forms and the mistakes in the user's own, read again whenever he has changed them. */
public final class FormsModel {

    private static final int MOST_COPIES = 99;
    private static final String NOTE_FILE = "说明.txt";
    private static final String NOTE = """
        这里放自己的表样，一种表样一个 .json 文件（UTF-8 编码）。
        放好后在绩标的“表样…”里点“重新读取”。有错的文件不会被采用，错处列在那里。
        写法见绩标的帮助“自己的表样”。
        """;

    /** A form of the list; {@code own} is its file, {@code ""} if it comes with the program. */
    public record Row(FormSpec form, String own) {

        /** For the list. */
        public String origin() {
            return own.isEmpty() ? "随程序" : "forms 文件夹：" + own;
        }
    }

    private final Session session;
    private final Path folder;
    private final Tasks tasks;
    private final Consumer<Path> reveal;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ObservableList<FormSpecFailure> problems = FXCollections.observableArrayList();
    private List<FormSpecFailure> warnings = List.of();
    private final ReadOnlyStringWrapper state = new ReadOnlyStringWrapper("");

    /** For the user's forms in {@code folder}; {@code reveal} shows a file in the system's file window. */
    public FormsModel(Session session, Path folder, Tasks tasks, Consumer<Path> reveal) {
        this.session = session;
        this.folder = folder;
        this.tasks = tasks;
        this.reveal = reveal;
        session.formsProperty().addListener((observed, before, now) -> show(now));
        show(session.forms());
    }

    private void show(Forms forms) {
        List<Row> now = forms.all().stream()
                .map(form -> new Row(form, forms.fileOf(form.id()).orElse("")))
                .toList();
        if (!rows.equals(now)) {
            rows.setAll(now);
        }
        problems.setAll(forms.problems());
        problems.addAll(warnings);
    }

    /** Those that come with the program first. */
    public ObservableList<Row> rows() {
        return rows;
    }

    /** What is wrong with the files of the folder, file by file. */
    public ObservableList<FormSpecFailure> problems() {
        return problems;
    }

    /** What was done last, as a sentence. */
    public ReadOnlyStringProperty stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Reads the folder again; every page then shows the forms as they are now. */
    public void reload() {
        reload("");
    }

    private void reload(String done) {
        tasks.latest(
                "forms",
                "正在读取表样",
                progress -> tried(Forms.from(folder)),
                tried -> {
                    warnings = tried.warnings();
                    session.changeForms(tried.forms());
                    state.set(done.isEmpty() ? counted(tried.forms().problems().size()) : done);
                },
                this::failed);
    }

    /** Forms, and what their own reader would not find in them. */
    private record Tried(Forms forms, List<FormSpecFailure> warnings) {}

    private static Tried tried(Forms forms) {
        List<FormSpecFailure> warnings = forms.all().stream()
                .filter(form -> forms.fileOf(form.id()).isPresent())
                .map(form -> new FormSpecFailure(forms.fileOf(form.id()).orElseThrow(), "", Legibility.warning(form)))
                .filter(warning -> !warning.reason().isEmpty())
                .toList();
        return new Tried(forms, warnings);
    }

    private String counted(int mistakes) {
        long own = rows.stream().filter(row -> !row.own().isEmpty()).count();
        String wrong = mistakes == 0 ? "没有错处。" : "有 " + mistakes + " 处错，见下方。";
        return "已读取：随程序 " + (rows.size() - own) + " 种，自己的 " + own + " 种，" + wrong;
    }

    private void failed(Exception failure) {
        state.set(Failures.sentence(failure));
    }

    /** Shows the folder in the system's file window; makes it first if there is none. */
    public void openFolder() {
        tasks.run("正在打开文件夹", progress -> note(), reveal, this::failed);
    }

    private Path note() throws IOException {
        Files.createDirectories(folder);
        Path note = folder.resolve(NOTE_FILE);
        if (Files.notExists(note)) {
            Files.writeString(note, NOTE);
        }
        return note;
    }

    /** Puts a copy of a form that comes with the program into the folder, to be altered there. */
    public void copy(FormSpec form) {
        tasks.run(
                "正在复制表样",
                progress -> copied(form),
                file -> reload("已复制为 " + file.getFileName() + "。用记事本改好它，再点“重新读取”。"),
                this::failed);
    }

    private Path copied(FormSpec form) throws IOException {
        note();
        for (int number = 1; ; number++) {
            String id = form.id() + "-范本" + number;
            Path file = folder.resolve(id + ".json");
            String title = form.title() + "（范本" + number + "）";
            try {
                return Files.writeString(file, Forms.pattern(form.id(), id, title), StandardOpenOption.CREATE_NEW);
            } catch (FileAlreadyExistsException taken) {
                if (number == MOST_COPIES) {
                    throw taken;
                }
            }
        }
    }
}
