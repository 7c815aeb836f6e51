package org.jibiao.form.spec;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The forms the program knows: those that come with it, and those of the user's folder. */
public final class Forms {

    private static final List<String> BUILT_IN = List.of(
            "hebei-2021",
            "tianjin-2024",
            "sichuan-2024",
            "liaoning-2021-project",
            "liaoning-2021-department",
            "mof-2015-project",
            "mof-2015-department",
            "mof-review");

    private final List<FormSpec> all;
    private final Map<String, String> files;
    private final List<FormSpecFailure> problems;

    private Forms(List<FormSpec> all, Map<String, String> files, List<FormSpecFailure> problems) {
        this.all = List.copyOf(all);
        this.files = Map.copyOf(files);
        this.problems = List.copyOf(problems);
    }

    /** Those that come with the program. */
    public static Forms builtIn() {
        return new Forms(BUILT_IN.stream().map(Forms::load).toList(), Map.of(), List.of());
    }

    /**
     * Those that come with the program, and those in the files of {@code folder}, if there is one. Files with mistakes
     * are left out and are in {@link #problems()}.
     */
    public static Forms from(Path folder) {
        FormFolder own = new FormFolder(folder);
        Forms forms = builtIn().with(List.copyOf(own.specs().values()));
        Map<String, String> files = own.specs().entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getValue().id(), Map.Entry::getKey));
        return new Forms(forms.all, files, own.problems());
    }

    /** Reads one file as if it lay in {@code folder}, and says what is wrong with it. */
    public static FormFile.Read check(Path file, Path folder) throws IOException {
        return new FormFolder(folder).check(file);
    }

    /** These forms and those of {@code more}; of two with one id the one in {@code more} stands in the other's place. */
    public Forms with(List<FormSpec> more) {
        Map<String, FormSpec> byId = new LinkedHashMap<>();
        Stream.concat(all.stream(), more.stream()).forEach(spec -> byId.put(spec.id(), spec));
        return new Forms(List.copyOf(byId.values()), files, problems);
    }

    private static FormSpec load(String id) {
        return FormFile.read(file(id).orElseThrow(), Forms::source).orThrow();
    }

    static boolean comesWithProgram(String id) {
        return BUILT_IN.contains(id);
    }

    /** The file of a form that comes with the program, whoever asks. */
    static Optional<FormFile.Source> source(FormFile.Source asking, String id) {
        return file(id);
    }

    private static Optional<FormFile.Source> file(String id) {
        String file = "程序自带的 " + id + ".json";
        return text(id).map(text -> new FormFile.Source(file, JsonText.read(file, text)));
    }

    /** The text of the file of a form that comes with the program, UTF-8; empty if there is none of that id. */
    public static Optional<byte[]> text(String id) {
        if (!comesWithProgram(id)) {
            return Optional.empty();
        }
        try (InputStream in = Forms.class.getResourceAsStream("/org/jibiao/form/" + id + ".json")) {
            return Optional.ofNullable(in).isEmpty() ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException unreadable) {
            throw new FormSpecFailure(id + ".json", "", "文件不能读");
        }
    }

    /**
     * A file to begin a form of one's own with: that of the form {@code id} that comes with the program, under another
     * id and title. Throws IllegalArgumentException if there is none.
     */
    public static String pattern(String id, String newId, String newTitle) {
        String text = new String(
                text(id).orElseThrow(() -> new IllegalArgumentException("no form " + id)), StandardCharsets.UTF_8);
        return text.replaceFirst("\"id\": \"[^\"]*\"", Matcher.quoteReplacement("\"id\": \"" + newId + "\""))
                .replaceFirst("\"title\": \"[^\"]*\"", Matcher.quoteReplacement("\"title\": \"" + newTitle + "\""));
    }

    public List<FormSpec> all() {
        return all;
    }

    /** The form with this id, empty if there is none. */
    public Optional<FormSpec> find(String id) {
        return all.stream().filter(spec -> spec.id().equals(id)).findFirst();
    }

    /** The file of the user's folder that the form of this id is from; empty for one that comes with the program. */
    public Optional<String> fileOf(String id) {
        return Optional.ofNullable(files.get(id));
    }

    /** What is wrong with the files of the user's folder, file by file. */
    public List<FormSpecFailure> problems() {
        return problems;
    }
}
