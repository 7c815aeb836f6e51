package org.jibiao.form.spec;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The forms the program knows. */
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

    private Forms(List<FormSpec> all) {
        this.all = all;
    }

    /** Those that come with the program. */
    public static Forms builtIn() {
        return new Forms(BUILT_IN.stream().map(Forms::load).toList());
    }

    /** These forms and those of {@code more}; of two with one id the one in {@code more} holds. */
    public Forms with(List<FormSpec> more) {
        Stream<FormSpec> kept = all.stream()
                .filter(spec -> more.stream().noneMatch(other -> other.id().equals(spec.id())));
        return new Forms(Stream.concat(kept, more.stream()).toList());
    }

    private static FormSpec load(String id) {
        String file = id + ".json";
        try (InputStream in = file(id).orElseThrow(() -> new FormSpecFailure(file, "", "没有这个文件"))) {
            return FormFile.read(file, in, Forms::file);
        } catch (IOException unreadable) {
            throw new FormSpecFailure(file, "", "文件不能读");
        }
    }

    /** The file of a form that comes with the program. */
    private static Optional<InputStream> file(String id) {
        boolean name = id.matches("[a-z0-9-]{1,60}");
        return name
                ? Optional.ofNullable(Forms.class.getResourceAsStream("/org/jibiao/form/" + id + ".json"))
                : Optional.empty();
    }

    public List<FormSpec> all() {
        return all;
    }

    /** The form with this id, empty if there is none. */
    public Optional<FormSpec> find(String id) {
        return all.stream().filter(spec -> spec.id().equals(id)).findFirst();
    }
}
